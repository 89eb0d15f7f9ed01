using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using static HaiDang.Modules.Victims.Registers.ReceptionSteps;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Forms of consent, referral and hand-over; a body that is asked answers with its own.</summary>
internal static class SharingSteps
{
    private static bool IsOpen(ReceivedPerson person) => person.Closed is null;

    private static bool Has(ReceivedPerson person, params IReadOnlyList<ReferralState> states) => IsOpen(person) && person.Referrals.Values.Any(one => states.Contains(one.State));

    internal static readonly IReadOnlyList<ReceptionStepForm> All =
    [
        new("dong-y", typeof(ConsentGiven), IsOpen,
            ask =>
            [
                Body(ask.T.By), new("che-do", ask.T.ForService, FieldSort.Choice) { Options = Labels.Kinds(ask.Language) },
                .. Enum.GetValues<SharedPart>().Select(part => new FormField("cs-" + DossierShowing.Value(part), ask.T.DayOf(ask.T.Shared, Labels.Of(part, ask.Language)), FieldSort.Tick)),
                new("den-ngay", ask.T.Until, FieldSort.Day), new("dai-dien", ask.T.ByRepresentative, FieldSort.Tick),
            ],
            (person, form) => new ConsentGiven(
                SupportingSteps.Next("d", person.Consents.Count), null, Maybe<SupportKind>(form.Typed, "che-do"),
                [.. Enum.GetValues<SharedPart>().Where(part => form.Typed.Tick("cs-" + DossierShowing.Value(part)))], form.Typed.TheBody("co-quan"), form.Typed.Day("den-ngay"),
                form.Typed.Tick("dai-dien"), form.Typed.TheDay("ngay"))),
        new("rut-dong-y", typeof(ConsentWithdrawn), person => IsOpen(person) && person.Consents.Values.Any(one => one.WithdrawnOn is null), ask => [Consents(ask)],
            (_, form) => new ConsentWithdrawn(form.Typed.Values["su-dong-y"], form.Typed.TheDay("ngay"))),
        new("chuyen-tuyen", typeof(ReferralMade), person => IsOpen(person) && person.Consents.Values.Any(one => one.WithdrawnOn is null),
            ask => [Consents(ask), new("che-do", ask.T.Kind, FieldSort.Choice, true) { Options = Labels.Kinds(ask.Language) }],
            (person, form) => new ReferralMade(
                SupportingSteps.Next("t", person.Referrals.Count), person.Consents.GetValueOrDefault(form.Typed.Values["su-dong-y"])?.Given.To ?? new OrganisationId(""),
                form.Typed.Choice<SupportKind>("che-do"), form.Typed.Values["su-dong-y"], form.Typed.TheDay("ngay"))),
        new("rut-tuyen", typeof(ReferralRevoked), person => Has(person, ReferralState.Waiting, ReferralState.Accepted), ask => [Referrals(ask, ReferralState.Waiting, ReferralState.Accepted)],
            (person, form) => new ReferralRevoked(
                form.Typed.Values["tuyen"], false, person.Referrals.GetValueOrDefault(form.Typed.Values["tuyen"])?.State is ReferralState.Accepted, form.Typed.TheDay("ngay"))),
        new("nhan-tuyen", typeof(ReferralAccepted), person => Has(person, ReferralState.Waiting), ask => [Referrals(ask, ReferralState.Waiting)],
            (person, form) => new ReferralAccepted(form.Typed.Values["tuyen"], To(person, form), form.Typed.TheDay("ngay")), person => Asked(person, ReferralState.Waiting)),
        new("khong-nhan", typeof(ReferralDeclined), person => Has(person, ReferralState.Waiting), ask => [Referrals(ask, ReferralState.Waiting), Choice<DeclineReason>(ask, "ly-do", ask.T.CloseReason)],
            (_, form) => new ReferralDeclined(form.Typed.Values["tuyen"], form.Typed.Choice<DeclineReason>("ly-do"), form.Typed.TheDay("ngay")), person => Asked(person, ReferralState.Waiting)),
        new("xong-tuyen", typeof(ReferralDone), person => Has(person, ReferralState.Accepted), ask => [Referrals(ask, ReferralState.Accepted)],
            (person, form) => new ReferralDone(form.Typed.Values["tuyen"], To(person, form), form.Typed.TheDay("ngay")), person => Asked(person, ReferralState.Accepted)),
        new("ban-giao", typeof(HandOverOffered), person => IsOpen(person) && person.Offered is null,
            ask =>
            [
                Body(ask.T.By), Choice<HandOverBasis>(ask, "co-so-ban-giao", ask.T.Basis),
                .. ask.Person.Consents.Values.Any(one => one.WithdrawnOn is null) ? [Consents(ask) with { Required = false }] : Array.Empty<FormField>(),
            ],
            (person, form) => new HandOverOffered(
                SupportingSteps.Next("g", person.HandOvers), form.Typed.TheBody("co-quan"), Elsewhere(person, form.Typed.TheBody("co-quan")),
                form.Typed.Choice<HandOverBasis>("co-so-ban-giao"), form.Typed.Words("su-dong-y"), form.Typed.TheDay("ngay"))),
        new("rut-ban-giao", typeof(HandOverRevoked), person => IsOpen(person) && person.Offered is not null, _ => [],
            (person, form) => new HandOverRevoked(person.Offered?.HandOver ?? "", form.Typed.TheDay("ngay"))),
        new("da-ban-giao", typeof(PersonSentOn), person => IsOpen(person) && person.Offered is { Ledger: not null },
            ask => [new("so", ask.T.Minutes, FieldSort.Line, true, Longest: 80), new("bien-ban-giay", ask.T.ByLetter, FieldSort.Tick)],
            (person, form) => new PersonSentOn(
                person.Offered?.HandOver ?? "", person.Offered?.To ?? new OrganisationId(""), person.Offered?.Ledger, form.Typed.Text("so"), form.Typed.Tick("bien-ban-giay"),
                form.Typed.TheDay("ngay"))),
        new("nhan-ban-giao", typeof(PersonHandedOver), person => IsOpen(person) && person.Offered is { Ledger: null }, ask => [new("so", ask.T.Minutes, FieldSort.Line, true, Longest: 80)],
            (person, form) => new PersonHandedOver(person.Offered?.HandOver ?? "", person.Offered?.To ?? new OrganisationId(""), null, form.Typed.Text("so"), form.Typed.TheDay("ngay")),
            person => person.Offered is { Ledger: null } offered ? [offered.To] : []),
        new("khong-nhan-ban-giao", typeof(HandOverDeclined), person => IsOpen(person) && person.Offered is { Ledger: null }, ask => [Choice<DeclineReason>(ask, "ly-do", ask.T.CloseReason)],
            (person, form) => new HandOverDeclined(person.Offered?.HandOver ?? "", form.Typed.Choice<DeclineReason>("ly-do"), form.Typed.TheDay("ngay")),
            person => person.Offered is { Ledger: null } offered ? [offered.To] : []),
    ];

    private static FormField Consents(StepAsk ask) => new("su-dong-y", ask.T.Consent, FieldSort.Choice, true)
    {
        Options =
        [
            .. ask.Person.Consents.Values.Where(one => one.WithdrawnOn is null).OrderBy(one => one.Given.OccurredOn).ThenBy(one => one.Given.Consent, StringComparer.Ordinal)
                .Select(one => new FieldOption(one.Given.Consent, ask.T.At(one.Given.Kind is { } kind ? Labels.Of(kind, ask.Language) : ask.T.Shared, ask.Show.Name(one.Given.To)))),
        ],
    };

    private static FormField Referrals(StepAsk ask, params IReadOnlyList<ReferralState> states) => new("tuyen", ask.T.Referral, FieldSort.Choice, true)
    {
        Options =
        [
            .. ask.Person.Referrals.Values.Where(one => states.Contains(one.State)).OrderBy(one => one.Made.OccurredOn).ThenBy(one => one.Made.Referral, StringComparer.Ordinal)
                .Select(one => new FieldOption(one.Made.Referral, ask.T.At(Labels.Of(one.Made.Kind, ask.Language), ask.Show.Name(one.Made.To)))),
        ],
    };

    private static OrganisationId To(ReceivedPerson person, DossierForm form) => person.Referrals.GetValueOrDefault(form.Typed.Values["tuyen"])?.Made.To ?? new OrganisationId("");

    private static IReadOnlyList<OrganisationId> Asked(ReceivedPerson person, ReferralState state) => [.. person.Referrals.Values.Where(one => one.State == state).Select(one => one.Made.To).Distinct()];

    private static LedgerId? Elsewhere(ReceivedPerson person, OrganisationId to) =>
        to.Value.Length > 0 && ProvinceOffers.LedgerOf(to) is var province && province != ProvinceOffers.LedgerOf(person.Custodian) ? province : null;
}
