using System.Net;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.HandOvers;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.HandOvers;

public sealed class HandOverTests
{
    private static readonly DateOnly Today = new(2023, 6, 15);
    private static readonly UserId Giver = new("u-giao");
    private static readonly UserId Taker = new("u-nhan");

    [Fact]
    public void Work_is_given_to_somebody_else_with_a_reason()
    {
        AnyPlan.Recorded<HandOverOffered>(new OfferHandOver(Offer()).Decide(null));
        Assert.Equal("planning.no-receiver", AnyPlan.Refused(new OfferHandOver(Offer() with { Receiver = Giver }).Decide(null)));
        Assert.Equal("planning.no-receiver", AnyPlan.Refused(new OfferHandOver(Offer() with { Kind = HandOverKind.Body, Receiver = null }).Decide(null)));
        Assert.Equal("planning.reason-missing", AnyPlan.Refused(new OfferHandOver(Offer() with { Reason = " " }).Decide(null)));
        AnyPlan.Recorded<HandOverOffered>(new OfferHandOver(Offer() with { Kind = HandOverKind.Body, Receiver = null, To = AnyPlan.Culture }).Decide(null));
    }

    [Fact]
    public void It_is_answered_once()
    {
        var state = new HandOverState(Offer());

        Assert.Equal(Today, AnyPlan.Recorded<HandOverAccepted>(new AnswerHandOver("1", null).Decide(state, Taker, Today)).OccurredOn);
        Assert.Equal("planning.reason-missing", AnyPlan.Refused(new AnswerHandOver("1", "").Decide(state, Taker, Today)));
        AnyPlan.Recorded<HandOverDeclined>(new AnswerHandOver("1", "Không đúng phạm vi").Decide(state, Taker, Today));
        Assert.Equal("planning.hand-over-answered", AnyPlan.Refused(new AnswerHandOver("1", null).Decide(state with { Accepted = new HandOverAccepted("1", Taker, Today) }, Taker, Today)));
        Assert.Equal("planning.unknown-hand-over", AnyPlan.Refused(new AnswerHandOver("1", null).Decide(null, Taker, Today)));
    }

    [Fact]
    public async Task An_officer_signs_by_password_the_colleague_accepts_and_gets_the_filters()
    {
        await using var app = await RunningApp.Start();
        await PlanFixture.Adopt(app, "langson", 2023);
        await Add(app, "nhan.sotuphap", "langson.so-tu-phap");
        await Grant(app, "nhan.sotuphap", "langson.so-tu-phap");
        using var officer = await app.SignIn("demo.sotuphap.langson");
        using (var kept = await officer.Post("/viec?nhom=late", "/viec/bo-loc?nhom=late", ("ten-bo-loc", "Trễ"))) Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        var page = await officer.Page("/ban-giao-viec");
        Assert.Contains("II.1-1", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var colleague = page.QuerySelectorAll("#nguoi-nhan option").Single(option => option.TextContent == "Tài khoản nhan.sotuphap").GetAttribute("value")!;

        using (var wrong = await officer.Post("/ban-giao-viec", "/ban-giao-viec", Form(colleague, "sai mật khẩu hoàn toàn"))) Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using (var signed = await officer.Post("/ban-giao-viec", "/ban-giao-viec", Form(colleague, RunningApp.Password))) Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);

        using var taker = await app.SignIn("nhan.sotuphap");
        var address = (await taker.Page("/viec")).QuerySelectorAll("a[href^='/ban-giao-viec/langson/']")[0].GetAttribute("href")!;
        using var stranger = await app.SignIn("demo.soldtbxh.langson");
        using (var hidden = await stranger.Get(address)) Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using (var own = await officer.Post(address, address, ("tra-loi", "nhan"))) Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        using (var taken = await taker.Post(address, address, ("tra-loi", "nhan"))) Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);

        var record = (await taker.Page(address)).Body!.TextContent;
        Assert.Contains("không phải mẫu chính thức", record, StringComparison.Ordinal);
        Assert.Contains("đã nhận ngày 15/6/2023", record, StringComparison.Ordinal);
        Assert.Contains((await taker.Page("/viec")).QuerySelectorAll("a"), a => a.TextContent == "Trễ");

        static (string, string)[] Form(string to, string password) => [("khoa", "g1"), ("kieu", "officer"), ("nguoi-nhan", to), ("don-vi", "langson.so-tu-phap"), ("can-cu", "Chuyển công tác"), ("mat-khau", password)];
    }

    [Fact]
    public async Task The_body_that_took_over_reports_on_the_shares_of_the_one_that_ended_and_not_before()
    {
        await using var app = await RunningApp.Start();
        await PlanFixture.Adopt(app, "langson", 2023);
        const string report = PlanFixture.Plan + "/nhiem-vu/II.1-1/ket-qua";
        using var culture = await app.SignIn("demo.soldtbxh.langson");
        using (var early = await culture.Post("/viec", report, Report())) Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);

        using var office = await app.SignIn("demo.thuongtruc.langson");
        using (var signed = await office.Post(
            "/ban-giao-viec", "/ban-giao-viec", ("khoa", "g2"), ("kieu", "body"), ("don-vi", "langson.so-tu-phap"), ("don-vi-nhan", "langson.so-ldtbxh"), ("can-cu", "Quyết định giả định 01"), ("mat-khau", RunningApp.Password)))
        {
            Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);
        }

        var address = (await culture.Page("/viec")).QuerySelectorAll("a[href^='/ban-giao-viec/langson/']")[0].GetAttribute("href")!;
        using (var taken = await culture.Post(address, address, ("tra-loi", "nhan"))) Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        using var saved = await culture.Post(PlanFixture.Plan + "/nhiem-vu/II.1-1", report, Report());
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);

        static (string, string)[] Report() => [("khoa", "r1"), ("co-quan", "langson.so-tu-phap@0"), ("muc", "in-progress"), ("noi-dung", "Cơ quan kế thừa báo"), ("ngay", "10/6/2023")];
    }

    [Fact]
    public async Task Plans_being_checked_pass_with_the_work_of_their_body()
    {
        await using var app = await RunningApp.Start();
        await PlanFixture.Adopt(app, "langson", 2023);
        var shelf = app.Services.GetRequiredService<DraftShelf>();
        var ledger = new LedgerId("langson");
        var draft = await shelf.Put(
            ledger, new HaiDang.Modules.Planning.SourceDocument("tep", "ke-hoach.txt", "00"), Drafts.AnyDraft.Source, Drafts.AnyDraft.Draft, UserId.System, new OrganisationId("langson.so-tu-phap"), default);
        var review = ReviewAddresses.Review(ledger, draft.Id);
        using var taker = await app.SignIn("demo.soldtbxh.langson");
        using (var early = await taker.Get(review)) Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);

        using var office = await app.SignIn("demo.thuongtruc.langson");
        using (var signed = await office.Post(
            "/ban-giao-viec", "/ban-giao-viec", ("khoa", "g3"), ("kieu", "body"), ("don-vi", "langson.so-tu-phap"), ("don-vi-nhan", "langson.so-ldtbxh"), ("can-cu", "Quyết định giả định 02"), ("mat-khau", RunningApp.Password)))
        {
            Assert.Equal(HttpStatusCode.SeeOther, signed.StatusCode);
        }

        var address = (await taker.Page("/viec")).QuerySelectorAll("a[href^='/ban-giao-viec/langson/']")[0].GetAttribute("href")!;
        Assert.Contains("1 kế hoạch đang soạn hoặc đang đối chiếu", (await taker.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        using (var taken = await taker.Post(address, address, ("tra-loi", "nhan"))) Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);

        Assert.Equal(new OrganisationId("langson.so-ldtbxh"), (await shelf.Find(ledger, draft.Id, default))!.Body);
        using var opened = await taker.Get(review);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    private static HandOverOffered Offer() =>
        new("1", HandOverKind.Officer, Giver, Taker, AnyPlan.Justice, AnyPlan.Justice, [new HandedShare(AnyPlan.Plan, 2023, "II.1-1", AnyPlan.Justice, HaiDang.Modules.Planning.Progress.InProgress)], "Chuyển công tác", 0, Today);

    private static async Task Add(RunningApp app, string name, string body)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await CreateUser.Handle(
            new CreateUser(name, "Tài khoản " + name, new LedgerId("langson"), new OrganisationId(body), RunningApp.Password, Keep: true),
            scope.ServiceProvider.GetRequiredService<UserManager<User>>(), TimeProvider.System);
    }

    private static async Task Grant(RunningApp app, string name, string body)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var user = (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByNameAsync(name))!;
        await scope.ServiceProvider.GetRequiredService<EventLog>().Decide<UserRoles>(
            HaiDang.Kernel.Access.Reader.System, UserRoles.Stream(new LedgerId("langson"), user.UserId), UserRoles.Fold,
            state => new GrantRole(new LedgerId("langson"), user.UserId, HaiDang.Kernel.Access.Role.AgencyOfficer, new OrganisationId(body)).Decide(HaiDang.Kernel.Access.Reader.System, state), null, CancellationToken.None);
    }
}
