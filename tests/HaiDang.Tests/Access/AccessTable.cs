using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts;

namespace HaiDang.Tests.Access;

/// <summary>The reviewed table of who may call what: one row an endpoint, one column a role.</summary>
/// <remarks>
/// A cell is <c>allowed</c>, <c>refused</c>, or <c>relation</c>: let in by role, answered only within reach. A new
/// endpoint is a new row; one with a relation also gets its way in <see cref="Relations"/>.
/// </remarks>
internal sealed record AccessRow(IReadOnlyList<string> Methods, string Route, string Nobody, IReadOnlyDictionary<Role, string> Roles)
{
    /// <summary>Method and route as one name.</summary>
    public string Name => string.Join('|', Methods) + " " + Route;

    /// <summary>What the endpoint's own declaration would put in the table.</summary>
    public static AccessRow Declared(IReadOnlyList<string> methods, string route, EndpointAccess? access) => new(
        methods, route, access is { Anyone: true } ? "allowed" : "refused",
        HaiDang.Modules.Accounts.Roles.All.ToDictionary(role => role, role =>
            access is { Anyone: true } ? "allowed"
            : access is null || !access.Roles.Contains(role) ? "refused"
            : access.ByRelation ? "relation" : "allowed"));

    /// <summary>The row as it stands in the table.</summary>
    public override string ToString() =>
        string.Join(',', [string.Join('|', Methods), Route, Nobody, .. HaiDang.Modules.Accounts.Roles.All.Select(role => Roles[role])]);
}

/// <summary>The table as the file has it.</summary>
internal static class AccessTable
{
    public static IReadOnlyList<AccessRow> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Root(AppContext.BaseDirectory), "tests", "HaiDang.Tests", "Access", "endpoint-access.csv"));
        Assert.Equal("method,route,nobody," + string.Join(',', HaiDang.Modules.Accounts.Roles.All.Select(role => role.Code())), lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => new AccessRow(
            cells[0].Split('|'), cells[1], cells[2], HaiDang.Modules.Accounts.Roles.All.Select((role, at) => (role, cell: cells[at + 3])).ToDictionary(p => p.role, p => p.cell)))];
    }

    private static string Root(string from) =>
        File.Exists(Path.Combine(from, "HaiDang.slnx")) ? from : Root(Path.GetDirectoryName(from.TrimEnd(Path.DirectorySeparatorChar))!);
}
