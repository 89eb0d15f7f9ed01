using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

/// <summary>Persons whom Lạng Sơn hands over to Tây Ninh, each province in its own ledger.</summary>
public sealed class TakeOverTests
{
    private static readonly DossierKind[] Kinds = [DossierKinds.HandOver, DossierKinds.Victim];
    private static readonly LedgerId There = new("tayninh");
    private static readonly OrganisationId Taker = new("tayninh.cong-an-tinh");
    private static readonly Reader Officer = new(new UserId("u-tayninh"), Taker, [new Grant(Role.VictimSupportOfficer, There, Taker, [Taker])]);

    [Theory, EachStore]
    public async Task A_person_handed_over_goes_on_in_the_other_province_and_is_counted_as_received_once(StoreKind kind)
    {
        await using var log = await Open(kind);
        var (waiting, take) = On(log);
        await log.Say(
            "a", Reception, new SafeContactAgreed([ContactRule.NoCalls], Day(6, 1)), new GroundFound(EvidenceGround.RescuingBody, null, Day(6, 2)), Identified(Day(6, 3)),
            new HandOverOffered("g1", Taker, There, HandOverBasis.Law, null, Day(6, 5)));
        Assert.Empty(await waiting.Of(VictimLog.Has(Role.VictimSupportOfficer, Labour), Ledger, Kinds, CancellationToken.None));
        var offer = Assert.Single(await waiting.Of(Officer, There, Kinds, CancellationToken.None));
        Assert.Equal((Labour, 1, Day(6, 5)), (offer.FromBody, offer.Persons, offer.OfferedOn));

        Assert.Equal(VictimRefusals.NumberMissing, Refused(await take.Take(Officer, offer, There, "", Day(6, 6), CancellationToken.None)));
        Assert.Equal(VictimRefusals.DayTooEarly, Refused(await take.Take(Officer, offer, There, "7/BB", Day(6, 4), CancellationToken.None)));
        Assert.Equal(VictimRefusals.Unknown, Refused(await take.Take(VictimLog.Has(Role.VictimSupportOfficer, Labour), offer, There, "7/BB", Day(6, 6), CancellationToken.None)));
        Assert.IsType<Outcome.Done>(await take.Take(Officer, offer, There, "7/BB", Day(6, 6), CancellationToken.None));
        Assert.Empty(await waiting.Of(Officer, There, Kinds, CancellationToken.None));

        var here = (await log.Log.Effective(new ReceivedId("a").In(Ledger), CancellationToken.None)).Aggregate((ReceivedPerson?)null, ReceivedPersonFold.Fold)!;
        Assert.Equal(CloseReason.HandedOver, here.Closed);
        var stream = Assert.Single(await log.Opened.Store.Ask<string>($"select stream from dossier where ledger = {There}", CancellationToken.None));
        var goesOn = (await log.Log.Effective(new StreamId(There, stream), CancellationToken.None)).Aggregate((ReceivedPerson?)null, ReceivedPersonFold.Fold)!;
        Assert.Equal((Person, "g1", IdentificationOutcome.Victim), (goesOn.Reception.Person, goesOn.Reception.From!.HandOver, goesOn.Outcome));
        Assert.NotNull(goesOn.SafeContact);
        Assert.Equal([1L, 1L, 1L], await Sums(log, VictimFacts.Received, VictimFacts.TakenOver, VictimFacts.Identified));

        // The answer didn't arrive and is sent again: nothing more is recorded.
        await take.Take(Officer, offer, There, "7/BB", Day(6, 6), CancellationToken.None);
        Assert.Equal([1L, 1L], await Sums(log, VictimFacts.TakenOver, VictimFacts.SentOn));
    }

    [Theory, EachStore]
    public async Task A_group_arrives_with_its_sheets_is_accepted_there_and_counts_as_screened_once(StoreKind kind)
    {
        await using var log = await Open(kind);
        var (waiting, take) = On(log);
        var hand = new HandOverId("dem");
        foreach (var e in Night())
        {
            Assert.IsType<Outcome.Done>(await RecordHandOver.Handle(new RecordHandOver(hand, e), Ledger, Today, Reader.System, log.Log, null, CancellationToken.None));
        }

        var offers = await waiting.Of(Officer, There, Kinds, CancellationToken.None);
        Assert.Equal(["n1 2 15/BB", "n2 1 16/BB"], offers.Select(one => $"{one.Item} {one.Persons} {one.Paper}"));
        Assert.IsType<Outcome.Done>(await take.Take(Officer, offers[0], There, "15/BB", Day(6, 2), CancellationToken.None));
        Assert.IsType<Outcome.Done>(await take.Decline(Officer, offers[1], There, "not-competent", Day(6, 2), CancellationToken.None));
        Assert.Empty(await waiting.Of(Officer, There, Kinds, CancellationToken.None));

        var state = (await log.Log.Effective(hand.In(Ledger), CancellationToken.None)).Aggregate((MassHandOver?)null, MassHandOver.Fold)!;
        Assert.True(Assert.Single(state.Groups).Value.Accepted);
        Assert.Equal([3], state.Waiting.Select(one => one.Number));
        var stream = Assert.Single(await log.Opened.Store.Ask<string>($"select stream from dossier where ledger = {There}", CancellationToken.None));
        var arrived = (await log.Log.Effective(new StreamId(There, stream), CancellationToken.None)).Aggregate((MassHandOver?)null, MassHandOver.Fold)!;
        Assert.Equal([1, 2], arrived.Waiting.Select(one => one.Number));
        Assert.Equal([3L, 2L, 2L], await Sums(log, HandOverFacts.Screened, HandOverFacts.Arrived, HandOverFacts.HandedOver));
    }

    [Theory, EachStore]
    public async Task Every_province_says_whom_to_call_and_what_it_can_take_and_what_it_said_last_stands(StoreKind kind)
    {
        await using var log = await Open(kind);
        var said = new ReadinessStated(Taker, "0276 3822 138", 20, 3, 87, Day(6, 14));
        Assert.Equal(VictimRefusals.PhoneUnfit, Refused(await Say(Officer, said with { DutyPhone = "anh Giả Định 0276" })));
        Assert.Equal(VictimRefusals.CountUnfit, Refused(await Say(Officer, said with { Vehicles = 0 })));
        Assert.Equal(VictimRefusals.Unknown, Refused(await Say(VictimLog.Has(Role.VictimSupportOfficer, Labour), said)));
        Assert.IsType<Outcome.Done>(await Say(Officer, said));
        Assert.IsType<Outcome.Done>(await Say(Officer, said with { Places = 12, OccurredOn = Day(6, 15) }));
        var seen = Assert.Single(await new ReadyBodies(log.Opened.Store).All(VictimLog.Has(Role.LocalOfficer, Border), CancellationToken.None));
        Assert.Equal((There, 12, 3, 87, Day(6, 15)), (seen.Ledger, seen.Places, seen.Vehicles, seen.Seats, seen.SaidOn));
        Assert.Empty(await new ReadyBodies(log.Opened.Store).All(VictimLog.Has(Role.Auditor, Border), CancellationToken.None));

        Task<Outcome> Say(Reader reader, ReadinessStated what) => StateReadiness.Handle(new StateReadiness(what), There, Today, reader, log.Log, null, CancellationToken.None);
    }

    private static IEnumerable<object> Night()
    {
        yield return new MassHandOverOpened(new DossierNumber(Border, 2023, 1), Border, Province, Labour, "Cửa khẩu giả định", 3, Day(6, 1));
        for (var sheet = 1; sheet <= 3; sheet++) yield return new PersonScreened(sheet, new PersonId($"{sheet:x32}"), null, Woman, [], ScreeningResult.NoSigns, true, Day(6, 1));
        yield return new GroupHandedOver("n1", Province, Taker, There, [1, 2], "15/BB", Day(6, 1));
        yield return new GroupHandedOver("n2", Province, Taker, There, [3], "16/BB", Day(6, 1));
    }

    private static async Task<VictimLog> Open(StoreKind kind)
    {
        var log = await VictimLog.Open(kind);
        await log.Ledgers.Open(There, "Tây Ninh", "Tây Ninh", Today, CancellationToken.None);
        return log;
    }

    private static (OffersWaiting Waiting, TakeOver Take) On(VictimLog log) => (new(log.Opened.Store), new(log.Log, new DossierNumbers(log.Opened.Store), log.Ledgers, new HandOverRegister()));

    private static Refusal Refused(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Refusal;

    private static async Task<IReadOnlyList<long>> Sums(VictimLog log, params IReadOnlyList<string> measures)
    {
        var sums = new List<long>();
        foreach (var measure in measures) sums.AddRange(await log.Opened.Store.Ask<long>($"select coalesce(sum(quantity), 0) from fact where measure = {measure}", CancellationToken.None));
        return sums;
    }
}
