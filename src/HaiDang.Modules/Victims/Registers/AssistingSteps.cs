using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Texts;
using static HaiDang.Modules.Victims.Registers.ReceptionSteps;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Forms of counselling, legal aid and consular help, and how these read.</summary>
internal static class AssistingSteps
{
    internal static readonly IReadOnlyList<ReceptionStepForm> All =
    [
        new("tu-van", typeof(Counselled), person => person.Closed is null,
            ask => [Choice<CounsellingChannel>(ask, "kenh", AidWords.In(ask.Language).Channel), Body(ask.T.By), Notes(ask)],
            (_, form) => new Counselled(form.Typed.Choice<CounsellingChannel>("kenh"), form.Typed.TheBody("co-quan"), form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("tro-giup-phap-ly", typeof(LegalAidRequested), person => person.Closed is null,
            ask => [Choice<LegalAidForm>(ask, "hinh-thuc", AidWords.In(ask.Language).Form), Body(AidWords.In(ask.Language).Centre)],
            (person, form) => new LegalAidRequested(
                SupportingSteps.Next("p", person.LegalAid.Count), form.Typed.Choice<LegalAidForm>("hinh-thuc"), form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("cu-nguoi-tro-giup", typeof(LegalAidAssigned), person => person.Closed is null && Open(person).Any(one => one.Number is null),
            ask => [Which(ask, one => one.Number is null), new("so", ask.T.Decision, FieldSort.Line, true, Longest: 80)],
            (_, form) => new LegalAidAssigned(form.Typed.Values["vu"], form.Typed.Text("so"), form.Typed.TheDay("ngay"))),
        new("xong-tro-giup", typeof(LegalAidEnded), person => person.Closed is null && Open(person).Any(),
            ask => [Which(ask, _ => true), Choice<LegalAidEnd>(ask, "ket-qua", ask.T.Result)],
            (_, form) => new LegalAidEnded(form.Typed.Values["vu"], form.Typed.Choice<LegalAidEnd>("ket-qua"), form.Typed.TheDay("ngay"))),
        new("bao-ho", typeof(ConsularHelpGiven), person => person.Closed is null && AssistingRules.IsForeign(person),
            ask => [Choice<ConsularHelp>(ask, "viec", AidWords.In(ask.Language).Help), Body(AidWords.In(ask.Language).Through), new("mong-muon", AidWords.In(ask.Language).Wished, FieldSort.Tick)],
            (_, form) => new ConsularHelpGiven(form.Typed.Choice<ConsularHelp>("viec"), form.Typed.TheBody("co-quan"), form.Typed.Tick("mong-muon"), form.Typed.TheDay("ngay"))),
    ];

    /// <summary>The part of a dossier's page that tells of them.</summary>
    internal static DossierSection Section(DossierEntry entry, ReceivedPerson person, DossierShowing show, VictimWords t)
    {
        var (words, l) = (AidWords.In(show.Language), show.Language);
        var rows = new List<(DateOnly Day, IReadOnlyList<DossierCell> Cells)>();
        foreach (var recorded in entry.Events)
        {
            switch (recorded.Event)
            {
                case Counselled one:
                    rows.Add((one.OccurredOn, [t.Step("tu-van"), Labels.Of(one.Channel, l), show.Name(one.By), one.OccurredOn, ""]));
                    break;
                case ConsularHelpGiven one:
                    rows.Add((one.OccurredOn, [t.Step("bao-ho"), Labels.Of(one.Help, l), show.Name(one.Through), one.OccurredOn, ""]));
                    break;
                case LegalAidRequested one when person.LegalAid.GetValueOrDefault(one.Aid) is { } matter:
                    rows.Add((one.OccurredOn, [t.Step("tro-giup-phap-ly"), Labels.Of(one.Form, l), show.Name(one.Centre), one.OccurredOn, State(matter, words, l)]));
                    break;
            }
        }

        return new DossierSection("giup-do", words.Heading, [])
        {
            Table = new DossierTable([words.What, words.Form, t.By, show.T.DayLabel, t.StatusLabel], [.. rows.OrderBy(row => row.Day).Select(row => row.Cells)], words.None),
        };
    }

    private static StateWord State(LegalAidMatter matter, AidWords words, Shell.Language language) => matter switch
    {
        { End: { } end } => new StateWord(end is LegalAidEnd.Done ? ChipState.Done : ChipState.NotBegun, Labels.Of(end, language)),
        { Number: { } number } => new StateWord(ChipState.Going, words.Assigned(number)),
        _ => new StateWord(ChipState.Asked, words.Waits),
    };

    private static IEnumerable<LegalAidMatter> Open(ReceivedPerson person) => person.LegalAid.Values.Where(one => one.End is null);

    private static FormField Which(StepAsk ask, Func<LegalAidMatter, bool> among) => new("vu", AidWords.In(ask.Language).Matter, FieldSort.Choice, true)
    {
        Options =
        [
            .. Open(ask.Person).Where(among).OrderBy(one => one.Requested.OccurredOn)
                .Select(one => new FieldOption(one.Requested.Aid, $"{Labels.Of(one.Requested.Form, ask.Language)}, {ask.Show.Format.Day(one.Requested.OccurredOn)}")),
        ],
    };
}
