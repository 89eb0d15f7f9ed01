using System.Globalization;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What stands typed in the fields of an open item; null where a kind of item has no such field.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
internal sealed record ItemForm(
    string Kind, string Path, string Text, string? Comparator, string? Value, string? Unit, IReadOnlyList<string>? Lead, IReadOnlyList<string>? Co,
    bool? Requested, string? Due, string? DueRule, string? From, string? To, string? Targets, string? Period, IReadOnlyList<string>? Senders,
    IReadOnlyList<string>? Addressees, string? Via)
{
    private const int LongestText = 8_000;
    private const int LongestPath = 40;
    private const int LongestName = 500;

    /// <summary>What an item can be; a duty is named by its own kind.</summary>
    internal static IReadOnlyList<string> Kinds { get; } = ["target", "task", "objective", "rule", "reporting", "lower_plan", "report", "section"];

    internal static IReadOnlyList<string> Comparators { get; } = [">", ">=", "=", "<", "<=", "range", "increase", "decrease"];

    internal static IReadOnlyList<string> Units { get; } = ["percent", "percentage_points", "count"];

    internal static IReadOnlyList<string> Periods { get; } = ["monthly", "quarterly", "six_month", "annual", "ad_hoc"];

    internal static IReadOnlyList<string> DueRules { get; } = ["before", "by"];

    /// <summary>The kind of an item as the field has it.</summary>
    internal static string KindOf(DraftItem item) => item.Kind switch
    {
        ItemKind.Section => "section",
        ItemKind.Target => "target",
        ItemKind.Report => "report",
        _ => item.DutyKind,
    };

    /// <summary>The fields of an item as it stands.</summary>
    internal static ItemForm Of(DraftItem item, Draft draft)
    {
        var target = item.Kind is ItemKind.Target;
        var duty = item.Kind is ItemKind.Duty;
        var report = item.Kind is ItemKind.Report;
        return new ItemForm(
            KindOf(item), item.Path, item.Text, target ? item.Comparator : null,
            target ? item.Value?.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',') ?? "" : null, target ? item.Unit : null,
            target || duty ? item.Lead : null, target || duty ? item.Co : null, duty ? item.Requested : null,
            duty || report ? DateField(item.Due) : null, report ? item.DueRule ?? "" : null,
            duty || report ? DateField(item.From) : null, duty || report ? DateField(item.To) : null,
            duty ? Ordinals(item, draft) : null, report ? item.Period : null, report ? item.Senders : null, report ? item.Addressees : null,
            report ? item.Via ?? "" : null);
    }

    /// <summary>The fields of a request; one that isn't there stays as the item has it.</summary>
    internal static ItemForm Typed(IFormCollection form, ItemForm saved) => saved with
    {
        Kind = Field(form, "kind") ?? saved.Kind,
        Path = Field(form, "path")?.Trim() ?? saved.Path,
        Text = Field(form, "text")?.ReplaceLineEndings("\n").Trim() ?? saved.Text,
        Comparator = Field(form, "comparator") ?? saved.Comparator,
        Value = Field(form, "value")?.Trim() ?? saved.Value,
        Unit = Field(form, "unit") ?? saved.Unit,
        Lead = Names(form, "lead") ?? saved.Lead,
        Co = Names(form, "co") ?? saved.Co,
        Requested = form.ContainsKey("has-requested") ? form.ContainsKey("requested") : saved.Requested,
        Due = Field(form, "due")?.Trim() ?? saved.Due,
        DueRule = Field(form, "due-rule") ?? saved.DueRule,
        From = Field(form, "from")?.Trim() ?? saved.From,
        To = Field(form, "to")?.Trim() ?? saved.To,
        Targets = Field(form, "targets")?.Trim() ?? saved.Targets,
        Period = Field(form, "period") ?? saved.Period,
        Senders = Names(form, "senders") ?? saved.Senders,
        Addressees = Names(form, "addressees") ?? saved.Addressees,
        Via = Field(form, "via")?.Trim() ?? saved.Via,
    };

    /// <summary>The item with what was typed, and a doubt for each body that the catalogue doesn't have.</summary>
    /// <returns>The item; or null with what is to be mended.</returns>
    internal (DraftItem? Item, IReadOnlyList<FieldFault> Faults) Apply(DraftItem item, Draft draft, BodyNames? bodies, DraftWords words)
    {
        var faults = new List<FieldFault>();
        if (!Kinds.Contains(Kind)) faults.Add(new FieldFault("kind", words.ChooseFromList));
        if (Text.Length > LongestText) faults.Add(new FieldFault("text", words.TextTooLong(LongestText)));
        if (Path.Length > LongestPath) faults.Add(new FieldFault("path", words.FieldTooLong(LongestPath)));
        if (Via?.Length > LongestName) faults.Add(new FieldFault("via", words.FieldTooLong(LongestName)));
        foreach (var (field, names) in new[] { ("lead", Lead), ("co", Co), ("senders", Senders), ("addressees", Addressees) })
        {
            if (names?.Any(name => name.Length > LongestName) == true) faults.Add(new FieldFault(field, words.FieldTooLong(LongestName)));
        }

        if (Comparator is not null && !Comparators.Contains(Comparator)) faults.Add(new FieldFault("comparator", words.ChooseFromList));
        if (Unit is not null && !Units.Contains(Unit)) faults.Add(new FieldFault("unit", words.ChooseFromList));
        if (Period is not null && !Periods.Contains(Period)) faults.Add(new FieldFault("period", words.ChooseFromList));
        if (!string.IsNullOrEmpty(DueRule) && !DueRules.Contains(DueRule)) faults.Add(new FieldFault("due-rule", words.ChooseFromList));
        decimal? value = null;
        if (!string.IsNullOrEmpty(Value))
        {
            if (decimal.TryParse(Value.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure)) value = figure;
            else faults.Add(new FieldFault("value", words.NotANumber));
        }

        var due = DayIn(Due, "due");
        var from = DayIn(From, "from");
        var to = DayIn(To, "to");
        if (from > to) faults.Add(new FieldFault("to", words.WindowBackwards));
        if (Kind == "report" && due is not null && string.IsNullOrEmpty(DueRule) && DueRule is not null) faults.Add(new FieldFault("due-rule", words.DueRuleMissing));
        var targets = TargetsIn(draft, faults, words);
        if (faults.Count > 0) return (null, faults);

        var kind = Kind switch { "section" => ItemKind.Section, "target" => ItemKind.Target, "report" => ItemKind.Report, _ => ItemKind.Duty };
        var mended = item with
        {
            Kind = kind, DutyKind = kind is ItemKind.Duty ? Kind : item.DutyKind, Path = Vietnamese.Normalise(Path), Text = Vietnamese.Normalise(Text),
            Comparator = Comparator ?? item.Comparator, Value = Value is null ? item.Value : value, Unit = Unit ?? item.Unit,
            Lead = Lead ?? item.Lead, Co = Co ?? item.Co, Requested = Requested ?? item.Requested,
            Due = Due is null ? item.Due : due, DueRule = DueRule is null ? item.DueRule : DueRule.Length == 0 || due is null ? null : DueRule,
            From = From is null ? item.From : from, To = To is null ? item.To : to, Targets = targets ?? item.Targets,
            Period = Period ?? item.Period, Senders = Senders ?? item.Senders, Addressees = Addressees ?? item.Addressees,
            Via = Via is null ? item.Via : Via.Length == 0 ? null : Vietnamese.Normalise(Via),
        };
        return (mended with { Doubts = [.. item.Doubts, .. NewDoubts(item, mended, bodies)] }, []);

        DateOnly? DayIn(string? typed, string field)
        {
            if (string.IsNullOrEmpty(typed)) return null;
            if (FormDays.TryParse(typed) is { } day) return day;
            faults.Add(new FieldFault(field, words.NotADay));
            return null;
        }
    }

    private static IEnumerable<DraftDoubt> NewDoubts(DraftItem before, DraftItem after, BodyNames? bodies) =>
        from name in after.Lead.Concat(after.Co).Except(before.Lead.Concat(before.Co))
        where bodies?.Find(name) is null
        select new DraftDoubt("agency-unknown", null, name);

    private static string Ordinals(DraftItem item, Draft draft)
    {
        var targets = draft.Kept.Where(one => one.Kind is ItemKind.Target).Select(one => one.Id).ToList();
        return string.Join(", ", item.Targets.Select(id => targets.IndexOf(id) + 1).Where(ordinal => ordinal > 0));
    }

    private List<int>? TargetsIn(Draft draft, List<FieldFault> faults, DraftWords words)
    {
        if (Targets is null) return null;
        var targets = draft.Kept.Where(one => one.Kind is ItemKind.Target).Select(one => one.Id).ToList();
        var ids = new List<int>();
        foreach (var typed in Targets.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal >= 1 && ordinal <= targets.Count) ids.Add(targets[ordinal - 1]);
            else
            {
                faults.Add(new FieldFault("targets", words.NoSuchTarget(targets.Count)));
                return null;
            }
        }

        return ids;
    }

    private static string? Field(IFormCollection form, string name) => form.TryGetValue(name, out var values) ? values.ToString() : null;

    private static IReadOnlyList<string>? Names(IFormCollection form, string name) => form.TryGetValue(name, out var values)
        ? [.. values.OfType<string>().Select(value => Vietnamese.Normalise(value.Trim())).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)]
        : null;

    // The form in which a field of type date holds a day.
    private static string DateField(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
