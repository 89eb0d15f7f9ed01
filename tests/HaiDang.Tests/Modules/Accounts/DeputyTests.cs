using System.Net;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Accounts.Deputies;
using HaiDang.Tests.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Accounts;

public sealed class DeputyTests
{
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly UserId Away = new("u-vang");
    private static readonly UserId Acting = new("u-thay");

    [Fact]
    public void A_colleague_is_named_for_days_to_come()
    {
        var named = AnyPlan.Recorded<DeputyNamed>(Name(Today, Today.AddDays(4)).Decide(null, mayAct: true, Today));

        Assert.Equal((Acting, Today, Today.AddDays(4)), (named.Deputy, named.From, named.To));
        Assert.Equal("accounts.no-such-colleague", AnyPlan.Refused(Name(Today, Today).Decide(null, mayAct: false, Today)));
        Assert.Equal("accounts.no-such-colleague", AnyPlan.Refused((Name(Today, Today) with { Deputy = Away }).Decide(null, mayAct: true, Today)));
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(-5, -1)]
    [InlineData(0, 92)]
    [InlineData(400, 401)]
    public void Days_that_are_over_backwards_or_far_are_refused(int from, int to) =>
        Assert.Equal("accounts.deputy-days-wrong", AnyPlan.Refused(Name(Today.AddDays(from), Today.AddDays(to)).Decide(null, mayAct: true, Today)));

    [Fact]
    public void The_paper_that_empowers_is_whole_and_not_of_a_day_to_come()
    {
        var paper = new EmpoweringPaper("Quyết định số 12/QĐ-BCĐ", Today.AddDays(-10), "Trưởng ban");

        var named = AnyPlan.Recorded<DeputyNamed>((Name(Today, Today) with { Paper = paper }).Decide(null, mayAct: true, Today));

        Assert.Equal("Quyết định số 12/QĐ-BCĐ ngày 05 tháng 6 năm 2023 của Trưởng ban", named.Paper!.Written);
        foreach (var wrong in (NameDeputy[])
            [
                Name(Today, Today) with { IsPaperUnread = true }, Name(Today.AddDays(3), Today.AddDays(4)) with { Paper = paper with { Day = Today.AddDays(1) } }, Name(Today.AddDays(-2), Today) with { Paper = paper with { Day = Today.AddDays(-1) } },
                Name(Today, Today) with { Paper = paper with { Number = new string('1', 61) } }, Name(Today, Today) with { Paper = paper with { Issuer = new string('a', 101) } },
            ])
        {
            Assert.Equal("accounts.deputy-paper-wrong", AnyPlan.Refused(wrong.Decide(null, mayAct: true, Today)));
        }
    }

    [Fact]
    public void One_at_a_time_acts_and_an_ended_one_makes_room()
    {
        var state = new DeputyState([new Deputyship("1", Acting, Today, Today.AddDays(9))]);

        Assert.Equal("accounts.deputy-already-named", AnyPlan.Refused(Name(Today.AddDays(9), Today.AddDays(12)).Decide(state, mayAct: true, Today)));
        AnyPlan.Recorded<DeputyNamed>(Name(Today.AddDays(10), Today.AddDays(12)).Decide(state, mayAct: true, Today));
        AnyPlan.Recorded<DeputyEnded>(new EndDeputy("1", Away).Decide(state, Today));
        Assert.Equal("accounts.unknown-deputyship", AnyPlan.Refused(new EndDeputy("1", Away).Decide(state, Today.AddDays(10))));
        Assert.Equal("accounts.unknown-deputyship", AnyPlan.Refused(new ConfirmDeputy("2", Away).Decide(state, Today)));
        AnyPlan.Recorded<DeputyConfirmed>(new ConfirmDeputy("1", Away).Decide(state, Today));
    }

    [Fact]
    public void The_log_names_both_the_one_who_acts_and_the_one_away_in_that_ledger_alone()
    {
        var reader = new Reader(Acting, AnyPlan.Justice, [new Grant(Role.AgencyOfficer, AnyPlan.Ledger, AnyPlan.Justice, [AnyPlan.Justice]) { For = Away }]);

        Assert.Equal((Acting, Away), (reader.ActsAs(AnyPlan.Ledger).Person, reader.ActsAs(AnyPlan.Ledger).Absent!.Value));
        Assert.Null(reader.ActsAs(new LedgerId("khac")).Absent);
        Assert.Equal(Acting, reader.ActsAs(new LedgerId("khac")));
    }

    [Fact]
    public async Task A_deputy_works_in_those_days_every_report_says_so_and_it_ends_at_once_when_ended()
    {
        await using var app = await RunningApp.Start();
        await PlanFixture.Adopt(app, "langson", 2023);
        await Add(app, "thay.sotuphap", "langson.so-tu-phap");
        using var officer = await app.SignIn("demo.sotuphap.langson");
        using var acting = await app.SignIn("thay.sotuphap");
        using (var before = await acting.Get(PlanFixture.Plan)) Assert.Equal(HttpStatusCode.Forbidden, before.StatusCode);

        var page = await officer.Page("/tai-khoan/thay-mat");
        var colleague = page.QuerySelectorAll("#ai option").Single(option => option.TextContent == "Tài khoản thay.sotuphap").GetAttribute("value")!;
        using (var wrong = await officer.Post("/tai-khoan/thay-mat", "/tai-khoan/thay-mat", ("ai", colleague), ("tu", "15/6/2023"), ("den", "1/6/2023"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using (var named = await officer.Post("/tai-khoan/thay-mat", "/tai-khoan/thay-mat", ("ai", colleague), ("tu", "15/6/2023"), ("den", "20/6/2023"))) Assert.Equal(HttpStatusCode.SeeOther, named.StatusCode);

        Assert.Contains("thay mặt", (await acting.Page("/viec")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        using (var saved = await acting.Post(
            PlanFixture.Plan + "/nhiem-vu/II.1-1", PlanFixture.Plan + "/nhiem-vu/II.1-1/ket-qua",
            ("khoa", "d1"), ("co-quan", "langson.so-tu-phap@0"), ("muc", "in-progress"), ("noi-dung", "Làm thay"), ("ngay", "10/6/2023"))) Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Contains("thay mặt", (await officer.Page(PlanFixture.Plan + "/nhiem-vu/II.1-1")).QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);

        var id = (await officer.Page("/tai-khoan/thay-mat")).QuerySelector("button[name='viec']")!.GetAttribute("value")!;
        using (var notMine = await acting.Post("/tai-khoan/thay-mat", "/tai-khoan/thay-mat/thu-hoi", ("viec", id))) Assert.Equal(HttpStatusCode.NotFound, notMine.StatusCode);
        using (var ended = await officer.Post("/tai-khoan/thay-mat", "/tai-khoan/thay-mat/thu-hoi", ("viec", id))) Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        using var after = await acting.Get(PlanFixture.Plan);
        Assert.Equal(HttpStatusCode.Forbidden, after.StatusCode);
    }

    [Fact]
    public async Task A_role_that_opens_identities_passes_only_when_an_administrator_confirms_it()
    {
        await using var app = await RunningApp.Start();
        await Add(app, "thay.dieutra", "langson.co-quan-dieu-tra");
        using var officer = await app.SignIn("demo.dieutra.langson");
        var colleague = (await officer.Page("/tai-khoan/thay-mat")).QuerySelectorAll("#ai option").Single(option => option.TextContent == "Tài khoản thay.dieutra").GetAttribute("value")!;
        using (var named = await officer.Post("/tai-khoan/thay-mat", "/tai-khoan/thay-mat", ("ai", colleague), ("tu", "15/6/2023"), ("den", "20/6/2023"))) Assert.Equal(HttpStatusCode.SeeOther, named.StatusCode);
        using var acting = await app.SignIn("thay.dieutra");
        using (var closed = await acting.Get("/viec")) Assert.Equal(HttpStatusCode.Forbidden, closed.StatusCode);

        using var administrator = await app.SignIn("demo.quantri.langson");
        var user = (await administrator.Page("/nguoi-dung")).QuerySelectorAll("a[href^='/nguoi-dung/']").Single(a => a.TextContent.Contains("demo.dieutra.langson", StringComparison.Ordinal)).GetAttribute("href")!;
        var id = (await administrator.Page(user)).QuerySelector("#thay-mat button")!.GetAttribute("value")!;
        using (var confirmed = await administrator.Post(user, user + "/thay-mat", ("viec", id))) Assert.Equal(HttpStatusCode.SeeOther, confirmed.StatusCode);

        using var open = await acting.Get("/viec");
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    private static NameDeputy Name(DateOnly from, DateOnly to) => new("1", Away, Acting, from, to);

    private static async Task Add(RunningApp app, string name, string body)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await CreateUser.Handle(
            new CreateUser(name, "Tài khoản " + name, new LedgerId("langson"), new OrganisationId(body), RunningApp.Password, Keep: true),
            scope.ServiceProvider.GetRequiredService<UserManager<User>>(), TimeProvider.System);
    }
}
