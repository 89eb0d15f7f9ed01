using HaiDang.Kernel.Calendar;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;

namespace HaiDang.Modules.Simulation;

/// <summary>Makes a year of a province up: the same seed makes the same year. Nobody in it is anybody, and no number was ever issued.</summary>
/// <remarks>
/// Sizes follow what border provinces of few cases published (<see cref="YearSizes"/>); some days bring several at once. Days are those of the office: most between 7 and
/// 18 o'clock, hotlines at night too. What becomes of a story may lie after the window and is left out by whoever records up to a day.
/// </remarks>
internal sealed class SyntheticYear
{
    private const int YearDays = 365;
    private static readonly TimeSpan Office = TimeSpan.FromHours(7);

    private static readonly Weighted<string> Kinds = new([("denunciation", 0.45), ("crime-report", 0.35), ("proposal-to-institute", 0.06), ("self-confession", 0.04), ("direct-detection", 0.10)]);
    private static readonly Weighted<string> OfPeople = new([("in-person", 0.40), ("phone", 0.15), ("hotline-111", 0.20), ("online", 0.10), ("post", 0.10), ("border-post", 0.05)]);
    private static readonly Weighted<string> OfBodies = new([("other-body", 0.6), ("media", 0.15), ("foreign-side", 0.25)]);
    private static readonly Weighted<string> Purposes = new([("forced-labour", 0.34), ("sexual", 0.27), ("forced-marriage", 0.16), ("adoption", 0.08), ("forced-crime", 0.10), ("surrogacy", 0.05)]);
    private static readonly Weighted<string> Lures = new([("easy-job", 0.45), ("marriage", 0.18), ("romance", 0.15), ("work-abroad", 0.12), ("adoption", 0.05), ("visit", 0.05)]);
    private static readonly Weighted<string> Routes = new([("outbound", 0.62), ("domestic", 0.22), ("inbound", 0.06), ("transit", 0.10)]);
    private static readonly Weighted<string> NoCaseGrounds = new([("no-event", 0.5), ("no-offence", 0.5)]);
    private static readonly Weighted<string> Sentences = new([("over-3-to-7-years", 0.35), ("over-7-to-15-years", 0.5), ("over-15-to-20-years", 0.12), ("to-3-years", 0.03)]);

    private readonly Chance chance;
    private readonly SimulatedProvince province;
    private readonly IEnumerator<InventedName> names;
    private readonly int grown;

    private SyntheticYear(SimulatedProvince province, Window window, ulong seed)
    {
        this.province = province;
        chance = new Chance(seed);
        grown = window.From.Year - 20;
        names = new InventedPersons().From(seed).Select((one, at) => new InventedName(at + 1, one.Name, one.People, one.Born, one.Sex is Sex.Female, one.Paper)).GetEnumerator();
    }

    /// <summary>The stories of a window, by the moment they began.</summary>
    /// <param name="window">Days in which they begin.</param>
    internal static IReadOnlyList<TipOffStory> Of(SimulatedProvince province, Window window, YearSizes sizes, ulong seed)
    {
        var year = new SyntheticYear(province, window, seed);
        return year.Joined([.. year.Moments(window, sizes).Order().Select((moment, at) => year.Story(at + 1, moment))]);
    }

    private IEnumerable<DateTimeOffset> Moments(Window window, YearSizes sizes)
    {
        for (var i = 0; i < sizes.TipOffs * window.Days / YearDays; i++) yield return Moment(window.From.AddDays(chance.Below(window.Days)));
        for (var burst = 0; burst < sizes.Bursts * window.Days / YearDays; burst++)
        {
            var day = window.From.AddDays(chance.Below(window.Days));
            for (var i = 0; i < sizes.BurstSize; i++) yield return Moment(day);
        }
    }

    private DateTimeOffset Moment(DateOnly day)
    {
        var minutes = chance.Happens(0.85) ? (7 * 60) + chance.Below(11 * 60) : chance.Below(24 * 60);
        return new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes), Office);
    }

    private TipOffStory Story(int number, DateTimeOffset moment)
    {
        var kind = chance.Of(Kinds);
        var byBody = kind is "crime-report" or "proposal-to-institute";
        var channel = kind is "direct-detection" ? "own-work" : byBody ? chance.Of(OfBodies) : chance.Of(OfPeople);
        var day = DateOnly.FromDateTime(moment.DateTime);
        var border = province.Border(day);
        var receiver = kind is "direct-detection" || chance.Happens(0.6) ? province.Police : chance.Happens(0.5) ? border : chance.Of(province.Receivers);
        if (!province.Lasts(receiver, day)) receiver = province.Police;
        var competent = receiver == province.Police || (receiver == border && chance.Happens(0.5)) ? receiver : province.Police;
        var route = chance.Of(Routes);
        var about = new Exploitation(chance.Of(Purposes), chance.Of(Lures), route, route is "domestic" ? null : province.Neighbour, chance.Happens(0.3), 20 + chance.Below(400));
        var informant = byBody || kind is "direct-detection" || (channel is "post" or "phone" && chance.Happens(0.4)) ? null : Next();
        var subjects = Grown(1 + chance.Below(chance.Happens(0.2) ? 4 : 2));
        var fate = Fate(receiver != competent, kind is not "direct-detection");
        return new TipOffStory(number, moment, receiver, competent, kind, channel, chance.Of(province.Places), informant, subjects, about, fate, fate.Outcome is "instituted" || (fate.Class is "crime-own" && chance.Happens(0.35)))
        {
            Case = fate.Outcome is "instituted" ? Case(about, subjects) : null,
        };
    }

    private TipOffFate Fate(bool offered, bool canBeNone)
    {
        var classified = chance.Happens(0.8) ? 0 : 1 + chance.Below(3);
        int? passed = offered ? classified + chance.Below(2) : null;
        if (canBeNone && chance.Happens(0.05)) return new TipOffFate("not-a-tip-off", classified, null, null, null, null, null, null, null);
        if (chance.Happens(0.06)) return new TipOffFate("crime-own", classified, passed, null, null, null, null, null, null);
        var extended = chance.Happens(0.3);
        var twice = extended && chance.Happens(0.2);
        var days = twice ? 62 + chance.Below(50) : extended ? 21 + chance.Below(36) : 6 + chance.Below(chance.Happens(0.1) ? 25 : 14);
        var draw = chance.Below(100);
        var outcome = draw < 24 ? "instituted" : draw < 78 ? "not-instituted" : draw < 90 ? "suspended" : "administrative";
        return new TipOffFate(
            "crime-own", classified, passed, extended ? 15 + chance.Below(4) : null, twice ? 50 + chance.Below(4) : null, days, outcome,
            outcome switch { "not-instituted" => chance.Of(NoCaseGrounds), "suspended" => "documents", _ => null },
            outcome is "suspended" && chance.Happens(0.4) ? days + 30 + chance.Below(90) : null);
    }

    private CaseStory Case(Exploitation about, IReadOnlyList<InventedName> named)
    {
        List<InventedName> suspects = [.. named, .. Grown(chance.Happens(0.3) ? 1 + chance.Below(3) : 0)];
        var key = chance.Happens(0.12);
        var stop = chance.Below(100);
        var charged = chance.Below(10);
        var extended = chance.Happens(0.2);
        var concluded = charged + (extended ? 110 : 60) + chance.Below(50);
        var prosecuted = concluded + 10 + chance.Below(18);
        var court = prosecuted + 2 + chance.Below(4);
        var tried = court + 30 + chance.Below(30);
        var appealed = tried + 3 + chance.Below(11);
        var reaches = stop switch { < 8 => 1, < 18 => 2, < 28 => 3, < 78 => 4, _ => 5 };
        int? returned = reaches >= 3 && chance.Happens(0.12) ? concluded + 6 + chance.Below(3) : null;
        var late = returned is null ? 0 : 40;
        return new CaseStory(
            about.Route is "domestic" ? 1 : 2, suspects,
            new CaseFate(
                charged, reaches >= 2 ? charged + 20 + chance.Below(40) : chance.Happens(0.5) ? charged + 30 : null, extended ? 100 : null, reaches == 1 ? charged + 80 : null,
                reaches >= 2 ? concluded : null, returned, reaches >= 3 ? prosecuted + late : null, reaches >= 4 ? court + late : null, reaches >= 4 ? tried + late : null,
                reaches >= 5 ? appealed + late : null, reaches >= 5 ? appealed + late + 40 + chance.Below(30) : null, [.. suspects.Select(_ => chance.Of(Sentences))],
                key && chance.Happens(0.5)),
            key, suspects.Count >= 3, null);
    }

    // Now and then two sources tell of one and the same: the later one's case is joined to the earlier one's, while that is still investigated.
    private List<TipOffStory> Joined(List<TipOffStory> stories)
    {
        TipOffStory? before = null;
        for (var i = 0; i < stories.Count; i++)
        {
            if (stories[i].Case is not { } one) continue;
            if (before is { Case.Fate.SuspendedAfter: null } && before.Competent == stories[i].Competent && chance.Happens(0.15))
            {
                stories[i] = stories[i] with { Case = one with { JoinedInto = before.Number, IsRing = false, IsKey = false } };
                continue;
            }

            before = stories[i];
        }

        return stories;
    }

    private InventedName[] Grown(int count) => [.. Enumerable.Range(0, count).Select(_ =>
    {
        InventedName one;
        do one = Next();
        while (one.Born.Year > grown);
        return one;
    })];

    private InventedName Next()
    {
        names.MoveNext();
        return names.Current;
    }
}
