using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Tests.Support;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class SupportWorkTests
{
    private static readonly OrganisationId Guangxi = new("foreign.quang-tay");

    private static readonly SupportWorkRecorded Workshop = new(
        new DossierNumber(Labour, 2023, 1), Labour, SupportWorkKind.Workshop, "Kinh nghiệm tiếp nhận, chuyển tuyến", "", Labour, null, Province, Labour, Day(6, 2), Day(6, 1));

    private static readonly SupportWorkRecorded Inspection = Workshop with { Kind = SupportWorkKind.PolicyInspection };

    [Fact]
    public void A_workshop_and_a_consultation_keep_who_came_and_what_was_shared()
    {
        Assert.Null(Against(null, Workshop));
        Assert.Null(Against([Workshop], new SupportStaffAttended(Health, 12, 7, Day(6, 1))));
        Assert.Equal(VictimRefusals.CountUnfit, Against([Workshop], new SupportStaffAttended(Health, 3, 4, Day(6, 1))));
        Assert.Equal(VictimRefusals.AlreadyThere, Against([Workshop, new SupportStaffAttended(Health, 12, 7, Day(6, 1))], new SupportStaffAttended(Health, 1, 0, Day(6, 2))));
        Assert.Null(Against([Workshop with { Kind = SupportWorkKind.Consultation }], new SupportLessonNoted(Health, "Cần thêm phiên dịch ở cửa khẩu.", Day(6, 2))));
        Assert.Equal(VictimRefusals.NothingChosen, Against([Workshop], new SupportLessonNoted(null, " ", Day(6, 2))));
        Assert.Equal(VictimRefusals.PartUnfit, Against([Workshop], new PolicyFindingMade(1, Health, InspectionFinding.Shortcomings, "Chậm", null, Day(6, 2))));
    }

    [Fact]
    public void Training_of_support_staff_counts_those_who_came_by_sex()
    {
        var facts = Count(Workshop with { Kind = SupportWorkKind.SpecialisedTraining }, new SupportStaffAttended(Health, 12, 7, Day(6, 1)), new SupportStaffAttended(Labour, 5, 0, Day(6, 2)));
        Assert.Equal(17, facts.Where(fact => fact.Measure == SupportWorkFacts.Staff).Sum(fact => fact.Quantity));
        Assert.Equal(7, facts.Single(fact => fact.Measure == SupportWorkFacts.Staff && fact.Dimensions == "kind=specialised-training;sex=female").Quantity);
        Assert.Equal("kind=specialised-training", facts.Single(fact => fact.Measure == SupportWorkFacts.Done).Dimensions);
    }

    [Fact]
    public void An_inspection_of_the_policy_ends_when_what_it_found_is_put_right()
    {
        var found = new PolicyFindingMade(1, Health, InspectionFinding.Shortcomings, "Chậm chi trợ cấp", Day(6, 30), Day(6, 2));
        Assert.Equal(VictimRefusals.NoSuchEntry, Against([Inspection], found with { Item = 2 }));
        Assert.Equal(VictimRefusals.FindingsOpen, Against([Inspection, found], new SupportWorkEnded(Day(6, 10))));
        var settled = new PolicyFindingSettled(1, "Đã chi đủ", Day(6, 9));
        Assert.Null(Against([Inspection, found], settled));
        Assert.Equal(VictimRefusals.NoSuchEntry, Against([Inspection, found, settled], settled));
        Assert.Null(Against([Inspection, found, settled], new SupportWorkEnded(Day(6, 10))));
        Assert.Null(Against([Inspection, found with { Finding = InspectionFinding.Meets }], new SupportWorkEnded(Day(6, 10))));
        var facts = Count(Inspection, found, settled);
        Assert.Equal("finding=shortcomings;kind=policy-inspection", facts.Single(fact => fact.Measure == SupportWorkFacts.Found).Dimensions);
        Assert.Equal(Day(6, 9), facts.Single(fact => fact.Measure == SupportWorkFacts.Settled).OccurredOn);
    }

    [Theory, EachStore]
    public async Task An_exchange_with_a_foreign_body_counts_the_returnees_it_announces_and_their_reception_counts_them_received(StoreKind kind)
    {
        var exchange = Workshop with { Kind = SupportWorkKind.ForeignExchange, Partner = Guangxi };
        Assert.Equal(VictimRefusals.PartnerMissing, Against(null, exchange with { Partner = null }));
        Assert.Equal(VictimRefusals.CountUnfit, Against([exchange], new InformationPassed(false, 2, 3, Day(6, 2))));
        await using var log = await VictimLog.Open(kind);
        foreach (var e in (object[])[exchange, new InformationPassed(false, 5, 3, Day(6, 2)), new InformationPassed(true, 5, 0, Day(6, 3))])
        {
            Assert.IsType<Outcome.Done>(await RecordSupportWork.Handle(new RecordSupportWork(new SupportWorkId("trao-doi"), e), Ledger, Today, Reader.System, log.Log, null, CancellationToken.None));
        }

        await log.Say("a", Reception with { Track = ReceptionTrack.Return, Way = ReturnWay.HandedBack, OccurredOn = Day(6, 4) });
        Assert.Equal(3, await Sum(SupportWorkFacts.Returnees, "%kind=foreign-exchange%"));
        Assert.Equal(2, await Sum(SupportWorkFacts.Exchanged, "%"));
        Assert.Equal(1, await Sum(VictimFacts.Received, "%track=return"));

        async Task<long> Sum(string measure, string like) =>
            (await log.Opened.Store.Ask<long>($"select sum(quantity) from fact where measure = {measure} and dimensions like {like}", CancellationToken.None))[0];
    }

    private static Refusal? Against(object[]? events, object e) => SupportWork.Against(events?.Aggregate((SupportWork?)null, SupportWork.Fold), e, Today);

    private static IReadOnlyList<Fact> Count(params IReadOnlyList<object> events) => [.. new SupportWorkFacts().Count(Histories.Of(events))];
}
