using System.Diagnostics.CodeAnalysis;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Vault.Checking;

/// <summary>Checks with another authority whether what the vault holds of somebody is so.</summary>
/// <remarks>
/// The way: purpose and class fit (<c>identity-check</c> of the opening rules) → the person is opened like any other, with relation, proof and quota, and that
/// is durable → what is sent is recorded → sent → what came back is recorded. Who isn't open to the reader is never sent.
/// </remarks>
public sealed class IdentityChecks
{
    private static readonly IdentityField[] Fields = [IdentityField.Names, IdentityField.Births, IdentityField.Papers];
    private readonly KeyKeeper keeper;
    private readonly PersonVault persons;
    private readonly OpeningRules rules;
    private readonly IIdentityCheck? outside;

    internal IdentityChecks(KeyKeeper keeper, PersonVault persons, OpeningRules rules, IIdentityCheck? outside) =>
        (this.keeper, this.persons, this.rules, this.outside) = (keeper, persons, rules, outside);

    /// <summary>Gets whether there is an authority to ask.</summary>
    public bool CanAsk => outside is not null;

    /// <summary>Asks about one person.</summary>
    /// <returns>Yes, no or that it couldn't be told; refused as an opening is.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever an authority's adapter throws, that the identity went out has its end in the trace.")]
    public async Task<Answer<CheckResult>> Check(Opening opening, PersonId person, PersonClass @class, CancellationToken ct)
    {
        if (outside is null) return VaultRefusals.NobodyChecks;
        if (!rules.CheckPurposes.Contains(opening.Purpose) || !rules.CheckClasses.Contains(@class)) return VaultRefusals.PurposeDoesNotFit;
        var opened = await persons.Open(opening, person, @class, Fields, ct);
        if (opened.No is { } no) return no;
        var request = PersonId.New().Value;
        var stream = Trace.Ledger.Stream(Trace.CheckStream, request);
        var result = CheckResult.None(CheckBecause.TooLittleKnown);
        if (Asked(opened.Value, request, opening.Purpose) is { } question)
        {
            await keeper.Trace.Record(opening.Reader, stream, new IdentitySent(person, @class, opening.Purpose, opening.Dossier), ct);
            try
            {
                result = await outside.Ask(question, ct);
            }
            catch (Exception)
            {
                result = CheckResult.None(CheckBecause.NotReached);
            }
        }

        // The identity may have gone out: what came of it is recorded even when nobody waits for it any more.
        await keeper.Trace.Record(
            opening.Reader, stream, new IdentityChecked(person, @class, opening.Purpose, opening.Dossier, result.Answer, result.Because), CancellationToken.None);
        ct.ThrowIfCancellationRequested();
        return result;
    }

    // The registered name, a whole day of birth and a number of twelve digits: with less, an answer would be a search.
    private static CheckQuestion? Asked(Identity identity, string request, Purpose purpose) =>
        identity.Names?.FirstOrDefault(name => name.Kind is NameKind.Registered) is { } name
        && identity.Births?.Select(birth => birth.Born.Known).FirstOrDefault(day => day is not null) is { } born
        && identity.Papers?.Where(paper => paper.Kind == "citizen-card").Select(paper => IdentityForm.Number(paper.Number))
            .FirstOrDefault(number => number.Length == 12 && number.All(char.IsAsciiDigit)) is { } number
            ? new CheckQuestion(request, name.Written, born, number, Words.Kebab(purpose.ToString()))
            : null;
}
