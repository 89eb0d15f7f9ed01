using FsCheck;
using FsCheck.Fluent;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Counting;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Moving;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Whatever is joined, split, transferred, suspended, amended or taken back in two provinces: stock in hand is what flowed in less what flowed out.</summary>
public sealed class CaseBalanceTests
{
    private static readonly LedgerId There = new("caobang");
    private static readonly OrganisationId OtherPolice = new("caobang.co-quan-dieu-tra");
    private static readonly DateOnly Start = Day(1, 1);
    private static readonly DateOnly Now = Day(12, 31);

    [Fact]
    public void Opening_and_what_came_equal_what_went_and_closing()
    {
        var moved = 0;
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true).WithStartSize(60).WithEndSize(60),
            Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1)).Resize(60)), seeds => moved += Holds(seeds)));
        // Of every kind of flow enough happened for the balance to mean something.
        Assert.True(moved > 1000, $"only {moved} stock moves");
    }

    [Fact]
    public void Every_way_of_coming_and_going_happens_in_the_random_histories()
    {
        var hows = new HashSet<string>();
        var chance = new HaiDang.Vault.Invented.Chance(7);
        for (var i = 0; i < 200; i++)
        {
            var world = new World();
            for (var step = 0; step < 60; step++) world.Do(chance.Below(int.MaxValue));
            foreach (var fact in world.Facts().Where(fact => fact.Measure is CaseFacts.In or CaseFacts.Out)) hows.Add($"{fact.Measure} {Pair(fact, "how")}");
        }

        Assert.Equal(
            [
                "case.in new", "case.in reopened", "case.in resumed", "case.in split", "case.in transferred",
                "case.out merged", "case.out resolved", "case.out suspended", "case.out transferred",
            ],
            hows.Order(StringComparer.Ordinal));
    }

    private static int Holds(int[] seeds)
    {
        var world = new World();
        foreach (var seed in seeds) world.Do(seed);
        var facts = world.Facts();
        var moves = facts.Where(fact => fact.Measure is CaseFacts.In or CaseFacts.Out).ToList();

        // The other way of knowing: look at each case as its events up to a day leave it, and count who has it in hand.
        foreach (var day in new[] { Start.AddDays(60), Start.AddDays(150), Now })
        {
            foreach (var body in new[] { Police, Border, OtherPolice })
            {
                var flowed = moves.Where(fact => fact.Organisation == body && fact.OccurredOn <= day).Sum(fact => fact.Measure is CaseFacts.In ? fact.Quantity : -fact.Quantity);
                Assert.Equal(world.InHand(body, day), flowed);
            }
        }

        // The sentence of the register, over a window: both sides by their named parts.
        var (from, to) = (Start.AddDays(40), Start.AddDays(200));
        long Sum(string measure, string how) => moves.Where(fact => fact.Measure == measure && Pair(fact, "how") == how && fact.OccurredOn >= from && fact.OccurredOn <= to).Sum(fact => fact.Quantity);
        var opening = world.InHand(null, from.AddDays(-1));
        var closing = world.InHand(null, to);
        Assert.Equal(
            opening + Sum(CaseFacts.In, "new") + Sum(CaseFacts.In, "resumed") + Sum(CaseFacts.In, "reopened") + Sum(CaseFacts.In, "transferred") + Sum(CaseFacts.In, "split"),
            Sum(CaseFacts.Out, "resolved") + Sum(CaseFacts.Out, "suspended") + Sum(CaseFacts.Out, "transferred") + Sum(CaseFacts.Out, "merged") + closing);

        // By dimension too: what came in under a clause goes out under it, so no group of cases falls below nothing.
        foreach (var group in moves.GroupBy(fact => (fact.Organisation, Pair(fact, "clause"))))
        {
            Assert.True(group.Sum(fact => fact.Measure is CaseFacts.In ? fact.Quantity : -fact.Quantity) >= 0);
        }

        // A case is opened once in both provinces together, and nobody is charged twice by being carried along.
        Assert.Equal(world.Openings, facts.Count(fact => fact.Measure == CaseFacts.Opened));
        Assert.Equal(world.Persons, facts.Count(fact => fact.Measure == SuspectFacts.Charged));

        // Each stage's own stock: what a body has before it is what came to it less what left.
        foreach (var body in new[] { Police, Border, OtherPolice, Procuracy, Court })
        {
            var stage = facts.Where(fact => fact.Organisation == body && fact.Measure is CaseFacts.StageIn or CaseFacts.StageOut && fact.Organisation == body).Sum(fact => fact.Measure is CaseFacts.StageIn ? fact.Quantity : -fact.Quantity);
            Assert.Equal(world.AtWork(body), stage);
        }

        return moves.Count;
    }

    private static string Pair(Fact fact, string key) => fact.Dimensions.Split(';').Single(pair => pair.StartsWith(key + "=", StringComparison.Ordinal))[(key.Length + 1)..];

    /// <summary>Two provinces' cases, each a history; steps that the rules refuse don't happen.</summary>
    private sealed class World
    {
        private readonly Dictionary<StreamId, List<object>> histories = [];
        private int day;
        private int person;

        /// <summary>Cases opened by a decision that stands.</summary>
        public int Openings => histories.Values.Count(history => history is [CaseOpened, ..] && !State(history)!.IsDouble);

        /// <summary>Persons charged where they were charged first.</summary>
        public int Persons => histories.Values.Where(history => history.Count > 0 && !State(history)!.IsDouble).Sum(history => history.OfType<PersonCharged>().Count());

        public List<Fact> Facts() =>
        [
            .. histories.SelectMany(one => new CaseFacts().Count(History(one.Key, one.Value)).Concat(new SuspectFacts().Count(History(one.Key, one.Value)))),
        ];

        public long InHand(OrganisationId? body, DateOnly at) => histories.Values.Count(history =>
            State(history) is { IsDouble: false } && State([.. history.Where(e => ((IOccurred)e).OccurredOn <= at)]) is { Standing: Standing.InHand } state && (body is null || state.Custodian == body));

        public long AtWork(OrganisationId body) => histories.Values.Count(history => State(history) is { IsDouble: false } state && state.Station == body);

        public void Do(int seed)
        {
            var what = seed % 20;
            var pick = seed / 20;
            day = Math.Min(day + (pick % 9), 360);
            var on = Start.AddDays(day);
            if (histories.Count == 0 || what < 2)
            {
                Begin(new CaseId($"vu-{histories.Count}").In(pick % 4 == 0 ? There : Ledger), [Opened() with { Custodian = pick % 4 == 0 ? OtherPolice : Police, OccurredOn = on, ActOn = null, Offences = [pick % 2 == 0 ? "blhs-2015/150/1" : "blhs-2015/151/2"] }]);
                return;
            }

            var (stream, history) = histories.ElementAt(pick % histories.Count);
            if (State(history) is not { } state) return;
            var open = state.Persons.Open.Select(one => one.Person).ToList();
            var charged = state.Persons.Open.Where(one => one.ChargedOn is not null).Select(one => one.Person).ToList();
            switch (what)
            {
                case 2 or 3:
                    Try(stream, Charged(new($"{++person:x32}"), pick % 3 == 0 ? "blhs-2015/151/1" : "blhs-2015/150/2", on));
                    break;
                case 4:
                    Try(stream, new CaseSuspended("illness", Paper(), on));
                    break;
                case 5:
                    Try(stream, new CaseResumed(Paper(), on));
                    break;
                case 6:
                    Try(stream, new CaseTerminated("exempted", open, Paper(), on));
                    break;
                case 7:
                    Try(stream, new CaseReopened([.. state.Persons.All.Where(one => one.End is PersonEnd.Terminated).Select(one => one.Person).Take(1)], Paper(), on));
                    break;
                case 8:
                    Try(stream, Concluded([.. charged]) with { OccurredOn = on });
                    break;
                case 9:
                    Try(stream, state.Stage is CaseStage.Prosecution ? ByProcuracy(on) : ByCourt(on));
                    break;
                case 10:
                    Try(stream, state.Stage is CaseStage.Prosecution ? Prosecuted([.. charged]) with { OccurredOn = on } : Tried([.. charged.Select(Convicted)]) with { OccurredOn = on });
                    break;
                case 11:
                    Try(stream, new CaseReturned(CaseStage.Investigation, ReturnGround.Evidence, Paper(), on));
                    break;
                case 12:
                    Move(stream, state, pick, on);
                    break;
                case 13:
                    Split(stream, state, open, on);
                    break;
                case 14 or 15:
                    Join(stream, state, open, pick, on);
                    break;
                case 16:
                    Try(stream, new DoubleFound(new CaseId("khac"), open, on));
                    break;
                case 17:
                    Amend(stream, history, pick);
                    break;
                case 18:
                    Retract(stream, history, pick);
                    break;
                default:
                    Try(stream, new FeaturesStated(new Features(pick % 2 == 0, [], [], null), on));
                    break;
            }
        }

        private static Case? State(IEnumerable<object> history) => history.Aggregate((Case?)null, (state, e) => CaseFold.After(state, e));

        private static bool Stands(IReadOnlyList<object> history)
        {
            Case? state = null;
            foreach (var e in history)
            {
                if (CaseRules.Against(state, e, Now) is not null) return false;
                state = CaseFold.After(state, e);
            }

            return true;
        }

        private static bool IsPaired(object e) => e is CasesJoined or CaseMerged or CaseSplit or CaseSplitOff or CaseTakenOver or ProvinceTransferTaken;

        private void Begin(StreamId stream, List<object> history) => histories[stream] = history;

        private bool Try(StreamId stream, object e)
        {
            if (CaseRules.Against(State(histories[stream]), e, Now) is not null) return false;
            histories[stream].Add(e);
            return true;
        }

        private void Move(StreamId stream, Case state, int pick, DateOnly on)
        {
            if (pick % 2 == 0)
            {
                var to = state.Custodian == Police ? Border : Police;
                if (stream.Ledger == Ledger) Try(stream, new TransferAccepted(state.Custodian, to, new DossierNumber(to, 2023, 1), on));
                return;
            }

            var other = stream.Ledger == Ledger ? There : Ledger;
            var body = other == There ? OtherPolice : Police;
            var successor = new CaseId($"vu-{histories.Count}").In(other);
            if (!Try(stream, new ProvinceTransferOffered(body, other, successor.Id, Paper(), on))) return;
            var carried = CaseMoves.Carry(state, null);
            if (!Try(stream, new ProvinceTransferTaken(body, new LinkedDossier(other, successor.Name), [.. state.Persons.Open.Select(one => one.Person)], on))) return;
            Begin(successor, [new CaseTakenOver(new DossierNumber(body, 2023, 1), body, new LinkedDossier(stream.Ledger, stream.Name), carried, on)]);
        }

        private void Split(StreamId stream, Case state, List<HaiDang.Vault.PersonId> open, DateOnly on)
        {
            var into = new CaseId($"vu-{histories.Count}");
            HaiDang.Vault.PersonId[] leaving = [.. open.Take(1)];
            if (!Try(stream, new CaseSplit(into, leaving, Paper(), on))) return;
            Begin(into.In(stream.Ledger), [new CaseSplitOff(new DossierNumber(state.Custodian, 2023, 1), state.Custodian, new CaseId(stream.Id), CaseMoves.Carry(state, leaving), Paper(), on)]);
        }

        private void Join(StreamId stream, Case state, List<HaiDang.Vault.PersonId> open, int pick, DateOnly on)
        {
            var others = histories.Keys.Where(one => one.Ledger == stream.Ledger && one != stream).ToList();
            if (others.Count == 0) return;
            var into = others[pick % others.Count];
            var joined = new CasesJoined(new CaseId(stream.Id), CaseMoves.Carry(state, null), Paper(), on);
            if (CaseRules.Against(State(histories[into]), joined, Now) is null && Try(stream, new CaseMerged(new CaseId(into.Id), open, Paper(), on))) histories[into].Add(joined);
        }

        private void Amend(StreamId stream, List<object> history, int pick)
        {
            var at = pick % history.Count;
            if (IsPaired(history[at]) || history[at] is not Step step) return;
            List<object> mended = [.. history];
            mended[at] = step with { OccurredOn = step.OccurredOn.AddDays((pick % 7) - 3), OutOfOrder = DayReason.BeingChecked };
            // A day moved before the dossier began isn't a mistake that people make; what the balance must bear is days moving about.
            if (mended.Skip(1).OfType<Step>().Any(one => one.OccurredOn < ((Step)mended[0]).OccurredOn) || !InOrder(mended)) return;
            if (Stands(mended)) histories[stream] = mended;
        }

        private void Retract(StreamId stream, List<object> history, int pick)
        {
            var at = pick % history.Count;
            if (IsPaired(history[at]) || at == 0) return;
            List<object> without = [.. history];
            without.RemoveAt(at);
            if (Stands(without) && Carried(stream, without)) histories[stream] = without;
        }

        // The count at a past day looks at events by day; one that stands after a later day would be seen before what it follows.
        private static bool InOrder(List<object> history) => history.OfType<Step>().Zip(history.OfType<Step>().Skip(1)).All(pair => pair.First.OccurredOn <= pair.Second.OccurredOn);

        // Somebody carried along into another case stays charged where they were charged.
        private bool Carried(StreamId stream, List<object> without) =>
            !histories.Values.SelectMany(history => history).Any(e => e is CasesJoined or CaseSplitOff or CaseTakenOver) || without.OfType<PersonCharged>().Count() == histories[stream].OfType<PersonCharged>().Count();
    }
}
