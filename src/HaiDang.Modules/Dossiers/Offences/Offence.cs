namespace HaiDang.Modules.Dossiers.Offences;

/// <summary>A penal code, and the days of acts that it judges.</summary>
public sealed record PenalCode(string Id, string Vi, string En, DateOnly From, DateOnly? To, string Source);

/// <summary>Which figures an offence counts in.</summary>
public enum OffenceGroup
{
    /// <summary>Human trafficking, as committee 138 counts it: Điều 150, 151.</summary>
    Trafficking,

    /// <summary>Beside it in the code: Điều 152, 153, 154.</summary>
    Near,

    /// <summary>Counted apart.</summary>
    Related,
}

/// <summary>An article of a penal code.</summary>
/// <param name="Article">Its number as printed: <c>151</c>.</param>
/// <param name="FollowedBy">The article of the next code that took its place; null when none did.</param>
/// <param name="Juvenile">From what age one answers for it, where the law says so of this article.</param>
/// <param name="IsSure">False where the text itself wasn't seen: the page says that it is to be checked.</param>
public sealed record Offence(
    PenalCode Code, string Article, OffenceGroup Group, string Vi, string En, DateOnly From, DateOnly? To, string? FollowedBy,
    JuvenileNote? Juvenile, string Source, bool IsSure)
{
    /// <summary>Its name in events and columns: <c>blhs-2015/151</c>.</summary>
    public string Id => $"{Code.Id}/{Article}";
}

/// <summary>From what age one answers for an offence.</summary>
public sealed record JuvenileNote(string Vi, string En, string Source, bool IsSure);

/// <summary>A clause: what somebody is charged with.</summary>
/// <param name="Clause">From 1.</param>
public sealed record OffenceClause(Offence Offence, int Clause, SentenceFrame Frame)
{
    /// <summary>Its name in events and columns: <c>blhs-2015/151/3</c>.</summary>
    public string Id => FormattableString.Invariant($"{Offence.Id}/{Clause}");

    /// <summary>Its class; sets the clocks.</summary>
    public Severity Severity => Frame.Severity;

    /// <summary>Whether an act of this day is judged by it.</summary>
    public bool InForce(DateOnly day) => Offence.From <= day && (Offence.To is null || Offence.To >= day);
}

/// <summary>A level of court.</summary>
public sealed record CourtLevel(string Id, string Vi, string En);

/// <summary>Up to which top of a frame the lower court tries.</summary>
public sealed record Jurisdiction(DateOnly From, DateOnly? To, CourtLevel Lower, CourtLevel Higher, int UpTo, string Source, bool IsSure);
