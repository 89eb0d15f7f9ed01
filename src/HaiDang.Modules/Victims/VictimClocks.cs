using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Victims;

/// <summary>Last days of the limits that laws set for persons received.</summary>
/// <remarks>Placeholder of the clocks of <c>data/rules/clocks.yaml</c>.</remarks>
internal static class VictimClocks
{
    /// <summary>Last day of the check of first information.</summary>
    internal static DateOnly InitialCheck(DateOnly receivedOn) => receivedOn.AddDays(3);

    /// <summary>Last day of identification.</summary>
    internal static DateOnly Identification(DateOnly startedOn, bool complex) => complex ? startedOn.AddMonths(2) : startedOn.AddDays(20);

    /// <summary>Last day of deciding an application.</summary>
    internal static DateOnly? Application(DateOnly receivedOn)
    {
        var (day, left) = (receivedOn, 9);
        while (left > 0)
        {
            day = day.AddDays(1);
            if (WorkingDays.VietNam.IsWorking(day) is not { } works) return null;
            if (works) left--;
        }

        return day;
    }
}
