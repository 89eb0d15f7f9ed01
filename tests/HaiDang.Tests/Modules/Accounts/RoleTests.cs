using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class RoleTests
{
    private static readonly LedgerId Ledger = new("langson");
    private static readonly OrganisationId Committee = new("langson.bcd-138");
    private static readonly OrganisationId Justice = new("langson.so-tu-phap");
    private static readonly UserId Officer = new("u2");
    private static readonly Reader Administrator = new(new UserId("u1"), Committee, [new Grant(Role.Administrator, Ledger, Committee, [Committee, Justice])]);

    [Fact]
    public void An_administrator_grants_a_role_within_reach() =>
        Assert.Equal(
            [new RoleGranted(Officer, Role.AgencyOfficer, Justice)],
            Recorded(new GrantRole(Ledger, Officer, Role.AgencyOfficer, Justice).Decide(Administrator, null)));

    [Fact]
    public void A_role_that_is_held_is_not_granted_twice() =>
        Assert.Same(Decision.Nothing, new GrantRole(Ledger, Officer, Role.AgencyOfficer, Justice).Decide(Administrator, Holding(Role.AgencyOfficer)));

    [Fact]
    public void Nobody_changes_their_own_roles()
    {
        Assert.Equal(AccountRefusals.OwnRoles, Refusal(new GrantRole(Ledger, Administrator.User, Role.AgencyOfficer, Justice).Decide(Administrator, null)));
        Assert.Equal(AccountRefusals.OwnRoles, Refusal(new RevokeRole(Ledger, Administrator.User, Role.Administrator, Committee).Decide(Administrator, null)));
    }

    [Fact]
    public void Whoever_keeps_accounts_holds_no_other_role()
    {
        Assert.Equal(AccountRefusals.AdministratorAlone, Refusal(new GrantRole(Ledger, Officer, Role.Administrator, Justice).Decide(Administrator, Holding(Role.Investigator))));
        Assert.Equal(AccountRefusals.AdministratorAlone, Refusal(new GrantRole(Ledger, Officer, Role.Investigator, Justice).Decide(Administrator, Holding(Role.Administrator))));
    }

    [Theory]
    [InlineData("tayninh", "langson.so-tu-phap")]
    [InlineData("langson", "langson.cong-an-tinh")]
    public void Another_ledger_or_a_body_elsewhere_is_out_of_reach(string ledger, string body)
    {
        var (l, o) = (new LedgerId(ledger), new OrganisationId(body));

        Assert.Equal(AccountRefusals.OutsideReach, Refusal(new GrantRole(l, Officer, Role.AgencyOfficer, o).Decide(Administrator, null)));
        Assert.Equal(AccountRefusals.OutsideReach, Refusal(new RevokeRole(l, Officer, Role.AgencyOfficer, o).Decide(Administrator, Holding(Role.AgencyOfficer))));
    }

    [Fact]
    public void A_role_that_is_held_is_taken_back_and_one_that_is_not_is_unknown()
    {
        var command = new RevokeRole(Ledger, Officer, Role.AgencyOfficer, Justice);

        Assert.Equal([new RoleRevoked(Officer, Role.AgencyOfficer, Justice)], Recorded(command.Decide(Administrator, Holding(Role.AgencyOfficer))));
        Assert.Equal(AccountRefusals.RoleNotHeld, Refusal(command.Decide(Administrator, null)));
    }

    [Fact]
    public void Every_role_has_a_code_of_its_own_that_reads_back() =>
        Assert.Equal(Enum.GetValues<Role>().Cast<Role?>(), Roles.All.Select(r => Roles.TryParse(r.Code())));

    [Fact]
    public void Roles_are_named_in_both_languages()
    {
        foreach (var language in Enum.GetValues<HaiDang.Modules.Shell.Language>())
        {
            var words = HaiDang.Modules.Accounts.Texts.AccountWords.In(language);
            Assert.Equal(Roles.All.Count, Roles.All.Select(words.Role).Distinct().Count());
        }
    }

    private static UserRoles Holding(Role role) => new([new HeldRole(role, Justice)]);

    private static IReadOnlyList<object> Recorded(Decision decision) => Assert.IsType<Decision.Events>(decision).Recorded;

    private static Refusal Refusal(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal;
}
