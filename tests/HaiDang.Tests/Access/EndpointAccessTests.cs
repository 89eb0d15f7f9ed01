using System.Net;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Tests.Access;

/// <summary>Every endpoint stands in the reviewed table, declares what the table says, and behaves so over HTTP.</summary>
public abstract partial class EndpointAccessTests(AccessFixture fixture)
{
    private RunningApp App => fixture.App;

    [Fact]
    public void Every_endpoint_declares_what_the_table_says_and_the_table_names_no_other()
    {
        var declared = ((IEndpointRouteBuilder)App.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(Declared);

        Assert.Equal(
            AccessTable.Read().Select(row => row.ToString()).Order(StringComparer.Ordinal),
            declared.Select(row => row.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Over_http_each_role_meets_what_the_table_says()
    {
        using var nobody = App.Visit();
        var visitors = new List<(string Role, Func<AccessRow, string> Cell, Visitor Visitor)> { ("nobody", row => row.Nobody, nobody) };
        foreach (var role in Roles.All) visitors.Add((role.Code(), row => row.Roles[role], await fixture.Relations.SignIn(role)));

        var differences = new List<string>();
        foreach (var row in AccessTable.Read())
        {
            foreach (var (role, cell, visitor) in visitors)
            {
                using var answer = await visitor.Send(new HttpMethod(row.Methods[0] == "*" ? "GET" : row.Methods[0]), Filled(row.Route));
                if (LetIn(answer) != cell(row) is not "refused") differences.Add($"{row.Name} as {role}: {answer.StatusCode} {answer.Headers.Location}");
            }
        }

        foreach (var (_, _, visitor) in visitors) visitor.Dispose();
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_thing_out_of_reach_is_answered_as_if_it_were_not_there(int which)
    {
        var relation = (Relation)which;
        var differences = new List<string>();
        foreach (var role in Roles.All)
        {
            using var visitor = await fixture.Relations.SignIn(role);
            var proof = await visitor.Proof("/tai-khoan");
            foreach (var row in AccessTable.Read().Where(row => row.Roles[role] == "relation"))
            {
                using var answer = await Ask(visitor, proof, row, await fixture.Relations.Thing(row.Route, relation));
                var shown = answer.StatusCode != HttpStatusCode.NotFound;
                if (shown != Relations.Reaches(row.Route, role, relation) || (int)answer.StatusCode >= 500) differences.Add($"{row.Name} as {role.Code()}: {answer.StatusCode}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public async Task Out_of_reach_and_absent_read_alike()
    {
        using var visitor = await fixture.Relations.SignIn(Role.Administrator);

        using var hidden = await visitor.Get((await fixture.Relations.Thing("/nguoi-dung/{user}", Relation.Sibling)).Address);
        using var absent = await visitor.Get("/nguoi-dung/khong-co");

        Assert.Equal(hidden.StatusCode, absent.StatusCode);
        Assert.Equal(await Main(hidden), await Main(absent));

        static async Task<string> Main(HttpResponseMessage answer) =>
            new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("main")!.InnerHtml;
    }

    private static AccessRow Declared(RouteEndpoint endpoint) => AccessRow.Declared(
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? [.. methods] : ["*"],
        endpoint.RoutePattern.RawText!, endpoint.Metadata.GetMetadata<EndpointAccess>());

    // Without a proof an unsafe verb gets no further than 400, which is past the roles and before any work.
    private static bool LetIn(HttpResponseMessage answer) =>
        answer.StatusCode is not HttpStatusCode.Forbidden and not HttpStatusCode.Unauthorized
        && answer.Headers.Location?.ToString().StartsWith("/dang-nhap", StringComparison.Ordinal) != true;

    private static string Filled(string route) => Hole().Replace(route, hole => hole.Value.EndsWith(":int}", StringComparison.Ordinal) ? "2023" : "khong-co");

    private static async Task<HttpResponseMessage> Ask(Visitor visitor, string proof, AccessRow row, (string Address, IReadOnlyList<(string Name, string Value)> Form) thing) =>
        row.Methods.Contains("GET", StringComparer.Ordinal) ? await visitor.Get(thing.Address) : await visitor.PostRaw(thing.Address, [.. thing.Form, ("bieu-mau", proof)]);

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}

public sealed class EndpointAccessOnSqliteTests(AccessFixture.OnSqlite fixture) : EndpointAccessTests(fixture), IClassFixture<AccessFixture.OnSqlite>;

public sealed class EndpointAccessOnPostgresTests(AccessFixture.OnPostgres fixture) : EndpointAccessTests(fixture), IClassFixture<AccessFixture.OnPostgres>;
