using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Vault.Invented;

namespace HaiDang.Modules.Simulation;

/// <summary>Makes a year of a province up: the same seed makes the same year. Nobody in it is anybody, and no number was ever issued.</summary>
/// <remarks>
/// Sizes follow what a border province of few cases published (10–60 sources of information, 2–15 cases a year); some days bring several at once. Days are those of the
/// office: most between 7 and 18 o'clock, hotlines at night too.
/// </remarks>
internal sealed class SyntheticYear
{
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

    private SyntheticYear(SimulatedProvince province, ulong seed)
    {
        this.province = province;
        chance = new Chance(seed);
        names = new InventedPersons().From(seed).Select(one => new InventedName(one.Name, one.People, one.Born, one.Sex is Vault.Finding.Sex.Female, one.Paper)).GetEnumerator();
    }

    /// <summary>The stories of a window, by the moment they began.</summary>
    /// <param name="window">Days in which they begin; what becomes of them may lie later and is then left out by whoever records up to a day.</param>
    internal static IReadOnlyList<TipOffStory> Of(SimulatedProvince province, Window window, YearSizes sizes, ulong seed)
    {
        var year = new SyntheticYear(province, seed);
        var stories = year.Moments(window, sizes).Order().Select((moment, at) => year.Story(at + 1, moment)).ToList();
        return year.Joined(stories);
    }

    private IEnumerable<DateTimeOffset> Moments(Window window, YearSizes sizes)
    {
        for (var i = 0; i < sizes.TipOffs; i++) yield return Moment(window.From.AddDays(chance.Below(window.Days)));
        for (var burst = 0; burst < sizes.Bursts; burst++)
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
        var receiver = chance.Happens(0.6) ? province.Police : chance.Happens(0.5) ? province.Border : chance.Of(province.Receivers);
        var competent = receiver == province.Police || (receiver == province.Border && chance.Happens(0.5)) ? receiver : province.Police;
        var route = chance.Of(Routes);
        var about = new Exploitation(chance.Of(Purposes), chance.Of(Lures), route, route is "domestic" ? null : province.Neighbour);
        var informant = byBody || kind is "direct-detection" || (channel is "post" or "phone" && chance.Happens(0.4)) ? null : Next();
        var subjects = Some(1 + chance.Below(chance.Happens(0.2) ? 4 : 2));
        var fate = Fate(receiver != competent);
        return new TipOffStory(number, moment, receiver, competent, kind, channel, chance.Of(province.Places), informant, subjects, about, fate)
        {
            Case = fate.Outcome is "instituted" ? Case(about, subjects) : null,
        };
    }

    private TipOffFate Fate(bool transferred)
    {
        var classified = chance.Happens(0.8) ? 0 : 1 + chance.Below(3);
        int? passed = transferred ? classified + chance.Below(2) : null;
        if (chance.Happens(0.06)) return new TipOffFate(classified, passed, null, null, null, null, null, null);
        var extended = chance.Happens(0.3);
        var twice = extended && chance.Happens(0.2);
        var days = twice ? 62 + chance.Below(50) : extended ? 21 + chance.Below(36) : 3 + chance.Below(17);
        var draw = chance.Below(100);
        var outcome = draw < 24 ? "instituted" : draw < 78 ? "not-instituted" : draw < 90 ? "suspended" : "administrative";
        return new TipOffFate(
            classified, passed, extended ? 15 + chance.Below(4) : null, twice ? 50 + chance.Below(4) : null, days, outcome,
            outcome switch { "not-instituted" => chance.Of(NoCaseGrounds), "suspended" => "documents", _ => null },
            outcome is "suspended" && chance.Happens(0.4) ? days + 30 + chance.Below(90) : null);
    }

    private CaseStory Case(Exploitation about, IReadOnlyList<InventedName> named)
    {
        var suspects = named.Concat(Some(chance.Happens(0.3) ? 1 + chance.Below(3) : 0)).ToList();
        var child = chance.Happens(0.3);
        var key = chance.Happens(0.12);
        var stop = chance.Below(100);
        var charged = chance.Below(10);
        var concluded = charged + 60 + chance.Below(50);
        var prosecuted = concluded + 10 + chance.Below(18);
        var court = prosecuted + 2 + chance.Below(4);
        var tried = court + 25 + chance.Below(30);
        var appealed = tried + 3 + chance.Below(11);
        var reaches = stop switch { < 8 => 1, < 18 => 2, < 28 => 3, < 78 => 4, _ => 5 };
        int? returned = reaches >= 3 && chance.Happens(0.12) ? concluded + 5 + chance.Below(6) : null;
        var late = returned is null ? 0 : 35;
        return new CaseStory(
            child ? "151" : "150", about.Route is "domestic" ? 1 : 2, 20 + chance.Below(400), suspects, Some(1 + chance.Below(3)),
            new CaseFate(
                charged, reaches >= 2 ? charged + 20 + chance.Below(40) : chance.Happens(0.5) ? charged + 30 : null, chance.Happens(0.2) ? 100 : null, reaches == 1 ? charged + 80 : null,
                reaches >= 2 ? concluded : null, returned, reaches >= 3 ? prosecuted + late : null, reaches >= 4 ? court + late : null, reaches >= 4 ? tried + late : null,
                reaches >= 5 ? appealed + late : null, reaches >= 5 ? appealed + late + 40 + chance.Below(30) : null, [.. suspects.Select(_ => chance.Of(Sentences))],
                key && chance.Happens(0.5)),
            key, suspects.Count >= 3, null);
    }

    // Now and then two sources tell of one and the same: the later one's case is joined to the earlier one's.
    private List<TipOffStory> Joined(List<TipOffStory> stories)
    {
        CaseStory? before = null;
        var number = 0;
        for (var i = 0; i < stories.Count; i++)
        {
            if (stories[i].Case is not { } one) continue;
            if (before is not null && chance.Happens(0.15) && stories[number - 1].Competent == stories[i].Competent)
            {
                stories[i] = stories[i] with { Case = one with { JoinedInto = number } };
                continue;
            }

            (before, number) = (one, stories[i].Number);
        }

        return stories;
    }

    private List<InventedName> Some(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private InventedName Next()
    {
        names.MoveNext();
        return names.Current;
    }
}

/// <summary>What a made-up year needs of its province.</summary>
/// <param name="Police">Investigating body of the provincial police.</param>
/// <param name="Border">Border guard command.</param>
/// <param name="Receivers">Other bodies that take information in.</param>
/// <param name="Places">Communes, those at the border more often.</param>
/// <param name="Neighbour">Country across the border, ISO 3166 alpha-2.</param>
internal sealed record SimulatedProvince(
    OrganisationId Police, OrganisationId Border, OrganisationId Procuracy, OrganisationId Court, IReadOnlyList<OrganisationId> Receivers, IReadOnlyList<PlaceCode> Places, string Neighbour);
