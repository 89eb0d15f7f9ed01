using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Calendars.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Calendars;

/// <summary>What the forms of this part share.</summary>
internal static class CalendarForms
{
    internal static CalendarsWords Words(PlanDesk desk) => CalendarsWords.In(desk.Context.RequestServices.GetRequiredService<Frame>().Language);

    /// <summary>Key and seen version of a form. A request is named by its user too, so that nobody's key can stand in another's way.</summary>
    /// <param name="seen">Null takes the field <c>phien-ban</c>.</param>
    internal static Writing Asked(PlanDesk desk, IFormCollection typed, int? seen = null) =>
        new(typed["khoa"].ToString() is { Length: > 0 and <= 64 } key ? $"{desk.Reader.User}:{key}" : null, seen ?? Number(typed["phien-ban"].ToString()));

    /// <summary>A whole number; null when it is none.</summary>
    internal static int? Number(string typed) => int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
