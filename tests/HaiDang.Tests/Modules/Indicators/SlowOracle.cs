using System.Globalization;
using System.Text.Json;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Tests.Modules.Indicators;

/// <summary>
/// Indicators counted by hand from what stands in the log as it was written: dossier by dossier, without facts, formulas or folds. Slow, and meant to share nothing with what it judges.
/// </summary>
internal sealed class SlowOracle
{
    private static readonly string[] Sources = ["denunciation", "crime-report", "proposal-to-institute"];
    private readonly List<Happening> happenings = [];

    private SlowOracle(IEnumerable<Entry> entries)
    {
        foreach (var dossier in entries.GroupBy(entry => entry.Stream, StringComparer.Ordinal)) Count(dossier.Key, Standing(dossier.OrderBy(entry => entry.Version)));
    }

    /// <summary>Codes that it can count.</summary>
    internal static IReadOnlyList<string> Codes { get; } =
    [
        "C-1", "C-2", "C-3", "D-1", "D-2", "D-3", "D-4", "D-5", "E-1", "F-1", "F-2", "LS-T1", "LS-T2", "LS-T3", "LS-T3-C", "LS-T4", "LS-T5", "TN-T2.2", "TN-T3.1A", "TN-T3.1B", "TN-T3.2",
    ];

    /// <summary>Every entry of a ledger as it is stored.</summary>
    internal static async Task<IReadOnlyList<Entry>> Log(Store store, LedgerId ledger) =>
    [
        .. (await store.Ask<Row>($"select position, stream, version, type, recorded_at, body from event where ledger = {ledger} and body is not null order by position", default))
            .Select(row => new Entry(row.Position, row.Stream, row.Version, row.Type, row.RecordedAt, JsonDocument.Parse(row.Body).RootElement)),
    ];

    /// <summary>An oracle that knows only what had been recorded by a position.</summary>
    internal static SlowOracle KnownAt(IReadOnlyList<Entry> log, long position) => new(log.Where(entry => entry.Position <= position));

    /// <summary>What an indicator comes to; null for what has no value.</summary>
    /// <param name="body">The one body counted; null for all.</param>
    internal decimal? Value(string code, Window window, string? body) => code switch
    {
        "C-1" => Number("received", window, body, IsSource),
        "C-2" => Number("resolved", window, body, IsDecision),
        "C-3" => Pending(window.To, body, _ => true),
        "D-1" => Number("detected", window, body),
        "D-2" => Number("opened", window, body),
        "D-3" => Share(Number("opened", window, body) - Number("opened", YearBefore(window, 1), body), Number("opened", YearBefore(window, 1), body)),
        "D-4" => Number("solved", window, body),
        "D-5" => Number("reopened", window, body),
        "E-1" => Number("charged", window, body),
        "F-1" => Number("prosecuted", window, body),
        "F-2" => Number("tried", window, body),
        "LS-T1" or "TN-T2.2" => Share(OfThoseFrom("classified", window, body, IsSource), Number("received", window, body, IsSource)),
        "LS-T2" => Share(
            Number("resolved", window, body, one => IsSource(one) && IsDecision(one)),
            Pending(window.From.AddDays(-1), body, IsSource) + Number("received", window, body, IsSource) + Number("resumed", window, body, IsSource)
                + Number("arrived", window, body, IsSource) - Number("left", window, body, IsSource)),
        "LS-T3" => Share(Number("solved", window, body), Number("opened", window, body)),
        "LS-T3-C" => Share(OfThoseFrom("solved", window, body, _ => true), Number("opened", window, body)),
        "LS-T4" or "TN-T3.1A" => Share(Number("prosecuted", window, body), Before("prosecution", window, body)),
        "LS-T5" or "TN-T3.1B" => Share(Number("tried", window, body), Before("first-instance", window, body)),
        "TN-T3.2" => Points(window, body),
        _ => throw new ArgumentOutOfRangeException(nameof(code)),
    };

    private static bool IsSource(Happening one) => Sources.Contains(one.Kind, StringComparer.Ordinal);

    private static bool IsDecision(Happening one) => one.Outcome is "instituted" or "not-instituted" or "suspended";

    private static decimal? Share(decimal over, decimal under) => under == 0 ? null : over / under;

    // The end of a month is the end of the month a year before.
    private static Window YearBefore(Window window, int years)
    {
        return new Window(Moved(window.From), Moved(window.To));

        DateOnly Moved(DateOnly day) => day.AddDays(1).Day == 1 ? day.AddDays(1).AddYears(-years).AddDays(-1) : day.AddYears(-years);
    }

    private decimal? Points(Window window, string? body)
    {
        var then = YearBefore(window, window.To.Year - 2018);
        return Share(Number("opened", window, body), Number("detected", window, body)) - Share(Number("opened", then, body), Number("detected", then, body));
    }

    private int Number(string what, Window window, string? body, Func<Happening, bool>? counts = null) =>
        happenings.Count(one => one.What == what && one.Day >= window.From && one.Day <= window.To && (body is null || one.Body == body) && counts?.Invoke(one) != false);

    private int OfThoseFrom(string what, Window window, string? body, Func<Happening, bool> counts) =>
        happenings.Count(one => one.What == what && one.Began >= window.From && one.Began <= window.To && (body is null || one.Body == body) && counts(one));

    private int Pending(DateOnly day, string? body, Func<Happening, bool> counts)
    {
        var standing = happenings.Where(one => one.Day <= day && (body is null || one.Body == body) && counts(one)).ToList();
        return standing.Count(one => one.What is "received" or "resumed" or "arrived") - standing.Count(one => one.What is "resolved" or "left");
    }

    // What lay before a body when the window began, and what came before it since.
    private int Before(string stage, Window window, string? body)
    {
        var mine = happenings.Where(one => one.Kind == stage && (body is null || one.Body == body)).ToList();
        return mine.Count(one => one.What == "into" && one.Day <= window.To) - mine.Count(one => one.What == "outof" && one.Day < window.From);
    }

    private static List<Entry> Standing(IEnumerable<Entry> history)
    {
        var standing = new SortedDictionary<int, Entry>();
        foreach (var entry in history)
        {
            switch (entry.Type)
            {
                case "kernel.retracted/1":
                    standing.Remove(entry.Body.GetProperty("version").GetInt32());
                    break;
                case "kernel.amended/1":
                    var mended = entry.Body.GetProperty("version").GetInt32();
                    if (standing.TryGetValue(mended, out var old)) standing[mended] = old with { Type = entry.Body.GetProperty("type").GetString()!, Body = entry.Body.GetProperty("body") };
                    break;
                default:
                    standing[entry.Version] = entry;
                    break;
            }
        }

        return [.. standing.Values];
    }

    private void Count(string stream, List<Entry> entries)
    {
        if (entries.Count == 0) return;
        if (stream.StartsWith("tip-offs.", StringComparison.Ordinal)) TipOff(entries);
        else if (entries[0].Type == "cases.case-opened/1") Case(entries);
        else if (entries[0].Type == "cases.incident-detected/1") Add("detected", entries[0].Day, entries[0].Text("custodian"), null, entries[0].Day);
    }

    private void TipOff(List<Entry> entries)
    {
        if (entries[0].Type != "tip-offs.tip-off-received/1") return;
        var (kind, began, body, open, classified) = (entries[0].Text("kind"), entries[0].Day, entries[0].Text("custodian"), true, false);
        Add("received", began, body, kind, began);
        foreach (var entry in entries.Skip(1))
        {
            switch (entry.Type)
            {
                case "tip-offs.tip-off-classified/1":
                    if (!classified) Add("classified", entry.Day, body, kind, began);
                    classified = true;
                    var aside = entry.Text("class") == "not-a-tip-off";
                    if (aside && open) Add("resolved", entry.Day, body, kind, began, "not-a-tip-off");
                    if (!aside && !open) Add("resumed", entry.Day, body, kind, began);
                    open = !aside;
                    break;
                case "tip-offs.tip-off-suspended/1" when open:
                    (open, _) = (false, Add("resolved", entry.Day, body, kind, began, "suspended"));
                    break;
                case "tip-offs.tip-off-resumed/1" when !open:
                    (open, _) = (true, Add("resumed", entry.Day, body, kind, began));
                    break;
                case "tip-offs.tip-off-resolved/1" when open:
                    (open, _) = (false, Add(entry.Text("outcome") is "transferred" or "joined" ? "left" : "resolved", entry.Day, body, kind, began, entry.Text("outcome")));
                    break;
                case "dossiers.transfer-accepted/1":
                    if (open) Add("left", entry.Day, body, kind, began);
                    body = entry.Text("custodian");
                    if (open) Add("arrived", entry.Day, body, kind, began);
                    break;
            }
        }
    }

    private void Case(List<Entry> entries)
    {
        var (began, keeper, file) = (entries[0].Day, entries[0].Text("custodian"), ("investigation", entries[0].Text("custodian")));
        var (procuracy, court, charged) = (keeper, keeper, new HashSet<string>(StringComparer.Ordinal));
        var lies = true;
        Add("opened", began, keeper, null, began);
        foreach (var entry in entries.Skip(1))
        {
            switch (entry.Type)
            {
                case "cases.person-charged/1" when charged.Add(entry.Text("person")):
                    Add("charged", entry.Day, keeper, null, began);
                    break;
                case "cases.case-solved/1":
                    Add("solved", entry.Day, keeper, null, began);
                    break;
                case "cases.case-accepted/1":
                    file = (entry.Text("stage"), entry.Text("body"));
                    if (file.Item1 == "prosecution") procuracy = file.Item2;
                    if (file.Item1 == "first-instance") court = file.Item2;
                    (lies, _) = (true, Add("into", entry.Day, file.Item2, file.Item1, began));
                    break;
                case "cases.case-prosecuted/1":
                    Add("prosecuted", entry.Day, procuracy, null, began);
                    Gone(entry);
                    break;
                case "cases.case-tried/1":
                    Add("tried", entry.Day, court, null, began);
                    Gone(entry);
                    break;
                case "cases.case-reopened/1":
                    Add("reopened", entry.Day, keeper, null, began);
                    break;
                case "cases.investigation-concluded/1" or "cases.case-returned/1" or "cases.case-suspended/1" or "cases.case-terminated/1" or "cases.case-merged/1":
                    Gone(entry);
                    break;
            }
        }

        void Gone(Entry entry)
        {
            if (lies && file.Item1 != "investigation") Add("outof", entry.Day, file.Item2, file.Item1, began);
            (lies, file) = (false, ("investigation", keeper));
        }
    }

    private bool Add(string what, DateOnly day, string body, string? kind, DateOnly began, string? outcome = null)
    {
        happenings.Add(new Happening(what, day, body, kind, began, outcome));
        return true;
    }

    internal sealed record Entry(long Position, string Stream, int Version, string Type, DateTimeOffset RecordedAt, JsonElement Body)
    {
        public DateOnly Day => DateOnly.ParseExact(Text("occurredOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture);

        public string Text(string name) => Body.GetProperty(name).GetString()!;
    }

    private sealed record Happening(string What, DateOnly Day, string Body, string? Kind, DateOnly Began, string? Outcome);

    private sealed class Row
    {
        public long Position { get; init; }

        public string Stream { get; init; } = "";

        public int Version { get; init; }

        public string Type { get; init; } = "";

        public DateTimeOffset RecordedAt { get; init; }

        public byte[] Body { get; init; } = [];
    }
}
