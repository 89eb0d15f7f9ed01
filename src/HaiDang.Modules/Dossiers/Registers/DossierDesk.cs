using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>What every page of a register of dossiers needs of a request.</summary>
internal sealed class DossierDesk(
    IHttpContextAccessor http, Reader reader, Frame frame, Ledgers ledgers, DossierList list, DossierNumbers numbers, OrganisationMap map, UnitPicker units, RoleHolders holders,
    Store store, EventLog log, IServiceProvider services, TimeProvider clock)
{
    private static readonly Role[] GivenTo = [Role.Investigator, Role.LocalOfficer, Role.AgencyOfficer, Role.VictimSupportOfficer];

    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    internal Language Language => frame.Language;

    /// <summary>Whether the ledger holds invented data; known once the setting is.</summary>
    internal bool IsSynthetic => frame.Synthetic;

    internal DossierList List => list;

    internal DossierNumbers Numbers => numbers;

    internal EventLog Log => log;

    /// <summary>The vault; null where no identities are kept.</summary>
    internal IdentityVault? Vault => services.GetService<IdentityVault>();

    /// <summary>A fresh id, which is also the key of its form.</summary>
    internal string Fresh() => NewId.At(clock);

    /// <summary>The register of an address, and the frame set to its place.</summary>
    /// <returns>Null when the reader has no role with its dossiers in the ledger.</returns>
    internal Task<DossierShowing?> Setting(string province, DossierRegister register, CancellationToken ct) => Setting(province, register.Readers, ct);

    /// <summary>The frame set to a place in which the reader has one of some roles.</summary>
    /// <returns>Null when they have none there.</returns>
    internal async Task<DossierShowing?> Setting(string province, IReadOnlyCollection<Role> readers, CancellationToken ct)
    {
        var ledger = new LedgerId(province);
        if (!reader.Grants.Any(grant => grant.Ledger == ledger && readers.Contains(grant.Role)) || await ledgers.Find(ledger, ct) is not { } row) return null;
        var name = frame.Language is Language.English ? row.NameEn : row.NameVi;
        frame.Place = name;
        frame.Synthetic = row.SyntheticDay is not null;
        frame.SyntheticDay = row.SyntheticDay;
        return new DossierShowing(ledger, ledgers.Today(row), name, frame.Language, map, units);
    }

    /// <summary>Bodies for which the reader begins dossiers of the kind, their own first.</summary>
    internal IReadOnlyList<OrganisationId> Receiving(LedgerId ledger, DossierKind kind) =>
    [
        .. reader.Grants.Where(grant => grant.Ledger == ledger && kind.Workers.Contains(grant.Role) && grant.Role is not Role.ProcuracyCourtLiaison)
            .Select(grant => grant.Organisation).OrderBy(body => body == reader.Organisation ? 0 : 1).Distinct(),
    ];

    /// <summary>Officers to whom a dossier of a body can be given, with their names.</summary>
    internal async Task<IReadOnlyList<(UserId User, string Name)>> Officers(LedgerId ledger, OrganisationId body, DossierKind kind, CancellationToken ct)
    {
        var found = new List<UserId>();
        foreach (var role in GivenTo.Where(kind.Workers.Contains)) found.AddRange(await holders.Of(role, ledger, body, ct));
        var names = await Names(found, ct);
        return [.. found.Distinct().Select(user => (user, names.GetValueOrDefault(user, "–"))).OrderBy(one => one.Item2, StringComparer.Ordinal)];
    }

    /// <summary>Names of staff as colleagues know them, by id.</summary>
    internal async Task<IReadOnlyDictionary<UserId, string>> Names(IReadOnlyCollection<UserId> users, CancellationToken ct) => users.Count == 0
        ? new Dictionary<UserId, string>()
        : (await store.Ask<Named>($"select user_id, display_name from work_user where {Sql.In("user_id", [.. users.Distinct()])}", ct)).ToDictionary(row => row.UserId, row => row.DisplayName);

    /// <summary>Seals the words of a form that may name somebody; nothing is kept when one of them can't be.</summary>
    internal async Task<Answer<IReadOnlyDictionary<string, Confidential<Text>>>> Seal(DossierId dossier, IReadOnlyList<FormField> fields, TypedForm typed, CancellationToken ct)
    {
        var answer = await Seal([(dossier, typed)], fields, ct);
        return answer.No is { } no ? no : new Answer<IReadOnlyDictionary<string, Confidential<Text>>>.Given(answer.Value[0]);
    }

    /// <summary>The same for many forms at once, which costs what one does; nothing is kept when one of them can't be.</summary>
    internal async Task<Answer<IReadOnlyList<IReadOnlyDictionary<string, Confidential<Text>>>>> Seal(
        IReadOnlyList<(DossierId Dossier, TypedForm Typed)> forms, IReadOnlyList<FormField> fields, CancellationToken ct)
    {
        var kept = forms.Select(_ => new Dictionary<string, Confidential<Text>>(StringComparer.Ordinal)).ToList();
        var named = fields.Where(field => field.IsSealed).ToList();
        var typed = forms.SelectMany((form, at) => named.Select(field => (At: at, Field: field.Id, form.Dossier, Words: form.Typed.Words(field.Id)))).Where(one => one.Words is not null).ToList();
        if (typed.Count > 0)
        {
            if (Vault is not { Closed: null } vault) return DossierRefusals.VaultClosed;
            var answer = await vault.Persons.Keep([.. typed.Select(one => (one.Dossier, new Text(one.Words!)))], ct);
            if (answer.No is { } no) return no;
            foreach (var (one, words) in typed.Zip(answer.Value)) kept[one.At][one.Field] = words;
        }

        return new Answer<IReadOnlyList<IReadOnlyDictionary<string, Confidential<Text>>>>.Given(kept);
    }

    /// <summary>A request named by its user too, so that nobody's key can stand in another's way.</summary>
    internal Writing Asked(string key, int? seen) => new(key is { Length: > 0 and <= 80 } ? string.Create(CultureInfo.InvariantCulture, $"{reader.User}:{key}") : null, seen);

    private sealed class Named
    {
        public UserId UserId { get; init; }

        public string DisplayName { get; init; } = "";
    }
}
