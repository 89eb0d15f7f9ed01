using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Rules;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Formulas;

namespace HaiDang.Modules.Indicators;

/// <summary>What an office says of a set beside its file.</summary>
/// <param name="From">First day; null when the file has it.</param>
/// <param name="To">Last day; null when the file has it, or there is none.</param>
/// <param name="Programme">Null when the file has it, or there is none.</param>
internal sealed record SetOrder(DateOnly? From, DateOnly? To, SetLetter Letter, string? Programme);

/// <summary>What formulas may name.</summary>
/// <param name="Measures">Measures that some rule counts.</param>
/// <param name="Lists">Names of the dated lists there are.</param>
internal sealed record Countable(IReadOnlySet<string> Measures, IReadOnlySet<string> Lists);

/// <summary>Reads a file of indicators to its end and keeps everything that is wrong with it.</summary>
/// <param name="order">The letter; null for a file that ships, which has all of it itself.</param>
internal sealed partial class IndicatorReading(YamlMap file, Countable known, SetOrder? order) : FileReading<SetDoubt>(file)
{
    internal const int MostIndicators = 300;
    private const int LongestCode = 40;
    private const int MostSums = 200;
    private const int MostDecimals = 4;

    // What stands between them is a day that can have figures, and isn't what an unset day looks like.
    private const int EarliestYear = 1990;
    private const int LatestYear = 2200;

    // Pages of figures whose addresses a code would take.
    private static readonly string[] Taken = ["nhanh", "nhap", "ban-do", "tong-quan", "cong-bo", "bang-luu", Loading.SetPages.Word];
    private readonly Dictionary<string, YamlMap> maps = new(StringComparer.Ordinal);

    /// <summary>Gets what is wrong, in the order of the file.</summary>
    internal IReadOnlyList<SetDoubt> Doubts => [.. Found.OrderBy(one => one.Line)];

    /// <summary>The line of an indicator; that of the file for one that isn't there.</summary>
    internal long LineOf(string code) => maps.TryGetValue(code, out var map) ? map.Line : File.Line;

    /// <summary>Reads it.</summary>
    /// <returns>Null when anything is wrong.</returns>
    internal IndicatorSet? Read()
    {
        Only(File, "id", "vi", "en", "from", "to", "source", "programme", "reconstructed", "ledger", "indicators");
        var (id, vi, en) = (Text(File, "id"), Text(File, "vi"), Text(File, "en"));
        if (id is not null && !(id.Length <= LongestCode && Id().IsMatch(id))) Doubt(File, "id", SetFault.Code, id);
        var (from, to) = Days();
        var source = order is null ? Text(File, "source") : order.Letter.Cited;
        var reconstructed = Value(File, "reconstructed", () => (bool?)File.Flag("reconstructed")) == true && order is null;
        var (programme, ledger) = (Optional(File, "programme"), Optional(File, "ledger"));
        if (order is { Letter.Office: var office } && office != CentralOffice.Ledger)
        {
            if (ledger is not null && ledger != office.Value) Doubt(File, "ledger", SetFault.OtherLedger, ledger);
            ledger = office.Value;
        }

        var written = Maps("indicators");
        if (written.Count == 0 && Found.All(one => one.Key != "indicators")) Doubt(Of(KeyFault.Missing, File.Line, "indicators"));
        if (written.Count > MostIndicators) Doubt(File, "indicators", SetFault.TooLarge, "");
        List<Indicator> indicators = [.. written.Take(MostIndicators).Select(map => Indicator(map, from ?? DateOnly.MaxValue)).OfType<Indicator>()];
        References(indicators);
        Views(indicators);
        return Found.Count > 0 ? null : new IndicatorSet(id!, vi!, en!, from!.Value, to, source!, reconstructed, ledger, indicators) { Programme = order?.Programme ?? programme, Letter = order?.Letter };
    }

    /// <inheritdoc/>
    protected override SetDoubt Of(KeyFault fault, long line, string key) =>
        new(line, key, fault switch { KeyFault.Unknown => SetFault.UnknownKey, KeyFault.Missing => SetFault.Missing, _ => SetFault.Value }, key);

    private (DateOnly? From, DateOnly? To) Days()
    {
        var from = order?.From ?? Value(File, "from", () => File.Day("from")) ?? Missing<DateOnly>(File, "from");
        var to = order?.To ?? Value(File, "to", () => File.Day("to"));
        foreach (var (day, key) in ((DateOnly?, string)[])[(from, "from"), (to, "to")])
        {
            if (day is { Year: < EarliestYear or > LatestYear }) Doubt(File, key, SetFault.Value, key);
        }

        if (to < from) Doubt(File, "to", SetFault.Reversed, "");
        return (from, to);
    }

    private Indicator? Indicator(YamlMap map, DateOnly from)
    {
        var before = Found.Count;
        Only(map, "code", "vi", "en", "formula", "unit", "direction", "by", "source", "target", "view-of", "decimals");
        var (code, vi, en, written, source, view) = (Text(map, "code"), Text(map, "vi"), Text(map, "en"), Text(map, "formula"), Text(map, "source"), Optional(map, "view-of"));
        if (code is not null && (code.Length > LongestCode || !Code().IsMatch(code) || Taken.Contains(code, StringComparer.OrdinalIgnoreCase))) Doubt(map, "code", SetFault.Code, code);
        if (code is not null && !maps.TryAdd(code, map)) Doubt(map, "code", SetFault.Twice, code);
        var unit = Choice<IndicatorUnit>(map, "unit", null);
        var direction = Choice<Direction>(map, "direction", Direction.None);
        var by = Value(map, "by", () => map.Texts("by")) ?? [];
        foreach (var dimension in by.Where(one => !DimensionWords.Shipped.Has(one))) Doubt(map, "by", SetFault.Dimension, dimension, NearWords.Nearest(dimension, DimensionWords.Shipped.Keys));
        var decimals = map.Has("decimals") ? Value(map, "decimals", () => (int?)map.Number("decimals")) : null;
        if (decimals > MostDecimals) Doubt(map, "decimals", SetFault.Value, "decimals");
        var target = Value(map, "target", () => map.Map("target")) is { } mark ? Target(mark) : null;
        var formula = written is null ? null : Parsed(map, written);
        if (Found.Count > before) return null;
        var rounding = Indicators.Rounding.Of(unit!.Value, from);
        return new Indicator(code!, vi!, en!, written!, formula!, unit.Value, direction!.Value, by, source!)
        {
            Target = target,
            ViewOf = view,
            Decimals = decimals ?? rounding.Decimals,
            Rounding = rounding,
        };
    }

    private IndicatorTarget? Target(YamlMap map)
    {
        Only(map, "comparator", "value", "words");
        var (comparator, value, words) = (Choice<Comparator>(map, "comparator", null), Value(map, "value", () => map.Has("value") ? (int?)map.Number("value") : null) ?? Missing<int>(map, "value"), Value(map, "words", () => map.Texts("words")));
        return comparator is { } held && value is { } amount ? new IndicatorTarget(held, amount) { Words = words ?? [] } : null;
    }

    private Formula? Parsed(YamlMap map, string written)
    {
        Formula formula;
        try
        {
            formula = FormulaText.Read(written);
        }
        catch (FormulaException broken)
        {
            Doubt(new SetDoubt(map.LineOf("formula"), "formula", SetFault.Formula, written) { Column = broken.Column, Near = broken.Hoped });
            return null;
        }

        foreach (var leaf in formula.Leaves)
        {
            if (leaf is Formula.Listed { List: var list } && !known.Lists.Contains(list)) Doubt(map, "formula", SetFault.List, list, string.Join(", ", known.Lists.Order(StringComparer.Ordinal)));
            foreach (var counted in leaf.Sums) Names(map, counted, written);
        }

        return formula;
    }

    private void Names(YamlMap map, Counted counted, string written)
    {
        foreach (var measure in counted.Measures.Where(one => !known.Measures.Contains(one)))
            Doubt(map, "formula", SetFault.Measure, measure, NearWords.Nearest(measure, known.Measures), At(measure));
        foreach (var (dimension, values) in counted.Where)
        {
            if (!DimensionWords.Shipped.Has(dimension))
            {
                Doubt(map, "formula", SetFault.Dimension, dimension, NearWords.Nearest(dimension, DimensionWords.Shipped.Keys), At(dimension));
                continue;
            }

            var there = DimensionWords.Shipped.Values(dimension);
            foreach (var value in values.Where(one => there.Count > 0 && one is not ("yes" or "no" or "unknown") && !there.Contains(one)))
                Doubt(map, "formula", SetFault.DimensionValue, $"{dimension}={value}", NearWords.Nearest(value, there), At(value));
        }

        int At(string word) => Regex.Match(written, $@"(?<![\w.-]){Regex.Escape(word)}(?![\w-])", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } found ? found.Index + 1 : 0;
    }

    // What stands in an indicator that can't be read itself is no unknown code.
    private void References(List<Indicator> indicators)
    {
        var done = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in indicators)
        {
            foreach (var reference in one.Formula.Leaves.OfType<Formula.Reference>().Where(reference => !maps.ContainsKey(reference.Code)))
                Doubt(maps[one.Code], "formula", SetFault.Reference, reference.Code, NearWords.Nearest(reference.Code, maps.Keys), reference.Column);
            if (Sums(one, [one.Code], indicators, done) > MostSums) Doubt(maps[one.Code], "formula", SetFault.TooLarge, one.Code);
        }
    }

    // How many sums it comes to once the formulas of other indicators stand in place of their codes; each indicator is gone through once.
    private int Sums(Indicator one, List<string> path, List<Indicator> among, Dictionary<string, int> done)
    {
        if (done.TryGetValue(one.Code, out var known)) return known;
        var sums = 0;
        foreach (var leaf in one.Formula.Leaves)
        {
            if (leaf is not Formula.Reference { Code: var code }) sums++;
            else if (path.IndexOf(code) is var at and >= 0) Doubt(maps[path[at]], "formula", SetFault.Circle, $"'{string.Join("' → '", path[at..].Append(code))}'");
            else if (among.Find(two => two.Code == code) is { } next) sums += Sums(next, [.. path, code], among, done);
            sums = Math.Min(sums, MostSums + 1);
        }

        return done[one.Code] = sums;
    }

    // A target is judged by one indicator; who reckons the same by another window says of which one it is a view.
    private void Views(List<Indicator> indicators)
    {
        foreach (var one in indicators.Where(one => one.ViewOf is not null))
        {
            if (!maps.ContainsKey(one.ViewOf!)) Doubt(maps[one.Code], "view-of", SetFault.Reference, one.ViewOf!, NearWords.Nearest(one.ViewOf!, maps.Keys));
            if (one.Target is not null) Doubt(maps[one.Code], "target", SetFault.TwoOfficial, one.Code, one.ViewOf);
        }

        foreach (var alike in indicators.Where(one => one is { ViewOf: null, Target.Words.Count: > 0 }).GroupBy(one => (string.Join('|', one.Target!.Words), one.Target.Value, OneView(one.Written))).Where(alike => alike.Count() > 1))
        {
            foreach (var second in alike.Skip(1)) Doubt(maps[second.Code], "target", SetFault.TwoOfficial, second.Code, alike.First().Code);
        }
    }

    private static string OneView(string written) => Squeezed(written).Replace("cohort(", "flow(", StringComparison.Ordinal);

    /// <summary>A formula without its blanks, so that two can be compared.</summary>
    internal static string Squeezed(string written) => string.Concat(written.Where(letter => !char.IsWhiteSpace(letter)));

    private T? Choice<T>(YamlMap map, string key, T? otherwise)
        where T : struct, Enum
    {
        if (!map.Has(key)) return otherwise ?? Missing<T>(map, key);
        if (Optional(map, key) is not { } written) return null;
        try
        {
            return map.Choice<T>(key);
        }
        catch (DataFileException)
        {
            Doubt(map, key, SetFault.Word, written, NearWords.Nearest(written, Enum.GetNames<T>().Select(Words.Kebab)));
            return null;
        }
    }

    private void Doubt(YamlMap map, string key, SetFault fault, string subject, string? near = null, int column = 0) =>
        Doubt(new SetDoubt(map.LineOf(key), key, fault, subject) { Near = near, Column = column });

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
