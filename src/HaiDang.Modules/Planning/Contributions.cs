using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>What each body said last on its share of each duty, and what was said of that.</summary>
/// <remarks>
/// Table <c>contributions</c>: duty, organisation, progress, note, occurred_on, letter, paper (where the paper of an entry is kept), files (their
/// number), proofs (number of numbers, register entries and secret papers named), version of the report in its stream, verdict with its day and
/// what is missing, word of the body on an entry made for it, with its reason.
/// </remarks>
internal sealed class Contributions : Projection
{
    public Contributions()
    {
        On<ProgressReported>((e, at) => $"""
            insert into contributions (ledger, plan, duty, organisation, progress, note, occurred_on, letter, paper, files, proofs, version, verdict, word)
            values ({at.Ledger}, {e.Plan}, {e.Duty}, {e.Organisation}, {e.Progress}, {e.Note}, {e.OccurredOn}, {e.Letter}, {e.PaperKeptAt},
              {e.Evidence.Count}, {e.Proofs.Count}, {at.Version}, {Verdict.Waiting}, {EntryWord.None})
            on conflict (ledger, plan, duty, organisation) do update set
              progress = excluded.progress, note = excluded.note, occurred_on = excluded.occurred_on, letter = excluded.letter, paper = excluded.paper,
              files = excluded.files, proofs = excluded.proofs, version = excluded.version, verdict = excluded.verdict, word = excluded.word,
              verdict_on = null, missing = null, word_reason = null
            """);
        On<ContributionApproved>((e, at) => Judged(at, e.Plan, e.Duty, e.Organisation, e.Report, Verdict.Approved, null));
        On<ContributionReturned>((e, at) => Judged(at, e.Plan, e.Duty, e.Organisation, e.Report, Verdict.Returned, e.Missing));
        On<ContributionReceived>((e, at) => Judged(at, e.Plan, e.Duty, e.Organisation, e.Report, Verdict.Received, null));
        On<EntryConfirmed>((e, at) => Said(at, e.Plan, e.Duty, e.Organisation, e.Report, EntryWord.Confirmed, null));
        On<EntryDisputed>((e, at) => Said(at, e.Plan, e.Duty, e.Organisation, e.Report, EntryWord.Disputed, e.Reason));
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["contributions"];

    public override string Create => """
        create table contributions (
          ledger text not null, plan text not null, duty text not null, organisation text not null, progress text not null,
          note text not null, occurred_on date not null, letter text, paper text, files int not null, proofs int not null, version int not null,
          verdict text not null, verdict_on date, missing text, word text not null, word_reason text,
          primary key (ledger, plan, duty, organisation)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.ContributionKind];

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var plan, var duty, var organisation]
            ? [$"delete from contributions where ledger = {stream.Ledger} and plan = {plan} and duty = {duty} and organisation = {organisation}"]
            : [];

    private static Sql Judged(At at, PlanId plan, string duty, OrganisationId organisation, int report, Verdict verdict, string? missing) => $"""
        update contributions set verdict = {verdict}, verdict_on = {at.OccurredOn}, missing = {missing}
        where ledger = {at.Ledger} and plan = {plan} and duty = {duty} and organisation = {organisation} and version = {report}
        """;

    private static Sql Said(At at, PlanId plan, string duty, OrganisationId organisation, int report, EntryWord word, string? reason) => $"""
        update contributions set word = {word}, word_reason = {reason}
        where ledger = {at.Ledger} and plan = {plan} and duty = {duty} and organisation = {organisation} and version = {report}
        """;
}
