using System.Globalization;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>One entry in a register of a committee: the year whose list it stands in, and its own id: <c>2023.0189…</c>.</summary>
/// <param name="Year">0 for what lasts over years, such as a member.</param>
/// <param name="Own">Made with the form that it is entered in, so that a form sent twice is recorded once; of a review the word of its section.</param>
public readonly record struct EntryId(int Year, string Own)
{
    /// <summary>Reads a written id.</summary>
    /// <returns>Null when it isn't one.</returns>
    public static EntryId? TryParse(string? text) =>
        text?.Split('.') is [var year, var own] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsOwn(own)
            ? new EntryId(number, own)
            : null;

    /// <summary>Whether a text can be the second half of an id.</summary>
    public static bool IsOwn(string text) => text.Length is > 0 and <= 40 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The written form.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}.{Own}");
}

/// <summary>One event of an entry with the version it has in the entry's stream.</summary>
internal sealed record Written(int Version, object Event, DateOnly Day);

/// <summary>An entry as its effective events leave it: the first says what it is, the others what came of it.</summary>
/// <param name="Events">At least one, in order; what was taken back is left out, what was mended stands mended.</param>
internal sealed record Entry(EntryId Id, IReadOnlyList<Written> Events)
{
    /// <summary>Version of its stream, with what was mended: what a form names that follows it.</summary>
    public int Version { get; init; } = Events[^1].Version;

    /// <summary>The event it began with.</summary>
    /// <typeparam name="T">The register's first event.</typeparam>
    public T First<T>() => (T)Events[0].Event;

    /// <summary>The newest event of a kind; null when there is none.</summary>
    public T? Last<T>()
        where T : class => Events.Select(written => written.Event).OfType<T>().LastOrDefault();

    /// <summary>Every event of a kind, in order.</summary>
    public IEnumerable<T> All<T>() => Events.Select(written => written.Event).OfType<T>();

    /// <summary>Every event of a kind with its version, in order.</summary>
    public IEnumerable<(int Version, T Event)> Versions<T>() =>
        Events.Where(written => written.Event is T).Select(written => (written.Version, (T)written.Event));

    internal static Entry? Fold(Entry? entry, Recorded recorded) =>
        EntryId.TryParse(recorded.Stream.Id) is { } id ? new Entry(id, [.. entry?.Events ?? [], new Written(recorded.Version, recorded.Event, recorded.OccurredOn)]) : entry;
}
