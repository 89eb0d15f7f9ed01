using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>A body typed a figure that no register holds; typed again for the same window it replaces the earlier. Stream <c>indicators.entered/…</c>.</summary>
/// <param name="Place">The commune it is of; null for the body's whole area.</param>
/// <param name="Quantity">The whole; the parts come to it.</param>
/// <param name="Method">How it was estimated; null for a count.</param>
/// <param name="IsOfWhich">Whether the body stands in the other line than the one that counts, so that it is shown and not added.</param>
/// <param name="OccurredOn">Last day of the window.</param>
[StoredAs("indicators.figure-entered/1")]
internal sealed record FigureEntered(
    string Measure, OrganisationId Organisation, PlaceCode? Place, Window Window, long Quantity, IReadOnlyList<EnteredPart> Parts, string Source, string? Method,
    Evidence? Evidence, bool IsOfWhich, DateOnly OccurredOn) : IOccurred;

/// <summary>A part of a figure, by its code in <c>counted-part</c>.</summary>
internal sealed record EnteredPart(string Code, long Quantity);

/// <summary>What came before the registers: a stock, or what happened in a window of the past, from a paper. Stream <c>indicators.history/…</c>.</summary>
/// <param name="Dimensions">As a fact has them: sorted <c>key=value</c> pairs joined by <c>;</c>.</param>
/// <param name="Source">The report or register it is taken from.</param>
/// <param name="OccurredOn">Last day of the window, on which it counts; of a stock the day it stood.</param>
[StoredAs("indicators.history-entered/1")]
internal sealed record HistoryEntered(
    string Measure, OrganisationId Organisation, Window Window, string Dimensions, long Quantity, string Source, Evidence? Evidence, DateOnly OccurredOn) : IOccurred;

/// <summary>A figure as a signed report of an earlier time has it: shown beside what is counted, never added. Stream <c>indicators.signed/…</c>.</summary>
/// <param name="Value">In the indicator's unit: 90.5 for 90,5%.</param>
/// <param name="Document">Number and name of the report.</param>
/// <param name="OccurredOn">The day it was signed.</param>
[StoredAs("indicators.signed-figure-entered/1")]
internal sealed record SignedFigureEntered(string Indicator, Window Window, decimal Value, string Document, Evidence? Evidence, DateOnly OccurredOn) : IOccurred;

/// <summary>Names of the streams in which figures stand that were typed.</summary>
internal static class EnteredStreams
{
    internal const string Figure = "indicators.entered";
    internal const string History = "indicators.history";
    internal const string Signed = "indicators.signed";

    internal static StreamId Of(LedgerId ledger, FigureEntered e) => ledger.Stream(Figure, $"{e.Measure}:{e.Organisation}:{e.Place?.Value.Replace(':', '.') ?? "-"}:{Days(e.Window)}");

    internal static StreamId Of(LedgerId ledger, HistoryEntered e) =>
        ledger.Stream(History, $"{e.Measure}:{e.Organisation}:{(e.Dimensions.Length == 0 ? "-" : e.Dimensions.Replace(';', '.').Replace('=', '.'))}:{Days(e.Window)}");

    internal static StreamId Of(LedgerId ledger, SignedFigureEntered e) => ledger.Stream(Signed, $"{e.Indicator}:{Days(e.Window)}");

    private static string Days(Window window) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{window.From:yyyyMMdd}-{window.To:yyyyMMdd}");
}
