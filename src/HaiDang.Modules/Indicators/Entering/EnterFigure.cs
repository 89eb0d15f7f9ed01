using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Indicators.Entering;

/// <summary>Who types figures.</summary>
internal static class EnteringAccess
{
    /// <summary>Roles that type figures of their bodies.</summary>
    internal static readonly Role[] Enterers = [Role.StandingOffice, Role.AgencyOfficer, Role.LocalOfficer, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison];

    /// <summary>Lets in officers for bodies within their reach, and the standing office for any body of its ledger, from a letter. Leaves out who only looks.</summary>
    internal static bool MayEnter(Reader reader, LedgerId ledger, OrganisationId body) =>
        MayEnterHistory(reader, ledger) || reader.Reaches(ledger, body, Role.AgencyOfficer, Role.LocalOfficer, Role.VictimSupportOfficer, Role.ProcuracyCourtLiaison);

    /// <summary>Lets in the standing office alone: what stood before the registers is the whole committee's.</summary>
    internal static bool MayEnterHistory(Reader reader, LedgerId ledger) => reader.HasIn(ledger, Role.StandingOffice);
}

/// <summary>What stands around an entry.</summary>
/// <param name="Standing">How much there is of what it can't pass, such as the people of its commune; null when that isn't known.</param>
/// <param name="Others">Windows of other entries of the same figure, body and place.</param>
internal sealed record EnteredAround(DateOnly Today, long? Standing, IReadOnlyList<Window> Others);

/// <summary>Types a figure that no register holds.</summary>
internal sealed record EnterFigure(FigureEntered Figure)
{
    /// <summary>Characters that a source or method takes.</summary>
    internal const int Longest = 500;

    // No day of a register lies before it.
    private const int EarliestYear = 1990;

    /// <summary>Records what is complete, comes to its whole, lies in the past, and overlaps with no other entry.</summary>
    /// <param name="last">What was typed for the same window before; null when nothing was.</param>
    public Decision Decide(FigureEntered? last, EnteredAround around)
    {
        if (ManualMeasures.Find(Figure.Measure) is not { } measure) return EnteringRefusals.NoMeasure;
        if (Past(Figure.Window, around.Today) is { } wrong) return wrong;
        if (measure.Sector is { } sector && sector.Around(Figure.Window.From) is var year && !year.Contains(Figure.Window.To)) return EnteringRefusals.OutsideSectorYear(year);
        if (Figure.Quantity < 0 || Figure.Quantity > (measure.Most ?? long.MaxValue)) return EnteringRefusals.Quantity;
        if (Figure.Parts.Any(part => part.Quantity < 0 || !measure.Parts.Contains(part.Code))) return EnteringRefusals.Quantity;
        if (Figure.Parts.Count > 0 && Figure.Parts.Sum(part => part.Quantity) != Figure.Quantity) return EnteringRefusals.Parts(Figure.Parts.Sum(part => part.Quantity), Figure.Quantity);
        if (Said(Figure.Source) is { } noSource) return noSource;
        if (measure.IsEstimated && string.IsNullOrWhiteSpace(Figure.Method)) return EnteringRefusals.MethodMissing;
        if (around.Standing is { } most && Figure.Quantity > most) return EnteringRefusals.MoreThanThereAre(Figure.Quantity, most);
        foreach (var other in around.Others.Where(other => other != Figure.Window && other.From <= Figure.Window.To && Figure.Window.From <= other.To)) return EnteringRefusals.Overlaps(other);
        var entered = Figure with
        {
            OccurredOn = Figure.Window.To,
            Source = Clean(Figure.Source),
            Method = string.IsNullOrWhiteSpace(Figure.Method) ? null : Clean(Figure.Method),
            Parts = [.. Figure.Parts.OrderBy(part => part.Code, StringComparer.Ordinal)],
        };
        return last is not null && Same(last, entered) ? Decision.Nothing : Decision.Record(entered);
    }

    /// <summary>The last entry of a stream.</summary>
    internal static FigureEntered? Fold(FigureEntered? state, Recorded recorded) => recorded.Event as FigureEntered ?? state;

    /// <summary>Refuses a window that ends before it begins, in the future or before there were registers.</summary>
    internal static Refusal? Past(Window window, DateOnly today) =>
        window.Days == 0 || window.From.Year < EarliestYear ? EnteringRefusals.Window : window.To > today ? EnteringRefusals.InFuture : null;

    /// <summary>Refuses a source that isn't said, or too long.</summary>
    internal static Refusal? Said(string source) => string.IsNullOrWhiteSpace(source) ? EnteringRefusals.SourceMissing : source.Length > Longest ? EnteringRefusals.TooLong : null;

    /// <summary>Words as they are kept.</summary>
    internal static string Clean(string words) => Vietnamese.Normalise(words.Trim());

    private static bool Same(FigureEntered one, FigureEntered other) => one.Parts.SequenceEqual(other.Parts) && one with { Parts = [] } == other with { Parts = [] };
}

/// <summary>Enters what came before the registers.</summary>
internal sealed partial record EnterHistory(HistoryEntered History)
{
    /// <summary>Records what names a measure of a register, its paper and a time in the past.</summary>
    public Decision Decide(HistoryEntered? last, DateOnly today)
    {
        if (!Measures.Shipped.Named.Contains(History.Measure) || ManualMeasures.Find(History.Measure) is not null) return EnteringRefusals.NoMeasure;
        if (EnterFigure.Past(History.Window, today) is { } wrong) return wrong;
        if (History.Quantity < 0) return EnteringRefusals.Quantity;
        if (!Pairs().IsMatch(History.Dimensions)) return EnteringRefusals.Dimensions;
        if (EnterFigure.Said(History.Source) is { } noSource) return noSource;
        var sorted = string.Join(';', History.Dimensions.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
        var entered = History with { OccurredOn = History.Window.To, Source = EnterFigure.Clean(History.Source), Dimensions = sorted };
        return last == entered ? Decision.Nothing : Decision.Record(entered);
    }

    /// <summary>The last entry of a stream.</summary>
    internal static HistoryEntered? Fold(HistoryEntered? state, Recorded recorded) => recorded.Event as HistoryEntered ?? state;

    [GeneratedRegex("^([a-z-]+=[a-z0-9-]+(;[a-z-]+=[a-z0-9-]+)*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pairs();
}

/// <summary>Enters a figure of an earlier signed report.</summary>
internal sealed record EnterSignedFigure(SignedFigureEntered Signed)
{
    /// <summary>Records what names an indicator and the report.</summary>
    public Decision Decide(SignedFigureEntered? last, IReadOnlySet<string> indicators, DateOnly today)
    {
        if (!indicators.Contains(Signed.Indicator)) return EnteringRefusals.NoMeasure;
        if (EnterFigure.Past(Signed.Window, today) is { } wrong) return wrong;
        if (Signed.OccurredOn > today || Signed.OccurredOn < Signed.Window.From) return EnteringRefusals.InFuture;
        if (EnterFigure.Said(Signed.Document) is { } noSource) return noSource;
        var entered = Signed with { Document = EnterFigure.Clean(Signed.Document) };
        return last == entered ? Decision.Nothing : Decision.Record(entered);
    }

    /// <summary>The last entry of a stream.</summary>
    internal static SignedFigureEntered? Fold(SignedFigureEntered? state, Recorded recorded) => recorded.Event as SignedFigureEntered ?? state;
}

/// <summary>The "no" of figures that are typed.</summary>
internal static class EnteringRefusals
{
    internal static readonly Refusal NoMeasure = new("indicators.no-such-measure");
    internal static readonly Refusal Window = new("indicators.window-wrong");
    internal static readonly Refusal InFuture = new("indicators.day-in-future");
    internal static readonly Refusal Quantity = new("indicators.quantity-wrong");
    internal static readonly Refusal SourceMissing = new("indicators.source-missing");
    internal static readonly Refusal MethodMissing = new("indicators.method-missing");
    internal static readonly Refusal TooLong = new("indicators.too-long");
    internal static readonly Refusal Dimensions = new("indicators.dimensions-wrong");

    internal static Refusal Parts(long parts, long whole) => new("indicators.parts-differ", Values: Of(("parts", Plain(parts)), ("whole", Plain(whole))));

    internal static Refusal MoreThanThereAre(long entered, long most) => new("indicators.more-than-there-are", Values: Of(("entered", Plain(entered)), ("most", Plain(most))));

    internal static Refusal Overlaps(Window other) => new("indicators.windows-overlap", Values: Of(("from", Plain(other.From)), ("to", Plain(other.To))));

    internal static Refusal OutsideSectorYear(Window year) => new("indicators.outside-sector-year", Values: Of(("from", Plain(year.From)), ("to", Plain(year.To))));

    private static Dictionary<string, string> Of(params (string Key, string Value)[] values) => values.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal);

    private static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Plain(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
