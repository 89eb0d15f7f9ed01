using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;

namespace HaiDang.Vault.Persons;

/// <summary>A person agreed that something of theirs is passed on.</summary>
/// <param name="What">Code of what: <c>identity</c>, <c>health</c>, <c>story</c>.</param>
/// <param name="To">To whom.</param>
/// <param name="Until">Last day; null until it is withdrawn.</param>
[StoredAs("keeper.consent-given/1")]
internal sealed record ConsentGiven(string Consent, PersonId Person, DossierId Dossier, string What, OrganisationId To, DateOnly? Until);

/// <summary>The person took it back.</summary>
[StoredAs("keeper.consent-withdrawn/1")]
internal sealed record ConsentWithdrawn(string Consent);

/// <summary>One row for each consent: <c>consent_book</c>.</summary>
internal sealed class ConsentBook : Projection
{
    internal const string Kind = "keeper.consent";

    public ConsentBook()
    {
        On<ConsentGiven>((e, at) => $"""
            insert into consent_book (ledger, consent, person, dossier, what, recipient, given_on, until, withdrawn_on)
            values ({at.Ledger}, {e.Consent}, {e.Person}, {e.Dossier}, {e.What}, {e.To}, {at.OccurredOn}, {e.Until}, null)
            """);
        On<ConsentWithdrawn>((e, at) => $"update consent_book set withdrawn_on = {at.OccurredOn} where ledger = {at.Ledger} and consent = {e.Consent}");
    }

    public override IReadOnlyList<string> Tables => ["consent_book"];

    public override string Create => """
        create table consent_book (
          ledger text not null, consent text not null, person text not null, dossier text not null, what text not null, recipient text not null,
          given_on date not null, until date, withdrawn_on date,
          primary key (ledger, consent)
        );
        """;

    public override IReadOnlyList<string> Streams => [Kind];

    public override IEnumerable<Sql> Clear(StreamId stream) => [$"delete from consent_book where ledger = {stream.Ledger} and person = {stream.Id}"];
}

/// <summary>What persons agreed to, and what they are given when they ask what is kept of them.</summary>
public sealed class Consents
{
    private readonly Store keys;
    private readonly KeyKeeper keeper;
    private readonly PersonVault persons;
    private readonly IRelations relations;

    internal Consents(Store keys, KeyKeeper keeper, PersonVault persons, IRelations relations) => (this.keys, this.keeper, this.persons, this.relations) = (keys, keeper, persons, relations);

    /// <summary>Records a consent.</summary>
    /// <returns>Its id.</returns>
    public async Task<Answer<string>> Give(Reader reader, DossierId dossier, PersonId person, string what, OrganisationId to, DateOnly? until, CancellationToken ct)
    {
        if (await Barred(reader, dossier, person, ct) is { } no) return no;
        var id = PersonId.New().Value;
        await keeper.Trace.Record(reader, Trace.Ledger.Stream(ConsentBook.Kind, person.Value), new ConsentGiven(id, person, dossier, what, to, until), ct);
        return id;
    }

    /// <summary>Records that a consent was taken back.</summary>
    public async Task<Answer<Done>> Withdraw(Reader reader, DossierId dossier, PersonId person, string consent, CancellationToken ct)
    {
        if (await Barred(reader, dossier, person, ct) is { } no) return no;
        return KeyKeeper.Answered(await keeper.Trace.Decide<HashSet<string>>(
            reader, Trace.Ledger.Stream(ConsentBook.Kind, person.Value),
            (standing, recorded) => recorded.Event switch
            {
                ConsentGiven e => [.. standing ?? [], e.Consent],
                ConsentWithdrawn e => [.. (standing ?? []).Where(one => one != e.Consent)],
                _ => standing,
            },
            standing => standing?.Contains(consent) == true ? Decision.Record(new ConsentWithdrawn(consent)) : VaultRefusals.NothingAsked, ct));
    }

    /// <summary>What a person agreed to, the latest first; for who works on a dossier that names them.</summary>
    public async Task<Answer<IReadOnlyList<Consent>>> Of(Reader reader, DossierId dossier, PersonId person, CancellationToken ct) =>
        await Barred(reader, dossier, person, ct) is { } no ? no : new Answer<IReadOnlyList<Consent>>.Given(await Rows(person, ct));

    /// <summary>Everything that is kept of a person, at their own request: identity, consents, and who opened it.</summary>
    /// <param name="opening">With the purpose <see cref="Purpose.DataSubjectRequest"/>.</param>
    public async Task<Answer<PersonExport>> Export(Opening opening, PersonId person, PersonClass @class, CancellationToken ct)
    {
        if (opening.Purpose is not Purpose.DataSubjectRequest) return VaultRefusals.PurposeDoesNotFit;
        var identity = await persons.Open(opening, person, @class, Enum.GetValues<IdentityField>(), ct);
        return identity.No is { } no
            ? no
            : new PersonExport(identity.Value, await Rows(person, ct), await new AccessTrace(keys, relations).Rows($"t.person = {person}", ct));
    }

    private Task<IReadOnlyList<Consent>> Rows(PersonId person, CancellationToken ct) => keys.Ask<Consent>(
        $"select consent as id, dossier, what, recipient, given_on, until, withdrawn_on from consent_book where person = {person} order by given_on desc, consent", ct);

    private async Task<Refusal?> Barred(Reader reader, DossierId dossier, PersonId person, CancellationToken ct) =>
        !keeper.IsOpen ? VaultRefusals.Locked
        : OpeningChecks.IsId(person) && await relations.WorksOn(reader, dossier, ct) && await relations.Names(dossier, person, ct) ? null
        : VaultRefusals.NotOpenToYou;
}

/// <summary>What a person agreed to.</summary>
public sealed class Consent
{
    /// <summary>Gets its id.</summary>
    public string Id { get; init; } = "";

    /// <summary>Gets the dossier it was recorded in.</summary>
    public string Dossier { get; init; } = "";

    /// <summary>Gets the code of what may be passed on.</summary>
    public string What { get; init; } = "";

    /// <summary>Gets to which body.</summary>
    public string Recipient { get; init; } = "";

    /// <summary>Gets the day it was given.</summary>
    public DateOnly GivenOn { get; init; }

    /// <summary>Gets the last day; null without an end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Gets the day it was taken back; null while it stands.</summary>
    public DateOnly? WithdrawnOn { get; init; }
}

/// <summary>What is kept of a person, for themselves.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Veiled))]
public sealed record PersonExport(Identity Identity, IReadOnlyList<Consent> Consents, IReadOnlyList<TraceEntry> Openings)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}
