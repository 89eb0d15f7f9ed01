using HaiDang.Kernel.Organisations;

namespace HaiDang.Kernel.Events;

/// <summary>The name under which an event is stored: module, kebab words, version: <c>planning.plan-adopted/1</c>.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class StoredAsAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}

/// <summary>An event that happened on a day of its own, often before it was recorded.</summary>
public interface IOccurred
{
    /// <summary>The day it happened, an office day of Asia/Ho_Chi_Minh.</summary>
    DateOnly OccurredOn { get; }
}

/// <summary>An event as the log holds it: what happened, in its envelope.</summary>
/// <param name="Position">1 and rising by one within the ledger.</param>
/// <param name="Version">1 and rising by one within the stream.</param>
/// <param name="RecordedAt">UTC, whole microseconds; never goes back within a ledger.</param>
public sealed record Recorded(
    StreamId Stream, long Position, int Version, string Type, DateOnly OccurredOn, DateTimeOffset RecordedAt,
    UserId Actor, OrganisationId Organisation, object Event)
{
    /// <summary>The part of the envelope that projections may use.</summary>
    public At At => new(Stream, Version, OccurredOn, Actor, Organisation);
}

/// <summary>What a projection knows of an event beside the event.</summary>
/// <remarks>
/// Position and moment aren't here: they are settled when the ledger is locked, after projections have run. A screen
/// that shows them joins <c>event</c> on ledger, stream and version.
/// </remarks>
public sealed record At(StreamId Stream, int Version, DateOnly OccurredOn, UserId Actor, OrganisationId Organisation)
{
    /// <summary>The ledger of the stream.</summary>
    public LedgerId Ledger => Stream.Ledger;
}
