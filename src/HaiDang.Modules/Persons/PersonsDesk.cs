using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Books;
using HaiDang.Vault.Openings;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Persons;

/// <summary>What every page on persons needs of a request: the reader, the dossier, the vault while it is open, the words. One a request.</summary>
internal sealed class PersonsDesk(
    IHttpContextAccessor http, Reader reader, Frame frame, Store store, Ledgers ledgers, Bodies bodies, PersonKeeping keeping, StepUps stepUps, DossierKinds kinds, TimeProvider clock)
{
    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    internal Frame Frame => frame;

    internal PersonWords Words => PersonWords.In(frame.Language);

    internal Format Format => new(frame.Language);

    internal StepUps StepUps => stepUps;

    internal DossierKinds Kinds => kinds;

    internal PersonKeeping Keeping => keeping;

    internal Store Store => store;

    internal DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The vault while it is open; null where there is none or it is locked.</summary>
    internal IdentityVault? Vault => keeping.Vault;

    /// <summary>The vault's books; asked only while <see cref="Vault"/> is there.</summary>
    internal VaultBooks Books => Context.RequestServices.GetRequiredService<VaultBooks>();

    /// <summary>A dossier of an address, when the reader works on it.</summary>
    /// <returns>Null when there is none, or none within reach: the two are one question.</returns>
    internal async Task<DossierAt?> Dossier(string ledger, string route, string id, CancellationToken ct)
    {
        if (kinds.All.FirstOrDefault(kind => kind.Route == route) is not { } kind) return null;
        var stream = new LedgerId(ledger).Stream(kind.Stream, id);
        var rows = await Found($"dossier.ledger = {stream.Ledger} and dossier.stream = {stream.Name} and {DossierAccess.WorksOn(reader, kind)}", ct);
        if (rows is not [var found] || await ledgers.Find(stream.Ledger, ct) is not { } row) return null;
        frame.Place = frame.Language is Language.English ? row.NameEn : row.NameVi;
        frame.Synthetic = row.SyntheticDay is not null;
        frame.SyntheticDay = row.SyntheticDay;
        return found with { Today = ledgers.Today(row) };
    }

    /// <summary>Dossiers by a condition on <c>dossier</c>; the caller says what the reader may know of them.</summary>
    internal async Task<IReadOnlyList<DossierAt>> Found(Sql condition, CancellationToken ct) =>
    [
        .. (await store.Ask<DossierRow>(
            $"""
            select ledger, stream, kind, number_book, number_year, number_sequence, custodian, closed_on
            from dossier
            where {condition}
            order by ledger, kind, number_year desc, number_sequence desc
            """,
            ct)).Select(row => row.At(kinds)).OfType<DossierAt>(),
    ];

    /// <summary>Persons whom a dossier names, in the order of their parts.</summary>
    internal async Task<IReadOnlyList<PersonPart>> Persons(StreamId dossier, CancellationToken ct) =>
    [
        .. (await store.Ask<PartRow>(
            $"""
            select person, class, part, past
            from dossier_person
            where ledger = {dossier.Ledger} and stream = {dossier.Name}
            order by past, class, part, person
            """,
            ct)).Select(row => new PersonPart(new PersonId(row.Person), HaiDang.Kernel.Storage.Words.Parse<PersonClass>(row.Class)!.Value, row.Part, row.Past)),
    ];

    /// <summary>Name of a body in the language of the page.</summary>
    internal string NameOf(OrganisationId body) => bodies.Name(body, frame.Language);

    /// <summary>Names of users as colleagues know them; a user who is gone by id.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> UserNames(IEnumerable<string> users, CancellationToken ct)
    {
        var persons = users.Select(user => new UserId(user)).ToDictionary(user => user.Value, user => user.Person.Value, StringComparer.Ordinal);
        var names = (await store.Ask<UserRow>($"select user_id, display_name from work_user where {Sql.In("user_id", persons.Values.Distinct(StringComparer.Ordinal).ToList())}", ct))
            .ToDictionary(row => row.UserId, row => row.DisplayName, StringComparer.Ordinal);
        return persons.ToDictionary(one => one.Key, one => names.GetValueOrDefault(one.Value, one.Value), StringComparer.Ordinal);
    }

    /// <summary>An opening by this reader, with the proof and the agreement they have.</summary>
    internal Opening Opening(Purpose purpose, DossierId dossier, string? agreement = null) =>
        new(reader, purpose, dossier, stepUps.ProvedAt is { } at ? new StepUp(reader.User, at) : null, agreement);

    /// <summary>The same, with what another agreed to beyond the quotas in this dossier and for this purpose.</summary>
    internal async Task<Opening> OpeningIn(Purpose purpose, DossierId dossier, string? agreement, CancellationToken ct) => Opening(purpose, dossier, agreement) with
    {
        Beyond = (await Books.AskedBeyond(reader, dossier, ct)).FirstOrDefault(row => row.GivenBy is not null && row.Purpose == HaiDang.Kernel.Storage.Words.Kebab(purpose.ToString()))?.Agreement,
    };

    /// <summary>An agreement that this reader was given for a purpose in a dossier and that still holds.</summary>
    /// <param name="persons">One of whom it must be for.</param>
    internal async Task<AgreementRow?> Agreement(Purpose purpose, DossierId dossier, IReadOnlyCollection<PersonId> persons, CancellationToken ct) =>
        (await Books.Asked(reader, ct)).Where(row => row.Dossier == dossier.Value && row.Purpose == HaiDang.Kernel.Storage.Words.Kebab(purpose.ToString()))
            .Where(row => persons.Contains(new PersonId(row.Person))).OrderByDescending(row => row.GivenBy is not null).FirstOrDefault();

    /// <summary>Whether the reader proved who they are recently enough for what asks for it.</summary>
    internal bool IsProved => stepUps.ProvedAt is { } at && Now - at <= OpeningRules.InForce.StepUp;

    private sealed class DossierRow
    {
        public LedgerId Ledger { get; init; }

        public string Stream { get; init; } = "";

        public string Kind { get; init; } = "";

        public OrganisationId NumberBook { get; init; }

        public int NumberYear { get; init; }

        public int NumberSequence { get; init; }

        public OrganisationId Custodian { get; init; }

        public DateOnly? ClosedOn { get; init; }

        public DossierAt? At(DossierKinds kinds) => kinds.Of(Kind) is { } kind
            ? new DossierAt(kind, new StreamId(Ledger, Stream), new DossierNumber(NumberBook, NumberYear, NumberSequence), Custodian, ClosedOn)
            : null;
    }

    private sealed class PartRow
    {
        public string Person { get; init; } = "";

        public string Class { get; init; } = "";

        public string Part { get; init; } = "";

        public bool Past { get; init; }
    }

    private sealed class UserRow
    {
        public string UserId { get; init; } = "";

        public string DisplayName { get; init; } = "";
    }
}

/// <summary>A dossier where it stands.</summary>
internal sealed record DossierAt(DossierKind Kind, StreamId Stream, DossierNumber Number, OrganisationId Custodian, DateOnly? ClosedOn)
{
    /// <summary>Today by the clock of its ledger.</summary>
    internal DateOnly Today { get; init; }

    /// <summary>As the vault knows it.</summary>
    internal DossierId Id => DossierBook.IdOf(Stream);

    /// <summary>The module's own page of it.</summary>
    internal string Page => $"/{Stream.Ledger}/{Kind.Route}/{Stream.Id}";

    /// <summary>Begins the addresses of its persons.</summary>
    internal string Address => AddressOf(Kind, Stream);

    /// <summary>Begins the addresses of a dossier's persons.</summary>
    internal static string AddressOf(DossierKind kind, StreamId dossier) => $"/{dossier.Ledger}/ho-so/{kind.Route}/{dossier.Id}";

    /// <summary>The card of a person in it.</summary>
    internal string Card(PersonId person) => $"{Address}/nguoi/{person}";
}

/// <summary>What a person is in a dossier.</summary>
/// <param name="Part">Code of the module.</param>
/// <param name="Past">Whether they no longer stand in it.</param>
internal sealed record PersonPart(PersonId Person, PersonClass Class, string Part, bool Past);

/// <summary>Words of a part that a module names persons by; a module registers its own.</summary>
/// <param name="Part">The code in its events.</param>
internal sealed record PartName(string Part, Func<Language, string> Words);
