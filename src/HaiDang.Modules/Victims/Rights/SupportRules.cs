using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Victims.Rights;

/// <summary>A kind of support with its words.</summary>
/// <param name="Htcds">Value of <c>spl_Type</c> in HTCDS 2.0.</param>
internal sealed record SupportKindWords(SupportKind Kind, string Vi, string En, string Htcds);

/// <summary>A line of a law: kinds under a letter for a subject.</summary>
/// <param name="From">Where the line holds later than its law; else null.</param>
/// <param name="CaseByCase">Whether a body decides on each person.</param>
internal sealed record SupportRow(SupportSubject Subject, IReadOnlyList<string> Letters, string Source, Confidence Confidence, DateOnly? From, bool CaseByCase);

/// <summary>What a law asks beside being the subject.</summary>
internal sealed record ConditionRule(SupportKind Kind, SupportCondition Condition, string Source, Confidence Confidence);

/// <summary>What a law grants, from a day to a day.</summary>
/// <param name="To">Last day; null while it is in force.</param>
/// <param name="Letters">Letter to kinds, in the law's order.</param>
internal sealed record SupportLaw(
    string Number, string Vi, string En, DateOnly From, DateOnly? To, string Source, IReadOnlyList<(string Letter, IReadOnlyList<SupportKind> Kinds)> Letters,
    IReadOnlyList<SupportRow> Rows, IReadOnlyList<ConditionRule> Conditions)
{
    /// <summary>Whether it is in force on a day.</summary>
    internal bool On(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>The letter under which a kind stands; null when the law doesn't know it.</summary>
    internal string? LetterOf(SupportKind kind) => Letters.Where(one => one.Kinds.Contains(kind)).Select(one => one.Letter).FirstOrDefault();

    /// <summary>The line that grants a kind to a subject on a day; null when none does.</summary>
    internal SupportRow? Grants(SupportSubject subject, SupportKind kind, DateOnly day) =>
        On(day) && LetterOf(kind) is { } letter
            ? Rows.FirstOrDefault(row => row.Subject == subject && row.Letters.Contains(letter, StringComparer.Ordinal) && (row.From is null || day >= row.From))
            : null;
}

/// <summary>How an amount is meant.</summary>
internal enum RateBasis
{
    /// <summary>At least so much.</summary>
    Least,

    /// <summary>So much.</summary>
    Fixed,
}

/// <summary>An amount of money, in đồng.</summary>
/// <param name="Per">For what: <c>person</c>, <c>person-day</c>.</param>
/// <param name="Province">Whose decision; null for the whole country.</param>
internal sealed record SupportRate(
    string Item, SupportKind Kind, string Per, int Amount, RateBasis Basis, PlaceCode? Province, DateOnly From, DateOnly? To, string Source, Confidence Confidence);

/// <summary>Our practice where no law speaks; days.</summary>
internal sealed record SupportPractice(
    int DaysBetweenInterviews, int AnswerReferral, int AnswerHandOver, int NeedsWithin, int SupportWithin, int FollowUpWithin, string Source);

/// <summary>The dated rules of support.</summary>
/// <remarks>Source: <c>data/rules/support.yaml</c>, which names for every line where it comes from and how sure it is.</remarks>
internal sealed record SupportRules(
    IReadOnlyList<SupportKindWords> Kinds, IReadOnlyList<SupportLaw> Laws, IReadOnlyList<SupportRate> Rates, SupportPractice Practice)
{
    private static readonly Lazy<SupportRules> Loaded = new(() => Read(DatedYaml.Embedded("data/rules/support.yaml")));

    /// <summary>The rules that ship with the program.</summary>
    internal static SupportRules Current => Loaded.Value;

    /// <summary>The law in force on a day; null before the first.</summary>
    internal SupportLaw? On(DateOnly day) => Laws.FirstOrDefault(law => law.On(day));

    /// <summary>The rate of an item on a day: the province's own, else the country's; null when none is known.</summary>
    internal SupportRate? Rate(string item, PlaceCode province, DateOnly day) =>
        Rates.Where(rate => rate.Item == item && Holds(rate.From, rate.To, day) && (rate.Province is null || rate.Province == province))
            .OrderByDescending(rate => rate.Province is not null).ThenByDescending(rate => rate.From).FirstOrDefault();

    /// <summary>Reads a file of rules.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static SupportRules Read(YamlMap file)
    {
        file.Only("kinds", "laws", "rates", "practice");
        var kinds = file.Maps("kinds").Select(map => map.Only("kind", "vi", "en", "htcds"))
            .Select(map => new SupportKindWords(map.Choice<SupportKind>("kind"), map.Text("vi"), map.Text("en"), map.Text("htcds"))).ToList();
        if (kinds.Select(one => one.Kind).Distinct().Count() != Enum.GetValues<SupportKind>().Length) throw file.Problem("a kind is missing or stands twice", "write each kind once");
        var practice = (file.Map("practice") ?? throw file.Problem("'practice' is missing", "write 'practice: …'")).Only(
            "days-between-interviews", "answer-referral-days", "answer-hand-over-days", "needs-within-days", "support-within-days", "follow-up-within-days", "source");
        return new SupportRules(
            kinds, [.. file.Maps("laws").Select(Law)],
            [.. file.Maps("rates").Select(Rate)],
            new SupportPractice(
                practice.Number("days-between-interviews"), practice.Number("answer-referral-days"), practice.Number("answer-hand-over-days"), practice.Number("needs-within-days"),
                practice.Number("support-within-days"), practice.Number("follow-up-within-days"), practice.Text("source")));
    }

    private static SupportLaw Law(YamlMap map)
    {
        map.Only("law", "vi", "en", "from", "to", "source", "letters", "rows", "conditions");
        var letters = map.Maps("letters").Select(one => one.Only("letter", "kinds")).Select(one => (one.Text("letter"), one.Choices<SupportKind>("kinds"))).ToList();
        var rows = map.Maps("rows").Select(row =>
        {
            row.Only("subject", "letters", "source", "confidence", "from", "case-by-case");
            foreach (var letter in row.Texts("letters"))
            {
                if (!letters.Exists(one => one.Item1 == letter)) throw row.Problem($"the law has no letter '{letter}'", "use letters of this law");
            }

            return new SupportRow(row.Choice<SupportSubject>("subject"), row.Texts("letters"), row.Text("source"), Sure(row), row.Day("from"), row.Flag("case-by-case"));
        });
        var conditions = map.Maps("conditions").Select(one => one.Only("kind", "condition", "source", "confidence"))
            .Select(one => new ConditionRule(one.Choice<SupportKind>("kind"), one.Choice<SupportCondition>("condition"), one.Text("source"), Sure(one)));
        return new SupportLaw(map.Text("law"), map.Text("vi"), map.Text("en"), First(map), map.Day("to"), map.Text("source"), letters, [.. rows], [.. conditions]);
    }

    private static SupportRate Rate(YamlMap map)
    {
        map.Only("item", "kind", "per", "amount", "basis", "province", "from", "to", "source", "confidence");
        PlaceCode? province = map.TextOrNull("province") is not { } written ? null
            : PlaceCode.TryParse(written) ?? throw map.Problem($"'{written}' is no place", "write it like tinh:20@2024");
        return new SupportRate(
            map.Text("item"), map.Choice<SupportKind>("kind"), map.Text("per"), map.Number("amount"), map.Choice<RateBasis>("basis"), province, First(map), map.Day("to"),
            map.Text("source"), Sure(map));
    }

    private static bool Holds(DateOnly from, DateOnly? to, DateOnly day) => day >= from && (to is null || day <= to);

    private static DateOnly First(YamlMap map) => map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day it holds");

    private static Confidence Sure(YamlMap map) => map.Choice<Confidence>("confidence");
}
