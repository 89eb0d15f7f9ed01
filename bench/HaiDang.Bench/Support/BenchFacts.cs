using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;

namespace HaiDang.Bench.Support;

/// <summary>Facts of 63 provinces with 175 communes each over ten years, always the same: recorded as time goes, a few weeks late, one in a hundred years late.</summary>
internal sealed class BenchFacts(int count)
{
    internal const int Provinces = 63, Communes = 175, Years = 10, FirstYear = 2016;
    internal static readonly string[] Measures = [.. HaiDang.Modules.Indicators.Measures.Shipped.Named.Order(StringComparer.Ordinal).Take(60)];
    private static readonly string[] Dimensions = ["", "kind=crime-report;outcome=instituted;stage=prosecution", "kind=other;outcome=passed-on;stage=first-instance"];
    private static readonly int First = new DateOnly(FirstYear, 1, 1).DayNumber;
    private static readonly int Days = new DateOnly(FirstYear + Years, 1, 1).DayNumber - First;

    internal int Each => count / Provinces;

    internal static IReadOnlyDictionary<OrganisationId, OrganisationId> RollsUpTo { get; } = (
        from province in Enumerable.Range(0, Provinces)
        from commune in Enumerable.Range(0, Communes)
        select (Commune(province, commune), Province(province))).ToDictionary(pair => new OrganisationId(pair.Item1), pair => new OrganisationId(pair.Item2), EqualityComparer<OrganisationId>.Default);

    internal static string Province(int province) => string.Create(CultureInfo.InvariantCulture, $"tinh-{province:00}");

    internal static string Commune(int province, int commune) => string.Create(CultureInfo.InvariantCulture, $"tinh-{province:00}.xa-{commune:000}");

    /// <summary>The facts of a province in the order in which they were recorded.</summary>
    internal IEnumerable<(int Measure, int Dimensions, int Commune, DateOnly Day, DateOnly? Cohort, int Quantity)> Of(int province)
    {
        var state = (ulong)(province + 1) * 0x9E3779B97F4A7C15UL;
        for (var i = 0; i < Each; i++)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            var bits = (uint)(state >> 32) ^ (uint)(state >> 11);
            var measure = (int)(bits % 60);
            var late = bits >> 7 & 127;
            var day = (int)((long)i * Days / Each) - (int)(late == 0 ? (bits >> 14) % 900 : (bits >> 14) % 30);
            var on = DateOnly.FromDayNumber(First + Math.Max(0, day));
            yield return (measure, (int)(bits >> 25) % 3, (int)((bits >> 6) % Communes), on, measure % 3 == 2 ? on.AddDays(-(int)((bits >> 3) % 300)) : null, (bits >> 18 & 255) == 0 ? -1 : 1);
        }
    }

    /// <summary>Writes the columns of every ledger into a folder, and the ledgers into a store that has no facts of its own.</summary>
    internal async Task Write(Store store, string folder)
    {
        var values = new FactValues();
        for (var province = 0; province < Provinces; province++)
        {
            var ledger = Province(province);
            var facts = new TailFact[Each];
            var whats = Measures.SelectMany(measure => Dimensions.Select(dimensions => values.What(measure, dimensions, false))).ToArray();
            var wheres = Enumerable.Range(0, Communes).Select(commune => values.Where(Commune(province, commune), "xa-" + Commune(province, commune))).ToArray();
            var at = 0;
            foreach (var (measure, dimensions, commune, day, cohort, quantity) in Of(province))
            {
                facts[at] = new TailFact(day.DayNumber, cohort?.DayNumber ?? -1, whats[(measure * 3) + dimensions], wheres[commune], at + 1, quantity);
                at++;
            }

            var hash = new byte[32];
            hash[0] = (byte)province;
            var place = Path.Combine(folder, ledger);
            Directory.CreateDirectory(place);
            SegmentWriter.Write(Path.Combine(place, FormattableString.Invariant($"0-{Each}.columns")), ledger, 0, Each, hash, [], facts, values);
            var moment = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
            await store.Execute(
                $"insert into ledger (ledger, name_vi, name_en, synthetic_day, position, hash, recorded_at, fed) values ({new LedgerId(ledger)}, {ledger}, {ledger}, {(DateOnly?)null}, {(long)Each}, {hash}, {moment}, {""})",
                CancellationToken.None);
        }
    }

    /// <summary>Writes every fact as a line of text for the rivals: province, measure, commune, day, quantity.</summary>
    internal void WriteLines(string path)
    {
        using var writer = new StreamWriter(path, append: false, System.Text.Encoding.ASCII, 1 << 20);
        for (var province = 0; province < Provinces; province++)
        {
            foreach (var (measure, _, commune, day, _, quantity) in Of(province))
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{province},{measure},{(province * Communes) + commune},{day:yyyy-MM-dd},{quantity}\n"));
        }
    }
}
