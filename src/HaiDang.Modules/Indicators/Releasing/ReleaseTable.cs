using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;

namespace HaiDang.Modules.Indicators.Releasing;

/// <summary>A table of counts left the reporting line. Stream <c>indicators.release/{table}</c>.</summary>
/// <param name="To">The body it was given to; empty for everybody.</param>
/// <param name="Counts">All counts without totals, by rows: earlier tables are held against later ones, so what was hidden is kept too.</param>
/// <param name="Hidden">Which cells weren't shown, totals among them, by rows.</param>
[StoredAs("indicators.table-released/1")]
internal sealed record TableReleased(
    string Table, Window Window, Audience Audience, string To, string Basis, IReadOnlyList<IReadOnlyList<long>> Counts, IReadOnlyList<IReadOnlyList<bool>> Hidden, int Threshold, DateOnly OccurredOn) : IOccurred
{
    /// <summary>As the guard reads it.</summary>
    internal Release Release
    {
        get
        {
            var counts = new long[Counts.Count, Counts[0].Count];
            for (var row = 0; row < Counts.Count; row++)
            {
                for (var column = 0; column < Counts[0].Count; column++) counts[row, column] = Counts[row][column];
            }

            var table = new CountTable(counts);
            var hidden = HiddenCells.None(table);
            for (var row = 0; row <= table.Rows; row++)
            {
                for (var column = 0; column <= table.Columns; column++)
                {
                    if (Hidden[row][column]) hidden = hidden.With(row, column);
                }
            }

            return new Release(Table, Window, table, hidden);
        }
    }
}

/// <summary>The releases of one table, in order.</summary>
internal sealed record TableReleases(IReadOnlyList<(int Version, TableReleased Released)> All)
{
    internal static StreamId Stream(LedgerId ledger, string table) => ledger.Stream("indicators.release", table);

    internal static TableReleases? Fold(TableReleases? state, Recorded recorded) => recorded.Event is TableReleased e ? new TableReleases([.. state?.All ?? [], (recorded.Version, e)]) : state;
}

/// <summary>Lets a table leave the reporting line, with the cells hidden that tell of few.</summary>
internal sealed record ReleaseTable(ReleasedTable Table, Window Window, CountTable Counts, Audience Audience, string To, string Basis, DateOnly Today)
{
    internal const int LongestText = 200;

    /// <summary>What comes of it beside what left before.</summary>
    internal Guarded Guard(TableReleases? before) =>
        SmallCounts.Guard(Table.Id, Window, Counts, Audience, SmallCountRule.On(Today), (before?.All ?? []).Select(one => one.Released.Release));

    /// <summary>Records the release, or says what stands in the way.</summary>
    internal Decision Decide(TableReleases? before)
    {
        if (Audience is Audience.ReportingLine) return ReleaseRefusals.NotThisWay;
        if (string.IsNullOrWhiteSpace(Basis) || (Audience is Audience.OtherBody && string.IsNullOrWhiteSpace(To))) return ReleaseRefusals.BasisMissing;
        if (Basis.Length > LongestText || To.Length > LongestText) return ReleaseRefusals.TooLong;
        if (Window.To >= Today) return ReleaseRefusals.WindowStillRuns;
        if (before?.All.Any(one => one.Released.Counts.Count != Counts.Rows || one.Released.Counts[0].Count != Counts.Columns) == true) return ReleaseRefusals.LinesChanged;
        return Guard(before) is Guarded.Shown { Hidden: var hidden }
            ? Decision.Record(new TableReleased(
                Table.Id, Window, Audience, Audience is Audience.Public ? "" : Vietnamese.Normalise(To.Trim()), Vietnamese.Normalise(Basis.Trim()),
                [.. Enumerable.Range(0, Counts.Rows).Select(Counts.Row)],
                [.. Enumerable.Range(0, Counts.Rows + 1).Select(row => (IReadOnlyList<bool>)[.. Enumerable.Range(0, Counts.Columns + 1).Select(column => hidden[row, column])])], SmallCountRule.On(Today).Threshold, Today))
            : ReleaseRefusals.TellsTooMuch;
    }
}

/// <summary>The "no" of releases.</summary>
internal static class ReleaseRefusals
{
    /// <summary>No such table, or none within the reader's reach.</summary>
    internal static readonly Refusal Unknown = new("indicators.unknown-release", RefusalKind.Unknown);

    /// <summary>The reporting line upward gets exact reports, not releases.</summary>
    internal static readonly Refusal NotThisWay = new("indicators.release-not-this-way");

    /// <summary>For whom and on what paper isn't said.</summary>
    internal static readonly Refusal BasisMissing = new("indicators.release-basis-missing");

    /// <summary>More words than there is room for.</summary>
    internal static readonly Refusal TooLong = new("indicators.release-too-long");

    /// <summary>The days it counts aren't over.</summary>
    internal static readonly Refusal WindowStillRuns = new("indicators.release-window-runs");

    /// <summary>The table's lines are others than when it left before, so that nobody can say what the two tell together.</summary>
    internal static readonly Refusal LinesChanged = new("indicators.release-lines-changed");

    /// <summary>Held against what left before it would tell of few.</summary>
    internal static readonly Refusal TellsTooMuch = new("indicators.release-tells-too-much");
}
