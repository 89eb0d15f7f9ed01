using System.Net;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Amending;

/// <summary>The application with an invented plan of Lạng Sơn for 2022, whose bodies the catalogue knows.</summary>
public sealed class AmendFixture : IAsyncLifetime
{
    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.Start();
        var justice = AnyPlan.Lead(new OrganisationId("langson.so-tu-phap"), "Sở Tư pháp");
        var plan = AnyPlan.Adopted([AnyPlan.Duty("II.1-1", null, null, justice), AnyPlan.Duty("II.1-2", null, null, justice), AnyPlan.Duty("II.1-3", null, null, justice)]) with
        {
            Body = new OrganisationId("langson.bcd-138"), Year = 2022, OccurredOn = new DateOnly(2022, 2, 6), Header = AnyPlan.Header with { Province = "Lạng Sơn" },
        };
        Assert.IsType<Outcome.Done>(await AdoptPlan.Handle(new AdoptPlan(plan), new LedgerId("langson"), Reader.System, App.Services.GetRequiredService<EventLog>(), null, default));
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed class AmendPagesTests(AmendFixture fixture) : IClassFixture<AmendFixture>
{
    private const string Plan = "/langson/2022/ke-hoach";

    [Fact]
    public async Task A_duty_passes_to_another_body_and_what_the_first_reported_stays_marked()
    {
        const string duty = Plan + "/nhiem-vu/II.1-1";
        using var before = await fixture.App.SignIn("demo.sotuphap.langson");
        var mine = (await before.Page(duty)).QuerySelector("[name='co-quan']")!.GetAttribute("value")!;
        using var reported = await before.Post(duty, duty + "/ket-qua", ("khoa", "a1"), ("co-quan", mine), ("muc", "in-progress"), ("noi-dung", "Đã mở lớp giả định"), ("ngay", "1/6/2022"));
        Assert.Equal(HttpStatusCode.SeeOther, reported.StatusCode);

        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        using var amended = await Amend(office, duty, "Giao lại theo chỉ đạo", ("chu-tri", "Sở LĐTBXH"), ("phoi-hop", "TAND tỉnh"), ("phoi-hop", ""));

        Assert.Equal(HttpStatusCode.SeeOther, amended.StatusCode);
        var page = await office.Page(duty);
        var former = page.QuerySelector("[aria-labelledby='h-thoi']")!.TextContent;
        Assert.Contains("Sở Tư pháp", former, StringComparison.Ordinal);
        Assert.Contains("Đã mở lớp giả định", former, StringComparison.Ordinal);
        Assert.Contains("không còn trong nhiệm vụ", page.QuerySelector("#lich-su")!.TextContent, StringComparison.Ordinal);
        var change = page.QuerySelector("[aria-labelledby='h-sua']")!.TextContent;
        Assert.Contains("Sở LĐTBXH: thêm, chủ trì", change, StringComparison.Ordinal);
        Assert.Contains("Sở Tư pháp: thôi tham gia nhiệm vụ", change, StringComparison.Ordinal);
        Assert.Contains("TAND tỉnh: thêm, được đề nghị phối hợp", (await office.Page(Plan + "/lich-su")).Body!.TextContent, StringComparison.Ordinal);

        // The body that left has nothing to report any more; the new one has.
        Assert.Null((await before.Page(duty)).QuerySelector("form[action$='ket-qua']"));
        using var refused = await before.Post("/tai-khoan", duty + "/ket-qua", ("khoa", "a2"), ("co-quan", "langson.so-tu-phap@1"), ("muc", "done"), ("noi-dung", "x"), ("ngay", "2/6/2022"));
        using var after = await fixture.App.SignIn("demo.soldtbxh.langson");
        var theirs = (await after.Page(duty)).QuerySelector("[name='co-quan']")!.GetAttribute("value")!;
        using var done = await after.Post(duty, duty + "/ket-qua", ("khoa", "a3"), ("co-quan", theirs), ("muc", "done"), ("noi-dung", "Đã làm tiếp"), ("ngay", "3/6/2022"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.SeeOther), (refused.StatusCode, done.StatusCode));
    }

    [Fact]
    public async Task Of_two_officers_the_second_sees_the_bodies_the_first_set_and_keeps_what_was_typed()
    {
        const string duty = Plan + "/nhiem-vu/II.1-2";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");
        var version = await Version(office, duty);

        using var first = await Amend(office, duty, "Lần một", version, ("chu-tri", "Công an tỉnh"));
        using var second = await Amend(office, duty, "Lần hai", version, ("chu-tri", "Sở Y tế"), ("phoi-hop", "Sở Tư pháp"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await second.Content.ReadAsStringAsync());
        Assert.Contains("Công an tỉnh", page.QuerySelector("[role='alert']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Sở Y tế", page.QuerySelector("#chu-tri-0")!.GetAttribute("value"));
        Assert.Equal("Sở Tư pháp", page.QuerySelector("#phoi-hop-0")!.GetAttribute("value"));

        using var third = await Amend(office, duty, "Lần hai", page.QuerySelector("[name='phien-ban']")!.GetAttribute("value")!, ("chu-tri", "Sở Y tế"));
        Assert.Equal(HttpStatusCode.SeeOther, third.StatusCode);
    }

    [Fact]
    public async Task A_name_without_a_body_comes_back_at_its_field_and_a_successor_is_put_in_its_place()
    {
        const string duty = Plan + "/nhiem-vu/II.1-3";
        using var office = await fixture.App.SignIn("demo.thuongtruc.langson");

        using var unknown = await Amend(office, duty, "Thêm", ("chu-tri", "Sở Tư pháp"), ("chu-tri", "Sở Giả Định"));
        using var replaced = await Amend(office, duty, "Thêm", ("chu-tri", "Sở Giả Định"), ("thay", "Sở Giả Định=Sở Y tế"));
        using var without = await Amend(office, duty, "", ("chu-tri", "Sở Y tế"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (unknown.StatusCode, replaced.StatusCode, without.StatusCode));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await unknown.Content.ReadAsStringAsync());
        Assert.Equal(("Sở Giả Định", "true"), (page.QuerySelector("#chu-tri-1")!.GetAttribute("value"), page.QuerySelector("#chu-tri-1")!.GetAttribute("aria-invalid")));
        Assert.NotNull(page.QuerySelector(".errors a[href='#chu-tri-1']"));
        var again = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await replaced.Content.ReadAsStringAsync());
        Assert.Equal(("Sở Y tế", "Thêm"), (again.QuerySelector("#chu-tri-0")!.GetAttribute("value"), again.QuerySelector("#ly-do")!.GetAttribute("value")));
        Assert.Empty((await office.Page(duty)).QuerySelectorAll("[aria-labelledby='h-sua']"));
    }

    [Theory, EachStore]
    public async Task A_report_outlives_its_bodys_share_and_counts_nowhere(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();
        await plans.Report(PlanLog.JusticeOfficer, "II.1-1", AnyPlan.Justice, Progress.Done, "Đã xong");
        var duty = AnyPlan.Duty("II.1-1", null, null, AnyPlan.Lead(AnyPlan.Culture, "Sở Văn hóa"));

        var correction = new CorrectPlan(new PlanCorrected(AnyPlan.Plan, Duties: [duty], Reason: "Giao lại"));
        Assert.IsType<Outcome.Done>(await CorrectPlan.Handle(correction, AnyPlan.Ledger, Reader.System, plans.Log, plans.Book, null, default));

        var after = (await plans.View()).Duty("II.1-1")!;
        Assert.Equal([AnyPlan.Culture], after.Shares.Select(share => share.Organisation));
        Assert.Equal((AnyPlan.Justice, Progress.Done), (after.Former.Single().Organisation, after.Former.Single().Progress));
        Assert.Equal((0, Progress.NotStarted), (after.Reported, after.Progress));
        Assert.Equal([AnyPlan.Justice], (await plans.History.OfDuty(Reader.System, await plans.View(), after, default)).Entries.Select(entry => entry.Organisation));
    }

    private static async Task<string> Version(Visitor office, string duty) => (await office.Page(duty + "/dinh-chinh")).QuerySelector("[name='phien-ban']")!.GetAttribute("value")!;

    private static async Task<HttpResponseMessage> Amend(Visitor office, string duty, string reason, params (string, string)[] bodies) =>
        await Amend(office, duty, reason, await Version(office, duty), bodies);

    private static Task<HttpResponseMessage> Amend(Visitor office, string duty, string reason, string version, params (string, string)[] bodies) => office.Post(
        duty + "/dinh-chinh", duty + "/dinh-chinh",
        [("loi", "Việc giả định"), ("han", ""), ("ly-do", reason), ("phien-ban", version), ("khoa", Guid.CreateVersion7().ToString("N")), .. bodies]);
}
