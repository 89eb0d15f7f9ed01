using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Drafting;

/// <summary>Which report a draft is of.</summary>
internal sealed record DraftKey(LedgerId Ledger, OrganisationId Body, string Period, int Year);

/// <summary>Keeps what people type until they hand it in: table <c>work_report_draft</c>, nothing of it in the log.</summary>
internal sealed class ReportDrafts(Store store, TimeProvider clock, PartVersions versions)
{
    /// <summary>The draft of a report; an empty one of version 0 when nobody typed.</summary>
    internal async Task<ReportDraft> Find(DraftKey key, CancellationToken ct) =>
        (await store.Ask<Row>(
            $"select version, content, saved_at, saved_by from work_report_draft where ledger = {key.Ledger} and body = {key.Body} and period = {key.Period} and year = {key.Year}", ct)) is [var row]
            ? new ReportDraft(row.Version, JsonSerializer.Deserialize<Dictionary<string, string>>(row.Content, EventTypes.Json)!, row.SavedAt, row.SavedBy)
            : ReportDraft.Empty;

    /// <summary>Saves what was changed in a form. What the form showed says what that is, so that nobody's work is written over by somebody who only looked at it.</summary>
    /// <param name="shown">What the form showed when it was opened or last saved.</param>
    /// <returns>The draft as it stands, and fields that another filled differently meanwhile: of those nothing was saved.</returns>
    internal async Task<(ReportDraft Draft, IReadOnlyList<DraftClash> Clashes)> Save(DraftKey key, IReadOnlyDictionary<string, string> shown, IReadOnlyDictionary<string, string> typed, string by, CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            var there = await Find(key, ct);
            var changed = typed.Where(one => one.Value != shown.GetValueOrDefault(one.Key, "")).ToList();
            var clashes = changed.Where(one => there.Fields.TryGetValue(one.Key, out var other) && other != one.Value && other != shown.GetValueOrDefault(one.Key, ""))
                .Select(one => new DraftClash(one.Key, there.Fields[one.Key], one.Value)).ToList();
            var fields = new Dictionary<string, string>(there.Fields, StringComparer.Ordinal);
            foreach (var (field, text) in changed.Where(one => clashes.TrueForAll(clash => clash.Field != one.Key))) fields[field] = text;
            if (fields.Count == there.Fields.Count && fields.All(one => there.Fields.TryGetValue(one.Key, out var same) && same == one.Value)) return (there, clashes);
            var now = clock.GetUtcNow();
            var content = JsonSerializer.Serialize(fields, EventTypes.Json);
            var written = there.Version == 0
                ? await store.Execute(
                    $"""
                    insert into work_report_draft (ledger, body, period, year, version, content, saved_at, saved_by)
                    values ({key.Ledger}, {key.Body}, {key.Period}, {key.Year}, 1, {content}, {now}, {by})
                    on conflict (ledger, body, period, year) do nothing
                    """,
                    ct)
                : await store.Execute(
                    $"""
                    update work_report_draft
                    set version = version + 1, content = {content}, saved_at = {now}, saved_by = {by}
                    where ledger = {key.Ledger} and body = {key.Body} and period = {key.Period} and year = {key.Year} and version = {there.Version}
                    """,
                    ct);
            if (written > 0)
            {
                foreach (var (field, text) in changed.Where(one => one.Key.StartsWith(ReportDraft.PartMark, StringComparison.Ordinal) && fields[one.Key] == one.Value)) await versions.Keep(key, field[ReportDraft.PartMark.Length..], text, by, ct);
                return (new ReportDraft(there.Version + 1, fields, now, by), clashes);
            }

            if (attempt == 5) throw new InvalidOperationException("The draft moved each time it was to be saved.");
        }
    }

    /// <summary>Takes a draft away once it was handed in.</summary>
    internal Task Drop(DraftKey key, CancellationToken ct) =>
        store.Execute($"delete from work_report_draft where ledger = {key.Ledger} and body = {key.Body} and period = {key.Period} and year = {key.Year}", ct);

    private sealed class Row
    {
        public int Version { get; init; }

        public string Content { get; init; } = "";

        public DateTimeOffset SavedAt { get; init; }

        public string SavedBy { get; init; } = "";
    }
}
