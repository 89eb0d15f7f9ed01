using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>A sketch with its place and version.</summary>
/// <param name="Version">1 when begun, one more with every save.</param>
/// <param name="Adopted">The plan it became; null while it is open.</param>
public sealed record StoredSketch(string Id, LedgerId Ledger, Sketch Sketch, int Version, DateTimeOffset UpdatedAt, PlanId? Adopted);

/// <summary>Where sketches lie: table <c>work_plan_sketch</c>.</summary>
internal sealed class SketchShelf(Store store, TimeProvider clock)
{
    /// <summary>Lays a new sketch down.</summary>
    internal async Task<StoredSketch> Put(LedgerId ledger, Sketch sketch, UserId by, CancellationToken ct)
    {
        var stored = new StoredSketch(NewId.At(clock), ledger, sketch, 1, clock.GetUtcNow(), null);
        await store.Execute(
            $"""
            insert into work_plan_sketch (id, ledger, body, year, content, version, updated_at, updated_by)
            values ({stored.Id}, {ledger}, {sketch.Body}, {sketch.Year}, {Json(sketch)}, {1}, {stored.UpdatedAt}, {by})
            """,
            ct);
        return stored;
    }

    /// <summary>One sketch of a ledger.</summary>
    /// <returns>Null when this ledger has none of this id.</returns>
    internal async Task<StoredSketch?> Find(LedgerId ledger, string id, CancellationToken ct) =>
        (await store.Ask<Row>($"select id, ledger, content, version, updated_at, adopted from work_plan_sketch where ledger = {ledger} and id = {id}", ct)).SingleOrDefault()?.Read();

    /// <summary>The open sketch of a body for a year.</summary>
    /// <returns>Null when there is none.</returns>
    internal async Task<StoredSketch?> Open(LedgerId ledger, OrganisationId body, int year, CancellationToken ct) => await store.Ask<Row>(
        $"""
        select id, ledger, content, version, updated_at, adopted
        from work_plan_sketch
        where ledger = {ledger} and body = {body} and year = {year} and adopted is null
        order by updated_at desc
        """,
        ct) is [var newest, ..] ? newest.Read() : null;

    /// <summary>Saves over the version that was seen.</summary>
    /// <returns>The sketch as saved; null when somebody saved meanwhile, or it was adopted, and nothing was saved.</returns>
    internal async Task<StoredSketch?> Save(StoredSketch stored, Sketch sketch, int seen, UserId by, CancellationToken ct)
    {
        var saved = stored with { Sketch = sketch, Version = seen + 1, UpdatedAt = clock.GetUtcNow() };
        var rows = await store.Execute(
            $"""
            update work_plan_sketch
            set content = {Json(sketch)}, version = {saved.Version}, updated_at = {saved.UpdatedAt}, updated_by = {by}
            where ledger = {stored.Ledger} and id = {stored.Id} and version = {seen} and adopted is null
            """,
            ct);
        return rows == 1 ? saved : null;
    }

    /// <summary>Gives the open sketches of a body to the one that takes its work over; what is typed in them stays.</summary>
    internal async Task Pass(LedgerId ledger, OrganisationId from, OrganisationId to, UserId by, CancellationToken ct)
    {
        var open = await store.Ask<Row>($"select id, ledger, content, version, updated_at, adopted from work_plan_sketch where ledger = {ledger} and body = {from} and adopted is null", ct);
        foreach (var stored in open.Select(row => row.Read()))
        {
            await store.Execute(
                $"""
                update work_plan_sketch
                set body = {to}, content = {Json(stored.Sketch with { Body = to })}, version = {stored.Version + 1}, updated_by = {by}
                where ledger = {ledger} and id = {stored.Id} and version = {stored.Version} and adopted is null
                """,
                ct);
        }
    }

    /// <summary>Closes a sketch that became a plan.</summary>
    internal Task<int> Close(StoredSketch stored, PlanId plan, CancellationToken ct) =>
        store.Execute($"update work_plan_sketch set adopted = {plan} where ledger = {stored.Ledger} and id = {stored.Id} and adopted is null", ct);

    private static string Json(Sketch sketch) => JsonSerializer.Serialize(sketch, EventTypes.Json);

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public LedgerId Ledger { get; init; }

        public string Content { get; init; } = "";

        public int Version { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }

        public string? Adopted { get; init; }

        public StoredSketch Read() => new(
            Id, Ledger, JsonSerializer.Deserialize<Sketch>(Content, EventTypes.Json)!, Version, UpdatedAt, Adopted is null ? null : new PlanId(Adopted));
    }
}
