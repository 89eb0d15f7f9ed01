using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>Counts persons screened in mass hand-overs, by what the screening gave last, and those handed over to other provinces.</summary>
/// <remarks>
/// <para>Unit: persons. Dimensions: age, foreign, result, sex. Place and body: the province that screened and its department for victims.</para>
/// <para>Somebody screened isn't received yet: who shows signs is counted again, as received, where their dossier begins.</para>
/// </remarks>
internal sealed class HandOverFacts : FactRule
{
    public const string Screened = "victims.screened";
    public const string HandedOver = "victims.screened-handed-over";

    public override IReadOnlyList<string> Streams => [DossierKinds.HandOver.Stream];

    public override IReadOnlyList<string> Measures => [Screened, HandedOver];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        MassHandOver? state = null;
        var days = new Dictionary<int, DateOnly>();
        foreach (var recorded in effective)
        {
            state = MassHandOver.Fold(state, recorded);
            if (recorded.Event is PersonScreened screened) days[screened.Sheet] = recorded.OccurredOn;
        }

        if (state is null) yield break;
        foreach (var sheet in state.Sheets.Values)
        {
            var fact = new Fact(
                Screened, days[sheet.Number], state.Opened.CountedFor, state.Opened.Province.Value,
                $"age={VictimFacts.Of(sheet.Profile.Age)};foreign={(sheet.Profile.Nationality is Nationality.Foreigner ? "yes" : "no")};result={Words.Kebab(sheet.Result.ToString())};sex={Words.Kebab(sheet.Profile.Sex.ToString())}");
            yield return fact;
            if (sheet.Group is { } group && state.Groups.TryGetValue(group, out var one)) yield return fact with { Measure = HandedOver, OccurredOn = one.Group.OccurredOn };
        }
    }
}
