using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.Coordination;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>What the page of a case says, part by part.</summary>
internal static class CasePage
{
    private const int ShownOfAnId = 8;

    /// <summary>The case itself, its persons, its time, and what bodies do together.</summary>
    internal static IReadOnlyList<DossierSection> Sections(Case state, DossierEntry entry, Asking ask)
    {
        var (w, show) = (ask.W, ask.Show);
        var gravest = state.Gravest;
        var opened = entry.Events.Select(one => one.Event).OfType<CaseOpened>().FirstOrDefault();
        List<DossierFact> facts =
        [
            new(w.Label("so-quyet-dinh"), opened is null ? show.Format.Day(state.OpenedOn) : $"{opened.Decision.Number}, {show.Format.Day(state.OpenedOn)}, {show.Name(opened.Decision.Body)}"),
            new(w.Label("ngay-xay-ra"), FormDays.Written(state.ActOn)),
            new(w.Label("noi-xay-ra"), state.Place is { } place ? show.Name(place) : null),
            new(w.Label("dieu-khoan"), string.Join('\n', state.Offences.Select(ask.Clause))),
            new(w.Label("muc-do"), gravest is null ? null : $"{OffenceWords.In(show.Language).Severity(gravest.Severity)}: {ask.Clause(gravest.Id)}"),
            new(w.Label("so-co-quan"), string.Join('\n', state.Numbers.Select(one => $"{show.Name(one.Body)}: {one.Number}"))),
            new(w.Label("kham-pha"), state.SolvedOn is { } solved ? show.Format.Day(solved) : null),
            new(w.Label("phien-toa"), state.HearingOn is { } hearing ? w.HearingSet(show.Format.Day(hearing), state.IsMobile) : null),
            new(w.Label("an-diem"), state.Key is { } key ? $"{w.Word(key.Reason)}: {string.Join("; ", key.Bodies.Select(show.Name))}, {key.Minutes.Number}" : null),
            new(w.Label("nuoc-ngoai"), state.Features.IsForeign ? string.Join(", ", ask.Shown(state.Features.Countries).DefaultIfEmpty(w.Yes)) : null),
            new(w.Label("cung"), string.Join(", ", ask.Shown(state.Features.JointWith))),
            new(w.Label("cao-diem"), state.Features.Campaign),
            new(w.Label("so-lan"), state.Reopenings + state.Returns == 0 ? null : w.Times(show.Format.Number(state.Reopenings), show.Format.Number(state.Returns))),
            .. state.Linked.Select(link => Link(w.Label("lien-ket"), link.Ledger.Value, link.Stream, show)),
            .. state.TookIn.Select(id => Link(w.Label("lien-ket"), show.Ledger.Value, id.In(show.Ledger).Name, show)),
            state.From is { } from ? Linked(w.Label("tu-dau"), from, show) : new(w.Label("tu-dau"), null),
            state.Into is { } into ? Linked(w.Label("den-dau"), into, show) : new(w.Label("den-dau"), null),
            .. entry.Events.Select(one => one.Event).OfType<AccountWritten>().Select(written => new DossierFact(w.Label("noi-dung"), null, written.Account)),
        ];
        return
        [
            new("vu-an", w.Heading("vu-an"), facts),
            Persons(state.Persons, ask),
            .. Elements(state.Elements, ask),
            new("thoi-gian", w.Heading("thoi-gian"), [])
            {
                Table = new(
                    [w.Label("giai-doan"), w.Label("co-quan-thu-ly"), w.Label("bat-dau"), w.Label("ket-thuc"), w.Label("so-ngay")],
                    [.. CaseTime.Of(entry.Events, show.Today).Select(IReadOnlyList<DossierCell> (one) => [w.Word(one.Stage), show.Name(one.Body), one.From, one.To, new DossierCell("", Number: one.Days)])], w.Empty),
            },
            .. TogetherParts(state.Together, ask),
        ];
    }

    /// <summary>The persons, by the order in which they came; who they are stands on their cards.</summary>
    internal static DossierSection Persons(Proceeded persons, Asking ask) => new("to-tung", ask.W.Heading("to-tung"), [])
    {
        Table = new(
            [ask.W.Label("nguoi"), ask.W.Label("tu-cach"), ask.W.Label("ngay"), ask.W.Label("dieu-khoan"), ask.W.Label("bien-phap"), ask.W.Label("tinh-trang")],
            [
                .. persons.All.Where(one => one.End is not PersonEnd.Misnamed).Select(IReadOnlyList<DossierCell> (one) =>
                [
                    ask.W.Person(Asking.Ordinal(persons, one.Person)), ask.W.Word(one.Role), one.Since, string.Join("; ", one.Offences.Select(ask.Clause)),
                    string.Join("; ", one.Restraints.Select(hold => ask.Code("restraint", hold.Kind) + (hold.Until is { } until ? $" ({ask.Show.Format.Day(until)})" : ""))), StateOf(one, ask),
                ]),
            ],
            ask.W.Empty),
    };

    /// <summary>Act, means and purpose with what they answer; nothing when none were ticked.</summary>
    internal static IEnumerable<DossierSection> Elements(TraffickingElements? elements, Asking ask)
    {
        if (elements is null) yield break;
        string[] labels = ["hanh-vi", "thu-doan", "muc-dich", "du-do", "boi-canh", "khong-che", "tuoi-nan-nhan"];
        yield return new("yeu-to", ask.W.Heading("yeu-to"),
        [
            .. labels.Zip(elements.Ticked).Select(one => new DossierFact(ask.W.Label(one.First), string.Join("; ", one.Second.Codes.Select(code => ask.Code(one.Second.List, code))))),
            new(ask.W.Label("ket-qua"), ask.W.ByLaw(elements.AnswersTheLaw) + "\n" + ask.W.ByPalermo(elements.AnswersPalermo)),
        ]);
    }

    /// <summary>Requests, weighing, difficulties, protection; a part that is empty is left out.</summary>
    internal static IEnumerable<DossierSection> TogetherParts(Together together, Asking ask)
    {
        var (w, show) = (ask.W, ask.Show);
        if (together.Requests.Count > 0)
        {
            yield return new("phoi-hop", w.Heading("phoi-hop"), [])
            {
                Table = new([w.Label("yeu-cau"), w.Label("noi-nhan"), w.Label("ngay"), w.Label("han"), w.Label("tra-loi")],
                    [.. together.Requests.Select(IReadOnlyList<DossierCell> (one) => [w.Word(one.Request.Matter), show.Name(one.Request.To), one.Request.OccurredOn, one.Request.DueOn, one.Answers is [.., var last] ? last.OccurredOn : (DateOnly?)null])], w.Empty),
            };
        }

        if (together.Weighed.Count > 0)
        {
            yield return new("danh-gia", w.Heading("danh-gia"), [.. together.Weighed.Select(one => new DossierFact(show.Format.Day(one.OccurredOn), $"{w.Word(one.View)}: {string.Join("; ", one.Bodies.Select(show.Name))}"))]);
        }

        if (together.Obstacles.Count > 0)
        {
            yield return new("vuong-mac", w.Heading("vuong-mac"),
            [
                .. together.Obstacles.SelectMany(one => new DossierFact[]
                {
                    new(show.Format.Day(one.Raised.OccurredOn), $"{show.Name(one.Raised.Body)}: {w.Word(one.Raised.Kind)}{(one.Settled is { } settled ? $" ({show.Format.Day(settled.OccurredOn)})" : "")}"),
                    new(w.Label("noi-dung"), null, one.Raised.Words),
                }),
            ]);
        }

        if (together.Protections.Count > 0)
        {
            yield return new("bao-ve", w.Heading("bao-ve"),
                [.. together.Protections.Select(one => new DossierFact(show.Format.Day(one.Given.OccurredOn), w.Word(one.Given.Kind) + (one.Given.IsChild ? $", {w.Label("tre-em")}" : "") + (one.EndedOn is { } ended ? $" ({show.Format.Day(ended)})" : "")))]);
        }
    }

    /// <summary>A link to a dossier of this or another ledger; of another only where it is.</summary>
    internal static DossierFact Link(string term, string ledger, string stream, DossierShowing show)
    {
        if (ledger != show.Ledger.Value || DossierKinds.Own.Of(stream) is not { } kind) return new(term, ledger);
        var id = stream[(stream.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return new(term, show.T.ADossier(kind.Route, show.Numbers.GetValueOrDefault(stream), id[..Math.Min(id.Length, ShownOfAnId)]), Address: $"/{ledger}/{kind.Route}/{id}");
    }

    private static DossierFact Linked(string term, string written, DossierShowing show) =>
        written.Split(':') is [var ledger, var stream] ? Link(term, ledger, stream, show) : Link(term, show.Ledger.Value, new CaseId(written).In(show.Ledger).Name, show);

    private static string StateOf(PersonInProceedings one, Asking ask) => string.Join("; ", new[]
    {
        one.End is { } end ? ask.W.Word(end) : null,
        one.WantedSince is not null ? ask.W.Step("truy-na").ToLowerInvariant() : null,
        one.SuspendedFor is { } ground ? ask.Code("case-suspension-ground", ground) : null,
        one.Sentence is { } sentence ? ask.Code("sentence-band", sentence.Band) : null,
        one.Recidivism is { } label ? ask.W.Word(label) : null,
        one.IsJuvenile is true ? ask.W.Label("tre-em").ToLowerInvariant() : null,
    }.OfType<string>());
}

/// <summary>How long a case was with each body.</summary>
/// <param name="To">Null while it is there.</param>
/// <param name="Days">Days from the first to the last or today; the day it left isn't counted.</param>
internal sealed record CaseTime(CaseStage Stage, Kernel.Organisations.OrganisationId Body, DateOnly From, DateOnly? To, int Days)
{
    /// <summary>The stays of a case, in order; days on which it was suspended or on its way belong to nobody.</summary>
    internal static IReadOnlyList<CaseTime> Of(IReadOnlyList<Recorded> effective, DateOnly today)
    {
        var stays = new List<CaseTime>();
        (CaseStage Stage, Kernel.Organisations.OrganisationId Body, DateOnly From)? here = null;
        Case? state = null;
        foreach (var recorded in effective)
        {
            state = Case.Fold(state, recorded);
            (CaseStage Stage, Kernel.Organisations.OrganisationId Body)? now = state?.Station is { } body ? (state.Stage, body) : null;
            if (here is { } stay && now != (stay.Stage, stay.Body))
            {
                stays.Add(new(stay.Stage, stay.Body, stay.From, recorded.OccurredOn, Math.Max(0, recorded.OccurredOn.DayNumber - stay.From.DayNumber)));
                here = null;
            }

            if (here is null && now is { } begun) here = (begun.Stage, begun.Body, recorded.OccurredOn);
        }

        if (here is { } last) stays.Add(new(last.Stage, last.Body, last.From, null, Math.Max(0, today.DayNumber - last.From.DayNumber)));
        return stays;
    }
}
