using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>How somebody may stand to the body a thing belongs to.</summary>
internal enum Relation
{
    /// <summary>The body of the role itself.</summary>
    OwnUnit,

    /// <summary>A body below it.</summary>
    Child,

    /// <summary>The body above it.</summary>
    Parent,

    /// <summary>A body beside it.</summary>
    Sibling,

    /// <summary>A body of another ledger.</summary>
    OtherLedger,
}

/// <summary>A province with a division, its department, the committee above both, a body beside, and another province.</summary>
internal sealed class Relations(RunningApp app)
{
    /// <summary>The body over which the roles under test are granted: one with others above, below and beside it.</summary>
    public static readonly OrganisationId Own = new("langson.cong-an-tinh");

    private static readonly LedgerId Here = new("langson");

    /// <summary>Whether a thing of a body in this relation is shown to a role over <see cref="Own"/>.</summary>
    public static bool Reaches(Relation relation) => relation is Relation.OwnUnit or Relation.Child;

    /// <summary>The address of a thing in a relation, for a route with a relation.</summary>
    public async Task<string> Address(string route, Relation relation)
    {
        // One line for each kind of thing that an address names.
        if (route.StartsWith("/nguoi-dung/{user}", StringComparison.Ordinal)) return route.Replace("{user}", await UserOf(relation), StringComparison.Ordinal);
        throw new NotSupportedException($"Say here how {route} names a thing, so that every relation is tried.");
    }

    /// <summary>Signs in as a user whose only role is this one, over <see cref="Own"/>.</summary>
    public async Task<Visitor> SignIn(Role role)
    {
        var user = await Add($"thu.{role.Code()}", Here, Own);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EventLog>().Decide<UserRoles>(
            Reader.System, UserRoles.Stream(Here, user), UserRoles.Fold,
            state => new GrantRole(Here, user, role, Own).Decide(Reader.System, state), null, CancellationToken.None);
        return await app.SignIn($"thu.{role.Code()}");
    }

    private static (LedgerId Ledger, OrganisationId Body) BodyIn(Relation relation) => relation switch
    {
        Relation.OwnUnit => (Here, Own),
        Relation.Child => (Here, new OrganisationId("langson.cong-an-tinh.phong-tham-muu")),
        Relation.Parent => (Here, new OrganisationId("langson.bcd-138")),
        Relation.Sibling => (Here, new OrganisationId("langson.so-tu-phap")),
        _ => (new LedgerId("tayninh"), new OrganisationId("tayninh.cong-an-tinh")),
    };

    private async Task<string> UserOf(Relation relation)
    {
        var (ledger, body) = BodyIn(relation);
        return (await Add("quan-he." + relation, ledger, body)).Value;
    }

    private async Task<UserId> Add(string name, LedgerId ledger, OrganisationId body)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var normal = HaiDang.Modules.Accounts.SignIn.NormalName(name);
        if (await users.FindByNameAsync(normal) is { } there) return there.UserId;
        var command = new CreateUser(normal, "Tài khoản thử", ledger, body, RunningApp.Password, Keep: true);
        return (await CreateUser.Handle(command, users, TimeProvider.System))!.UserId;
    }
}
