using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning;

/// <summary>What each body said last on its share of each duty.</summary>
/// <remarks>Table <c>contributions</c>: duty, organisation, progress, note, occurred_on, letter, files (their number), version of the report in its stream.</remarks>
internal sealed class Contributions : Projection
{
    public Contributions() => On<ProgressReported>((e, at) => $"""
        insert into contributions (ledger, plan, duty, organisation, progress, note, occurred_on, letter, files, version)
        values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Organisation}, {e.Progress}, {e.Note}, {e.OccurredOn}, {e.Letter}, {e.Evidence.Count}, {at.Version})
        on conflict (ledger, plan, duty, organisation) do update set
          progress = excluded.progress, note = excluded.note, occurred_on = excluded.occurred_on,
          letter = excluded.letter, files = excluded.files, version = excluded.version
        """);

    public override IReadOnlyList<string> Tables => ["contributions"];

    public override string Create => """
        create table contributions (
          ledger text not null, plan text not null, duty text not null, organisation text not null, progress text not null,
          note text not null, occurred_on date not null, letter text, files int not null, version int not null,
          primary key (ledger, plan, duty, organisation)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.ContributionKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty, var organisation]
            ? [$"delete from contributions where ledger = {stream.Ledger} and plan = {plan} and duty = {duty} and organisation = {organisation}"]
            : [];
}
