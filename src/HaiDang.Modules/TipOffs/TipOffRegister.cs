using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.TipOffs.Texts;
using HaiDang.Vault;

namespace HaiDang.Modules.TipOffs;

/// <summary>The register of tip-offs.</summary>
internal sealed class TipOffRegister(OrganisationMap map, OfficeClocks clocks) : DossierRegister
{
    public override DossierKind Kind => DossierKinds.TipOff;

    public override RegisterWords Words(Language language) => TipOffWords.In(language).Register;

    public override string? Refused(Refusal refusal, Language language) => TipOffRefusalWords.Said(refusal, language);

    public override IReadOnlyList<FieldOption> States(Language language) => DossierShowing.Options<TipOffState>(TipOffWords.In(language).State);

    public override IReadOnlyList<FieldOption> Sorts(Language language) => TipOffLists.Options(TipOffLists.Kinds, language);

    public override IReadOnlyList<FieldOption> Ways(Language language) => TipOffLists.Options(TipOffLists.Channels, language);

    public override string SortLabel(Language language) => TipOffWords.In(language).Kind;

    public override string WayLabel(Language language) => TipOffWords.In(language).Channel;

    public override StateWord State(DossierEntry entry, Language language)
    {
        var state = TipOff.Of(entry).State;
        return new StateWord(
            state switch
            {
                TipOffState.Received => ChipState.NotBegun,
                TipOffState.Verifying => ChipState.Going,
                TipOffState.Suspended => ChipState.Suspended,
                TipOffState.Resolved => ChipState.Done,
                _ => ChipState.Asked,
            },
            TipOffWords.In(language).State(state));
    }

    public override DossierSummary Summarise(DossierEntry entry)
    {
        var (tip, received) = (TipOff.Of(entry), TipOff.Of(entry).Received);
        var asked = TipOffClocks.Next(tip);
        var running = asked is null ? null : clocks.In(entry.Stream.Ledger).Reckon(asked);
        var papers = entry.Events.Select(one => one.Event).Select(TipOffForms.PaperOf).OfType<string>();
        return new DossierSummary(
            DossierShowing.Value(tip.State), received.Kind, received.Channel, received.Place?.Value ?? "", string.Join(' ', papers.Append(tip.Crime?.Split('/')[^1])),
            running is { StoppedOn: null } ? running.Due : null, running?.StoppedOn)
        {
            Paper = received.Paper is { } paper ? NameKey.Of(paper) : "",
            Asked = asked,
        };
    }

    public override IReadOnlyList<DossierColumn> Columns(DossierShowing show)
    {
        var t = TipOffWords.In(show.Language);
        return
        [
            new("ngay", t.ReceivedOn, one => one.BeganOn, ForOffice: true),
            new("loai", t.Kind, one => TipOffLists.Word(TipOffLists.Kinds, TipOff.Of(one).Received.Kind, show.Language), ForOffice: true),
            new("kenh", t.Channel, one => TipOffLists.Word(TipOffLists.Channels, TipOff.Of(one).Received.Channel, show.Language)),
            new("dia-ban", t.Place, one => TipOff.Of(one).Received.Place is { } place ? show.Name(place) : ""),
            new("toi-danh", t.Crime, one => TipOffLists.Crime(TipOff.Of(one).Crime, show.Language) ?? "", Shown: false),
            new("don-vi", show.T.KeeperLabel, one => show.Name(one.Custodian), ForOffice: true),
            new("tinh-trang", show.T.StateLabel, one => State(one, show.Language), ForOffice: true),
            new("han", show.T.DueLabel, one => Due(Next(one), show), ForOffice: true),
            new("ket-qua", t.Outcome, one => TipOff.Of(one).Resolution is { } resolved ? TipOffLists.Word(TipOffLists.Outcomes, resolved.Outcome, show.Language) : "", Shown: false),
            new("so-ngay", t.DaysTaken, one => new DossierCell("", Number: Days(TipOff.Of(one), show)), Shown: false),
            new("so-van-ban", show.T.PaperNumber, one => TipOff.Of(one).Received.Paper, Shown: false),
        ];
    }

    public override IReadOnlyList<Deadline> Clocks(DossierEntry entry) => TipOffClocks.All(TipOff.Of(entry), clocks.In(entry.Stream.Ledger));

    public override IReadOnlyList<DossierSection> Open(DossierEntry entry, DossierShowing show) => TipOffPage.Sections(TipOff.Of(entry), show);

    public override IReadOnlyList<DossierMoment> Moments(DossierEntry entry, DossierShowing show) => TipOffPage.Moments(TipOff.Of(entry), Next(entry), show);

    public override string? SafeContact(DossierEntry entry, DossierShowing show) => TipOff.Of(entry).Received is { SafeContact: { Count: > 0 } rules }
        ? string.Join(". ", rules.Select(rule => Kernel.Storage.Words.Parse<SafeContactRule>(rule)).OfType<SafeContactRule>().Select(TipOffWords.In(show.Language).SafeContact)) + "."
        : null;

    public override IReadOnlyList<FormField> Fields(DossierShowing show) => TipOffForms.Reception(show);

    public override FormValues Fresh(DossierShowing show) =>
        new FormValues().Put("ngay", FormDays.Written(show.Today)).Put("loai", "crime-report").Put("kenh", "in-person");

    public override OrganisationId Keeper(DossierForm form, OrganisationId receiving) => form.Typed.Body("bi-to-cao") is null ? receiving : form.Typed.Body("giao-cho") ?? receiving;

    public override object Begin(DossierForm form, DossierStart start) => TipOffForms.Received(form, start, map);

    public override Task<Answer<IReadOnlyList<NamedPerson>>> Enter(DossierForm form, DossierId dossier, IdentityVault? vault, CancellationToken ct) =>
        InformantEntry.Keep(form, vault, ct);

    public override Task Compare(DossierForm form, Reader reader, DossierId dossier, IdentityVault? vault, CancellationToken ct) => InformantEntry.Compare(form, reader, dossier, vault, ct);

    public override IReadOnlyList<StepForm> Steps(DossierEntry entry, DossierShowing show) => TipOffForms.Steps(TipOff.Of(entry), show);

    public override object Record(StepForm step, DossierEntry entry, DossierForm form) => TipOffForms.Read(step.Step, form);

    public override StepForm? Mending(DossierEntry entry, Recorded recorded, DossierShowing show) => TipOffForms.Mending(recorded, show);

    public override IReadOnlyList<LinkItem> Links(DossierShowing show) => [new(TipOffWords.In(show.Language).StepHeading(TipOffTakeOver.Word), show.Of(Kind) + "/" + TipOffTakeOver.Word)];

    // What has its other half in another ledger is undone there and here by a step, never on one side.
    public override Refusal? Fixed(object e) => e is ToProvinceTaken or TipOffReceived { Origin: not null } ? TipOffRefusals.GoesElsewhere : null;

    public override bool May(DossierEntry entry, object e, Reader reader) => e is not ToProvinceTaken;

    public override Refusal? Against(DossierEntry? entry, object e, DateOnly today) => TipOffRules.Against(entry, e, today);

    // Two answers could come to one tip-off: it is offered to one body at a time.
    public override Refusal? AgainstMoving(DossierEntry entry, object e) => e is TransferOffered or TransferAccepted && TipOff.Of(entry).Offer is not null ? TipOffRefusals.GoesElsewhere : null;

    public override Refusal? Doubt(DossierEntry? entry, object e, DateOnly today) => TipOffRules.Doubt(entry, e);

    public override string Told(object e, DossierShowing show) => TipOffPage.Told(e, show);

    public override IReadOnlyList<Evidence> PapersOf(object e) => e switch
    {
        TipOffReceived one => one.Papers,
        TipOffVerified one => one.Papers,
        _ => [],
    };

    public override string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "tip-offs.code-unknown" => refusal.Values!["field"],
        "tip-offs.ground-missing" => "can-cu",
        "tip-offs.competent-denounced" => "giao-cho",
        "tip-offs.same-province" or "dossiers.hidden-from-body" => "noi-nhan",
        "dossiers.vault-closed" or "vault.locked" or "vault.name-too-long" or "vault.name-missing" => "nguoi-bao",
        _ => "ngay",
    };

    public override Sql? Alike(DossierForm form)
    {
        // Two clerks may have two numbers for one tip-off: the same channel, day and place are shown whatever the numbers say.
        var (paper, place, day, channel) = (Paper(form), form.Typed.Place("dia-ban"), form.Typed.TheDay("ngay"), form.Typed.Values["kenh"]);
        Sql[] ways =
        [
            .. paper is null ? [] : new Sql[] { $"line.paper = {paper}" },
            .. place is null ? [] : new Sql[] { $"(line.way = {channel} and line.began_on = {day} and line.place = {place.Value.Value})" },
        ];
        return ways.Length == 0 ? null : Sql.Join(" or ", ways);
    }

    public override string? Paper(DossierForm form) => form.Typed.Words("so-den") is { } paper ? NameKey.Of(paper) : null;

    private Deadline? Next(DossierEntry entry) => TipOffClocks.Next(TipOff.Of(entry)) is { } asked ? clocks.In(entry.Stream.Ledger).Reckon(asked) : null;

    // From the day it came in to its resolution, or until today while it waits.
    private static long Days(TipOff tip, DossierShowing show) => (tip.Resolution?.OccurredOn ?? show.Today).DayNumber - tip.Received.OccurredOn.DayNumber;
}
