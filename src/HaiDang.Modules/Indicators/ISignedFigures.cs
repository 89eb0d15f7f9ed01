using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators;

/// <summary>What a signed report says of an indicator, in the indicator's unit.</summary>
/// <param name="Document">The report, as people name it.</param>
/// <param name="Address">The report as it was frozen; null for one that isn't kept here.</param>
/// <param name="WhyAddress">What was recorded since; null where only the day is known.</param>
public sealed record SignedFigure(Window Window, decimal Value, string Document, DateOnly SignedOn, string? Address = null, string? WhyAddress = null);

/// <summary>Knows figures of signed reports.</summary>
public interface ISignedFigures
{
    /// <summary>What signed reports of a ledger's committee say of an indicator, as far as the reader reads the ledger; none when no report has it.</summary>
    Task<IReadOnlyList<SignedFigure>> Of(Reader reader, LedgerId ledger, Indicator indicator, CancellationToken ct);
}
