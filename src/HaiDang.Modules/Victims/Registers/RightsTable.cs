using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Texts;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>What one person may get: every grant of the laws, since when, until when, under which point, and what was done of it.</summary>
internal static class RightsTable
{
    internal static DossierSection Of(ReceivedPerson person, DossierShowing show, VictimWords t)
    {
        var rules = SupportRules.Current;
        var granted = Entitlements.Of(person.Standings, rules);
        return new DossierSection("quyen", t.Rights, [])
        {
            Table = new DossierTable(
                [t.RightsKind, t.RightsFrom, t.RightsTo, t.RightsLaw, t.RightsCondition, t.RightsState],
                [.. granted.Where(one => one.Since <= show.Today).Select(one => Row(one, person, show, t, rules))],
                t.RightsNone),
        };
    }

    private static IReadOnlyList<DossierCell> Row(SupportEntitlement one, ReceivedPerson person, DossierShowing show, VictimWords t, SupportRules rules)
    {
        var law = show.Language is Shell.Language.English ? one.Law.En : one.Law.Vi;
        string?[] conditions =
        [
            one.Condition is { } condition ? t.Condition(condition.Condition is SupportCondition.PoorHousehold) : null, one.Row.CaseByCase ? t.CaseByCase : null,
            rules.Rates.Where(rate => rate.Kind == one.Kind).Select(rate => rate.Item).Distinct(StringComparer.Ordinal)
                .Select(item => rules.Rate(item, person.Reception.Province, Earlier(one.Until, show.Today))).FirstOrDefault(rate => rate is not null) is { } found
                ? t.Rate(show.Format.Number(found.Amount), found.Basis is RateBasis.Least) : null,
        ];
        var times = person.Given.Count(given => given.Kind == one.Kind && one.On(given.OccurredOn));
        DossierCell state = times > 0 ? new StateWord(ChipState.Done, t.GivenTimes(times))
            : person.Declined.Contains(one.Kind) ? new StateWord(ChipState.NotBegun, t.DeclinedWord)
            : !one.On(show.Today) ? t.NotGrantedNow
            : person.Needs?.Needs.Contains(one.Kind) is true && person.Given.TrueForAll(given => given.Kind != one.Kind) ? new StateWord(ChipState.Soon, t.NeededWord)
            : "";
        return
        [
            Labels.Of(one.Kind, show.Language), one.Since, one.Until, t.RightsLetter(one.Letter, law), string.Join("; ", conditions.OfType<string>()), state,
        ];
    }

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one is { } day && day < other ? day : other;
}
