using HaiDang.Kernel.Calendar;

namespace HaiDang.Modules.Shell.Parts;

/// <summary>Places the days of a year on a line of 1224 units, and their labels so that none covers another.</summary>
internal sealed class RibbonDrawing(Window year)
{
    internal const double Left = 8;
    internal const double Width = 1224;

    // Half again the mean letter of the face at 14 px: a label may only come out narrower than what is kept free.
    private const double LetterWidth = 7.4;
    private const double Gap = 8;

    private readonly List<(double From, double To, int Row)> taken = [];

    /// <summary>Where a day begins; days outside the year stand at its nearer end.</summary>
    internal double X(DateOnly day) =>
        Left + (Width * Math.Clamp((day.DayNumber - year.From.DayNumber) / (double)Math.Max(1, year.Days), 0, 1));

    /// <summary>Start and middle of each month whose first half or more lies in the year.</summary>
    internal IEnumerable<(int Month, double Start, double Middle)> Months()
    {
        for (var first = new DateOnly(year.From.Year, year.From.Month, 1).AddMonths(1); first <= year.To; first = first.AddMonths(1))
        {
            var next = first.AddMonths(1);
            yield return (first.Month, X(first), (X(first) + X(next <= year.To ? next : year.To.AddDays(1))) / 2);
        }
    }

    /// <summary>Finds room for a label near a day.</summary>
    /// <param name="rows">How many lines of labels there are on that side.</param>
    /// <param name="before">Whether it rather stands before its day, so that what comes next has room.</param>
    /// <returns>Line counted from the ribbon, anchor and its place; null when every line is taken there.</returns>
    internal (int Row, string Anchor, double At)? Label(DateOnly day, string text, int side, int rows, bool before = false)
    {
        var x = X(day);
        var wide = text.Length * LetterWidth;
        for (var row = 0; row < rows; row++)
        {
            (string Anchor, double From, double At)[] ways = [("middle", x - (wide / 2), x), ("start", x - 6, x - 6), ("end", x - wide + 6, x + 6)];
            if (before) ways = [("end", x - wide - 6, x - 6), ("start", x + 6, x + 6)];
            foreach (var (anchor, from, at) in ways)
            {
                if (from < 0 || from + wide > Left + Width + Gap) continue;
                var place = (side * 10) + row;
                if (taken.Exists(t => t.Row == place && from < t.To + Gap && from + wide > t.From - Gap)) continue;
                taken.Add((from, from + wide, place));
                return (row, anchor, at);
            }
        }

        return null;
    }
}
