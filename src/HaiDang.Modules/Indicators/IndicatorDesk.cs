using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Loading;
using HaiDang.Modules.Indicators.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Indicators;

/// <summary>What every page of figures needs of a request: the reader, the ledger, the window, the state of knowledge.</summary>
internal sealed class IndicatorDesk(IHttpContextAccessor http, Reader reader, Frame frame, Ledgers ledgers, Bodies bodies, IndicatorShelf shelf, IndicatorEngine engine, Store store)
{
    private const int EarliestYear = 1990;

    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    internal Language Language => frame.Language;

    internal DateTimeOffset Now => frame.Now;

    internal IndicatorWords Words => IndicatorWords.In(frame.Language);

    internal string BodyName(string organisation) => bodies.Name(new Kernel.Organisations.OrganisationId(organisation), frame.Language);

    internal string NameOf(Indicator indicator) => frame.Language is Language.English ? indicator.NameEn : indicator.NameVi;

    internal string NameOf(IndicatorSet set) => frame.Language is Language.English ? set.NameEn : set.NameVi;

    /// <summary>The ledgers whose figures the reader reads.</summary>
    internal async Task<IReadOnlyList<LedgerRow>> Mine(CancellationToken ct) => [.. (await ledgers.All(ct)).Where(row => reader.HasIn(row.Ledger, IndicatorsModule.Readers))];

    /// <summary>What an address asks for, and the frame set to its place.</summary>
    /// <param name="yearOf">The committee's year around a day, which is asked for when no window is named.</param>
    /// <returns>Null when there is no such ledger within the reader's reach.</returns>
    internal async Task<Asked?> Find(string ledger, string? from, string? to, string? knownOn, Func<DateOnly, Window> yearOf, CancellationToken ct)
    {
        var id = new LedgerId(ledger);
        if (!reader.HasIn(id, IndicatorsModule.Readers) || await ledgers.Find(id, ct) is not { } row) return null;
        frame.Place = frame.Language is Language.English ? row.NameEn : row.NameVi;
        frame.Synthetic = row.SyntheticDay is not null;
        frame.SyntheticDay = row.SyntheticDay;
        var today = ledgers.Today(row);
        var year = yearOf(today);
        var first = Day(from) ?? year.From;
        var last = Day(to) ?? year.To;
        var unread = new[] { from, to, knownOn }.Any(day => !string.IsNullOrWhiteSpace(day) && Day(day) is null);
        var asked = new Asked(
            id, new Window(first, last), Day(knownOn), today, row.SyntheticDay is not null, unread || last < first || first.Year < EarliestYear || last.Year > today.Year + 1);

        // As known on a day a figure is what people saw then: by the entries and by the definitions of then.
        return asked with { Definitions = await shelf.Of(id, asked.KnownAt, ct) };
    }

    // A year before and a day after must be days too.
    private static DateOnly? Day(string? typed) => FormDays.TryParse(typed) is { } day && WindowShifts.Reckons(day) ? day : null;

    /// <summary>The committee's year around today in a ledger, and the frame set to its place.</summary>
    /// <returns>Null when there is no such ledger within the reader's reach.</returns>
    internal Task<Asked?> Year(string ledger, CancellationToken ct) => Find(ledger, null, null, null, IndicatorPages.YearOf, ct);

    /// <summary>The ledger's indicators in the sets that hold on the last day of a window, each code once.</summary>
    /// <param name="national">Whether only those that every province has, as it has them.</param>
    internal static IReadOnlyList<(IndicatorSet Set, Indicator Indicator)> Offered(Asked asked, bool national = false) =>
    [
        .. (national ? asked.Definitions.National : asked.Definitions).On(asked.Window.To).Where(set => !national || set.Ledger is null)
            .SelectMany(set => set.Indicators, (set, one) => (set, one)),
    ];

    /// <summary>The day of a ledger's first entry.</summary>
    /// <returns>Null while it has none.</returns>
    internal async Task<DateOnly?> Began(LedgerId ledger, CancellationToken ct) =>
        await store.Query<FirstRow>(reader, $"select occurred_on from event where {reader.Sees("ledger")} and ledger = {ledger} and position = {1L}", ct) is [var first, ..] ? first.OccurredOn : null;

    /// <summary>A value, or that it isn't known: nothing counted in a window from before the ledger isn't 0.</summary>
    internal static IndicatorValue OrUnknown(IndicatorValue value, Window window, DateOnly? began) =>
        value.Amount is 0 && (began is null || window.To < began) ? IndicatorValue.Without(ValueStatus.BaselineMissing) : value;

    /// <summary>Values, as far as the reader's reach goes.</summary>
    internal Task<IndicatorAnswer> Ask(Asked asked, IReadOnlyList<Indicator> indicators, Window window, FactGrouping? by, CancellationToken ct) =>
        engine.Ask(reader, new IndicatorQuestion(indicators, window) { Ledgers = [asked.Ledger], KnownAt = asked.KnownAt, By = by }, ct);

    /// <summary>Values in several windows, counted as far.</summary>
    internal Task<IReadOnlyList<IndicatorAnswer>> Ask(Asked asked, IReadOnlyList<Indicator> indicators, IReadOnlyList<Window> windows, CancellationToken ct) =>
        engine.Ask(reader, new IndicatorQuestion(indicators, asked.Window) { Ledgers = [asked.Ledger], KnownAt = asked.KnownAt }, windows, ct);

    private sealed class FirstRow
    {
        public DateOnly OccurredOn { get; init; }
    }
}

/// <summary>What an address asks for.</summary>
/// <param name="KnownOn">Last office day whose entries count; null for all.</param>
/// <param name="IsReversed">Whether a day isn't one, the window ends before it begins, or lies where nothing can be.</param>
public sealed record Asked(LedgerId Ledger, Window Window, DateOnly? KnownOn, DateOnly Today, bool IsSynthetic, bool IsReversed)
{
    /// <summary>Gets the ledger's definitions as they stood then.</summary>
    internal LedgerIndicators Definitions { get; init; } = null!;

    /// <summary>Gets the state of knowledge.</summary>
    internal KnownAt KnownAt => KnownOn is { } day ? new KnownAt.Day(day) : new KnownAt.Now();
}
