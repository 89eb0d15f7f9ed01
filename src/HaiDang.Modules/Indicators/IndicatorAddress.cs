using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators;

/// <summary>Addresses of figures: place, window and state of knowledge stand in them, so that a link shows the same tomorrow.</summary>
internal static class IndicatorAddress
{
    internal const string Mine = "/so-lieu";

    /// <summary>All indicators of a ledger.</summary>
    internal static string Of(LedgerId ledger, Window window, DateOnly? knownOn) => $"/{ledger}/so-lieu{Asked(window, knownOn)}";

    /// <summary>One indicator.</summary>
    internal static string Of(LedgerId ledger, string code, Window window, DateOnly? knownOn) => $"/{ledger}/so-lieu/{Uri.EscapeDataString(code)}{Asked(window, knownOn)}";

    private static string Asked(Window window, DateOnly? knownOn) => string.Create(
        CultureInfo.InvariantCulture, $"?tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}{(knownOn is { } day ? $"&biet-den={day:yyyy-MM-dd}" : "")}");
}
