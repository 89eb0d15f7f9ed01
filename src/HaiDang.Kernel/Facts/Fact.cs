using HaiDang.Kernel.Organisations;

namespace HaiDang.Kernel.Facts;

/// <summary>One addition to a measure: figures are sums of these.</summary>
/// <param name="Measure">What is counted, such as <c>planning.contributions-reported</c>.</param>
/// <param name="OccurredOn">Day it counts on.</param>
/// <param name="CohortOn">For an outflow, the day of its inflow; else null.</param>
/// <param name="Organisation">The one body it is counted for.</param>
/// <param name="Place">Place code, or an empty text when it has no place.</param>
/// <param name="Dimensions">Sorted <c>key=value</c> pairs joined by <c>;</c>; empty when there are none.</param>
/// <param name="Approximate">Whether the day is known only to the month.</param>
/// <param name="Quantity">+1 or −1 mostly; never 0.</param>
public sealed record Fact(
    string Measure, DateOnly OccurredOn, OrganisationId Organisation, string Place = "", string Dimensions = "",
    DateOnly? CohortOn = null, bool Approximate = false, long Quantity = 1);
