using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Drafting;

/// <summary>A wording of a part of the narrative.</summary>
/// <param name="SavedBy">Id of the user.</param>
internal sealed record PartVersion(string Part, int Version, string Text, DateTimeOffset SavedAt, string SavedBy);

/// <summary>Keeps every wording of a report's narrative beside its draft: table <c>work_report_part</c>.</summary>
internal sealed class PartVersions(Store store, TimeProvider clock)
{
    // A form saves itself at each change: what one person writes at one sitting is one wording.
    private static readonly TimeSpan Sitting = TimeSpan.FromMinutes(10);

    /// <summary>The wordings of a report's parts, newest first.</summary>
    internal async Task<IReadOnlyList<PartVersion>> Of(DraftKey key, CancellationToken ct) =>
    [
        .. (await store.Ask<Row>(
            $"""
            select part, version, text, saved_at, saved_by from work_report_part
            where ledger = {key.Ledger} and body = {key.Body} and period = {key.Period} and year = {key.Year}
            order by part, version desc
            """,
            ct)).Select(row => new PartVersion(row.Part, row.Version, row.Text, row.SavedAt, row.SavedBy)),
    ];

    /// <summary>Keeps a wording.</summary>
    internal async Task Keep(DraftKey key, string part, string text, string by, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var last = (await Of(key, ct)).FirstOrDefault(one => one.Part == part);
        if (last?.Text == text) return;
        if (last is not null && last.SavedBy == by && now - last.SavedAt < Sitting)
        {
            await store.Execute(
                $"""
                update work_report_part set text = {text}, saved_at = {now}
                where ledger = {key.Ledger} and body = {key.Body} and period = {key.Period} and year = {key.Year} and part = {part} and version = {last.Version}
                """,
                ct);
            return;
        }

        var version = (last?.Version ?? 0) + 1;
        await store.Execute(
            $"""
            insert into work_report_part (ledger, body, period, year, part, version, text, saved_at, saved_by)
            values ({key.Ledger}, {key.Body}, {key.Period}, {key.Year}, {part}, {version}, {text}, {now}, {by})
            on conflict (ledger, body, period, year, part, version) do nothing
            """,
            ct);
    }

    private sealed class Row
    {
        public string Part { get; init; } = "";

        public int Version { get; init; }

        public string Text { get; init; } = "";

        public DateTimeOffset SavedAt { get; init; }

        public string SavedBy { get; init; } = "";
    }
}
