using HaiDang.Kernel.Calendar.Clocks;

namespace HaiDang.Modules.Victims;

/// <summary>The limits that laws set for persons received, as clocks of <c>data/rules/clocks.yaml</c>.</summary>
/// <remarks>Null where no rule holds on the day: none is invented.</remarks>
internal static class VictimClocks
{
    internal const string CheckFirst = "victim.check-first";
    internal const string Identify = "victim.identify";
    internal const string DecideApplication = "victim.decide-hardship";
    internal const string Apply = "victim.apply-for-support";
    internal const string Stay = "victim.stay";

    /// <summary>The check of first information.</summary>
    internal static Deadline? InitialCheck(DateOnly receivedOn, DateOnly? metOn = null) => Reckon(CheckFirst, receivedOn, metOn is { } met ? [new ClockMet(met)] : []);

    /// <summary>Identification, with its longer limit where it was taken.</summary>
    internal static Deadline? Identification(DateOnly startedOn, DateOnly? extendedOn = null, DateOnly? metOn = null) =>
        Reckon(Identify, startedOn, [.. extendedOn is { } day ? [new ClockExtended(day)] : Array.Empty<ClockHappening>(), .. metOn is { } met ? [new ClockMet(met)] : Array.Empty<ClockHappening>()]);

    /// <summary>The decision on an application.</summary>
    internal static Deadline? Application(DateOnly receivedOn) => Reckon(DecideApplication, receivedOn);

    /// <summary>The last day for applying, of somebody certified or come home on a day.</summary>
    internal static Deadline? Applying(DateOnly since) => Reckon(Apply, since);

    /// <summary>The end of a stay that begins on a day.</summary>
    internal static Deadline? Staying(DateOnly begins) => Reckon(Stay, begins);

    private static Deadline? Reckon(string clock, DateOnly start, params IReadOnlyList<ClockHappening> happened) =>
        LegalClocks.VietNam.Reckon(new ClockQuestion(clock, start) { Happened = happened });
}
