using System.Globalization;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Vault;
using static HaiDang.Modules.Victims.Registers.ReceptionSteps;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Forms of needs, plan, services, stays, applications, visits and protection.</summary>
internal static class SupportingSteps
{
    private static readonly SupportKind[] Applied = [SupportKind.Schooling, SupportKind.Vocational, SupportKind.HardshipAllowance];

    private static bool IsOpen(ReceivedPerson person) => person.Closed is null;

    private static Stay? Running(ReceivedPerson person) => person.Stays.Values.FirstOrDefault(stay => stay.EndedOn is null);

    private static FormField Kind(StepAsk ask, IEnumerable<SupportKind>? among = null) => new("che-do", ask.T.Kind, FieldSort.Choice, true) { Options = Labels.Kinds(ask.Language, among) };

    internal static readonly IReadOnlyList<ReceptionStepForm> All =
    [
        new("nhu-cau", typeof(NeedsAssessed), IsOpen,
            ask => [.. Enum.GetValues<SupportKind>().Select(kind => new FormField("can-" + Word(kind), Labels.Of(kind, ask.Language), FieldSort.Tick)), Notes(ask)],
            (_, form) => new NeedsAssessed([.. Enum.GetValues<SupportKind>().Where(kind => form.Typed.Tick("can-" + Word(kind)))], form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("ke-hoach", typeof(SupportPlanned), person => IsOpen(person) && person.Needs is { Needs.Count: > 0 },
            ask =>
            [
                .. ask.Person.Needs!.Needs.SelectMany(kind => (FormField[])
                [
                    new("dv-" + Word(kind), ask.T.At(Labels.Of(kind, ask.Language), ask.T.Provider), FieldSort.Unit),
                    new("han-" + Word(kind), ask.T.At(Labels.Of(kind, ask.Language), ask.T.Until), FieldSort.Day),
                ]),
            ],
            (person, form) => new SupportPlanned(
                [
                    .. from kind in person.Needs!.Needs
                       let last = form.Typed.Day("han-" + Word(kind))
                       let provider = form.Typed.Body("dv-" + Word(kind))
                       where last is not null
                       select new PlannedSupport(kind, provider ?? person.Custodian, last.Value),
                ],
                form.Typed.TheDay("ngay"))),
        new("ho-tro", typeof(SupportGiven), IsOpen,
            ask =>
            [
                Kind(ask), Body(ask.T.Provider, "don-vi"), new("den-ngay", ask.T.Until, FieldSort.Day), new("chi-phi", ask.T.Cost, FieldSort.Number),
                new("so", ask.T.Decision, FieldSort.Line, Longest: 80), Choice<BeyondLawReason>(ask, "ngoai-quy-dinh", ask.T.Beyond, required: false) with { Hint = ask.T.BeyondHint },
            ],
            (_, form) => new SupportGiven(
                form.Typed.Choice<SupportKind>("che-do"), form.Typed.TheBody("don-vi"), form.Typed.Day("den-ngay"), form.Typed.Number("chi-phi"), form.Typed.Words("so"),
                Maybe<BeyondLawReason>(form.Typed, "ngoai-quy-dinh"), form.Typed.TheDay("ngay"))),
        new("tu-choi", typeof(SupportDeclined), IsOpen,
            ask => [Kind(ask, Enum.GetValues<SupportKind>().Except(ask.Person.Declined)), new("van-ban", ask.T.InWriting, FieldSort.Tick)],
            (_, form) => new SupportDeclined(form.Typed.Choice<SupportKind>("che-do"), form.Typed.Tick("van-ban"), form.Typed.TheDay("ngay"))),
        new("vao-o", typeof(StayBegun), person => IsOpen(person) && Running(person) is null, ask => [new("co-so", ask.T.House, FieldSort.Line, true, Longest: 40)],
            (person, form) => new StayBegun(Next("l", person.Stays.Count), form.Typed.Text("co-so"), form.Typed.TheDay("ngay"))),
        new("keo-dai", typeof(StayExtended), person => IsOpen(person) && Running(person) is not null,
            ask => [new("den-ngay", ask.T.Until, FieldSort.Day, true), new("so", ask.T.Decision, FieldSort.Line, true, Longest: 80), Body(ask.T.By)],
            (person, form) => new StayExtended(Running(person)!.Begun.Stay, form.Typed.TheDay("den-ngay"), form.Typed.Text("so"), form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("roi-di", typeof(StayEnded), person => IsOpen(person) && Running(person) is not null, _ => [],
            (person, form) => new StayEnded(Running(person)!.Begun.Stay, form.Typed.TheDay("ngay"))),
        new("don", typeof(ApplicationReceived), IsOpen, ask => [Kind(ask, Applied.Except(ask.Person.Applications.Keys)), Body(ask.T.By)],
            (_, form) => new ApplicationReceived(form.Typed.Choice<SupportKind>("che-do"), form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("quyet-dinh", typeof(ApplicationDecided), person => IsOpen(person) && person.Applications.Count > 0,
            ask => [Kind(ask, ask.Person.Applications.Keys.Order()), new("dong-y", ask.T.Granted, FieldSort.Tick), new("so", ask.T.Decision, FieldSort.Line, true, Longest: 80)],
            (_, form) => new ApplicationDecided(form.Typed.Choice<SupportKind>("che-do"), form.Typed.Tick("dong-y"), form.Typed.Text("so"), form.Typed.TheDay("ngay"))),
        new("hoa-nhap", typeof(PersonReintegrated), person => IsOpen(person) && person.ReintegratedOn is null, _ => [], (_, form) => new PersonReintegrated(form.Typed.TheDay("ngay"))),
        new("tham", typeof(FollowUpVisited), IsOpen, ask => [Choice<VisitFinding>(ask, "tinh-hinh", ask.T.Finding), new("lan-sau", ask.T.Next, FieldSort.Day), Notes(ask)],
            (_, form) => new FollowUpVisited(form.Typed.Choice<VisitFinding>("tinh-hinh"), form.Sealed("ghi-chep"), form.Typed.Day("lan-sau"), form.Typed.TheDay("ngay"))),
        new("can-bao-ve", typeof(ProtectionNeedAssessed), IsOpen,
            ask => [Whom(ask), new("can", ask.T.Needed, FieldSort.Tick), Choice<ProceedingStage>(ask, "giai-doan", ask.T.Stage)],
            (_, form) => new ProtectionNeedAssessed(Chosen(form), form.Typed.Tick("can"), form.Typed.Choice<ProceedingStage>("giai-doan"), form.Typed.TheDay("ngay"))),
        new("bao-ve", typeof(ProtectionStarted), person => IsOpen(person) && person.ProtectionNeeds.Values.Any(need => need.Needed),
            ask => [Whom(ask), Choice<ProtectionKind>(ask, "bien-phap", ask.T.Measure), Choice<ProceedingStage>(ask, "giai-doan", ask.T.Stage), Body(ask.T.By)],
            (person, form) => new ProtectionStarted(
                Next("b", person.ProtectionsBegun), Chosen(form), form.Typed.Choice<ProtectionKind>("bien-phap"), form.Typed.Choice<ProceedingStage>("giai-doan"),
                form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("khong-bao-ve", typeof(ProtectionDeclined), person => IsOpen(person) && person.ProtectionNeeds.Values.Any(need => need.Needed),
            ask => [Whom(ask), new("van-ban", ask.T.InWriting, FieldSort.Tick)],
            (_, form) => new ProtectionDeclined(Chosen(form), form.Typed.Tick("van-ban"), form.Typed.TheDay("ngay"))),
        new("het-bao-ve", typeof(ProtectionEnded), person => IsOpen(person) && person.Protections.Count > 0,
            ask =>
            [
                new("bao-ve", ask.T.Measure, FieldSort.Choice, true)
                {
                    Options = [.. ask.Person.Protections.Values.OrderBy(one => one.OccurredOn).Select(one => new FieldOption(one.Protection, $"{Labels.Of(one.Kind, ask.Language)}, {ask.Show.Format.Day(one.OccurredOn)}"))],
                },
                Choice<ProtectionEnd>(ask, "ly-do", ask.T.CloseReason),
            ],
            (_, form) => new ProtectionEnded(form.Typed.Values["bao-ve"], form.Typed.Choice<ProtectionEnd>("ly-do"), form.Typed.TheDay("ngay"))),
    ];

    /// <summary>An id within the dossier, by how many there were.</summary>
    internal static string Next(string letter, int count) => letter + (count + 1).ToString(CultureInfo.InvariantCulture);

    private static PersonId Chosen(DossierForm form) => new(form.Typed.Values["ai"]);

    private static string Word(SupportKind kind) => Kernel.Storage.Words.Kebab(kind.ToString());
}
