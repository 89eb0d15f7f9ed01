using HaiDang.Modules.Forms;
using HaiDang.Vault;
using static HaiDang.Modules.Victims.Registers.ReceptionSteps;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>Forms from safe contact to the outcome of identification, and of the dossier itself.</summary>
internal static class IdentifyingSteps
{
    private static bool IsOpen(ReceivedPerson person) => person.Closed is null;

    private static bool IsPending(ReceivedPerson person) => IsOpen(person) && person.Outcome is IdentificationOutcome.Pending;

    internal static readonly IReadOnlyList<ReceptionStepForm> All =
    [
        new("lien-he", typeof(SafeContactAgreed), IsOpen,
            ask => [.. Enum.GetValues<ContactRule>().Select(rule => new FormField("lh-" + Word(rule), Labels.Of(rule, ask.Language), FieldSort.Tick))],
            (_, form) => new SafeContactAgreed([.. Enum.GetValues<ContactRule>().Where(rule => form.Typed.Tick("lh-" + Word(rule)))], form.Typed.TheDay("ngay"))),
        new("xac-minh-ban-dau", typeof(InitialCheckDone), person => IsPending(person) && person.Check is null,
            ask => [Choice<CheckResult>(ask, "ket-qua", ask.T.Result), Body(ask.T.By)],
            (_, form) => new InitialCheckDone(form.Typed.Choice<CheckResult>("ket-qua"), form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("de-nghi-xac-minh", typeof(VerificationStarted), person => IsPending(person) && person.Verification is null,
            ask => [Body(ask.T.AskedBody)], (_, form) => new VerificationStarted(form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("gia-han", typeof(VerificationExtended), person => IsPending(person) && person is { Verification: not null, ExtendedOn: null },
            ask => [Notes(ask)],
            (person, form) => new VerificationExtended(person.Verification!.Asked, person.Verification.OccurredOn, form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("phong-van", typeof(InterviewHeld), IsOpen,
            ask =>
            [
                Body(ask.T.By), new("phien-dich", ask.T.Interpreter, FieldSort.Tick), new("phu-hop-tre-em", ask.T.ChildFriendly, FieldSort.Tick),
                new("co-nguoi-di-cung", ask.T.Accompanied, FieldSort.Tick), Choice<InterviewReason>(ask, "ly-do", ask.T.WhySooner, required: false), Notes(ask),
            ],
            (_, form) => new InterviewHeld(
                form.Typed.TheBody("co-quan"), form.Typed.Tick("phien-dich"), form.Typed.Tick("phu-hop-tre-em"), form.Typed.Tick("co-nguoi-di-cung"),
                Maybe<InterviewReason>(form.Typed, "ly-do"), form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("can-cu", typeof(GroundFound), IsPending,
            ask => [Choice<EvidenceGround>(ask, "can-cu", ask.T.Ground, true, [.. ask.Person.Grounds]), Notes(ask)],
            (_, form) => new GroundFound(form.Typed.Choice<EvidenceGround>("can-cu"), form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("nhan-than", typeof(BackgroundChecked), person => IsPending(person) && !person.BackgroundChecked, _ => [], (_, form) => new BackgroundChecked(form.Typed.TheDay("ngay"))),
        new("dau-hieu", typeof(SignSeen), person => IsPending(person) && person.BackgroundChecked,
            ask => [Choice<VictimSign>(ask, "dau-hieu", ask.T.Sign, true, [.. ask.Person.Signs]), Notes(ask)],
            (_, form) => new SignSeen(form.Typed.Choice<VictimSign>("dau-hieu"), form.Sealed("ghi-chep"), form.Typed.TheDay("ngay"))),
        new("boc-lot", typeof(ExploitationStated), IsOpen,
            ask => [Choice<ExploitationPurpose>(ask, "muc-dich", ask.T.Purpose), Choice<TraffickingRoute>(ask, "tuyen", ask.T.Route), Choice<AgeBand>(ask, "tuoi-khi-do", ask.T.AgeAtAct)],
            (_, form) => new ExploitationStated(
                [form.Typed.Choice<ExploitationPurpose>("muc-dich")], form.Typed.Choice<TraffickingRoute>("tuyen"), form.Typed.Choice<AgeBand>("tuoi-khi-do"), form.Typed.TheDay("ngay"))),
        new("la-nan-nhan", typeof(VictimIdentified), IsPending,
            ask =>
            [
                Choice<CertificateKind>(ask, "loai-giay", ask.T.CertificateKind), new("so", ask.T.CertificateNumber, FieldSort.Line, true, Longest: 80),
                new("ngay-ky", ask.T.SignedOn, FieldSort.Day, true), new("co-quan", ask.T.Issuer, FieldSort.Unit), new("hop-phap-hoa", ask.T.Legalised, FieldSort.Tick),
                .. ask.Person.Reception.From is null ? Array.Empty<FormField>() : [new("noi-khac", ask.T.Elsewhere, FieldSort.Tick)],
            ],
            (_, form) => new VictimIdentified(
                new VictimCertificate(
                    form.Typed.Choice<CertificateKind>("loai-giay"), form.Typed.Text("so"), form.Typed.TheDay("ngay-ky"), form.Typed.Body("co-quan"), form.Typed.Tick("hop-phap-hoa")),
                form.Typed.Tick("noi-khac"), form.Typed.TheDay("ngay"))),
        new("khong-phai", typeof(NotVictimFound), IsPending, ask => [new("so", ask.T.Notice, FieldSort.Line, true, Longest: 80), Body(ask.T.By)],
            (_, form) => new NotVictimFound(form.Typed.Text("so"), form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("ket-thuc", typeof(IdentificationEnded), IsPending,
            ask => [Choice(ask, "ket-qua", ask.T.Outcome, true, IdentificationOutcome.Pending, IdentificationOutcome.Victim, IdentificationOutcome.NotVictim)],
            (_, form) => new IdentificationEnded(form.Typed.Choice<IdentificationOutcome>("ket-qua"), form.Typed.TheDay("ngay"))),
        new("tiep-tuc", typeof(IdentificationResumed), person => IsOpen(person) && person.Outcome is IdentificationOutcome.Left or IdentificationOutcome.Refused or IdentificationOutcome.Moved,
            _ => [], (_, form) => new IdentificationResumed(form.Typed.TheDay("ngay"))),
        new("ho-so-nguoi", typeof(ProfileStated), IsOpen, ask => ProfileFields(ask.T, ask.Language),
            (person, form) => Profile(form.Typed) is var profile ? new ProfileStated(profile, profile.IsChild && !person.HasGuardian) : null!),
        new("noi-o", typeof(WhereaboutsChanged), IsOpen, ask => [new("o-nuoc-ngoai", ask.T.StillAbroad, FieldSort.Tick)],
            (_, form) => new WhereaboutsChanged(form.Typed.Tick("o-nuoc-ngoai"), form.Typed.TheDay("ngay"))),
        new("nguoi-lien-quan", typeof(PersonLinked), IsOpen, ask => [Choice<LinkedPart>(ask, "la", ask.T.Part), new("tre-em", ask.T.IsChild, FieldSort.Tick)],
            (_, form) => new PersonLinked(
                PersonId.New(), form.Typed.Choice<LinkedPart>("la"), form.Typed.Tick("tre-em") || form.Typed.Values["la"] == "accompanying-minor", form.Typed.TheDay("ngay"))),
        new("giam-ho", typeof(GuardianAppointed), person => IsOpen(person) && person.Profile.IsChild && !person.HasGuardian, ask => [Body(ask.T.By)],
            (_, form) => new GuardianAppointed(form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("to-tung", typeof(ProceedingsJoined), IsOpen,
            ask => [new("so", ask.T.CaseNumber, FieldSort.Line, true, Longest: 80), Choice<ProceedingPart>(ask, "tu-cach", ask.T.Part)],
            (_, form) => new ProceedingsJoined(form.Typed.Text("so"), form.Typed.Choice<ProceedingPart>("tu-cach"), form.Typed.TheDay("ngay"))),
        new("khong-xu-ly", typeof(NotPunished), IsOpen, ask => [Body(ask.T.By)], (_, form) => new NotPunished(form.Typed.TheBody("co-quan"), form.Typed.TheDay("ngay"))),
        new("dong", typeof(DossierClosed), IsOpen, ask => [Choice(ask, "ly-do", ask.T.CloseReason, true, CloseReason.HandedOver)],
            (_, form) => new DossierClosed(form.Typed.Choice<CloseReason>("ly-do"), form.Typed.TheDay("ngay"))),
        new("mo-lai", typeof(DossierReopened), person => person.Closed is not null, _ => [], (_, form) => new DossierReopened(form.Typed.TheDay("ngay"))),
    ];

    private static string Word(ContactRule rule) => Kernel.Storage.Words.Kebab(rule.ToString());
}
