using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.Incidents;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Cases as they are recorded, moved and mended, on each store.</summary>
public sealed class CaseStorageTests
{
    private static readonly CaseId Other = new("vu-2");

    [Theory, EachStore]
    public async Task Who_does_not_work_on_a_case_finds_none_and_records_nothing(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged());
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(Id, Charged(Two), CaseLog.BorderOfficer)));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(Id, Charged(Two), CaseLog.Has(Role.StandingOffice, Ledger, Police))));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(new CaseId("khong"), Charged(Two))));
        Assert.Equal("cases.unknown-case", Refusal(await log.Desk.Begin(
            Subjects.Case, CaseLog.BorderOfficer, Other.In(Ledger), Police, Day(2, 1), number => [Opened() with { Number = number }], null, default)).Code);
    }

    [Theory, EachStore]
    public async Task A_court_records_its_own_steps_once_it_takes_part_and_nothing_else(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, [.. AtCourt().Skip(1)]);
        var court = CaseLog.Has(Role.ProcuracyCourtLiaison, Ledger, Court, "u9");
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(Id, Tried(), court)));
        Assert.IsType<Outcome.Done>(await log.Record(Id, new BodyAdmitted(Court, true, "xét xử", Day(4, 26))));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(Id, new CaseSolved(Police, Day(5, 1)), court)));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Record(Id, new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, Paper(4, Procuracy), Day(5, 1)), court)));
        Assert.IsType<Outcome.Done>(await log.Record(Id, Tried(), court));
    }

    [Theory, EachStore]
    public async Task An_incident_becomes_a_case_with_its_persons_and_the_request_sent_twice_opens_one(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        var incident = new IncidentId("vv-1");
        Assert.IsType<Outcome.Done>(await log.Desk.Begin(
            Subjects.Incident, CaseLog.Investigator, incident.In(Ledger), Police, Day(1, 15),
            number => [IncidentRulesTests.Detected() with { Number = number }, new PersonDenounced(One, ProceedingsRole.Denounced, Coarse.Unknown, Day(1, 16))], null, default));
        for (var sent = 0; sent < 2; sent++)
        {
            var outcome = await log.Moves.Open(CaseLog.Investigator, Id, Ledger, number => Opened() with { Number = number }, Police, Day(2, 1), [incident], "k1", default);
            Assert.True(outcome is Outcome.Done or Outcome.Repeated, outcome.ToString());
        }

        Assert.Equal(ProceedingsRole.Denounced, Assert.Single((await log.State(Id))!.Persons.Open).Role);
        var decided = await log.Desk.Find(Subjects.Incident, CaseLog.Investigator, incident.In(Ledger), default);
        Assert.Equal((IncidentOutcome.Instituted, Id), (decided!.Decided!.Outcome, decided.Decided.Case));
        Assert.Equal((1L, 1L, 1L), (await log.Sum(IncidentFacts.Detected), await log.Sum(CaseFacts.Opened), await log.Sum(IncidentFacts.Out)));
        Assert.Equal([One], await log.Relations.Reached(CaseLog.Investigator, [One], default));
        Assert.Equal(CasesRefusals.IncidentIsDecided, Refusal(await log.Moves.Open(CaseLog.Investigator, Other, Ledger, number => Opened() with { Number = number }, Police, Day(2, 1), [incident], "k2", default)));
    }

    [Theory, EachStore]
    public async Task A_case_joined_to_another_counts_once_and_takes_its_persons_along(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged());
        await log.Case(Other, Charged(Two, "blhs-2015/151/1"));
        for (var sent = 0; sent < 2; sent++) await log.Moves.Join(CaseLog.Investigator, Ledger, Other, Id, Paper(33), Day(3, 1), "k", default);
        Assert.Equal([One, Two], (await log.State(Id))!.Persons.Open.Select(one => one.Person));
        var merged = (await log.State(Other))!;
        Assert.Equal((Standing.Elsewhere, Id.Value), (merged.Standing, merged.Into));
        Assert.Equal((2L, 2L, 1L, 2L), (await log.Sum(CaseFacts.Opened), await log.Sum(CaseFacts.In), await log.Sum(CaseFacts.Out), await log.Sum(SuspectFacts.Charged)));
        Assert.Equal(CasesRefusals.CaseIsElsewhere, Refusal(await log.Record(Other, Charged(One))));
        Assert.Equal(CasesRefusals.ToItself, Refusal(await log.Moves.Join(CaseLog.Investigator, Ledger, Id, Id, Paper(33), Day(3, 1), "k2", default)));
    }

    [Theory, EachStore]
    public async Task A_case_split_off_goes_on_under_its_own_number(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged(), Charged(Two, "blhs-2015/151/1"));
        for (var sent = 0; sent < 2; sent++) await log.Moves.Split(CaseLog.Investigator, Ledger, Id, Other, [Two], [], Paper(34), Day(3, 1), "k", default);
        var split = (await log.State(Other))!;
        Assert.Equal(("0002/2023", "blhs-2015/151/1", Day(2, 1)), (split.Number.ToString(), split.Offences.Single(), split.OpenedOn));
        Assert.Equal([Two], split.Persons.Open.Select(one => one.Person));
        Assert.Equal([One], (await log.State(Id))!.Persons.Open.Select(one => one.Person));
        Assert.Equal((1L, 2L, 2L), (await log.Sum(CaseFacts.Opened), await log.Sum(CaseFacts.In), await log.Sum(SuspectFacts.Charged)));
    }

    [Theory, EachStore]
    public async Task A_case_that_the_border_guard_took_is_theirs_and_counts_out_and_in(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged(), new TransferOffered(Border, "thuộc thẩm quyền", null, Day(3, 5)), new TransferAccepted(Police, Border, new DossierNumber(Border, 2023, 1), Day(3, 6)));
        Assert.Equal(Border, (await log.State(Id))!.Custodian);
        Assert.NotNull(await log.Desk.Find(Subjects.Case, CaseLog.BorderOfficer, Id.In(Ledger), default));
        Assert.Equal((1L, 2L, 1L), (await log.Sum(CaseFacts.Opened), await log.Sum(CaseFacts.In), await log.Sum(CaseFacts.Out)));
    }

    [Theory, EachStore]
    public async Task Handed_to_another_province_a_case_goes_on_there_and_is_counted_once(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged());
        Assert.IsType<Outcome.Done>(await log.Record(Id, new ProvinceTransferOffered(CaseLog.OtherPolice, CaseLog.There, "vu-9", Paper(37), Day(3, 1))));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Moves.TakeOver(CaseLog.BorderOfficer, Id.In(Ledger), CaseLog.There, Day(3, 5), "k", default)));
        for (var sent = 0; sent < 2; sent++) await log.Moves.TakeOver(CaseLog.Elsewhere, Id.In(Ledger), CaseLog.There, Day(3, 5), "k", default);
        var there = (await log.State(new CaseId("vu-9"), CaseLog.There))!;
        Assert.Equal((CaseLog.OtherPolice, Day(2, 1), "langson:cases.case/vu-1"), (there.Custodian, there.OpenedOn, there.From));
        Assert.Equal((Standing.Elsewhere, "tayninh:cases.case/vu-9"), ((await log.State(Id))!.Standing, (await log.State(Id))!.Into));
        Assert.Equal((1L, 2L, 1L, 1L), (await log.Sum(CaseFacts.Opened), await log.Sum(CaseFacts.In), await log.Sum(CaseFacts.Out), await log.Sum(SuspectFacts.Charged)));
        Assert.Empty(await log.Relations.Reached(CaseLog.Investigator, [One], default));
        Assert.Equal([One], await log.Relations.Reached(CaseLog.Elsewhere, [One], default));
    }

    [Theory, EachStore]
    public async Task A_body_that_is_not_there_any_more_is_refused_with_its_heirs(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged());
        var later = new ProvinceTransferOffered(new("langson.ban-chi-huy-bdbp"), CaseLog.There, "vu-9", Paper(38), Day(3, 1));
        var refusal = Refusal(await log.Record(Id, later));
        Assert.Equal(("cases.body-not-there", "langson.bo-chi-huy-bdbp"), (refusal.Code, refusal.Values!["heirs"]));
    }

    [Theory, EachStore]
    public async Task Facts_follow_a_mended_day_and_an_entry_taken_back(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged(), new CaseSolved(Police, Day(2, 11)));
        Assert.IsType<Outcome.Done>(await log.Desk.Mend(Subjects.Case, CaseLog.Investigator, Id.In(Ledger), 3, new CaseSolved(Police, Day(3, 11)), "nhầm tháng", null, default));
        Assert.Equal(1L, (await log.Opened.Store.Ask<long>($"select coalesce(sum(quantity), 0) from fact where measure = 'case.solved' and occurred_on = {Day(3, 11)}", default))[0]);
        Assert.Equal(0L, (await log.Opened.Store.Ask<long>($"select coalesce(sum(quantity), 0) from fact where measure = 'case.solved' and occurred_on = {Day(2, 11)}", default))[0]);
        Assert.IsType<Outcome.Done>(await log.Desk.Mend(Subjects.Case, CaseLog.Investigator, Id.In(Ledger), 3, null, "chưa khám phá", null, default));
        Assert.Equal(0L, await log.Sum(CaseFacts.Solved));
        Assert.Empty(await log.Recount.Compare(Ledger, default).ToListAsync());
        Assert.Equal(5, (await log.Log.History(Id.In(Ledger), default)).Count);
    }

    [Theory, EachStore]
    public async Task What_later_entries_need_is_not_taken_back_and_they_are_named(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, [.. AtCourt().Skip(1), Tried()]);
        var refusal = Refusal(await log.Desk.Mend(Subjects.Case, CaseLog.Investigator, Id.In(Ledger), 3, null, "nhầm", null, default));
        Assert.Equal(("kernel.later-entries-need-it", "4"), (refusal.Code, refusal.Values!["versions"]));
        Assert.Equal(CasesRefusals.ReasonMissing, Refusal(await log.Desk.Mend(Subjects.Case, CaseLog.Investigator, Id.In(Ledger), 7, null, " ", null, default)));
        Assert.Equal(CasesRefusals.UnknownCase, Refusal(await log.Desk.Mend(Subjects.Case, CaseLog.BorderOfficer, Id.In(Ledger), 7, null, "nhầm", null, default)));
    }

    [Theory, EachStore]
    public async Task What_stands_in_two_dossiers_is_not_undone_in_one(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        await log.Case(Id, Charged());
        await log.Case(Other, Charged(Two));
        await log.Moves.Join(CaseLog.Investigator, Ledger, Other, Id, Paper(33), Day(3, 1), "k", default);
        Assert.Equal(CasesRefusals.OtherHalf, Refusal(await log.Desk.Mend(Subjects.Case, CaseLog.Investigator, Id.In(Ledger), 3, null, "nhầm", null, default)));
    }

    [Theory, EachStore]
    public async Task Whoever_is_cleared_leaves_rings_and_the_default_search(StoreKind kind)
    {
        await using var log = await CaseLog.Open(kind);
        var ring = new RingId("dd-1").In(Ledger);
        await log.Case(Id, Charged(), Charged(Two));
        Assert.IsType<Outcome.Done>(await log.Desk.Begin(Subjects.Ring, CaseLog.Investigator, ring, Police, Day(3, 1), number => [RingRulesTests.Stated with { Number = number }], null, default));
        foreach (var person in new[] { One, Two })
        {
            Assert.IsType<Outcome.Done>(await log.Desk.StateMember(CaseLog.Investigator, ring, RingRulesTests.Member with { Person = person }, null, default));
        }

        Assert.Equal("cases.unknown-person", Refusal(await log.Desk.StateMember(CaseLog.Investigator, ring, RingRulesTests.Member with { Person = new PersonId("x") }, null, default)).Code);
        await log.Record(Id, new PersonsCleared([One], PersonEnd.Terminated, "not-proved", Paper(50), Day(4, 1)));
        Assert.Equal([Two], (await log.Desk.Find(Subjects.Ring, CaseLog.Investigator, ring, default))!.Members.Select(one => one.Person));
        Assert.False(await log.Relations.Names(DossierBook.IdOf(ring), One, default));
        Assert.Equal([Two], await log.Relations.Reached(CaseLog.Investigator, [One, Two], default));
        Assert.Equal(CasesRefusals.PersonIsCleared, Refusal(await log.Desk.StateMember(CaseLog.Investigator, ring, RingRulesTests.Member, null, default)));
        // The judgment acquits the other one too.
        foreach (var e in new object[] { Concluded(Two), ByProcuracy(), Prosecuted(Two), ByCourt(), Tried(Acquitted(Two)) }) Assert.IsType<Outcome.Done>(await log.Record(Id, e));
        Assert.Empty((await log.Desk.Find(Subjects.Ring, CaseLog.Investigator, ring, default))!.Members);
    }

    private static Refusal Refusal(Outcome outcome) => Assert.IsType<Outcome.Refused>(outcome).Refusal;
}
