using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault.Finding;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>Counts persons screened in mass hand-overs, by what the screening gave last, those handed over to other provinces, and those who arrived from one.</summary>
/// <remarks>
/// <para>Unit: persons. Dimensions: age, foreign, result, sex. Place and body: the province that screened and its department for victims.</para>
/// <para>Somebody screened isn't received yet: who shows signs is counted again, as received, where their dossier begins.</para>
/// </remarks>
internal sealed class HandOverFacts : FactRule
{
    public const string Screened = "victims.screened";
    public const string Arrived = "victims.screened-arrived";
    public const string HandedOver = "victims.screened-handed-over";

    public override IReadOnlyList<string> Streams => [DossierKinds.HandOver.Stream];

    public override IReadOnlyList<string> Measures => [Screened, Arrived, HandedOver];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        MassHandOver? state = null;
        var days = new Dictionary<int, DateOnly>();
        foreach (var recorded in effective)
        {
            state = MassHandOver.Fold(state, recorded);
            if (recorded.Event is PersonScreened screened) days[screened.Sheet] = recorded.OccurredOn;
        }

        if (state is null) return [];

        // Counted before they become facts: four hundred persons are a handful of rows.
        var sums = new Dictionary<(string Measure, DateOnly Day, AgeBand Age, bool Foreign, ScreeningResult Result, Sex Sex), long>();
        foreach (var sheet in state.Sheets.Values)
        {
            var (age, foreign, sex) = (sheet.Profile.Age, sheet.Profile.Nationality is Nationality.Foreigner, sheet.Profile.Sex);
            Add((days.TryGetValue(sheet.Number, out var day) ? Screened : Arrived, days.TryGetValue(sheet.Number, out day) ? day : state.Opened.OccurredOn, age, foreign, sheet.Result, sex));
            if (sheet.Group is { } group && state.Groups.TryGetValue(group, out var one)) Add((HandedOver, one.Group.OccurredOn, age, foreign, sheet.Result, sex));
        }

        return sums.Select(sum => new Fact(
            sum.Key.Measure, sum.Key.Day, state.Opened.CountedFor, state.Opened.Province.Value,
            $"age={VictimFacts.Of(sum.Key.Age)};foreign={(sum.Key.Foreign ? "yes" : "no")};result={Words.Kebab(sum.Key.Result.ToString())};sex={Words.Kebab(sum.Key.Sex.ToString())}",
            Quantity: sum.Value));

        void Add((string, DateOnly, AgeBand, bool, ScreeningResult, Sex) key) => sums[key] = sums.GetValueOrDefault(key) + 1;
    }
}
