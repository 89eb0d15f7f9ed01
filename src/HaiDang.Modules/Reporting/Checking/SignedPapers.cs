using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Reporting.Checking;

/// <summary>One row a signed paper, found by the code on it.</summary>
/// <remarks>Table <c>signed_paper</c>: code, ledger, body, period, year, edition, issuer and place of its letterhead, number, signed_on, sha256, state, replaced_by (edition that was signed after it; 0 for none).</remarks>
internal sealed class SignedPapers : Projection
{
    public override IReadOnlyList<string> Tables => ["signed_paper"];

    public override string Create => """
        create table signed_paper (
          ledger text not null, code text not null, body text not null, period text not null, year int not null, edition int not null,
          issuer text not null, number text not null, signed_on date not null, sha256 text not null, state text not null, replaced_by int not null,
          primary key (ledger, code)
        );
        """;

    public override IReadOnlyList<string> Indexes => ["create unique index signed_paper_code on signed_paper (code)"];

    public override IReadOnlyList<string> Streams => [Report.Kind];

    public override bool ReadsWhole => true;

    public override IEnumerable<Sql> Clear(StreamId stream) =>
        stream.Id.Split(':') is [var body, var period, var year]
            ? [$"delete from signed_paper where ledger = {stream.Ledger} and body = {body} and period = {period} and year = {int.Parse(year, CultureInfo.InvariantCulture)}"]
            : [];

    public override IEnumerable<Sql> Write(StreamId stream, IReadOnlyList<Recorded> effective)
    {
        Report? state = null;
        foreach (var recorded in effective) state = Report.Fold(state, recorded);
        if (state is null) yield break;
        foreach (var (at, one) in state.Editions.Index())
        {
            if (one.Signed is not { Check: { } check } signed) continue;
            var (later, paper) = (state.Editions.Skip(at + 1).FirstOrDefault(other => other.Signed is not null), one.Submitted.Paper);
            var (issuer, replaced, stands) = ($"{paper.Parent} {paper.Issuer}".Trim(), later?.Submitted.Edition ?? 0, one.Sent is null ? ReportState.Signed : ReportState.Sent);
            yield return $"""
                insert into signed_paper (ledger, code, body, period, year, edition, issuer, number, signed_on, sha256, state, replaced_by)
                values ({stream.Ledger}, {CheckAddress.CodeOf(check)}, {state.Body}, {state.Period}, {state.Year}, {one.Submitted.Edition}, {issuer}, {signed.Number}, {signed.OccurredOn}, {signed.Sha256}, {stands}, {replaced})
                """;
        }
    }
}

/// <summary>What a paper's code leads to.</summary>
public sealed record SignedPaper(LedgerId Ledger, OrganisationId Body, string Period, int Year, int Edition, string Issuer, string Number, DateOnly SignedOn, string Sha256, ReportState State, int ReplacedBy);

/// <summary>Finds signed papers by the code on them.</summary>
internal sealed class PaperChecks(Store store)
{
    /// <summary>The paper of a code; whoever has the code holds the paper.</summary>
    /// <returns>Null when there is none.</returns>
    internal async Task<SignedPaper?> Find(string code, CancellationToken ct)
    {
        if (!CheckAddress.IsCode(code)) return null;
        var rows = await store.Query<Row>(
            Reader.System,
            $"""
            select ledger, body, period, year, edition, issuer, number, signed_on, sha256, state, replaced_by
            from signed_paper
            where code = {code}
            """,
            ct);
        return rows is [var row]
            ? new SignedPaper(row.Ledger, row.Body, row.Period, row.Year, row.Edition, row.Issuer, row.Number, row.SignedOn, row.Sha256, row.State, row.ReplacedBy)
            : null;
    }

    private sealed class Row
    {
        public LedgerId Ledger { get; init; }

        public OrganisationId Body { get; init; }

        public string Period { get; init; } = "";

        public int Year { get; init; }

        public int Edition { get; init; }

        public string Issuer { get; init; } = "";

        public string Number { get; init; } = "";

        public DateOnly SignedOn { get; init; }

        public string Sha256 { get; init; } = "";

        public ReportState State { get; init; }

        public int ReplacedBy { get; init; }
    }
}
