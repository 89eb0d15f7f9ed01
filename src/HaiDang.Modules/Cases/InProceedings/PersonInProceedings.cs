using HaiDang.Vault;

namespace HaiDang.Modules.Cases.InProceedings;

/// <summary>A person's role; one at a time, and rising.</summary>
internal enum ProceedingsRole
{
    /// <summary>Người bị tố giác.</summary>
    Denounced,

    /// <summary>Người bị kiến nghị khởi tố.</summary>
    Proposed,

    /// <summary>Người bị giữ, bị bắt, bị tạm giữ.</summary>
    Held,

    /// <summary>Bị can.</summary>
    Accused,

    /// <summary>Bị cáo.</summary>
    Defendant,

    /// <summary>Người bị kết án.</summary>
    Convicted,
}

/// <summary>How a person's part in a dossier ended.</summary>
internal enum PersonEnd
{
    /// <summary>Không khởi tố.</summary>
    NotInstituted,

    /// <summary>Hủy bỏ quyết định khởi tố bị can.</summary>
    ChargeAnnulled,

    /// <summary>Đình chỉ.</summary>
    Terminated,

    /// <summary>Tuyên không phạm tội.</summary>
    Acquitted,

    /// <summary>Ghi nhầm người.</summary>
    Misnamed,

    /// <summary>Goes on in another dossier: a case split off, joined, or handed over.</summary>
    GoesOnElsewhere,
}

/// <summary>Codes of roles.</summary>
internal static class ProceedingsRoles
{
    /// <summary>The code of the list <c>proceedings-role</c>.</summary>
    internal static string Code(ProceedingsRole role) => role switch
    {
        ProceedingsRole.Denounced => "denounced",
        ProceedingsRole.Proposed => "proposed",
        ProceedingsRole.Held => "in-custody",
        ProceedingsRole.Accused => "accused",
        ProceedingsRole.Defendant => "defendant",
        _ => "convicted",
    };
}

/// <summary>A restraint that is on somebody.</summary>
/// <param name="Until">Last day written in the order: it ends that day, working day or not.</param>
internal sealed record Restraint(string Kind, DateOnly From, DateOnly? Until);

/// <summary>What a court gave.</summary>
/// <param name="Band">Code of the list <c>sentence-band</c>.</param>
internal sealed record Sentence(string Offence, string Band);

/// <summary>A person in a dossier, as its events leave them. Goes along with a case that is split off, joined or handed over.</summary>
/// <param name="Since">Day of the role.</param>
internal sealed record PersonInProceedings(PersonId Person, ProceedingsRole Role, DateOnly Since, Coarse About)
{
    /// <summary>Clauses of the charge that stands.</summary>
    public IReadOnlyList<string> Offences { get; init; } = [];

    /// <summary>Day of the first charge; null before it.</summary>
    public DateOnly? ChargedOn { get; init; }

    /// <summary>Whether the procuracy approved the charge.</summary>
    public bool IsApproved { get; init; }

    /// <summary>Restraints that are on the person.</summary>
    public IReadOnlyList<Restraint> Restraints { get; init; } = [];

    /// <summary>Day of the notice that is out; null when there is none.</summary>
    public DateOnly? WantedSince { get; init; }

    /// <summary>Why proceedings against the person are suspended; null when they go on.</summary>
    public string? SuspendedFor { get; init; }

    /// <summary>What a judgment gave; null without one.</summary>
    public Sentence? Sentence { get; init; }

    /// <summary>What a judgment states of earlier offences; null without one.</summary>
    public Recidivism? Recidivism { get; init; }

    /// <summary>How the part ended; null while it goes on.</summary>
    public PersonEnd? End { get; init; }

    /// <summary>When it ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Whether the part goes on.</summary>
    internal bool IsOpen => End is null;

    /// <summary>Whether the person was below 18 on the day of the act; null when it isn't known.</summary>
    internal bool? IsJuvenile => AgeBands.IsJuvenile(About.AgeBand);

    /// <summary>The part closed: labels, notices and restraints end with it.</summary>
    internal PersonInProceedings Ended(PersonEnd end, DateOnly day) =>
        this with { End = end, EndedOn = day, Restraints = [], WantedSince = null, SuspendedFor = null, Recidivism = null, Sentence = null };
}
