using System.Collections.Immutable;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Establishments;

namespace HaiDang.Modules.Victims.Advancing;

/// <summary>An entry of this register.</summary>
internal readonly record struct SupportWorkId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>Its stream in a ledger.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.SupportWork.Stream, Value);
}

/// <summary>An entry as its history leaves it.</summary>
internal sealed record SupportWork(SupportWorkRecorded Recorded)
{
    /// <summary>Staff who took part, by body.</summary>
    public ImmutableList<SupportStaffAttended> Staff { get; init; } = [];

    /// <summary>Experience and opinions.</summary>
    public ImmutableList<SupportLessonNoted> Lessons { get; init; } = [];

    /// <summary>What an inspection found.</summary>
    public ImmutableList<PolicyFindingMade> Findings { get; init; } = [];

    /// <summary>What came of each finding, by its number.</summary>
    public ImmutableDictionary<int, PolicyFindingSettled> Settled { get; init; } = ImmutableDictionary<int, PolicyFindingSettled>.Empty;

    /// <summary>Information that passed.</summary>
    public ImmutableList<InformationPassed> Passed { get; init; } = [];

    /// <summary>The day it was over; null while it isn't.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Findings to be put right that weren't.</summary>
    internal IEnumerable<PolicyFindingMade> Open => Findings.Where(one => one.Finding is not InspectionFinding.Meets && !Settled.ContainsKey(one.Item));

    /// <summary>Whether it is a look at how the policy is carried out.</summary>
    internal bool Inspects => Recorded.Kind is SupportWorkKind.PolicyInspection or SupportWorkKind.PolicyMonitoring;

    /// <summary>The state after an entry.</summary>
    internal static SupportWork? Fold(SupportWork? state, Recorded recorded) => Fold(state, recorded.Event);

    /// <summary>The state after an event.</summary>
    internal static SupportWork? Fold(SupportWork? state, object e) => e switch
    {
        SupportWorkRecorded recorded => new SupportWork(recorded),
        _ when state is null => null,
        SupportStaffAttended attended => state with { Staff = state.Staff.Add(attended) },
        SupportLessonNoted noted => state with { Lessons = state.Lessons.Add(noted) },
        PolicyFindingMade made => state with { Findings = state.Findings.Add(made) },
        PolicyFindingSettled settled => state with { Settled = state.Settled.SetItem(settled.Item, settled) },
        InformationPassed passed => state with { Passed = state.Passed.Add(passed) },
        SupportWorkEnded ended => state with { EndedOn = ended.OccurredOn },
        _ => state,
    };

    /// <summary>Why an event can't follow; null when it can.</summary>
    internal static Refusal? Against(SupportWork? state, object e, DateOnly today)
    {
        if (e is IOccurred { OccurredOn: var day } && day > today) return VictimRefusals.DayInFuture;
        if (e is SupportWorkRecorded recorded)
        {
            return state is not null ? VictimRefusals.AlreadyThere
                : string.IsNullOrWhiteSpace(recorded.Subject) ? VictimRefusals.NothingChosen
                : recorded.To < recorded.OccurredOn ? VictimRefusals.Backwards
                : recorded.Kind is SupportWorkKind.ForeignExchange && recorded.Partner is null ? VictimRefusals.PartnerMissing : null;
        }

        if (state is null) return VictimRefusals.Unknown;
        if (state.EndedOn is not null) return VictimRefusals.Closed;
        if (e is IOccurred { OccurredOn: var on } && on < state.Recorded.OccurredOn) return VictimRefusals.DayTooEarly;
        return e switch
        {
            SupportStaffAttended attended => attended.Persons < 1 || attended.Women < 0 || attended.Women > attended.Persons ? VictimRefusals.CountUnfit
                : state.Staff.Exists(one => one.Body == attended.Body) ? VictimRefusals.AlreadyThere : null,
            SupportLessonNoted noted => string.IsNullOrWhiteSpace(noted.Words) ? VictimRefusals.NothingChosen : null,
            PolicyFindingMade made => !state.Inspects ? VictimRefusals.PartUnfit
                : made.Item != state.Findings.Count + 1 ? VictimRefusals.NoSuchEntry
                : made.Remedy < made.OccurredOn ? VictimRefusals.Backwards : null,
            PolicyFindingSettled settled => state.Open.FirstOrDefault(one => one.Item == settled.Item) is not { } found ? VictimRefusals.NoSuchEntry
                : settled.OccurredOn < found.OccurredOn ? VictimRefusals.Backwards : null,
            InformationPassed passed => state.Recorded.Kind is not SupportWorkKind.ForeignExchange ? VictimRefusals.PartUnfit
                : passed.Persons < 0 || passed.Returnees < 0 || passed.Returnees > passed.Persons ? VictimRefusals.CountUnfit : null,
            SupportWorkEnded => state.Open.Any() ? VictimRefusals.FindingsOpen : null,
            _ => VictimRefusals.Unknown,
        };
    }
}

/// <summary>Records an event of an entry.</summary>
internal sealed record RecordSupportWork(SupportWorkId Id, object Event)
{
    /// <summary>Records what can follow.</summary>
    public Decision Decide(SupportWork? state, DateOnly today) => SupportWork.Against(state, Event, today) is { } refusal ? refusal : Decision.Record(Event);

    internal static Task<Outcome> Handle(
        RecordSupportWork command, LedgerId ledger, DateOnly today, Kernel.Access.Reader reader, EventLog log, Writing? writing, CancellationToken ct) =>
        log.Decide<SupportWork>(reader, command.Id.In(ledger), SupportWork.Fold, state => command.Decide(state, today), writing, ct);
}

/// <summary>Counts work on support, the staff it reached, what inspections found, and information exchanged.</summary>
/// <remarks>Units: entries; persons (staff, persons concerned, returnees); findings. Place and body: the province and its department for victims.</remarks>
internal sealed class SupportWorkFacts : FactRule
{
    public const string Done = "victims.support-work";
    public const string Staff = "victims.support-staff-attended";
    public const string Found = "victims.policy-findings";
    public const string Settled = "victims.policy-findings-settled";
    public const string Exchanged = "victims.information-passed";
    public const string Returnees = "victims.returnees-announced";

    public override IReadOnlyList<string> Streams => [DossierKinds.SupportWork.Stream];

    public override IReadOnlyList<string> Measures => [Done, Staff, Found, Settled, Exchanged, Returnees];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        SupportWork? last = null;
        foreach (var recorded in effective) last = SupportWork.Fold(last, recorded);
        if (last is null) yield break;
        var (kind, began) = ("kind=" + Words.Kebab(last.Recorded.Kind.ToString()), last.Recorded);
        var one = new Fact(Done, began.OccurredOn, began.CountedFor, began.Province.Value, kind);
        yield return one;
        foreach (var staff in last.Staff)
        {
            if (staff.Women > 0) yield return one with { Measure = Staff, OccurredOn = staff.OccurredOn, Dimensions = kind + ";sex=female", Quantity = staff.Women };
            if (staff.Persons > staff.Women) yield return one with { Measure = Staff, OccurredOn = staff.OccurredOn, Dimensions = kind + ";sex=male", Quantity = staff.Persons - staff.Women };
        }

        foreach (var found in last.Findings) yield return one with { Measure = Found, OccurredOn = found.OccurredOn, Dimensions = $"finding={Words.Kebab(found.Finding.ToString())};{kind}" };
        foreach (var settled in last.Settled.Values) yield return one with { Measure = Settled, OccurredOn = settled.OccurredOn };
        foreach (var passed in last.Passed)
        {
            yield return one with { Measure = Exchanged, OccurredOn = passed.OccurredOn, Dimensions = $"direction={(passed.Sent ? "sent" : "received")};{kind}" };
            if (passed.Returnees > 0) yield return one with { Measure = Returnees, OccurredOn = passed.OccurredOn, Quantity = passed.Returnees };
        }
    }
}
