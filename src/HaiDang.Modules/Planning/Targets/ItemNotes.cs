using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>What is noted on targets, aims and duties.</summary>
/// <remarks>
/// Tables <c>target_baselines</c>: plan, code, value, year, source; <c>target_figures</c>: plan, code, version, value, source, as_of;
/// <c>aim_notes</c>: plan, code, version, state, note, attachment, file_name, as_of; <c>legal_bases</c>: plan, code, basis, in_force_from.
/// </remarks>
internal sealed class ItemNotes : Projection
{
    public ItemNotes()
    {
        On<TargetBaselineSet>((e, at) => $"""
            insert into target_baselines (ledger, plan, code, value, year, source)
            values ({at.Ledger}, {e.Plan}, {e.Code}, {e.Value}, {e.Year}, {e.Source})
            on conflict (ledger, plan, code) do update set value = excluded.value, year = excluded.year, source = excluded.source
            """);
        On<TargetFigureEntered>((e, at) => $"""
            insert into target_figures (ledger, plan, code, version, value, source, as_of)
            values ({at.Ledger}, {e.Plan}, {e.Code}, {at.Version}, {e.Value}, {e.Source}, {e.OccurredOn})
            """);
        On<AimNoted>((e, at) => $"""
            insert into aim_notes (ledger, plan, code, version, state, note, attachment, file_name, as_of)
            values ({at.Ledger}, {e.Plan}, {e.Code}, {at.Version}, {e.State}, {e.Note}, {e.Evidence?.Attachment}, {e.Evidence?.FileName}, {e.OccurredOn})
            """);
        On<LegalBasisSet>((e, at) => $"""
            insert into legal_bases (ledger, plan, code, basis, in_force_from)
            values ({at.Ledger}, {e.Plan}, {e.Code}, {e.Basis}, {e.InForceFrom})
            on conflict (ledger, plan, code) do update set basis = excluded.basis, in_force_from = excluded.in_force_from
            """);
    }

    public override IReadOnlyList<string> Tables => ["target_baselines", "target_figures", "aim_notes", "legal_bases"];

    public override string Create => """
        create table target_baselines (
          ledger text not null, plan text not null, code text not null, value numeric not null, year int not null, source text not null,
          primary key (ledger, plan, code)
        );
        create table target_figures (
          ledger text not null, plan text not null, code text not null, version int not null, value numeric not null, source text not null, as_of date not null,
          primary key (ledger, plan, code, version)
        );
        create table aim_notes (
          ledger text not null, plan text not null, code text not null, version int not null, state text not null, note text not null,
          attachment text, file_name text, as_of date not null,
          primary key (ledger, plan, code, version)
        );
        create table legal_bases (
          ledger text not null, plan text not null, code text not null, basis text not null, in_force_from date,
          primary key (ledger, plan, code)
        );
        """;

    public override IReadOnlyList<string> Streams => [ItemStreams.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream)
    {
        var (plan, code) = (stream.Id[..stream.Id.IndexOf(':', StringComparison.Ordinal)], stream.Id[(stream.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return Tables.Select(table => (Sql)$"delete from {Sql.Raw(table)} where ledger = {stream.Ledger} and plan = {plan} and code = {code}");
    }
}
