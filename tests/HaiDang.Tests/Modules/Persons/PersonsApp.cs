using AngleSharp.Html.Parser;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Dossiers;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>The whole application with its three databases on one kind of store, and small dossiers of the tests' own. It can stop and start again over the same databases.</summary>
internal sealed class PersonsApp : IAsyncDisposable
{
    public static readonly LedgerId Ledger = new("langson");
    public static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    private readonly TestStore register;
    private readonly TestStore vault;
    private readonly TestStore keys;
    private readonly FixedClock? clock;
    private int dossiers;

    private PersonsApp(TestStore register, TestStore vault, TestStore keys, FixedClock? clock) => (this.register, this.vault, this.keys, this.clock) = (register, vault, keys, clock);

    public RunningApp App { get; private set; } = null!;

    /// <summary>Gets where the databases stand: folders, or connection strings.</summary>
    public IReadOnlyList<string> Where => [register.Where, vault.Where, keys.Where];

    public IdentityVault Vault => App.Services.GetRequiredService<IdentityVault>();

    public EventLog Log => App.Services.GetRequiredService<EventLog>();

    public static async Task<PersonsApp> Start(StoreKind kind, FixedClock? clock = null, Action<WebApplication>? map = null, bool isLocked = false, CheckSettings? check = null)
    {
        var opened = new PersonsApp(await TestStore.Open(kind), await TestStore.Open(kind, VaultStores.OfPersons), await TestStore.Open(kind, VaultStores.OfKeys), clock);
        opened.App = await opened.Run(map, isLocked, check);
        return opened;
    }

    /// <summary>Stops the program and starts it anew over what it left.</summary>
    public async Task Restart()
    {
        await App.App.DisposeAsync();
        App = await Run(null, false, null);
    }

    /// <summary>A small dossier that a body keeps, with persons whom it names.</summary>
    public async Task<StreamId> Dossier(OrganisationId? body, params IReadOnlyList<NamedPerson> named)
    {
        var number = Interlocked.Increment(ref dossiers);
        var keeper = body ?? Police;
        var stream = Ledger.Stream(SmallDossier.Kind.Stream, "thu-" + number);
        object[] events =
        [
            new DossierBegun(new DossierNumber(keeper, 2023, number), keeper, new DateOnly(2023, 5, 8), []),
            .. named.Count == 0 ? Array.Empty<object>() : [new PersonNamed(named)],
        ];
        Assert.IsType<Outcome.Done>(await Log.Decide<object>(Reader.System, stream, (_, _) => null, _ => Decision.Record(events), null, CancellationToken.None));
        return stream;
    }

    /// <summary>Somebody of an invented name, kept in the vault.</summary>
    public async Task<NamedPerson> Person(string name, PersonClass @class = PersonClass.Victim, Identity? more = null)
    {
        var person = PersonId.New();
        Assert.Null((await Vault.Persons.Keep(person, @class, (more ?? new Identity()) with { Names = [new PersonName(name)] }, 0, CancellationToken.None)).No);
        return new NamedPerson(person, @class, Words.Kebab(@class.ToString()));
    }

    public static string Card(StreamId dossier, NamedPerson person) => $"/{dossier.Ledger}/ho-so/thu/{dossier.Id}/nguoi/{person.Person}";

    /// <summary>Opens a person on their card, with the reader's password.</summary>
    public static Task<HttpResponseMessage> Open(Visitor visitor, string card, string purpose = "verify", string? password = RunningApp.Password, params IReadOnlyList<string> fields) =>
        visitor.Post(card, card + "/mo", [("muc-dich", purpose), .. (fields.Count == 0 ? ["names"] : fields).Select(field => ("muc", field)), .. password is null ? Array.Empty<(string, string)>() : [("mat-khau", password)]]);

    /// <summary>The words of a page's main part.</summary>
    public static async Task<string> Said(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main")?.TextContent ?? "";

    public async ValueTask DisposeAsync()
    {
        await App.App.DisposeAsync();
        await register.DisposeAsync();
        await vault.DisposeAsync();
        await keys.DisposeAsync();
    }

    private Task<RunningApp> Run(Action<WebApplication>? map, bool isLocked, CheckSettings? check) =>
        RunningApp.Start(clock, map: map, on: register.Store, vaultOn: new VaultStores(vault.Store, keys.Store), isLocked: isLocked, check: check);
}
