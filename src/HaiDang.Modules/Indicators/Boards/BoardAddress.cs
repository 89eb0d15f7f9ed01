using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>Addresses of boards: what is seen stands in them, so that a link shows the same.</summary>
internal static class BoardAddress
{
    internal const string Overview = "tong-quan";
    internal const string Quick = "nhanh";
    internal const string Country = "ban-do";
    internal const string Entered = "nhap";
    internal const string OverTime = "bo-may";

    /// <summary>A board of a ledger.</summary>
    internal static string Of(LedgerId ledger, string board) => $"/{ledger}/so-lieu/{board}";

    /// <summary>A board for an indicator and a window.</summary>
    internal static string Of(LedgerId ledger, string board, string code, Window window) =>
        string.Create(CultureInfo.InvariantCulture, $"/{ledger}/so-lieu/{board}?chi-so={Uri.EscapeDataString(code)}&tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}");

    /// <summary>An indicator by the bodies and places of other days.</summary>
    internal static string Changes(LedgerId ledger, string code, Window window) =>
        string.Create(CultureInfo.InvariantCulture, $"/{ledger}/so-lieu/{Uri.EscapeDataString(code)}/{OverTime}?tu={window.From:yyyy-MM-dd}&den={window.To:yyyy-MM-dd}");
}
