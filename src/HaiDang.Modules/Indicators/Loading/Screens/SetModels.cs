using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Indicators.Loading.Screens;

/// <summary>How a set stands today.</summary>
public enum SetState
{
    /// <summary>Windows that end today are reckoned by some of its indicators.</summary>
    InForce,

    /// <summary>Its first day is to come.</summary>
    ToCome,

    /// <summary>Its last day is over.</summary>
    Ended,

    /// <summary>Others go before all of it.</summary>
    Superseded,

    /// <summary>The office withdrew it.</summary>
    Withdrawn,
}

/// <summary>A set in the list.</summary>
/// <param name="Count">How many of its indicators hold today, and how many it has.</param>
public sealed record SetRowView(
    string Key, string Name, string? Programme, DateOnly From, DateOnly? To, string Source, bool IsReconstructed, SetState State, (int InForce, int All) Count)
{
    /// <summary>Gets the body whose office loaded it; null for one that ships.</summary>
    public string? LoadedBy { get; init; }

    /// <summary>Gets the day of its loading.</summary>
    public DateOnly? LoadedOn { get; init; }

    /// <summary>Gets the number by which this office withdraws it; null for one that it can't.</summary>
    public int? Edition { get; init; }

    /// <summary>Gets from which day it was withdrawn, when, and why; null while it wasn't.</summary>
    public (DateOnly From, DateOnly On, string Reason)? Withdrawn { get; init; }
}

/// <summary>What was typed beside a file or for a withdrawal, and what is to be mended.</summary>
public sealed record SetTyped
{
    /// <summary>Gets the first day of validity; empty when the file has it.</summary>
    public string From { get; init; } = "";

    /// <summary>Gets the last day; empty when the file has it, or there is none.</summary>
    public string To { get; init; } = "";

    /// <summary>Gets the letter's number.</summary>
    public string Number { get; init; } = "";

    /// <summary>Gets the letter's day.</summary>
    public string Day { get; init; } = "";

    /// <summary>Gets the body that issued the letter.</summary>
    public string Body { get; init; } = "";

    /// <summary>Gets the programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>Gets the YAML that was shown.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the set that was to be withdrawn; 0 for none.</summary>
    public int Withdrawing { get; init; }

    /// <summary>Gets from which day.</summary>
    public string WithdrawFrom { get; init; } = "";

    /// <summary>Gets why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets what is to be mended in the fields.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Gets what is to be mended in the file.</summary>
    public IReadOnlyList<SetDoubt> Doubts { get; init; } = [];

    internal static SetTyped Of(IFormCollection sent) => new()
    {
        From = sent["tu-ngay"].ToString(),
        To = sent["den-ngay"].ToString(),
        Number = sent["so-van-ban"].ToString(),
        Day = sent["ngay-van-ban"].ToString(),
        Body = sent["co-quan-ban-hanh"].ToString(),
        Programme = sent["chuong-trinh"].ToString(),
        Text = sent["noi-dung"].ToString(),
    };
}

/// <summary>Every set of a ledger.</summary>
public sealed record SetsPage(Asked Asked, IReadOnlyList<SetRowView> Sets, bool MayLoad, SetTyped Typed);

/// <summary>One set with its definitions.</summary>
public sealed record SetPage(Asked Asked, IndicatorSet Set, string Name, SetRowView Row);

/// <summary>What becomes of an indicator by a set.</summary>
public enum SetChange
{
    /// <summary>The code wasn't there.</summary>
    New,

    /// <summary>It goes in the place of another definition.</summary>
    Replaces,

    /// <summary>It goes in the place of one that reckons alike.</summary>
    SameFormula,
}

/// <summary>An indicator of a set that isn't kept yet.</summary>
/// <param name="Set">The set of the one in whose place it goes.</param>
/// <param name="From">The day from which it does.</param>
/// <param name="Was">The other's formula in words; null when it reckons alike.</param>
/// <param name="Value">What it comes to; null for a dash.</param>
public sealed record SetChangeRow(string Code, string Name, SetChange Change, string? Set, bool IsReconstructed, DateOnly? From, string Says, string? Was, string? Value)
{
    /// <summary>Gets what the other comes to; null for a dash.</summary>
    public string? Before { get; init; }

    /// <summary>Gets what it is to reach; null when it has no mark.</summary>
    public string? Mark { get; init; }

    /// <summary>Gets what the other was to reach; null when it had no mark.</summary>
    public string? MarkBefore { get; init; }
}

/// <summary>A set as it was read, before it is kept.</summary>
/// <param name="Window">Of which the values are.</param>
/// <param name="Dropped">Indicators of a set of the same id that the new one doesn't have.</param>
public sealed record SetPreviewPage(Asked Asked, IndicatorSet Set, string Name, Window Window, IReadOnlyList<SetChangeRow> Rows, IReadOnlyList<(string Code, string Name)> Dropped, SetTyped Typed);
