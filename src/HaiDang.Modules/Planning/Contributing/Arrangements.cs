using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>What was arranged for each body's share last.</summary>
/// <remarks>Table <c>arrangements</c>: duty, organisation, part (words), due_on, reason, by (standing-office or lead).</remarks>
internal sealed class Arrangements : Projection
{
    public Arrangements() => On<ContributionArranged>((e, at) => $"""
        insert into arrangements (ledger, plan, duty, organisation, part, due_on, reason, arranged_by)
        values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Organisation}, {e.Part}, {e.Due}, {e.Reason}, {e.By})
        on conflict (ledger, plan, duty, organisation) do update set
          part = excluded.part, due_on = excluded.due_on, reason = excluded.reason, arranged_by = excluded.arranged_by
        """);

    public override IReadOnlyList<string> Tables => ["arrangements"];

    public override string Create => """
        create table arrangements (
          ledger text not null, plan text not null, duty text not null, organisation text not null,
          part text, due_on date, reason text not null, arranged_by text not null,
          primary key (ledger, plan, duty, organisation)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.ContributionKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty, var organisation]
            ? [$"delete from arrangements where ledger = {stream.Ledger} and plan = {plan} and duty = {duty} and organisation = {organisation}"]
            : [];
}

/// <summary>An arrangement as its row holds it.</summary>
internal sealed class ArrangedRow
{
    public string Duty { get; init; } = "";

    public OrganisationId Organisation { get; init; }

    public string? Part { get; init; }

    public DateOnly? DueOn { get; init; }

    public string Reason { get; init; } = "";

    public string ArrangedBy { get; init; } = "";
}
