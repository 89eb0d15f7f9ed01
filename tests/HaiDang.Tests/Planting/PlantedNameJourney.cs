using System.Net;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Modules.Persons;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HaiDang.Tests.Planting;

/// <summary>
/// Marked names in every confidential field of every module; then every screen as every role, errors, logs, addresses, cookies, databases, write-ahead
/// logs, copies and temporary files. The mark is found where it was opened, by the one who opened it, and nowhere else.
/// </summary>
public sealed class PlantedNameJourney
{
    private const string Fault = "/vo";

    [Theory, EachStore]
    public async Task A_planted_name_is_found_only_where_it_was_opened_by_the_one_who_opened_it(StoreKind kind)
    {
        var since = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-2);
        using var console = KeptConsole.Listen();
        var marks = new Marks();
        await using var app = await PersonsApp.Start(kind, map: routes => Broken(routes, marks));
        var logged = new LoggedLines();
        app.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);

        var planted = new List<PlantedDossier>();
        foreach (var plants in Plantings.All) planted.AddRange(await plants.Plant(app, marks));
        Assert.NotInRange(marks.Count, 0, 25);

        // Whoever typed sees it again while the form is refused, and nobody else sees anything.
        var answers = planted.SelectMany(dossier => dossier.Answers).ToList();
        Assert.All(answers.Where(answer => answer.IsEcho && answer.Head.StartsWith("422", StringComparison.Ordinal)), answer => Assert.NotEmpty(marks.In(answer.Body)));
        var visited = new List<Visited>(answers.Where(answer => !answer.IsEcho));
        visited.AddRange(answers.Where(answer => answer.IsEcho).Select(answer => answer with { Body = [] }));
        visited.AddRange(await Errors(app.App, marks));

        // The walk comes last: traces, lists and histories then know of every opening.
        foreach (var dossier in planted) visited.AddRange(await Open(app, dossier, marks));
        visited.AddRange(await Walk.All(app.App, planted, address => address != Fault));
        Assert.NotInRange(visited.Count, 0, 1000);

        var leaks = Leaks(marks, visited);
        leaks.AddRange(marks.In(logged.All).Select(mark => "log: " + mark));
        leaks.AddRange(marks.In(console.All).Select(mark => "console: " + mark));
        await foreach (var (place, bytes) in LeftBehind.Of(kind, app.Where, since)) leaks.AddRange(marks.In(bytes).Select(mark => $"{place}: {mark}"));
        Assert.True(leaks.Count == 0, string.Join('\n', leaks.Distinct(StringComparer.Ordinal).Take(40)));
        Assert.Contains("broke", logged.All, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_leak_into_a_page_a_log_or_a_table_is_found(StoreKind kind)
    {
        var since = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-2);
        var marks = new Marks("Yqẫkwẽzj", "82604419357");
        var name = marks.Word("victim, name");
        await using var app = await PersonsApp.Start(kind, map: routes => routes.MapGet("/ro-ri", () => Results.Text($"<p>{WebUtility.HtmlEncode(name.ToUpperInvariant())}</p>", "text/html")).ForEveryRole());
        var logged = new LoggedLines();
        app.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(logged);
        var person = await app.Person(name);
        var dossier = await app.Dossier(null, person);
        var planted = new PlantedDossier(new Dictionary<string, string>(StringComparer.Ordinal), [(person.Person, PersonClass.Victim)], [], "demo.dieutra.langson", []);

        LoggerMessage.Define<string>(LogLevel.Error, default, "Somebody wrote {Name}")(
            app.App.Services.GetRequiredService<ILoggerFactory>().CreateLogger("ro-ri"), name.Normalize(System.Text.NormalizationForm.FormD), null);
        await app.App.Services.GetRequiredService<Store>().Execute($"insert into work_key_ring (name, xml) values ({"ro-ri"}, {name})", CancellationToken.None);

        Assert.Contains(Leaks(marks, await Walk.All(app.App, [planted], address => address is "/ro-ri" or "/dau-vet")), leak => leak.StartsWith("/ro-ri as demo.thuongtruc.langson: ", StringComparison.Ordinal));
        Assert.Equal(["victim, name"], marks.In(logged.All));
        var found = new List<string>();
        await foreach (var (place, bytes) in LeftBehind.Of(kind, app.Where, since))
        {
            if (marks.In(bytes).Count > 0) found.Add(place);
        }

        Assert.NotEmpty(found);
        GC.KeepAlive(dossier);
    }

    private static List<string> Leaks(Marks marks, IEnumerable<Visited> visited) =>
    [
        .. from one in visited
           from mark in marks.In(one.Head + "\n" + System.Text.Encoding.UTF8.GetString(one.Body))
           select $"{one.What}: {mark}",
    ];

    // A promise that breaks with a name in its hands, as a driver's message may.
    private static void Broken(WebApplication routes, Marks marks)
    {
        var name = marks.Word("message of a fault");
        routes.MapGet(Fault, string () => throw new InvalidOperationException("Key (name)=(" + name + ") already exists.")).ForEveryRole();
    }

    private static async Task<IReadOnlyList<Visited>> Errors(RunningApp app, Marks marks)
    {
        using var visitor = await app.SignIn("demo.dieutra.langson");
        var name = marks.Word("address that somebody typed");
        var broken = await Visited.Read("a fault", await visitor.Get(Fault));
        Assert.StartsWith("500", broken.Head, StringComparison.Ordinal);
        var unread = new HttpRequestMessage(HttpMethod.Post, new Uri("/mo-khan-cap", UriKind.Relative)) { Content = new StringContent(name) };
        unread.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        return
        [
            broken, await Visited.Read("a form without its proof", await visitor.Send(unread)),

            // The page that says no shows its own address in the language switch; what it leaves in logs is looked at with the rest.
            await Visited.Read("an address with a name", await visitor.Get("/langson/ho-so/thu/" + Uri.EscapeDataString(name))) with { Head = "", Body = [] },
        ];
    }

    /// <summary>Opens everything of a dossier as somebody who works on it; those answers hold the marks, their heads don't.</summary>
    private static async Task<IReadOnlyList<Visited>> Open(PersonsApp app, PlantedDossier dossier, Marks marks)
    {
        using var officer = await app.App.SignIn(dossier.Opener);
        using var leader = await app.App.SignIn("demo.lanhdao.langson");
        var heads = new List<Visited>();
        var start = $"/{dossier.Holes["tinh"]}/ho-so/{dossier.Holes["loai"]}/{dossier.Holes["ma"]}";
        foreach (var (person, @class) in dossier.Persons)
        {
            var card = $"{start}/nguoi/{person}";
            foreach (var purpose in (string[])["verify", "data-subject-request"])
            {
                if (@class is PersonClass.Informant)
                {
                    heads.Add(await Visited.Read("asking a second person", await officer.Post(card, card + "/nguoi-thu-hai", ("muc-dich", purpose))));
                    foreach (var form in (await leader.Page("/duyet-mo")).QuerySelectorAll("form[action$='/dong-y']").Select(form => form.GetAttribute("action")!).ToList())
                    {
                        heads.Add(await Visited.Read("agreeing", await leader.Post("/duyet-mo", form)));
                    }
                }
            }

            var fields = Enum.GetNames<HaiDang.Vault.Persons.IdentityField>().Select(Words.Kebab).ToArray();
            heads.Add(Seen(await Visited.Read("opening a person", await PersonsApp.Open(officer, card, "verify", RunningApp.Password, fields)), marks, dossier.MarksOfAPerson));
            heads.Add(Seen(await Visited.Read("the copy on paper", await officer.Post(card + "/ban-sao", card + "/ban-sao", ("lap", "trang"))), marks, dossier.MarksOfAPerson));
            heads.Add(Seen(await Visited.Read("the copy as a file", await officer.Post(card + "/ban-sao", card + "/ban-sao", ("lap", "json"))), marks, dossier.MarksOfAPerson));
        }

        foreach (var text in dossier.Texts)
        {
            var address = $"{start}/noi-dung/{text}";
            heads.Add(Seen(await Visited.Read("opening words", await officer.Post(address, address, ("muc-dich", "verify"))), marks, atLeast: 1));
        }

        return heads;
    }

    private static Visited Seen(Visited answer, Marks marks, int atLeast)
    {
        Assert.StartsWith("200", answer.Head, StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Head, StringComparison.Ordinal);
        Assert.True(marks.In(System.Text.Encoding.UTF8.GetString(answer.Body)).Count >= atLeast, answer.What + " shows too little");
        return answer with { Body = [] };
    }
}
