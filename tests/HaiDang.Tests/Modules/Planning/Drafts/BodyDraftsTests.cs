using System.Net;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Tests.Modules.Planning.Drafts.Jobs;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Drafts;

/// <summary>A body's own officers upload, check and adopt the file of its plan; nobody beside them but the standing office sees it meanwhile.</summary>
public sealed class BodyDraftsTests(DraftsFixture fixture) : IClassFixture<DraftsFixture>
{
    private const string Documents = "/langson/van-ban";
    private const string Justice = "langson.so-tu-phap";
    private static readonly LedgerId Ledger = new("langson");

    private RunningApp App => fixture.App;

    [Fact]
    public async Task An_officer_uploads_checks_and_adopts_the_plan_of_their_own_body()
    {
        using var officer = await App.SignIn("demo.sotuphap.langson");

        using var sent = await Send(officer, Text("SỞ TƯ PHÁP", 2021), Justice);

        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
        var review = sent.Headers.Location!.ToString();
        Assert.Contains("15/KH-STP", (await officer.Page(Documents)).Body!.TextContent, StringComparison.Ordinal);
        using var adopted = await Adopt(officer, review);
        Assert.Equal("/langson/2021/co-quan/langson.so-tu-phap/ke-hoach", adopted.Headers.Location?.ToString());
        var plan = await App.Services.GetRequiredService<PlanBook>().Find(Reader.System, Ledger, PlanIds.Of(new OrganisationId(Justice), 2021), default);
        Assert.False(plan!.OnBehalf);
        Assert.NotNull((await officer.Page(adopted.Headers.Location!.ToString())).QuerySelector($"a[href='{review}']"));
    }

    [Fact]
    public async Task The_standing_office_may_upload_for_a_body_and_the_plan_says_so()
    {
        using var office = await App.SignIn("demo.thuongtruc.langson");

        using var sent = await Send(office, Text("SỞ TƯ PHÁP", 2020), Justice, Documents + "?co-quan=" + Justice);
        using var adopted = await Adopt(office, sent.Headers.Location!.ToString());

        Assert.Equal("/langson/2020/co-quan/langson.so-tu-phap/ke-hoach", adopted.Headers.Location?.ToString());
        Assert.True((await App.Services.GetRequiredService<PlanBook>().Find(Reader.System, Ledger, PlanIds.Of(new OrganisationId(Justice), 2020), default))!.OnBehalf);
    }

    [Theory]
    [InlineData("demo.sotuphap.langson", true)]
    [InlineData("demo.thuongtruc.langson", true)]
    [InlineData("demo.soldtbxh.langson", false)]
    [InlineData("demo.truongban.langson", false)]
    [InlineData("demo.huyen.langson", false)]
    public async Task Only_the_body_and_the_standing_office_reach_its_draft_and_its_reading(string user, bool reached)
    {
        var number = "77-" + user[5..8];
        var draft = await fixture.Put(Ledger, number, new OrganisationId(Justice));
        var job = await App.Services.GetRequiredService<ReadingQueue>().Put(Ledger, $"ban-{number}.pdf", "%PDF-"u8.ToArray(), UserId.System, new OrganisationId(Justice), default);
        using var visitor = await App.SignIn(user);
        var review = ReviewAddresses.Review(Ledger, draft.Id);

        using var seen = await visitor.Get(review);
        using var followed = await visitor.Get(ReviewAddresses.Job(Ledger, job.Id));
        using var saved = await visitor.Post("/tai-khoan", review, ("item", "2"), ("seen", "1"), ("do", "accept"));
        using var adopted = await visitor.Post("/tai-khoan", review + "/thong-qua", ("item", "2"), ("seen", "1"));
        using var noted = await visitor.Post("/tai-khoan", Documents + "/dau-mat", ("job", job.Id), ("number", "9/KH"), ("co-quan", "langson.so-ldtbxh"));

        HttpResponseMessage[] answers = [seen, followed, saved, adopted, noted];
        Assert.All(answers, answer => Assert.Equal(reached, answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden)));
        var list = (await visitor.Page(Documents)).Body!.TextContent;
        Assert.Equal(reached, list.Contains(number + "/KH-BCĐ", StringComparison.Ordinal));
        var jobs = await App.Services.GetRequiredService<ReadingQueue>().Find(Ledger, job.Id, default);
        Assert.Equal(reached ? JobState.Cancelled : JobState.Waiting, jobs!.State);
    }

    [Fact]
    public async Task An_officer_uploads_for_no_other_body_and_not_for_the_committee()
    {
        using var officer = await App.SignIn("demo.sotuphap.langson");

        using var other = await Send(officer, Text("SỞ LAO ĐỘNG", 2021), "langson.so-ldtbxh");
        using var committee = await Send(officer, Text("BAN CHỈ ĐẠO 138", 2021), "");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (other.StatusCode, committee.StatusCode));
    }

    [Fact]
    public void A_document_of_another_body_than_the_one_it_was_uploaded_for_is_not_adopted()
    {
        var draft = AnyDraft.Draft.AcceptAll() with { Header = AnyDraft.Header with { IssuingBody = "Công an tỉnh" } };
        var bodies = DraftAdoption.BodiesOf(draft.Header, new DateOnly(2023, 1, 1));

        Assert.Equal([new AdoptionGap(Draft.HeaderId, GapKind.IssuingBodyOther)], DraftAdoption.Gaps(draft, bodies, new OrganisationId(Justice)));
        Assert.Empty(DraftAdoption.Gaps(draft, bodies, new OrganisationId("langson.cong-an-tinh")));
    }

    [Fact]
    public void A_name_the_catalogue_has_not_is_taken_for_the_body_it_was_uploaded_for()
    {
        var draft = AnyDraft.Draft.AcceptAll() with { Header = AnyDraft.Header with { IssuingBody = "Sở Tư pháp (Ban Giả Định)" } };
        var bodies = DraftAdoption.BodiesOf(draft.Header, new DateOnly(2023, 1, 1));

        Assert.Equal([new AdoptionGap(Draft.HeaderId, GapKind.IssuingBodyUnknown)], DraftAdoption.Gaps(draft, bodies));
        Assert.Empty(DraftAdoption.Gaps(draft, bodies, new OrganisationId(Justice)));
        Assert.Equal(new OrganisationId(Justice), DraftAdoption.Of(draft, new SourceDocument("tep", "a.txt", "00"), bodies!, new DateOnly(2023, 1, 1), new OrganisationId(Justice)).Body);
    }

    [Theory, EachStore]
    public async Task A_scan_stays_with_its_body_from_the_queue_to_the_draft(StoreKind kind)
    {
        await using var desk = await JobDesk.Open(kind);
        var job = await desk.Put(body: new OrganisationId(Justice));

        Assert.True(await desk.Clerk(new GivenPages(JobDesk.Pages).Read).ReadNext(default));

        Assert.Equal(new OrganisationId(Justice), (await desk.Shelf.Find(JobDesk.Ledger, job.Id, default))!.Body);
        Assert.Equal(new OrganisationId(Justice), (await desk.Shelf.OriginOf(JobDesk.Ledger, job.Id, default))!.Body);
    }

    private static byte[] Text(string body, int year) => Encoding.UTF8.GetBytes(
        $"""
        UBND TỈNH LẠNG SƠN
        {body}
        Số: 15/KH-STP
        Lạng Sơn, ngày 10 tháng 02 năm {year}
        KẾ HOẠCH
        Phòng, chống mua bán người giả định năm {year}
        I. NHIỆM VỤ
        1. Phòng Phổ biến giáo dục pháp luật tổ chức tuyên truyền giả định.
        2. Văn phòng Sở tổng hợp báo cáo giả định.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        Người Ký Mẫu
        """);

    // Takes every item, settles what is in doubt as it stands, and adopts.
    private async Task<HttpResponseMessage> Adopt(Visitor visitor, string review)
    {
        var shelf = App.Services.GetRequiredService<DraftShelf>();
        var id = review.Split('/')[^1];
        var stored = (await shelf.Find(Ledger, id, default))!;
        var header = stored.Draft.Header with { IssuingBody = "Sở Tư pháp" };
        var saving = await shelf.Save(Ledger, id, UserId.System, null, stored.Version, null, one => Change.To((one.Draft with { Header = header }).AcceptAll(), Draft.HeaderId), default);
        var seen = ((Saving.Done)saving).Stored.Version;
        return await visitor.Post(review, review + "/thong-qua", ("item", "0"), ("seen", seen.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static async Task<HttpResponseMessage> Send(Visitor visitor, byte[] content, string body, string from = Documents)
    {
        var proof = (await visitor.Page(from)).QuerySelector("input[name=bieu-mau]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(proof), "bieu-mau" }, { new StringContent(body), "co-quan" }, { new ByteArrayContent(content), "file", "ke-hoach-so.txt" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, Documents) { Content = form };
        return await visitor.Send(request);
    }
}
