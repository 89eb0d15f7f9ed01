namespace HaiDang.Kernel.Calendar;

/// <summary>Days from a first to a last, both in.</summary>
public readonly record struct Window(DateOnly From, DateOnly To)
{
    /// <summary>Whether the day lies inside.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Number of days, both ends counted; 0 when the last stands before the first.</summary>
    public int Days => Math.Max(0, To.DayNumber - From.DayNumber + 1);
}
