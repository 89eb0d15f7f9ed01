using System.Collections.Immutable;
using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>Persons who passed together.</summary>
internal readonly record struct HandOverId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>Its stream in a ledger.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.HandOver.Stream, Value);
}

/// <summary>Where a person of a mass hand-over is now.</summary>
internal enum SheetState
{
    /// <summary>Đã sàng lọc, chờ xử lý tiếp.</summary>
    Here,

    /// <summary>Đã lập hồ sơ tiếp nhận tại đây.</summary>
    Received,

    /// <summary>Đã bàn giao về địa phương.</summary>
    HandedOver,

    /// <summary>Đã cho về.</summary>
    Released,
}

/// <summary>One person of a mass hand-over.</summary>
/// <param name="Group">The group with which they were handed over; null otherwise.</param>
/// <param name="Dossier">Their dossier here; null otherwise.</param>
internal sealed record Sheet(
    int Number, PersonId Person, PlaceCode? Home, Profile Profile, ImmutableArray<ScreeningSign> Signs, ScreeningResult Result, bool IsSetApart, bool IsSanctioned, SheetState State,
    string? Group, string? Dossier);

/// <summary>A mass hand-over as its history leaves it.</summary>
internal sealed record MassHandOver(MassHandOverOpened Opened)
{
    /// <summary>The persons screened, by sheet.</summary>
    public ImmutableSortedDictionary<int, Sheet> Sheets { get; init; } = ImmutableSortedDictionary<int, Sheet>.Empty;

    /// <summary>Numbers kept for paper sheets, in the order in which they were kept.</summary>
    public ImmutableArray<SheetsReserved> Reserved { get; init; } = [];

    /// <summary>Which person stands on which sheet.</summary>
    public ImmutableDictionary<PersonId, int> ByPerson { get; init; } = ImmutableDictionary<PersonId, int>.Empty;

    /// <summary>Groups handed over; null once the province said that it has them.</summary>
    public ImmutableDictionary<string, (GroupHandedOver Group, bool Accepted)> Groups { get; init; } = ImmutableDictionary<string, (GroupHandedOver, bool)>.Empty;

    /// <summary>How many groups were ever handed over: what the next one is numbered by.</summary>
    public int GroupsMade { get; init; }

    /// <summary>How many never came; null while it is open.</summary>
    public int? Missing { get; init; }

    /// <summary>Which province screened them; null when it was done here.</summary>
    public CameFrom? From { get; init; }

    /// <summary>Persons who are here and nothing has been done about.</summary>
    internal IEnumerable<Sheet> Waiting => Sheets.Values.Where(sheet => sheet.State is SheetState.Here);

    /// <summary>The first number after every sheet and every number that is kept.</summary>
    internal int NextNumber => Math.Max(Sheets.IsEmpty ? 0 : Sheets.Keys.Max(), Reserved.IsEmpty ? 0 : Reserved.Max(one => one.To)) + 1;

    /// <summary>How many of the numbers kept stand on a sheet that was recorded.</summary>
    internal int Used(SheetsReserved reserved) => Enumerable.Range(reserved.From, reserved.To - reserved.From + 1).Count(Sheets.ContainsKey);

    /// <summary>The first number above one that stands on no sheet: the next paper of the same stack.</summary>
    internal int After(int number)
    {
        while (Sheets.ContainsKey(++number))
        {
        }

        return number;
    }

    /// <summary>Those who wait, by the province they come from; those of whom it isn't known last.</summary>
    internal IReadOnlyList<(PlaceCode? Province, IReadOnlyList<Sheet> Sheets)> ByProvince() =>
    [
        .. Waiting.Where(sheet => !sheet.IsSetApart).GroupBy(sheet => sheet.Home).OrderBy(group => group.Key is null).ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key?.Value, StringComparer.Ordinal).Select(group => (group.Key, (IReadOnlyList<Sheet>)[.. group])),
    ];

    /// <summary>The state after an entry.</summary>
    internal static MassHandOver? Fold(MassHandOver? state, Recorded recorded) => Fold(state, recorded.Event);

    /// <summary>The state after an event.</summary>
    internal static MassHandOver? Fold(MassHandOver? state, object e) => e switch
    {
        MassHandOverOpened opened => new MassHandOver(opened),
        GroupArrived arrived => new MassHandOver(new MassHandOverOpened(
            arrived.Number, arrived.Custodian, arrived.Province, arrived.CountedFor, arrived.Gate, arrived.Sheets.Count, arrived.OccurredOn))
        {
            From = arrived.From,
            Sheets = arrived.Sheets.ToImmutableSortedDictionary(
                one => one.Sheet, one => new Sheet(one.Sheet, one.Person, one.Home, one.Profile, [.. one.Signs], one.Result, false, false, SheetState.Here, null, null)),
            ByPerson = arrived.Sheets.ToImmutableDictionary(one => one.Person, one => one.Sheet),
        },
        _ when state is null => null,
        PersonScreened screened => state with
        {
            Sheets = state.Sheets.SetItem(screened.Sheet, new Sheet(
                screened.Sheet, screened.Person, screened.Home, screened.Profile, [.. screened.Signs], screened.Result, false, false, SheetState.Here, null, null)),
            ByPerson = state.ByPerson.SetItem(screened.Person, screened.Sheet),
        },
        SheetsReserved reserved => state with { Reserved = state.Reserved.Add(reserved) },
        ScreeningRepeated repeated => state.Turn(repeated.Sheet, sheet => sheet with { Home = repeated.Home ?? sheet.Home, Signs = [.. repeated.Signs], Result = repeated.Result }),
        SuspectSetApart apart => state.Turn(apart.Sheet, sheet => sheet with { IsSetApart = true }),
        SanctionNoted noted => state.Turn(noted.Sheet, sheet => sheet with { IsSanctioned = true }),
        ReceptionBegun begun => state.Turn(begun.Sheet, sheet => sheet with { State = SheetState.Received, Dossier = begun.Dossier }),
        PersonReleased released => state.Turn(released.Sheet, sheet => sheet with { State = SheetState.Released }),
        GroupHandedOver handed => handed.Sheets.Aggregate(state, (all, number) => all.Turn(number, sheet => sheet with { State = SheetState.HandedOver, Group = handed.Group }))
            with { Groups = state.Groups.SetItem(handed.Group, (handed, false)), GroupsMade = state.GroupsMade + 1 },
        GroupAccepted accepted when state.Groups.TryGetValue(accepted.Group, out var one) => state with { Groups = state.Groups.SetItem(accepted.Group, (one.Group, true)) },
        GroupDeclined declined when state.Groups.TryGetValue(declined.Group, out var one) =>
            one.Group.Sheets.Aggregate(state, (all, number) => all.Turn(number, sheet => sheet with { State = SheetState.Here, Group = null }))
                with { Groups = state.Groups.Remove(declined.Group) },
        MassHandOverClosed closed => state with { Missing = closed.Missing },
        _ => state,
    };

    private MassHandOver Turn(int number, Func<Sheet, Sheet> turn) =>
        Sheets.TryGetValue(number, out var sheet) ? this with { Sheets = Sheets.SetItem(number, turn(sheet)) } : this;
}

/// <summary>What can follow in a mass hand-over.</summary>
internal static class MassHandOverRules
{
    /// <summary>The most persons one night is made for; above it is a slip of the keyboard.</summary>
    internal const int MostPersons = 5000;

    /// <summary>The most numbers that are kept at once: a stack that somebody still carries.</summary>
    internal const int MostReserved = 500;

    /// <summary>Why an event can't follow; null when it can.</summary>
    internal static Refusal? Against(MassHandOver? state, object e, DateOnly today)
    {
        if (e is IOccurred { OccurredOn: var day } && day > today) return VictimRefusals.DayInFuture;
        if (e is MassHandOverOpened opened)
        {
            return state is not null ? VictimRefusals.AlreadyThere
                : string.IsNullOrWhiteSpace(opened.Gate) ? VictimRefusals.GateMissing
                : opened.Expected is < 1 or > MostPersons ? VictimRefusals.CountUnfit : null;
        }

        if (e is GroupArrived arrived) return state is not null ? VictimRefusals.AlreadyThere : arrived.Sheets.Count == 0 ? VictimRefusals.NothingChosen : null;
        if (state is null) return VictimRefusals.Unknown;
        if (state.Missing is not null) return e is GroupAccepted ? null : VictimRefusals.Closed;
        if (e is IOccurred { OccurredOn: var on } && on < state.Opened.OccurredOn) return VictimRefusals.DayTooEarly;
        return e switch
        {
            PersonScreened screened => Screening(state, screened),
            SheetsReserved reserved => Reserving(state, reserved),
            ScreeningRepeated repeated => On(state, repeated.Sheet, SheetState.Here) ?? Result(repeated.Signs, repeated.Result),
            SuspectSetApart apart => On(state, apart.Sheet, SheetState.Here) ?? (state.Sheets[apart.Sheet].IsSetApart ? VictimRefusals.AlreadyThere : null),
            SanctionNoted noted => On(state, noted.Sheet)
                ?? (state.Sheets[noted.Sheet].Result is ScreeningResult.Unclear ? VictimRefusals.ScreenedFirst
                    : state.Sheets[noted.Sheet].IsSanctioned ? VictimRefusals.AlreadyThere : null),
            ReceptionBegun begun => On(state, begun.Sheet, SheetState.Here),
            PersonReleased released => On(state, released.Sheet, SheetState.Here)
                ?? (state.Sheets[released.Sheet].Result is ScreeningResult.NoSigns ? null : VictimRefusals.SignsOpen),
            GroupHandedOver handed => Group(state, handed),
            GroupAccepted accepted => state.Groups.TryGetValue(accepted.Group, out var one) && !one.Accepted ? null : VictimRefusals.NoSuchEntry,
            GroupDeclined declined => state.Groups.TryGetValue(declined.Group, out var one) && !one.Accepted ? null : VictimRefusals.NoSuchEntry,
            MassHandOverClosed closed => state.Waiting.Any() ? VictimRefusals.PersonsHere
                : closed.Missing == Math.Max(0, state.Opened.Expected - state.Sheets.Count) ? null : VictimRefusals.CountUnfit,
            _ => VictimRefusals.Unknown,
        };
    }

    private static Refusal? Screening(MassHandOver state, PersonScreened screened) =>
        screened.Sheet is < 1 or > MostPersons ? VictimRefusals.CountUnfit
        : state.Sheets.ContainsKey(screened.Sheet) ? Named(VictimRefusals.SheetTaken, screened.Sheet)
        : state.ByPerson.TryGetValue(screened.Person, out var other) ? Named(VictimRefusals.ScreenedTwice, other)
        : !screened.Apart ? VictimRefusals.NotApart
        : Result(screened.Signs, screened.Result);

    private static Refusal? Reserving(MassHandOver state, SheetsReserved reserved) =>
        reserved.To - reserved.From is < 0 or >= MostReserved || reserved.From < 1 || reserved.To > MostPersons ? VictimRefusals.ReservedUnfit
        : reserved.From < state.NextNumber ? VictimRefusals.NumbersTaken : null;

    // Whoever ticks a sign has seen one; a child alone is never without signs until somebody looked further.
    private static Refusal? Result(IReadOnlyList<ScreeningSign> signs, ScreeningResult result) =>
        signs.Count > 0 && result is ScreeningResult.NoSigns ? VictimRefusals.SignsOpen : null;

    private static Refusal? Group(MassHandOver state, GroupHandedOver handed)
    {
        if (handed.Sheets.Count == 0) return VictimRefusals.NothingChosen;
        if (string.IsNullOrWhiteSpace(handed.Minutes)) return VictimRefusals.NumberMissing;
        if (state.Groups.ContainsKey(handed.Group)) return VictimRefusals.AlreadyThere;
        foreach (var number in handed.Sheets)
        {
            if (On(state, number, SheetState.Here) is { } no) return Named(no, number);
        }

        return handed.Sheets.Distinct().Count() == handed.Sheets.Count ? null : VictimRefusals.AlreadyThere;
    }

    private static Refusal? On(MassHandOver state, int sheet, SheetState? wanted = null) =>
        !state.Sheets.TryGetValue(sheet, out var one) ? VictimRefusals.NotScreened
        : wanted is not null && one.State != wanted ? VictimRefusals.GoneAlready : null;

    private static Refusal Named(Refusal refusal, int sheet) =>
        refusal with { Values = new Dictionary<string, string> { ["sheet"] = sheet.ToString(CultureInfo.InvariantCulture) } };
}
