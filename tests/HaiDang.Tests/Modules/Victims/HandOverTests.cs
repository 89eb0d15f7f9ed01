using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class HandOverTests
{
    private static readonly PlaceCode HoaBinh = PlaceCode.TryParse("tinh:17@2024")!.Value;
    private static readonly OrganisationId There = new("hoabinh.cong-an-tinh");
    private static readonly MassHandOverOpened Opened = new(new DossierNumber(Border, 2023, 1), Border, Province, Labour, "Cửa khẩu giả định", 3, Day(6, 1));
    private static readonly PersonScreened First = Screened(1);

    [Fact]
    public void Everybody_is_screened_once_alone_and_on_a_sheet_of_their_own()
    {
        Takes([Opened], First);
        Refuses([Opened], First with { Apart = false }, "victims.not-apart");
        Refuses([Opened, First], First with { Person = Mother }, "victims.sheet-taken", "1");
        Refuses([Opened, First], First with { Sheet = 2 }, "victims.screened-twice", "1");
        Refuses([Opened], First with { Signs = [ScreeningSign.Debt], Result = ScreeningResult.NoSigns }, "victims.signs-open");
        Refuses([Opened], First with { OccurredOn = Day(5, 31) }, "victims.day-too-early");
    }

    [Fact]
    public void Numbers_kept_follow_every_sheet_and_every_number_kept_before()
    {
        var (first, second) = (Reserved([Opened, Screened(3)], 20, "Bàn 1"), Reserved([Opened, Screened(3), new SheetsReserved(4, 23, Border, "Bàn 1", Day(6, 1))], 5, "Bàn 2"));
        Assert.Equal(new SheetsReserved(4, 23, Border, "Bàn 1", Day(6, 1)), first);
        Assert.Equal(new SheetsReserved(24, 28, Border, "Bàn 2", Day(6, 1)), second);
        var state = After([Opened, Screened(3), first!, Screened(5), Screened(6), Screened(99)])!;
        Assert.Equal((2, 7, 4, 100), (state.Used(first!), state.After(5), state.After(3), state.NextNumber));
        Takes([Opened, first!], Screened(200));

        static SheetsReserved? Reserved(object[] events, int count, string post) =>
            Assert.IsType<Decision.Events>(new ReserveSheets(new HandOverId("x"), count, Border, post, Day(6, 1)).Decide(After(events), Today)).Recorded.Cast<SheetsReserved>().Single();
    }

    [Theory]
    [InlineData(0, "victims.reserved-unfit")]
    [InlineData(-3, "victims.reserved-unfit")]
    [InlineData(501, "victims.reserved-unfit")]
    public void No_more_numbers_are_kept_than_somebody_carries(int count, string code) =>
        Assert.Equal(code, Assert.IsType<Decision.No>(new ReserveSheets(new HandOverId("x"), count, Border, "Bàn 1", Day(6, 1)).Decide(After([Opened]), Today)).Refusal.Code);

    [Fact]
    public void Numbers_above_the_last_and_numbers_that_are_taken_arent_kept()
    {
        Refuses([Opened, Screened(4990)], new SheetsReserved(4991, 5001, Border, "Bàn 1", Day(6, 1)), "victims.reserved-unfit");
        Refuses([Opened, Screened(4)], new SheetsReserved(4, 8, Border, "Bàn 1", Day(6, 1)), "victims.numbers-taken");
        Refuses([Opened, new SheetsReserved(1, 8, Border, "Bàn 1", Day(6, 1))], new SheetsReserved(8, 9, Border, "Bàn 2", Day(6, 1)), "victims.numbers-taken");
        Refuses([Opened, new MassHandOverClosed(3, Day(6, 2))], new SheetsReserved(1, 8, Border, "Bàn 1", Day(6, 3)), "victims.closed");
    }

    [Fact]
    public void No_sanction_before_the_screening_is_done()
    {
        Refuses([Opened], new SanctionNoted(1, Day(6, 1)), "victims.not-screened");
        Refuses([Opened, First with { Result = ScreeningResult.Unclear }], new SanctionNoted(1, Day(6, 1)), "victims.screened-first");
        Takes([Opened, First], new SanctionNoted(1, Day(6, 1)));
    }

    [Fact]
    public void Whoever_shows_signs_isnt_sent_away()
    {
        Refuses([Opened, Screened(1, ScreeningResult.Signs)], new PersonReleased(1, Day(6, 2)), "victims.signs-open");
        Takes([Opened, First], new PersonReleased(1, Day(6, 2)));
    }

    [Fact]
    public void Groups_go_by_province_the_largest_first_without_those_set_apart()
    {
        object[] events = [Opened, Screened(1), Screened(2) with { Home = Province }, Screened(3), Screened(4) with { Home = null }, Screened(5) with { Home = Province }, Screened(6), new SuspectSetApart(6, Day(6, 1))];
        Assert.Equal(["tinh:17@2024 1,3", "tinh:20@2024 2,5", " 4"], After(events)!.ByProvince().Select(one => $"{one.Province} {string.Join(',', one.Sheets.Select(sheet => sheet.Number))}"));
    }

    [Fact]
    public void A_group_is_handed_over_by_minutes_and_comes_back_when_declined()
    {
        var group = new GroupHandedOver("g", HoaBinh, There, null, [1, 2], "9/BB", Day(6, 2));
        object[] events = [Opened, First, Screened(2)];
        Refuses(events, group with { Minutes = "" }, "victims.number-missing");
        Refuses(events, group with { Sheets = [] }, "victims.nothing-chosen");
        Refuses(events, group with { Sheets = [1, 1] }, "victims.already-there");
        Refuses([.. events, new PersonReleased(1, Day(6, 1))], group, "victims.gone-already", "1");
        Takes(events, group);
        Refuses([.. events, group], group with { Group = "h" }, "victims.gone-already", "1");
        Assert.Empty(After([.. events, group])!.Waiting);
        Assert.Equal(2, After([.. events, group, new GroupDeclined("g", DeclineReason.NoCapacity, Day(6, 3))])!.Waiting.Count());
        Refuses([.. events, group, new GroupAccepted("g", Day(6, 3))], new GroupDeclined("g", DeclineReason.NoCapacity, Day(6, 3)), "victims.no-such-entry");
    }

    [Fact]
    public void It_closes_when_everybody_is_accounted_for_and_says_who_never_came()
    {
        object[] events = [Opened, First, Screened(2)];
        Refuses(events, new MassHandOverClosed(1, Day(6, 3)), "victims.persons-here");
        object[] gone = [.. events, new PersonReleased(1, Day(6, 2)), new ReceptionBegun(2, "d", Day(6, 2))];
        Refuses(gone, new MassHandOverClosed(0, Day(6, 3)), "victims.count-unfit");
        Takes(gone, new MassHandOverClosed(1, Day(6, 3)));
    }

    [Fact]
    public void A_list_sent_again_records_nothing_twice_and_names_the_sheets_with_faults()
    {
        var faults = new List<SheetFault>();
        var list = new ScreenPersons(new HandOverId("x"), [First, Screened(2), Screened(3) with { Apart = false }, Screened(4) with { Person = First.Person }]);
        var recorded = Assert.IsType<Decision.Events>(list.Decide(After([Opened]), Today, faults)).Recorded;
        Assert.Equal([First, Screened(2)], recorded.Cast<PersonScreened>(), (one, other) => one.Sheet == other.Sheet);
        Assert.Equal([(3, "victims.not-apart"), (4, "victims.screened-twice")], faults.Select(fault => (fault.Sheet, fault.Refusal.Code)));
        Assert.Equal("victims.not-apart", Assert.IsType<Decision.No>(list.Decide(After([Opened, .. recorded]), Today, faults)).Refusal.Code);
        Assert.Same(Decision.Nothing, new ScreenPersons(new HandOverId("x"), [First, Screened(2)]).Decide(After([Opened, .. recorded]), Today, faults));
    }

    [Fact]
    public void A_number_used_for_somebody_else_is_named_and_never_passed_over()
    {
        var faults = new List<SheetFault>();
        var girl = Screened(1) with { Profile = First.Profile with { Sex = First.Profile.Sex is Sex.Female ? Sex.Male : Sex.Female } };
        Assert.Equal("victims.sheet-taken", Assert.IsType<Decision.No>(new ScreenPersons(new HandOverId("x"), [girl]).Decide(After([Opened, First]), Today, faults)).Refusal.Code);
        Assert.Single(Assert.IsType<Decision.Events>(new ScreenPersons(new HandOverId("x"), [First, Screened(1)]).Decide(After([Opened]), Today, faults)).Recorded);
        Assert.Equal([(1, "victims.sheet-taken")], faults.Select(fault => (fault.Sheet, fault.Refusal.Code)));
    }

    [Fact]
    public void A_person_twice_in_one_list_is_named_however_the_name_is_written() =>
        Assert.Equal(
            [(1, 3)],
            ScreenPersons.Twice([("Sùng Thị Mỷ", 1999), ("Vàng A Pao", 2001), ("SUNG THI MY", 1999), ("Sùng Thị Mỷ", 1989), ("", null), ("", null)]));

    [Fact]
    public void Screened_persons_count_by_what_the_screening_gave_last()
    {
        var facts = new HandOverFacts().Count(Histories.Of(
            Opened, Screened(1, ScreeningResult.Unclear), new ScreeningRepeated(1, HoaBinh, [ScreeningSign.Sold], ScreeningResult.Signs, Day(6, 2)), Screened(2),
            new GroupHandedOver("g", HoaBinh, There, null, [2], "9/BB", Day(6, 3)))).ToList();
        Assert.Equal(["result=no-signs", "result=signs"], facts.Where(fact => fact.Measure == HandOverFacts.Screened).Select(fact => fact.Dimensions.Split(';')[2]).Order(StringComparer.Ordinal));
        Assert.Equal(Day(6, 3), Assert.Single(facts, fact => fact.Measure == HandOverFacts.HandedOver).OccurredOn);
        Assert.All(facts, fact => Assert.Equal(Labour, fact.Organisation));
    }

    [Fact]
    public void Places_of_a_house_are_those_of_the_day_whatever_order_they_were_entered_in()
    {
        object[] house =
        [
            new EstablishmentRegistered(new DossierNumber(Labour, 2023, 1), Labour, EstablishmentKind.Shelter, "Nhà số 3", 10, Province, Labour, null, Day(1, 1)),
            new PlacesChanged(8, Day(3, 1)), new PlacesChanged(12, Day(2, 1)),
        ];
        var state = house.Aggregate((Establishment?)null, Establishment.Fold)!;
        Assert.Equal([0, 10, 12, 8], new[] { Day(12, 31, 2022), Day(1, 15), Day(2, 15), Day(4, 1) }.Select(state.On));
        var facts = new EstablishmentFacts().Count(Histories.Of([.. house, new EstablishmentClosed(Day(5, 1))])).Where(fact => fact.Measure == EstablishmentFacts.PlacesAdded).ToList();
        Assert.Equal([(Day(1, 1), 10L), (Day(2, 1), 2), (Day(3, 1), -4), (Day(5, 1), -8)], facts.Select(fact => (fact.OccurredOn, fact.Quantity)));
    }

    [Fact]
    public void A_house_that_is_closed_takes_nothing_more()
    {
        object[] house = [new EstablishmentRegistered(new DossierNumber(Labour, 2023, 1), Labour, EstablishmentKind.Shelter, "Nhà số 3", 10, Province, Labour, null, Day(1, 1)), new EstablishmentClosed(Day(5, 1))];
        var state = house.Aggregate((Establishment?)null, Establishment.Fold);
        Assert.Equal(VictimRefusals.Closed, Establishment.Against(state, new PlacesChanged(9, Day(5, 2)), Today));
    }

    private static PersonScreened Screened(int sheet, ScreeningResult result = ScreeningResult.NoSigns) =>
        new(sheet, new PersonId($"{sheet:x32}"), HoaBinh, Woman, result is ScreeningResult.Signs ? [ScreeningSign.Sold] : [], result, true, Day(6, 1));

    private static MassHandOver? After(object[] events) => events.Aggregate((MassHandOver?)null, MassHandOver.Fold);

    private static void Takes(object[] events, object e) => Assert.IsType<Decision.Events>(new RecordHandOver(new HandOverId("x"), e).Decide(After(events), Today));

    private static void Refuses(object[] events, object e, string code, string? sheet = null)
    {
        var refusal = Assert.IsType<Decision.No>(new RecordHandOver(new HandOverId("x"), e).Decide(After(events), Today)).Refusal;
        Assert.Equal((code, sheet), (refusal.Code, refusal.Values?["sheet"]));
    }
}
