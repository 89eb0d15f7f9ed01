using System.Text.Json.Serialization;

namespace HaiDang.Vault.Checking;

/// <summary>Another authority's word on whether a full name, a day of birth and a personal identification number belong together. Never a search.</summary>
/// <remarks>
/// The port for the national population database and the citizen identity database. What is asked names somebody whole, so nothing is learnt but yes, no, or
/// that it couldn't be told. "No" covers a number that nobody has.
/// </remarks>
public interface IIdentityCheck
{
    /// <summary>Asks.</summary>
    /// <returns>Always an answer: whatever goes wrong there is <see cref="CheckAnswer.CannotBeChecked"/>.</returns>
    /// <exception cref="OperationCanceledException">The caller no longer waits.</exception>
    Task<CheckResult> Ask(CheckQuestion question, CancellationToken ct);
}

/// <summary>Who is asked about.</summary>
/// <param name="Request">An id by chance, by which both sides find the request in their books again; it says nothing of the person.</param>
/// <param name="Number">Twelve digits.</param>
/// <param name="Purpose">Code of the purpose.</param>
[JsonConverter(typeof(Veiled))]
public sealed record CheckQuestion(string Request, string FullName, DateOnly Born, string Number, string Purpose)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>What an authority says.</summary>
public enum CheckAnswer
{
    /// <summary>The three belong together.</summary>
    Matches,

    /// <summary>They don't; whether there is such a number isn't told.</summary>
    DoesNotMatch,

    /// <summary>It couldn't be told.</summary>
    CannotBeChecked,
}

/// <summary>Where an answer comes from, or why there is none.</summary>
public enum CheckBecause
{
    /// <summary>The authority said so.</summary>
    Answered,

    /// <summary>The vault lacks a registered name, a whole day of birth or a number of twelve digits; nobody was asked.</summary>
    TooLittleKnown,

    /// <summary>The authority wasn't reached.</summary>
    NotReached,

    /// <summary>It didn't answer in time.</summary>
    TooSlow,

    /// <summary>It refused, or something failed there.</summary>
    Refused,

    /// <summary>Its answer isn't of the agreed form.</summary>
    NotUnderstood,

    /// <summary>Its answer said more than was asked; all of it was dropped unread.</summary>
    SaidMore,
}

/// <summary>An answer with its ground.</summary>
public readonly record struct CheckResult(CheckAnswer Answer, CheckBecause Because)
{
    /// <summary>It couldn't be told.</summary>
    public static CheckResult None(CheckBecause because) => new(CheckAnswer.CannotBeChecked, because);
}
