namespace HaiDang.Modules.Shell.Parts;

/// <summary>What a target card shows.</summary>
/// <param name="Id">Id of the card on its page, such as "chi-tieu-2".</param>
/// <param name="Path">Place in the plan with the ordinal, such as "I.2 · chỉ tiêu 2".</param>
/// <param name="Words">The printed words of the plan, in Vietnamese.</param>
/// <param name="Comparator">One of <c>&gt;= &gt; = &lt; &lt;=</c>.</param>
/// <param name="Mark">The printed figure; null when it couldn't be read.</param>
/// <param name="Value">What is reached; null while it can't be said, shown as a dash.</param>
/// <param name="IsPercent">Whether both are percentages, else counts.</param>
/// <param name="State">What the card's chip says.</param>
public sealed record TargetFigure(
    string Id, string Path, string Words, string Comparator, decimal? Mark, decimal? Value, bool IsPercent, TargetState State)
{
    /// <summary>Numerator and denominator in words, such as "45/50 tin báo".</summary>
    public string? Parts { get; init; }

    /// <summary>Value of the same period a year before, with its sign of change; null for none.</summary>
    public string? SamePeriod { get; init; }

    /// <summary>Projection to the end of the year, in percent or as a count.</summary>
    public decimal? Projected { get; init; }

    /// <summary>Page that explains the figure; null while there is none.</summary>
    public string? ExplainAddress { get; init; }
}

/// <summary>How a target stands.</summary>
public enum TargetState
{
    /// <summary>It can't be judged, and the card says why.</summary>
    Unknown,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Not yet met, while its window is open.</summary>
    NotYetMet,

    /// <summary>The projection misses it.</summary>
    OutOfReach,
}
