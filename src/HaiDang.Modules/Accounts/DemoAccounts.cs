using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>An account of the demonstration; it names a post, never a person.</summary>
/// <param name="Name">Sign-in name: <c>demo.ROLE.PROVINCE</c>.</param>
/// <param name="DisplayName">The post in Vietnamese.</param>
/// <param name="Organisation">The body on whose behalf it writes.</param>
/// <param name="Reach">The body over which its role is granted.</param>
internal sealed record DemoAccount(string Name, string DisplayName, Role Role, LedgerId Ledger, OrganisationId Organisation, OrganisationId Reach);

/// <summary>Opens the demonstration's accounts.</summary>
internal sealed class DemoAccounts(IPasswordHasher<User> hasher, UserStore accounts, EventLog log, TimeProvider clock)
{
    private const string Centre = "demo.138cp";

    /// <summary>The two provinces that the demonstration shows.</summary>
    internal static readonly IReadOnlyList<string> Provinces = ["langson", "tayninh"];

    /// <summary>All accounts, province by province, the centre last.</summary>
    internal static IReadOnlyList<DemoAccount> All { get; } =
    [
        .. Provinces.SelectMany(Of),
        .. Provinces.Select(province => new DemoAccount(
            Centre, "Thường trực Ban Chỉ đạo 138/CP", Role.StandingOffice, new LedgerId(province),
            new OrganisationId("central.bcd-138"), new OrganisationId(province + ".bcd-138"))),
    ];

    /// <summary>Opens each account with its role; those that are there already keep their password.</summary>
    /// <param name="password">The password of them all.</param>
    internal async Task Open(string password, CancellationToken ct)
    {
        // One hash for all: they share the password anyway, and twenty hashes would be seconds of waiting.
        var hash = hasher.HashPassword(new User(), SignIn.Normal(password));
        foreach (var account in All)
        {
            var user = await accounts.FindByNameAsync(account.Name, ct) ?? await Create(account, hash, ct);
            await log.Decide<UserRoles>(
                Reader.System, UserRoles.Stream(account.Ledger, user.UserId), UserRoles.Fold,
                state => new GrantRole(account.Ledger, user.UserId, account.Role, account.Reach).Decide(Reader.System, state), null, ct);
        }
    }

    /// <summary>Gives the centre's account its role in the centre's own ledger, which takes the provinces' reports.</summary>
    internal async Task OpenCentre(LedgerId centre, CancellationToken ct)
    {
        var user = (await accounts.FindByNameAsync(Centre, ct))!.UserId;
        await log.Decide<UserRoles>(
            Reader.System, UserRoles.Stream(centre, user), UserRoles.Fold,
            state => new GrantRole(centre, user, Role.StandingOffice, new OrganisationId("central.bcd-138")).Decide(Reader.System, state), null, ct);
    }

    private async Task<User> Create(DemoAccount account, string hash, CancellationToken ct)
    {
        var user = new User
        {
            UserId = new UserId(NewId.At(clock)),
            Name = account.Name,
            DisplayName = account.DisplayName,
            Ledger = account.Ledger,
            Organisation = account.Organisation,
            PasswordHash = hash,
        };
        await accounts.CreateAsync(user, ct);
        return user;
    }

    private static IEnumerable<DemoAccount> Of(string province)
    {
        var ledger = new LedgerId(province);
        var committee = Body("bcd-138");
        var district = province == "langson" ? "cao-loc" : "tan-bien";
        yield return Account("thuongtruc", "Cán bộ thường trực", Role.StandingOffice, "cong-an-tinh", committee);
        yield return Account("truongban", "Trưởng Ban Chỉ đạo", Role.CommitteeHead, "bcd-138", committee);
        yield return Account("sotuphap", "Cán bộ Sở Tư pháp", Role.AgencyOfficer, "so-tu-phap");
        yield return Account("soldtbxh", "Cán bộ Sở Lao động - Thương binh và Xã hội", Role.AgencyOfficer, "so-ldtbxh");
        yield return Account("huyen", "Cán bộ UBND huyện", Role.LocalOfficer, district + ".ubnd", Body(district + ".bcd-138"));
        yield return Account("dieutra", "Cán bộ điều tra", Role.Investigator, "co-quan-dieu-tra");
        yield return Account("lanhdao", "Lãnh đạo Cơ quan điều tra", Role.UnitLeader, "co-quan-dieu-tra");
        yield return Account("bienphong", "Cán bộ điều tra Bộ đội Biên phòng", Role.Investigator, "bo-chi-huy-bdbp");
        yield return Account("hotro", "Cán bộ hỗ trợ nạn nhân", Role.VictimSupportOfficer, "so-ldtbxh");
        yield return Account("vks", "Đầu mối Viện kiểm sát", Role.ProcuracyCourtLiaison, "vks-tinh");
        yield return Account("thanhtra", "Cán bộ giám sát truy cập", Role.Auditor, "thanh-tra-tinh", committee);
        yield return Account("dulieu", "Cán bộ bảo vệ dữ liệu cá nhân", Role.DataProtectionOfficer, "cong-an-tinh", committee);
        yield return Account("quantri", "Quản trị hệ thống", Role.Administrator, "cong-an-tinh", committee);

        OrganisationId Body(string id) => new($"{province}.{id}");

        DemoAccount Account(string role, string post, Role granted, string body, OrganisationId? reach = null) =>
            new($"demo.{role}.{province}", post, granted, ledger, Body(body), reach ?? Body(body));
    }
}
