using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning;

/// <summary>One row a plan, for lists and for the head of its page.</summary>
/// <remarks>Table <c>plan_register</c>: plan, year, body, title, edition, number (with symbol), issuer, issued_on, header and sections as JSON, attachment and file of the source, on_behalf (1 when entered for the body), withdrawn_on with its reason.</remarks>
internal sealed class PlanRegister : Projection
{
    public PlanRegister()
    {
        On<PlanAdopted>((e, at) => $"""
            insert into plan_register (ledger, plan, year, body, edition, number, issuer, title, issued_on, header, sections, attachment, file_name, on_behalf)
            values ({at.Ledger}, {e.Plan}, {e.Year}, {e.Body}, {e.Edition}, {NumberOf(e.Header)}, {e.Header.IssuingBody}, {e.Header.Title}, {e.OccurredOn}, {Text(e.Header)}, {Text(e.Sections)},
              {e.Source?.Attachment}, {e.Source?.FileName}, {(e.OnBehalf ? 1 : 0)})
            """);
        On<PlanWithdrawn>((e, at) => $"""
            update plan_register set withdrawn_on = {e.OccurredOn}, withdrawn_reason = {e.Reason}
            where ledger = {at.Ledger} and plan = {e.Plan}
            """);
        OnEach<PlanCorrected>((e, at) => e.Header is null ? [] :
        [
            $"update plan_register set title = {e.Header.Title}, number = {NumberOf(e.Header)}, issuer = {e.Header.IssuingBody}, header = {Text(e.Header)} where ledger = {at.Ledger} and plan = {e.Plan}",
        ]);
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["plan_register"];

    public override string Create => """
        create table plan_register (
          ledger text not null, plan text not null, year int not null, body text not null, edition int not null, number text, issuer text not null, title text not null, issued_on date not null,
          header text not null, sections text not null, attachment text, file_name text, on_behalf int not null,
          withdrawn_on date, withdrawn_reason text,
          primary key (ledger, plan), unique (ledger, body, year, edition)
        );
        """;

    public override IReadOnlyList<string> Streams => [PlanIds.PlanKind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from plan_register where ledger = {stream.Ledger} and plan = {stream.Id}"];

    private static string? NumberOf(PlanHeader header) => header.Number is null ? null : header.Symbol is null ? header.Number : $"{header.Number}/{header.Symbol}";

    private static string Text<T>(T value) => JsonSerializer.Serialize(value, EventTypes.Json);
}
