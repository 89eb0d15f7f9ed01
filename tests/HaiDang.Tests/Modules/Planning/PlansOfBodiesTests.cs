using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Planning;

public sealed class PlansOfBodiesTests
{
    [Theory, EachStore]
    public async Task Bodies_have_their_own_plans_beside_the_committees(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);
        await plans.Adopt();

        Assert.IsType<Outcome.Done>(await plans.Adopt(Of(AnyPlan.Justice), PlanLog.JusticeOfficer));
        Assert.Equal("planning.unknown-plan", Code(await plans.Adopt(Of(AnyPlan.Culture), PlanLog.JusticeOfficer)));
        Assert.Equal("planning.plan-already-adopted", Code(await plans.Adopt(Of(AnyPlan.Justice), PlanLog.JusticeOfficer)));

        Assert.Equal(AnyPlan.Committee, (await plans.View()).Body);
        var own = (await plans.Book.Find(PlanLog.JusticeOfficer, AnyPlan.Ledger, 2023, AnyPlan.Justice, null, CancellationToken.None))!;
        Assert.Equal((AnyPlan.Justice, false, "/thu/2023/co-quan/thu.so-tu-phap/ke-hoach"), (own.Body, own.OnBehalf, own.Contents()));
    }

    [Theory, EachStore]
    public async Task What_the_standing_office_enters_for_another_body_is_marked(StoreKind kind)
    {
        await using var plans = await PlanLog.Open(kind);

        Assert.IsType<Outcome.Done>(await plans.Adopt(Of(AnyPlan.Culture)));

        Assert.True((await plans.Book.Find(PlanLog.Office, AnyPlan.Ledger, 2023, AnyPlan.Culture, null, CancellationToken.None))!.OnBehalf);
    }

    [Theory]
    [InlineData("langson", "langson.bcd-138", null, "/langson/2023/ke-hoach")]
    [InlineData("tayninh", "tayninh2025.bcd-138", null, "/tayninh/2023/ke-hoach")]
    [InlineData("langson", "langson.bcd-138", 1, "/langson/2023/co-quan/langson.bcd-138~1/ke-hoach")]
    [InlineData("langson", "langson.cao-loc.bcd-138", null, "/langson/2023/co-quan/langson.cao-loc.bcd-138/ke-hoach")]
    public void A_plan_of_the_ledgers_committee_has_the_short_address(string ledger, string body, int? edition, string address) =>
        Assert.Equal(address, PlanAddress.Of(new LedgerId(ledger), 2023, new OrganisationId(body), edition));

    [Theory]
    [InlineData("langson.bcd-138~2", "langson.bcd-138", 2)]
    [InlineData("langson.bcd-138", "langson.bcd-138", null)]
    [InlineData("langson.bcd-138~x", null, null)]
    [InlineData("khong co", null, null)]
    public void An_address_says_body_and_edition(string text, string? body, int? edition) =>
        Assert.Equal(body is null ? null : (new OrganisationId(body), edition), PlanAddress.Read(text));

    [Theory]
    [InlineData("Chương trình phòng, chống mua bán người giai đoạn 2021 - 2025", 2021, 2025)]
    [InlineData("Kế hoạch giai đoạn 2016–2020", 2016, 2020)]
    [InlineData("Kế hoạch năm 2023", null, null)]
    public void A_title_names_the_years_of_a_programme(string title, int? from, int? to) =>
        Assert.Equal(from is null ? null : new YearSpan(from.Value, to!.Value), DraftAdoption.PeriodOf(title));

    private static PlanAdopted Of(OrganisationId body) => AnyPlan.Adopted() with { Body = body, Header = AnyPlan.Header with { IssuingBody = "Sở giả định" } };

    private static string Code(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Refusal.Code;
}
