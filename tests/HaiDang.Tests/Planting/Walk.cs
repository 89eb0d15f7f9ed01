using System.Text.RegularExpressions;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Tests.Planting;

/// <summary>Every page that there is, asked for by every role: those that take a dossier with each planted one, the others once.</summary>
internal static partial class Walk
{
    private static readonly HashSet<string> Registers = [.. DossierKinds.Own.All.Select(kind => kind.Route)];

    /// <summary>The accounts that walk: one of each role, somebody of another unit and of another province, and nobody.</summary>
    public static IReadOnlyList<string?> Walkers { get; } =
    [
        .. DemoAccounts.All.Where(account => account.Ledger.Value == "langson").Select(account => account.Name).Distinct(StringComparer.Ordinal), "demo.dieutra.tayninh", null,
    ];

    /// <summary>Addresses of all pages that are read, with the holes filled.</summary>
    public static IReadOnlyList<string> Addresses(RunningApp app, IReadOnlyList<PlantedDossier> planted)
    {
        var addresses = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var endpoint in ((IEndpointRouteBuilder)app.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is { } verbs && !verbs.HttpMethods.Contains("GET")) continue;
            var route = endpoint.RoutePattern.RawText!;
            foreach (var dossier in planted)
            {
                // A register's pages are asked for with its own dossiers: with another's there is nothing to show.
                if (route.Split('/') is [_, "{tinh}", var register, ..] && Registers.Contains(register) && dossier.Holes.GetValueOrDefault("loai", register) != register) continue;
                foreach (var person in dossier.Persons.Select(one => one.Person.Value))
                {
                    foreach (var text in dossier.Texts.DefaultIfEmpty("khong-co"))
                    {
                        addresses.Add(Hole().Replace(route, hole => hole.Groups[1].Value switch
                        {
                            "nam" => "2023",
                            "nguoi" => person,
                            "noi-dung" => text,
                            var name => dossier.Holes.GetValueOrDefault(name, name == "tinh" ? "langson" : "khong-co"),
                        }));
                    }
                }
            }
        }

        // Pages that take who they are about as a question.
        foreach (var person in planted.SelectMany(dossier => dossier.Persons)) addresses.UnionWith([$"/dau-vet/nguoi?ma={person.Person}", $"/xoa-danh-tinh?nguoi={person.Person}"]);
        return [.. addresses];
    }

    /// <summary>Asks for every address as every walker.</summary>
    /// <param name="only">Addresses that are asked for; all when null.</param>
    public static async Task<IReadOnlyList<Visited>> All(RunningApp app, IReadOnlyList<PlantedDossier> planted, Func<string, bool>? only = null)
    {
        var visited = new List<Visited>();
        var addresses = Addresses(app, planted).Where(address => only?.Invoke(address) ?? true).ToList();
        foreach (var walker in Walkers)
        {
            using var visitor = walker is null ? app.Visit() : await app.SignIn(walker);
            foreach (var address in addresses) visited.Add(await Visited.Read($"{address} as {walker ?? "nobody"}", await visitor.Get(address)));
        }

        return visited;
    }

    [GeneratedRegex(@"\{\**(?<name>[^}:]+)(?::[^}]+)?\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
