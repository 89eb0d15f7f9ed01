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

/// <summary>Users with one role each over one body, and things of bodies around it.</summary>
internal sealed class Relations(RunningApp app)
{
    /// <summary>The body over which the roles under test are granted: one with others above, below and beside it.</summary>
    public static readonly OrganisationId Own = new("langson.cong-an-tinh");

    public static readonly LedgerId Here = new("langson");
    public static readonly LedgerId Elsewhere = new("tayninh");

    // What only those may do who adopt for the plan's body.
    private static readonly string[] ForAdopters = ["/dinh-chinh", "/chuoi/gan", "/chuoi/bo", "/chuoi/van-ban", "/muc/{code}/gan", "/noi-nhan/ghi", "/thu-hoi", "/muc-tieu/{code}/ghi"];
    // What is written in a plan itself: by the standing office, and by officers in their own body's.
    private static readonly string[] Keeping = ["/dinh-chinh", "/cac-ky/dat", "/ket-luan"];

    private readonly Lazy<Task<PlansAround>> plans = new(() => PlansAround.Make(app.Services));

    private readonly Lazy<Task<TipOffsAround>> tipOffs = new(() => TipOffsAround.Make(app.Services));
    private readonly Lazy<Task<VictimsAround>> victims = new(() => VictimsAround.Make(app.Services));

    private readonly Lazy<Task<CasesAround>> cases = new(() => CasesAround.Make(app.Services));

    private readonly Lazy<Task<CommitteeAround>> committees = new(() => CommitteeAround.Make(app.Services));

    private readonly Lazy<Task<ReportsAround>> reports = new(() => ReportsAround.Make(app.Services));

    private readonly Lazy<Task<FiguresAround>> figures = new(() => FiguresAround.Make(app.Services));

    private PersonsAround? persons;

    /// <summary>The body in a relation to <see cref="Own"/>.</summary>
    public static OrganisationId Body(Relation relation) => new(relation switch
    {
        Relation.OwnUnit => Own.Value,
        Relation.Child => "langson.cong-an-tinh.phong-tham-muu",
        Relation.Parent => "langson.bcd-138",
        Relation.Sibling => "langson.so-tu-phap",
        _ => "tayninh.cong-an-tinh",
    });

    public static LedgerId Ledger(Relation relation) => relation is Relation.OtherLedger ? Elsewhere : Here;

    /// <summary>Whether the use case shows the thing of that relation to a role over <see cref="Own"/>. One line for each rule of an <c>…Access</c> class.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var below = relation is Relation.OwnUnit or Relation.Child;
        var here = relation is not Relation.OtherLedger;
        if (route.StartsWith("/nguoi-dung/", StringComparison.Ordinal)) return below;
        if (route.Contains("/ban-chi-dao", StringComparison.Ordinal)) return CommitteeAround.Reaches(route, role, relation);
        if (route.StartsWith(TipOffsAround.Register, StringComparison.Ordinal)) return TipOffsAround.Reaches(route, role, relation);
        if (CasesAround.Knows(route)) return CasesAround.Reaches(route, role, relation);
        if (VictimsAround.Is(route)) return VictimsAround.Reaches(route, relation);
        if (PersonsAround.Is(route)) return PersonsAround.Reaches(route, role, relation);
        if (ReportsAround.Is(route)) return ReportsAround.Reaches(route, role, relation);
        if (FiguresAround.Is(route)) return FiguresAround.Reaches(relation);
        if (route.EndsWith("/ket-qua", StringComparison.Ordinal)) return role is Role.StandingOffice ? here : below;
        if (route.EndsWith("/rut-lai", StringComparison.Ordinal)) return role is Role.StandingOffice ? relation is Relation.OwnUnit : below;
        if (route.EndsWith("/cap-duoi/gui", StringComparison.Ordinal) || route.EndsWith("/soan/bat-dau", StringComparison.Ordinal) || route.Contains("{ban-soan}", StringComparison.Ordinal))
        {
            return role is Role.StandingOffice ? here : below;
        }

        if (route.Contains("/doc-van-ban/", StringComparison.Ordinal) || route.Contains("/dang-doc/", StringComparison.Ordinal) || route.EndsWith("/dau-mat", StringComparison.Ordinal))
        {
            // A document is its body's; the committee's own, here that of the body above, is the standing office's and its head's.
            return role is Role.StandingOffice ? here : role is Role.CommitteeHead ? relation is Relation.Parent : below;
        }

        if (route.EndsWith("/tep/{tep}", StringComparison.Ordinal))
        {
            return role is Role.StandingOffice or Role.CommitteeHead or Role.Auditor ? here : below && route.Contains("{don-vi}", StringComparison.Ordinal);
        }

        if (Array.Exists(ForAdopters, ending => route.EndsWith(ending, StringComparison.Ordinal))) return role is Role.StandingOffice ? here : below && route.Contains("{don-vi}", StringComparison.Ordinal);
        if (Keeping.Any(one => route.EndsWith(one, StringComparison.Ordinal))) return role is Role.StandingOffice ? here : below && route.Contains("{don-vi}", StringComparison.Ordinal);
        if (route.EndsWith("/minh-chung/{file}", StringComparison.Ordinal)) return role is Role.StandingOffice or Role.CommitteeHead or Role.Auditor ? here : below;
        if (route.EndsWith("/phan-viec/{body}", StringComparison.Ordinal)) return role is Role.StandingOffice && here;
        if (route.EndsWith("/xac-nhan", StringComparison.Ordinal) && !route.Contains("/bo-chi-tieu/", StringComparison.Ordinal)) return role is Role.StandingOffice ? relation is Relation.OwnUnit : below;
        if (route.EndsWith("/nhiem-vu/{code}/don-doc", StringComparison.Ordinal) && route.Contains("{don-vi}", StringComparison.Ordinal))
        {
            // A body's own plan is led by itself; the committee's by every body around.
            return role is Role.StandingOffice ? here : below || relation is Relation.Parent;
        }

        if (route.EndsWith("/cong-bo/{bang}/{so:int}", StringComparison.Ordinal)) return false;
        if (route.EndsWith("/so-lieu/nhap/ghi", StringComparison.Ordinal)) return role is Role.StandingOffice ? here : below;
        if (route.EndsWith("/don-doc/tra-loi", StringComparison.Ordinal)) return role is Role.StandingOffice ? here : below;
        return here;
    }

    /// <summary>The address of a thing in a relation, with what a form to it would name; one line for each kind of thing an address names.</summary>
    public async Task<(string Address, IReadOnlyList<(string Name, string Value)> Form)> Thing(string route, Relation relation)
    {
        if (route.StartsWith("/nguoi-dung/{user}", StringComparison.Ordinal)) return (route.Replace("{user}", await UserOf(relation), StringComparison.Ordinal), []);
        if (route.Contains("/ban-chi-dao", StringComparison.Ordinal)) return (await committees.Value).Thing(route, relation);
        if (route.StartsWith(TipOffsAround.Register, StringComparison.Ordinal)) return (await tipOffs.Value).Thing(route, relation);
        if (CasesAround.Knows(route)) return (await cases.Value).Thing(route, relation);
        if (FiguresAround.Is(route)) return (await figures.Value).Thing(route, relation);
        if (VictimsAround.Is(route))
        {
            await victims.Value;
            return VictimsAround.Thing(route, relation);
        }

        if (PersonsAround.Is(route)) return (persons ??= await PersonsAround.Make(app.Services, await Add("thu." + Role.UnitLeader.Code(), Here, Own))).Thing(route, relation);
        if (ReportsAround.Is(route)) return (await reports.Value).Thing(route, relation);
        if (route.StartsWith("/{tinh}/quy-tac-thoi-han", StringComparison.Ordinal)) return ($"/{Ledger(relation)}{route["/{tinh}".Length..]}", [("gioi-han", "tip-off.resolve"), ("muc", "1")]);
        if (route.StartsWith("/{tinh}/so-lieu", StringComparison.Ordinal)) return ($"/{Ledger(relation)}{route["/{tinh}".Length..].Replace("{ma}", "KH-1", StringComparison.Ordinal).Replace("{bo}", "plan-work-20160101", StringComparison.Ordinal).Replace("{dang}", "yaml?bo=plan-work-20160101", StringComparison.Ordinal)}", [("co-quan", Body(relation).Value)]);
        if (route.StartsWith("/{tinh}/", StringComparison.Ordinal)) return (await plans.Value).Thing(route, relation);
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

    private async Task<string> UserOf(Relation relation) => (await Add("quan-he." + relation, Ledger(relation), Body(relation))).Value;

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
