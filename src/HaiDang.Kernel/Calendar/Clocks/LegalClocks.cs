using System.Collections.Frozen;
using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>The limits that laws set, as dated rules, and the deadlines that follow from them.</summary>
/// <remarks>
/// Source: <c>data/rules/clocks.yaml</c>, and in their place what an office entered. Nothing here knows what the clocks are about. A deadline
/// is a pure function of the rules, the days off and what happened, so a changed rule moves every deadline that hangs on it.
/// </remarks>
public sealed class LegalClocks
{
    private static readonly Lazy<LegalClocks> Data = new(() => LegalClocksFile.Read(DatedYaml.Embedded("data/rules/clocks.yaml"), WorkingDays.VietNam));
    private readonly FrozenDictionary<string, ClockRule> rules;
    private readonly FrozenDictionary<string, ClockEdition[]> editions;
    private readonly FrozenDictionary<string, ClockShare[]> shares;
    private readonly WorkingDays days;

    internal LegalClocks(
        IReadOnlyList<ClockRule> rules, IReadOnlyList<ClockEdition> editions, IReadOnlyList<ClockShare> shares, ClockVocabulary words, WorkingDays days)
    {
        Rules = rules;
        Editions = editions;
        Shares = shares;
        Words = words;
        this.days = days;
        this.rules = rules.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
        this.editions = editions.GroupBy(one => one.Clock, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        this.shares = rules.ToFrozenDictionary(
            rule => rule.Id, rule => shares.Where(share => share.Clocks.Contains(rule.Id, StringComparer.Ordinal)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The rules of Viet Nam that ship.</summary>
    public static LegalClocks VietNam => Data.Value;

    /// <summary>Every clock, in the order of the file.</summary>
    public IReadOnlyList<ClockRule> Rules { get; }

    /// <summary>Every edition; of two that hold on a day, the later in the list comes first.</summary>
    public IReadOnlyList<ClockEdition> Editions { get; }

    /// <summary>The parts of limits that hold in a circumstance.</summary>
    public IReadOnlyList<ClockShare> Shares { get; }

    /// <summary>Names of classes and circumstances, and from how many days before its end a clock is due soon.</summary>
    public ClockVocabulary Words { get; }

    /// <summary>The clock of an id.</summary>
    /// <exception cref="ArgumentException">There is none: ids are ours, so a wrong one is a fault of the program.</exception>
    public ClockRule Rule(string clock) => rules.TryGetValue(clock, out var rule) ? rule : throw new ArgumentException($"No clock is called '{clock}'.", nameof(clock));

    /// <summary>The edition that holds for a clock begun on a day; null when none does.</summary>
    public ClockEdition? Edition(string clock, DateOnly start)
    {
        var ofClock = editions.TryGetValue(Rule(clock).Id, out var some) ? some : [];
        for (var at = ofClock.Length - 1; at >= 0; at--)
        {
            if (ofClock[at].Holds(start)) return ofClock[at];
        }

        return null;
    }

    /// <summary>The same rules with these in front: on the days on which they hold, an office's editions stand in place of those that ship.</summary>
    /// <param name="overriding">The later in the list comes first.</param>
    /// <exception cref="ArgumentException">An edition names no clock of ours.</exception>
    public LegalClocks With(IEnumerable<ClockEdition> overriding) =>
        new(Rules, [.. Editions, .. overriding.Select(one => one with { Clock = Rule(one.Clock).Id, IsOfOffice = true })], Shares, Words, days);

    /// <summary>The same rules with the editions of a file in front; the file has <c>editions</c> alone, written as in the one that ships.</summary>
    /// <exception cref="DataFileException">The file breaks the schema or names a clock that isn't known.</exception>
    public LegalClocks With(YamlMap overriding) => With(LegalClocksFile.Overriding(overriding, this));

    /// <summary>The deadline of a clock; null when there is none, and <see cref="Lacks"/> says why.</summary>
    public Deadline? Reckon(ClockQuestion asked)
    {
        if (Edition(asked.Clock, asked.Start) is not { } edition || Term(edition, asked) is not { } term) return null;
        var share = Array.Find(shares[asked.Clock], one => one.Holds(asked));
        return new Reckoning(rules[asked.Clock], edition, term, share, asked, Words, days).Run();
    }

    /// <summary>Why there is no deadline; null when there is one.</summary>
    public NoDeadline? Lacks(ClockQuestion asked) => Edition(asked.Clock, asked.Start) is not { } edition ? NoDeadline.NoRuleThatDay
        : Term(edition, asked) is null ? NoDeadline.ClassMissing
        : null;

    private static ClockTerm? Term(ClockEdition edition, ClockQuestion asked)
    {
        foreach (var term in edition.Terms)
        {
            if ((term.Needs is null || asked.Has(term.Needs))
                && (term.Classes.Count == 0 || (asked.Class is { } known && term.Classes.Contains(known, StringComparer.Ordinal))))
                return term;
        }

        return null;
    }
}

/// <summary>Words and numbers of the rules that aren't of one clock.</summary>
/// <param name="SoonDays">From how many days before its last one a clock is due soon.</param>
/// <param name="Moves">By which law a last day that is off is moved; of other clocks it is that of the working days.</param>
/// <param name="StopSource">Why the days on which a clock stood are added, where no law gives a new limit on resumption.</param>
public sealed record ClockVocabulary(
    IReadOnlyList<ClockWord> Classes, IReadOnlyList<ClockWord> Circumstances, int SoonDays, IReadOnlyList<ClockMove> Moves, string StopSource, bool StopIsSure)
{
    /// <summary>The law that moves a clock's last day; null when none of its own does.</summary>
    internal ClockMove? Move(string clock, DateOnly start)
    {
        var first = clock.AsSpan(0, clock.IndexOf('.', StringComparison.Ordinal));
        foreach (var move in Moves)
        {
            if (move.From > start || move.To < start) continue;
            foreach (var of in move.Of)
            {
                if (first.SequenceEqual(of)) return move;
            }
        }

        return null;
    }
}
