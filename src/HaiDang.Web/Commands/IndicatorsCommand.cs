using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Modules.Indicators;
using HaiDang.Modules.Indicators.Boards;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary>
/// <c>./haidang indicators [--data DIR | --postgres env:NAME] --place LEDGER|PLACE --from DAY --to DAY [--known-at DAY|MOMENT] [--map-day DAY] [--indicator CODE]</c>:
/// values with numerator, denominator, status and the positions they were computed at, as JSON; runs beside a server.
/// </summary>
internal static class IndicatorsCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>0 when it answered, 2 when the words or the store can't be used.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            var options = Options(rest, words);
            var window = new Window(Day(options, "--from", words), Day(options, "--to", words));
            if (window.Days == 0) throw new UsageException(words.WindowReversed);
            await using var store = await choice.OpenExisting(words, ct);
            await using var services = new ServiceCollection().AddLogging().AddModules(new HostSettings(store, []) { ColumnFolder = choice.Columns(Environment.GetEnvironmentVariable) }).BuildServiceProvider();
            var named = options.GetValueOrDefault("--place") ?? throw new UsageException(words.ValueMissing("--place"));
            List<LedgerId> ledgers = [.. (await services.GetRequiredService<Ledgers>().All(ct)).Select(row => row.Ledger)];
            var place = ledgers.Contains(new LedgerId(named)) && !options.ContainsKey("--map-day") ? null : Place(named, options.ContainsKey("--map-day") ? Day(options, "--map-day", words) : window.To, ledgers, words);
            var ledger = place is null || place.Ledgers.Contains(new LedgerId(named)) ? new LedgerId(named) : place.Ledgers[0];
            var known = KnownAt(options, words);
            var definitions = await services.GetRequiredService<IndicatorShelf>().Of(ledger, known, ct);
            List<(IndicatorSet Set, Indicator One)> all = [.. definitions.On(window.To).SelectMany(set => set.Indicators, (set, one) => (set, one))];
            var code = options.GetValueOrDefault("--indicator");
            if (code is not null && all.All(one => one.One.Code != code)) throw new UsageException(words.NoSuchIndicator(code, string.Join(", ", all.Select(one => one.One.Code))));
            var answer = await services.GetRequiredService<IndicatorEngine>().Ask(
                Reader.System, new IndicatorQuestion([.. all.Select(one => one.One)], window)
                {
                    Ledgers = place?.Ledgers ?? [ledger],
                    KnownAt = known,
                    By = place?.LiesIn is { } liesIn ? new FactGrouping.ByPlace(liesIn) : null,
                },
                ct);
            await output.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    ledger = ledger.Value,
                    place = place is null ? null : Said(place),
                    from = window.From,
                    to = window.To,
                    positions = answer.Positions.ToDictionary(one => one.Key.Value, one => one.Value),
                    indicators = all.Where(one => code is null || one.One.Code == code).Select(one => (one.Set, one.One, Value: answer.Value(one.One.Code, place?.Group ?? "") ?? BoardDesk.Nothing(one.One))).Select(one => new
                    {
                        code = one.One.Code,
                        name = one.One.NameVi,
                        unit = Kernel.Storage.Words.Kebab(one.One.Unit.ToString()),
                        value = one.Value.Shown(one.One),
                        numerator = one.Value.Numerator,
                        denominator = one.Value.Denominator,
                        status = Kernel.Storage.Words.Kebab(one.Value.Status.ToString()),
                        approximate = one.Value.Approximate,
                        verdict = Judging.Judge(one.One, one.Value) is { } verdict ? Kernel.Storage.Words.Kebab(verdict.ToString()) : null,
                        definition = new { set = one.Set.Key, name = one.Set.NameVi, source = one.Set.Source, reconstructed = one.Set.Reconstructed, formula = one.One.Written },
                        changedOn = definitions.Turns(one.One.Code, window),
                    }),
                },
                Json));
            return 0;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }

    private static Dictionary<string, string> Options(IReadOnlyList<string> rest, CommandWords words)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < rest.Count; at++)
        {
            if (rest[at] == "--json") continue;
            if (rest[at] is not ("--place" or "--from" or "--to" or "--known-at" or "--map-day" or "--indicator")) throw new UsageException(words.UnknownWord(rest[at]));
            options[rest[at]] = at + 1 < rest.Count ? rest[++at] : throw new UsageException(words.ValueMissing(rest[at]));
        }

        return options;
    }

    private static PlaceAsked Place(string named, DateOnly mapDay, IReadOnlyList<LedgerId> ledgers, CommandWords words)
    {
        var (place, divided) = PlaceAsked.Find(named, mapDay, ledgers);
        return place is { Ledgers.Count: > 0 } ? place
            : place is not null ? throw new UsageException(words.NoLedgerOf(place.Answers.FullName))
            : divided.Count > 0 ? throw new UsageException(words.PlaceDivided(named, string.Join("; ", divided.Select(one => $"{one.FullName} ({one.Code})"))))
            : throw new UsageException(words.NoSuchPlace(named));
    }

    // An heir that answers is named beside the place that was asked for.
    private static object Said(PlaceAsked place) => new
    {
        code = place.Answers.Code,
        name = place.Answers.FullName,
        mapDay = place.MapDay,
        ledgers = place.Ledgers.Select(one => one.Value),
        answersFor = place.Named.Code == place.Answers.Code ? null : new { code = place.Named.Code, name = place.Named.FullName, whole = place.IsWhole },
    };

    private static DateOnly Day(Dictionary<string, string> options, string option, CommandWords words) =>
        !options.TryGetValue(option, out var written) ? throw new UsageException(words.ValueMissing(option))
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && WindowShifts.Reckons(day) ? day
        : throw new UsageException(words.NoDay(option, written));

    private static KnownAt KnownAt(Dictionary<string, string> options, CommandWords words) =>
        !options.TryGetValue("--known-at", out var written) ? new KnownAt.Now()
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && WindowShifts.Reckons(day) ? new KnownAt.Day(day)
        : DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && WindowShifts.Reckons(DateOnly.FromDateTime(moment.UtcDateTime)) ? new KnownAt.Before(moment)
        : throw new UsageException(words.NoDay("--known-at", written));
}
