using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class VictimStorageTests
{
    private static readonly Reader Keeper = VictimLog.Has(Role.VictimSupportOfficer, Labour);

    [Theory, EachStore]
    public async Task What_is_due_follows_the_log_and_comes_back_when_a_step_is_taken_back(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await log.Say("a", Reception, new SafeContactAgreed([ContactRule.NoCalls], Day(6, 1)), new NeedsAssessed([SupportKind.EssentialNeeds], null, Day(6, 2)));
        await log.Say("b", Reception with { Number = new DossierNumber(Labour, 2023, 2), Person = Mother });
        Assert.Equal(
            ["b safe-contact 06-01", "a initial-check 06-05", "b initial-check 06-05", "b needs 06-08", "a support essential-needs 07-02"],
            await log.Dues(Keeper));

        await log.Say("a", Service(SupportKind.EssentialNeeds, Day(6, 3)));
        Assert.DoesNotContain(await log.Dues(Keeper), line => line.StartsWith("a support", StringComparison.Ordinal));
        Assert.IsType<Outcome.Done>(await log.Retract("a", 4));
        Assert.Contains("a support essential-needs 07-02", await log.Dues(Keeper));

        await log.Say("b", new IdentificationEnded(IdentificationOutcome.Left, Day(6, 5)));
        Assert.DoesNotContain(await log.Dues(Keeper), line => line.StartsWith("b ", StringComparison.Ordinal));
        Assert.Empty(await log.Dues(VictimLog.Has(Role.VictimSupportOfficer, Health)));
    }

    [Theory, EachStore]
    public async Task A_step_that_later_ones_need_isnt_taken_back(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await log.Say("a", Reception, new GroundFound(EvidenceGround.RescuingBody, null, Day(6, 2)), Identified(Day(6, 3)));
        var refused = Assert.IsType<Outcome.Refused>(await log.Retract("a", 2)).Refusal;
        Assert.Equal(("kernel.later-entries-need-it", "3"), (refused.Code, refused.Values!["versions"]));
        Assert.IsType<Outcome.Done>(await log.Retract("a", 3));
        Assert.IsType<Outcome.Done>(await log.Retract("a", 2));
    }

    [Theory, EachStore]
    public async Task A_body_that_is_asked_sees_the_dossier_until_its_service_is_done_or_the_consent_withdrawn(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await log.Say("a", Reception, Consent("c", LegalAid, Day(6, 2)));
        Assert.False(await log.Works(Role.VictimSupportOfficer, LegalAid, "a"));
        await log.Say("a", new ReferralMade("r", LegalAid, SupportKind.LegalAid, "c", Day(6, 3)));
        Assert.True(await log.Works(Role.VictimSupportOfficer, LegalAid, "a"));
        await log.Say("a", new ReferralAccepted("r", LegalAid, Day(6, 4)), new ReferralDone("r", LegalAid, Day(6, 5)));
        Assert.False(await log.Works(Role.VictimSupportOfficer, LegalAid, "a"));
        await log.Say("a", new ReferralMade("s", LegalAid, SupportKind.LegalAid, "c", Day(6, 6)));
        Assert.True(await log.Works(Role.VictimSupportOfficer, LegalAid, "a"));
        await log.Say("a", new ConsentWithdrawn("c", Day(6, 7)));
        Assert.False(await log.Works(Role.VictimSupportOfficer, LegalAid, "a"));
        Assert.True(await log.Works(Role.VictimSupportOfficer, Labour, "a"));
    }

    [Theory, EachStore]
    public async Task The_standing_office_the_head_and_other_departments_see_no_dossier(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await log.Say("a", Reception);
        foreach (var role in (Role[])[Role.StandingOffice, Role.CommitteeHead, Role.AgencyOfficer, Role.Auditor, Role.DataProtectionOfficer, Role.Administrator, Role.ProcuracyCourtLiaison])
        {
            Assert.Null(await log.List.Find(VictimLog.Has(role, Labour), Ledger, DossierKinds.Victim, "a", CancellationToken.None));
            Assert.Empty((await log.List.Page(VictimLog.Has(role, Labour), Ledger, DossierKinds.Victim, new DossierFilter(), Today, "", 10, CancellationToken.None)).Rows);
        }

        Assert.NotNull(await log.List.Find(Keeper, Ledger, DossierKinds.Victim, "a", CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task A_house_says_how_many_are_in_it_on_a_day(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await RecordEstablishment.Handle(
            new RecordEstablishment(new EstablishmentId("nha"), new EstablishmentRegistered(new DossierNumber(Labour, 2023, 1), Labour, EstablishmentKind.Shelter, "Nhà số 3", 2, Province, Labour, null, Day(1, 1))),
            Ledger, Today, Reader.System, log.Log, null, CancellationToken.None);
        await log.Say("a", Reception, new StayBegun("s", "nha", Day(6, 2)), new StayEnded("s", Day(6, 10)));
        await log.Say("b", Reception with { Number = new DossierNumber(Labour, 2023, 2), Person = Mother }, new StayBegun("s", "nha", Day(6, 10)));
        long Taken(IReadOnlyList<Houses.House> houses) => Assert.Single(houses).Taken;
        Assert.Equal(0, Taken(await On(Day(6, 1))));
        Assert.Equal(1, Taken(await On(Day(6, 2))));
        Assert.Equal(2, Taken(await On(Day(6, 10))));
        Assert.Equal(1, Taken(await On(Day(6, 11))));
        Assert.Equal(1, (await On(Day(6, 11)))[0].Free);
        Assert.Empty(await On(Day(12, 31, 2022)));

        Task<IReadOnlyList<Houses.House>> On(DateOnly day) => log.Houses.On(Keeper, Ledger, day, CancellationToken.None);
    }

    [Theory, EachStore]
    public async Task Facts_follow_what_is_known_later_and_name_the_province_alone(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        await log.Say("a", Reception with { Custodian = Border }, new ExploitationStated([ExploitationPurpose.ForcedLabour], TraffickingRoute.Cambodia, AgeBand.From16To17, Day(1, 5)));
        var rows = await log.Opened.Store.Ask<string>(
            $"select organisation || ' ' || place || ' ' || dimensions from fact where measure = {VictimFacts.Received} group by organisation, place, dimensions having sum(quantity) <> 0", CancellationToken.None);
        Assert.Equal(["langson.so-ldtbxh tinh:20@2024 age=16-17;ethnicity=minority;foreign=no;purpose=forced-labour;route=cambodia;sex=female;track=self-report"], rows);
    }

    [Theory, EachStore]
    public async Task Four_hundred_and_ten_persons_are_screened_one_by_one_within_five_seconds(StoreKind kind)
    {
        await using var log = await VictimLog.Open(kind);
        var hand = new HandOverId("dem");
        await RecordHandOver.Handle(
            new RecordHandOver(hand, new MassHandOverOpened(new DossierNumber(Border, 2023, 1), Border, Province, Labour, "Cửa khẩu giả định", 410, Day(6, 1))),
            Ledger, Today, Reader.System, log.Log, null, CancellationToken.None);
        var (clock, before) = (System.Diagnostics.Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        for (var sheet = 1; sheet <= 410; sheet++)
        {
            var (outcome, _) = await ScreenPersons.Handle(
                new ScreenPersons(hand, [new PersonScreened(sheet, new PersonId($"{sheet:x32}"), Province, Woman, [], ScreeningResult.NoSigns, true, Day(6, 1))]),
                Ledger, Today, Reader.System, log.Log, null, CancellationToken.None);
            Assert.IsType<Outcome.Done>(outcome);
        }

        TestContext.Current.SendDiagnosticMessage($"410 sheets one by one on {kind}: {clock.ElapsedMilliseconds} ms, processor {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms of the whole process");
        var state = (await log.Log.Effective(hand.In(Ledger), CancellationToken.None)).Aggregate((MassHandOver?)null, MassHandOver.Fold)!;
        Assert.Equal(410, state.Sheets.Count);
        Assert.Equal(410L, (await log.Opened.Store.Ask<long>($"select sum(quantity) from fact where measure = {HandOverFacts.Screened}", CancellationToken.None))[0]);

        // The bar is 5 s of server time on a machine of its own. Here other tests share the processor: this only holds it to the order of size.
        Assert.True((Environment.CpuUsage.TotalTime - before).TotalSeconds < 60, $"{clock.Elapsed.TotalSeconds:0.0} s");
    }
}
