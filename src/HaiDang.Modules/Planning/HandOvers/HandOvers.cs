using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Working;
using HaiDang.Modules.Planning.HandOvers.Texts;

namespace HaiDang.Modules.Planning.HandOvers;

/// <summary>Hand-overs with their state.</summary>
/// <remarks>Table <c>hand_overs</c>: id, kind, giver, receiver, from_body, to_body, shares as JSON, reason, views, drafts, offered_on, accepted_on, declined_on, answer.</remarks>
internal sealed class HandOverRegister : Projection
{
    public HandOverRegister()
    {
        On<HandOverOffered>((e, at) => $"""
            insert into hand_overs (ledger, id, kind, giver, receiver, from_body, to_body, shares, reason, views, drafts, offered_on)
            values ({at.Ledger}, {e.Id}, {e.Kind}, {e.Giver}, {e.Receiver?.Value}, {e.From}, {e.To}, {JsonSerializer.Serialize(e.Shares, EventTypes.Json)}, {e.Reason}, {e.Views}, {e.Drafts}, {e.OccurredOn})
            """);
        On<HandOverAccepted>((e, at) => $"update hand_overs set accepted_on = {e.OccurredOn}, taken_by = {e.Receiver} where ledger = {at.Ledger} and id = {e.Id}");
        On<HandOverDeclined>((e, at) => $"update hand_overs set declined_on = {e.OccurredOn}, answer = {e.Reason} where ledger = {at.Ledger} and id = {e.Id}");
    }

    public override int Version => 2;

    public override IReadOnlyList<string> Tables => ["hand_overs"];

    public override string Create => """
        create table hand_overs (
          ledger text not null, id text not null, kind text not null, giver text not null, receiver text, from_body text not null, to_body text not null,
          shares text not null, reason text not null, views int not null, drafts int not null, offered_on date not null,
          accepted_on date, taken_by text, declined_on date, answer text,
          primary key (ledger, id)
        );
        """;

    public override IReadOnlyList<string> Streams => [HandOverState.Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from hand_overs where ledger = {stream.Ledger} and id = {stream.Id}"];
}

/// <summary>A hand-over as its page shows it.</summary>
public sealed record HandOverView(
    LedgerId Ledger, string Id, HandOverKind Kind, UserId Giver, UserId? Receiver, OrganisationId From, OrganisationId To, IReadOnlyList<HandedShare> Shares, string Reason, int Views,
    DateOnly OfferedOn, DateOnly? AcceptedOn, UserId? TakenBy, DateOnly? DeclinedOn, string? Answer)
{
    /// <summary>Number of plans being made or checked that pass with the work.</summary>
    public int Drafts { get; init; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => AcceptedOn is null && DeclinedOn is null;

    internal HandOverOffered Offered => new(Id, Kind, Giver, Receiver, From, To, Shares, Reason, Views, OfferedOn);
}

/// <summary>Finds hand-overs within a reader's reach.</summary>
internal sealed class HandOverBook(Store store) : IWaiting
{
    /// <summary>Those the reader may see, newest first.</summary>
    internal async Task<IReadOnlyList<HandOverView>> All(Reader reader, CancellationToken ct) =>
    [
        .. (await store.Query<Row>(
            reader,
            $"""
            select ledger, id, kind, giver, receiver, from_body, to_body, shares, reason, views, drafts, offered_on, accepted_on, taken_by, declined_on, answer
            from hand_overs
            where {reader.Sees("ledger")}
            order by offered_on desc, id desc
            """,
            ct)).Select(row => row.View()).Where(one => HandOverAccess.MaySee(reader, one.Ledger, one.Offered)),
    ];

    /// <summary>One of them; null when there is none of that id that the reader may see.</summary>
    internal async Task<HandOverView?> Find(Reader reader, LedgerId ledger, string id, CancellationToken ct) =>
        (await All(reader, ct)).FirstOrDefault(one => one.Ledger == ledger && one.Id == id);

    /// <summary>Bodies whose work another took over, for the reach of its officers.</summary>
    internal async Task<IReadOnlyList<(LedgerId Ledger, OrganisationId From, OrganisationId To)>> Bodies(CancellationToken ct) =>
        [.. (await store.Ask<Row>($"select ledger, from_body, to_body from hand_overs where kind = 'body' and accepted_on is not null", ct)).Select(row => (row.Ledger, row.FromBody, row.ToBody))];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingThings>> For(Reader reader, IReadOnlyList<PlanView> plans, CancellationToken ct) =>
        [.. (await All(reader, ct)).Where(one => one.IsOpen && HandOverAccess.MayTake(reader, one.Ledger, one.Offered))
            .Select(one => new WaitingThings(1, language => HandOverWords.In(language).Waits, HandOverPages.Of(one)))];

    private sealed class Row
    {
        public LedgerId Ledger { get; init; }

        public string Id { get; init; } = "";

        public string Kind { get; init; } = "";

        public UserId Giver { get; init; }

        public string? Receiver { get; init; }

        public OrganisationId FromBody { get; init; }

        public OrganisationId ToBody { get; init; }

        public string Shares { get; init; } = "[]";

        public string Reason { get; init; } = "";

        public int Views { get; init; }

        public int Drafts { get; init; }

        public DateOnly OfferedOn { get; init; }

        public DateOnly? AcceptedOn { get; init; }

        public string? TakenBy { get; init; }

        public DateOnly? DeclinedOn { get; init; }

        public string? Answer { get; init; }

        internal HandOverView View() => new(
            Ledger, Id, Words.Parse<HandOverKind>(Kind) ?? HandOverKind.Officer, Giver, Receiver is null ? null : new UserId(Receiver), FromBody, ToBody,
            JsonSerializer.Deserialize<IReadOnlyList<HandedShare>>(Shares, EventTypes.Json)!, Reason, Views, OfferedOn, AcceptedOn, TakenBy is null ? null : new UserId(TakenBy), DeclinedOn, Answer) { Drafts = Drafts };
    }
}
