using HaiDang.Kernel.Calendar;

namespace HaiDang.Tests.Kernel.Calendar;

public sealed class WindowTests
{
    private static readonly Window Year = new(new DateOnly(2022, 11, 16), new DateOnly(2023, 11, 15));

    [Fact]
    public void Both_ends_are_in()
    {
        Assert.True(Year.Contains(Year.From));
        Assert.True(Year.Contains(Year.To));
        Assert.False(Year.Contains(Year.From.AddDays(-1)));
        Assert.False(Year.Contains(Year.To.AddDays(1)));
        Assert.Equal(365, Year.Days);
        Assert.Equal(1, new Window(Year.From, Year.From).Days);
    }

    [Fact]
    public void A_window_that_ends_before_it_begins_holds_no_day()
    {
        var none = new Window(Year.To, Year.From);

        Assert.Equal(0, none.Days);
        Assert.False(none.Contains(new DateOnly(2023, 1, 1)));
    }
}
