using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Modules.Dossiers;
using HaiDang.Vault;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>A small dossier of every body around, with two persons of invented names, words, an agreement that waits and an emergency to review.</summary>
internal sealed class PersonsAround
{
    private static readonly string[] Ours = ["/{tinh}/ho-so/", "/duyet-mo/", "/mo-khan-cap/", "/trung-nguoi/", "/xoa-danh-tinh/"];

    private readonly Dictionary<Relation, Things> things = [];

    /// <summary>Whether the route is one of the pages on persons.</summary>
    public static bool Is(string route) => Array.Exists(Ours, start => route.StartsWith(start, StringComparison.Ordinal));

    /// <param name="leader">Whoever is asked by name to agree.</param>
    public static async Task<PersonsAround> Make(IServiceProvider services, UserId leader)
    {
        var made = new PersonsAround();
        var ct = CancellationToken.None;
        var (log, vault) = (services.GetRequiredService<EventLog>(), services.GetRequiredService<IdentityVault>());
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
            var stream = ledger.Stream(SmallDossier.Kind.Stream, "quanh-" + relation.ToString().ToLowerInvariant());
            var dossier = DossierBook.IdOf(stream);
            var (victim, informant) = (PersonId.New(), PersonId.New());
            Assert.Null((await vault.Persons.Keep(victim, PersonClass.Victim, new Identity { Names = [new PersonName("Người Giả Định Một")] }, 0, ct)).No);
            Assert.Null((await vault.Persons.Keep(informant, PersonClass.Informant, new Identity { Names = [new PersonName("Người Giả Định Hai")] }, 0, ct)).No);
            object[] events =
            [
                new DossierBegun(new DossierNumber(body, 2023, 900), body, new DateOnly(2023, 5, 8), []),
                new PersonNamed([new NamedPerson(victim, PersonClass.Victim, "victim"), new NamedPerson(informant, PersonClass.Informant, "informant")]),
            ];
            Assert.IsType<Outcome.Done>(await log.Decide<object>(Reader.System, stream, (_, _) => null, _ => Decision.Record(events), null, ct));
            var words = await vault.Persons.Keep(dossier, new Text("Nội dung giả định"), ct);
            var agreement = await vault.Keeper.AskSecond(new Opening(Reader.System, Purpose.Verify, dossier), informant, PersonClass.Informant, ct);

            // Told is whoever leads the body; the emergency is an officer's who works elsewhere.
            var officer = new Reader(new UserId("khan-cap-" + relation), body, []);
            var glass = await vault.BreakGlass(officer, dossier, BreakGlassCategory.DangerToLife, new Text("Lý do giả định, đủ dài để được nhận."), ct);
            var beyond = await vault.AskBeyond(new Opening(Reader.System, Purpose.Verify, dossier), leader, 2, new Text("Lý do giả định, đủ dài để được nhận."), ct);
            made.things[relation] = new Things(stream, victim, informant, words.Value.Id, agreement.Value, glass.Value, beyond.Value);
        }

        return made;
    }

    /// <summary>The address of the thing of a relation; nothing is said in the form.</summary>
    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var (stream, victim, informant, words, agreement, glass, beyond) = things[relation];
        var code = route.StartsWith("/{tinh}/", StringComparison.Ordinal) ? stream.Id : route.Contains("khan-cap", StringComparison.Ordinal) ? glass : route.Contains("vuot-han-muc", StringComparison.Ordinal) ? beyond : agreement;
        return (route.Replace("{tinh}", stream.Ledger.Value, StringComparison.Ordinal).Replace("{loai}", SmallDossier.Kind.Route, StringComparison.Ordinal)
            .Replace("{ma}", code, StringComparison.Ordinal).Replace("{nguoi}", victim.Value, StringComparison.Ordinal).Replace("{noi-dung}", words, StringComparison.Ordinal)
            .Replace("{mot}", victim.Value, StringComparison.Ordinal).Replace("{hai}", informant.Value, StringComparison.Ordinal), []);
    }

    /// <summary>Whether the pages on persons show the thing of a relation to a role over <see cref="Relations.Own"/>.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var (own, here) = (relation is Relation.OwnUnit or Relation.Child, relation is not Relation.OtherLedger);

        // An emergency is its declarer's alone; those here are somebody else's.
        if (route.StartsWith("/mo-khan-cap/", StringComparison.Ordinal)) return false;
        if (route.StartsWith("/duyet-mo/", StringComparison.Ordinal)) return own;
        if (route.StartsWith("/trung-nguoi/", StringComparison.Ordinal)) return here;
        if (route.StartsWith("/xoa-danh-tinh/", StringComparison.Ordinal)) return role is Role.DataProtectionOfficer ? here : own;

        // The small dossier is nothing that procuracy and courts work on.
        return own && role is not Role.ProcuracyCourtLiaison;
    }

    private sealed record Things(StreamId Stream, PersonId Victim, PersonId Informant, string Words, string Agreement, string Glass, string Beyond);
}
