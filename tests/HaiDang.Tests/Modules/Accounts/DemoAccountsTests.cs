using HaiDang.Kernel.Access;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class DemoAccountsTests
{
    private static readonly OrganisationMap Map = OrganisationMap.Of(DemoAccounts.Provinces);

    [Fact]
    public void Every_account_writes_for_a_body_that_was_there_on_the_demonstrations_day()
    {
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal) { ["langson"] = new(2023, 6, 15), ["tayninh"] = new(2019, 10, 15) };

        var lost = DemoAccounts.All.SelectMany(a => new[] { a.Organisation, a.Reach }.Where(o => Map.On(o, days[a.Ledger.Value]) is null).Select(o => $"{a.Name}: {o}"));

        Assert.Empty(lost);
    }

    [Fact]
    public void Each_province_has_every_role_and_the_centre_looks_into_both()
    {
        foreach (var province in DemoAccounts.Provinces)
        {
            var own = DemoAccounts.All.Where(a => a.Name.EndsWith("." + province, StringComparison.Ordinal)).ToList();
            Assert.Equal(Enum.GetValues<Role>(), own.Select(a => a.Role).Distinct().Order());
            Assert.All(own, a => Assert.Equal(province, a.Ledger.Value));
        }

        Assert.Equal(DemoAccounts.Provinces, DemoAccounts.All.Where(a => a.Name == "demo.138cp").Select(a => a.Ledger.Value));
    }

    [Fact]
    public void The_standing_office_reaches_every_department_and_district_of_its_province_and_none_elsewhere()
    {
        var bodies = new Bodies(Map);

        var reach = bodies.Reach(new OrganisationId("langson.bcd-138"), new DateOnly(2023, 6, 15));

        Assert.Contains(new OrganisationId("langson.so-tu-phap"), reach);
        Assert.Contains(new OrganisationId("langson.cao-loc.ubnd"), reach);
        Assert.DoesNotContain(reach, o => o.Value.StartsWith("tayninh", StringComparison.Ordinal));
        Assert.Equal([new OrganisationId("langson.so-tu-phap")], bodies.Reach(new OrganisationId("langson.so-tu-phap"), new DateOnly(2023, 6, 15)).Where(o => !o.Value.StartsWith("langson.so-tu-phap.", StringComparison.Ordinal) && o.Value.StartsWith("langson.so-", StringComparison.Ordinal)));
    }
}
