using System.Text.Json;

namespace HaiDang.Kernel.Events;

/// <summary>An entry was taken back: it stays in the log and counts no more.</summary>
/// <param name="Version">Version, within the stream, of the entry taken back.</param>
/// <param name="Reason">Why, in the words of whoever did it.</param>
[StoredAs("kernel.retracted/1")]
public sealed record Retracted(int Version, string Reason);

/// <summary>An entry was mended: it counts as if it had been recorded like this.</summary>
/// <param name="Version">Version, within the stream, of the entry mended.</param>
/// <param name="Type">Stored name of what stands in its place; the same as that of the entry, or a newer version of it.</param>
/// <param name="Body">What stands in its place.</param>
/// <param name="Reason">Why.</param>
[StoredAs("kernel.amended/1")]
public sealed record Amended(int Version, string Type, JsonElement Body, string Reason);

/// <summary>A counting rule changed; the facts recorded with this entry are the differences.</summary>
/// <param name="Measures">Measures counted anew.</param>
[StoredAs("kernel.recounted/1")]
public sealed record Recounted(string Rule, int Version, IReadOnlyList<string> Measures);

/// <summary>What of a stream's history counts: retracted entries left out, amended ones replaced in their place.</summary>
public static class EffectiveHistory
{
    /// <summary>The entries that count, in order, each in its own envelope; mending entries themselves are left out.</summary>
    public static IReadOnlyList<Recorded> Of(IReadOnlyList<Recorded> history, EventTypes types)
    {
        // Most streams were never mended: they count as they stand.
        if (!history.Any(recorded => recorded.Event is Retracted or Amended or Recounted)) return [.. history];
        var counting = new SortedDictionary<int, Recorded>();
        foreach (var recorded in history)
        {
            switch (recorded.Event)
            {
                case Retracted retracted:
                    counting.Remove(retracted.Version);
                    break;
                case Amended amended when counting.TryGetValue(amended.Version, out var old):
                    var e = types.Read(amended.Type, JsonSerializer.SerializeToUtf8Bytes(amended.Body, EventTypes.Json));
                    counting[amended.Version] = old with { Event = e, OccurredOn = e is IOccurred dated ? dated.OccurredOn : old.OccurredOn };
                    break;
                case Amended or Recounted:
                    break;
                default:
                    counting[recorded.Version] = recorded;
                    break;
            }
        }

        return [.. counting.Values];
    }
}
