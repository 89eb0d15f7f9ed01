using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>One row for each set of indicators that an office loaded, withdrawn or not: asked on the way to every figure.</summary>
/// <remarks>
/// Table <c>indicator_set</c>: edition (of the ledger, from 1), version of the entry in its stream, set_id, names, days, programme, letter (number, day, body), the YAML; of a set that was
/// withdrawn the entry, first day and reason. Moments stand in <c>event</c>.
/// </remarks>
internal sealed class SetShelfRows : Projection
{
    public SetShelfRows()
    {
        On<IndicatorSetLoaded>((e, at) => $"""
            insert into indicator_set (ledger, edition, stream, version, set_id, name_vi, name_en, first_day, last_day, programme, basis, basis_day, basis_body, text, loaded_on, loaded_by, loaded_for)
            values ({at.Ledger}, {e.Edition}, {at.Stream.Name}, {at.Version}, {e.SetId}, {e.NameVi}, {e.NameEn}, {e.From}, {e.To}, {e.Programme}, {e.Basis}, {e.BasisDay}, {e.BasisBody}, {e.Text}, {e.OccurredOn}, {at.Actor.Person.Value}, {at.Organisation})
            """);
        On<IndicatorSetWithdrawn>((e, at) => $"""
            update indicator_set
            set withdrawn_from = {e.From}, withdrawn_version = {at.Version}, reason = {e.Reason}, withdrawn_on = {e.OccurredOn}
            where ledger = {at.Ledger} and edition = {e.Edition}
            """);
    }

    public override IReadOnlyList<string> Tables => ["indicator_set"];

    public override string Create => """
        create table indicator_set (
          ledger text not null, edition int not null, stream text not null, version int not null, set_id text not null, name_vi text not null, name_en text not null, first_day date not null, last_day date,
          programme text, basis text not null, basis_day date not null, basis_body text not null, text text not null, loaded_on date not null, loaded_by text not null, loaded_for text not null,
          withdrawn_from date, withdrawn_version int, withdrawn_on date, reason text,
          primary key (ledger, edition)
        );
        """;

    public override IReadOnlyList<string> Streams => [SetSeries.StreamKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from indicator_set where ledger = {stream.Ledger} and stream = {stream.Name}"];
}
