using HaiDang.Kernel.Language;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>What proves progress beside a file.</summary>
public enum ProofKind
{
    /// <summary>A number with its unit and what it counts.</summary>
    Number,

    /// <summary>An entry of a register, by its code.</summary>
    Register,

    /// <summary>A paper with a secrecy stamp: where to ask for it, and nothing of its content.</summary>
    SecretPaper,
}

/// <summary>Something that proves progress and isn't a file.</summary>
/// <param name="What">What a number counts; the code of an entry; number with symbol of a secret paper. Never names a person.</param>
/// <param name="Quantity">Of a number only.</param>
/// <param name="Unit">Of a number only.</param>
/// <param name="Day">Day of a secret paper, when it is known.</param>
/// <param name="Holder">The body or desk that keeps a secret paper.</param>
public sealed record Proof(ProofKind Kind, string What, decimal? Quantity = null, string? Unit = null, DateOnly? Day = null, string? Holder = null)
{
    /// <summary>Characters that a code, a unit or a holder takes: these fields are no place for content.</summary>
    internal const int Longest = 200;

    /// <summary>Proofs that one report takes.</summary>
    internal const int Most = 12;

    /// <summary>The same with its words trimmed and in one form.</summary>
    internal Proof Clean() => this with { What = Tidy(What), Unit = Unit is null ? null : Tidy(Unit), Holder = Holder is null ? null : Tidy(Holder) };

    /// <summary>What is wrong with it; null when it can be taken.</summary>
    internal Refusal? Fault() => this switch
    {
        { What.Length: > Longest } or { Unit.Length: > Longest } or { Holder.Length: > Longest } => ContributionRefusals.ProofTooLong,
        { Kind: ProofKind.Number } when Quantity is null or < 0 || string.IsNullOrWhiteSpace(What) || string.IsNullOrWhiteSpace(Unit) => ContributionRefusals.NumberIncomplete,
        { Kind: ProofKind.SecretPaper } when string.IsNullOrWhiteSpace(What) || string.IsNullOrWhiteSpace(Holder) => ContributionRefusals.StubIncomplete,
        { Kind: ProofKind.Register } when string.IsNullOrWhiteSpace(What) => ContributionRefusals.ProofTooLong,
        _ => null,
    };

    private static string Tidy(string words) => Vietnamese.Normalise(words.Trim());
}
