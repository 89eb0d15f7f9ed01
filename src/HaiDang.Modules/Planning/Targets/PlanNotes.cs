using System.Text.RegularExpressions;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Storage;

namespace HaiDang.Modules.Planning.Targets;

/// <summary>Everything noted on the items of one plan.</summary>
public sealed class PlanNotes
{
    private readonly ILookup<string, EnteredFigure> figures;
    private readonly ILookup<string, AimNote> aims;
    private readonly Dictionary<string, Baseline> baselines;
    private readonly Dictionary<string, LegalBasis> bases;

    internal PlanNotes(
        IEnumerable<(string Code, Baseline Baseline)> baselines, IEnumerable<(string Code, EnteredFigure Figure)> figures, IEnumerable<(string Code, AimNote Note)> aims,
        IEnumerable<(string Code, LegalBasis Basis)> bases)
    {
        this.baselines = baselines.ToDictionary(one => one.Code, one => one.Baseline, StringComparer.Ordinal);
        this.figures = figures.ToLookup(one => one.Code, one => one.Figure, StringComparer.Ordinal);
        this.aims = aims.ToLookup(one => one.Code, one => one.Note, StringComparer.Ordinal);
        this.bases = bases.ToDictionary(one => one.Code, one => one.Basis, StringComparer.Ordinal);
    }

    internal static PlanNotes None { get; } = new([], [], [], []);

    /// <summary>The baseline of a target; null when none was set.</summary>
    public Baseline? Baseline(string code) => baselines.GetValueOrDefault(code);

    /// <summary>Figures of a target: the latest day first, of one day the last entered.</summary>
    public IReadOnlyList<EnteredFigure> Figures(string code) => [.. figures[code].OrderByDescending(figure => figure.AsOf).ThenByDescending(figure => figure.Version)];

    /// <summary>Notes on an aim or target, newest first.</summary>
    public IReadOnlyList<AimNote> Aims(string code) => [.. aims[code].OrderByDescending(note => note.AsOf).ThenByDescending(note => note.Version)];

    /// <summary>On what an item rests; null when nothing was said.</summary>
    public LegalBasis? Basis(string code) => bases.GetValueOrDefault(code) is { Basis.Length: > 0 } basis ? basis : null;
}

/// <summary>Words of a plan that point to the law.</summary>
internal static partial class LegalWords
{
    /// <summary>The phrases as printed, such as "theo quy định của pháp luật" or "Luật Phòng, chống mua bán người", each once.</summary>
    internal static IReadOnlyList<string> In(string text) => [.. Phrase().Matches(text).Select(match => match.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];

    [GeneratedRegex(@"theo (đúng )?quy định( của [\p{L} ]{2,30})?|(Bộ luật|Luật) \p{Lu}[\p{L}, ]{2,60}|(Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị)( liên tịch)? số [\w/\-.]+",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Phrase();
}

/// <summary>Finds what is noted on a plan's items, within a reader's ledgers.</summary>
internal sealed class NoteBook(Store store)
{
    /// <summary>Everything noted on a plan.</summary>
    internal async Task<PlanNotes> Of(Reader reader, PlanView plan, CancellationToken ct)
    {
        var baselines = await Ask("target_baselines", "code, value, year, source");
        var figures = await Ask("target_figures", "code, version, value, source, as_of");
        var aims = await Ask("aim_notes", "code, version, state, note, attachment, file_name, as_of");
        var bases = await Ask("legal_bases", "code, basis, in_force_from");
        return new PlanNotes(
            baselines.Select(row => (row.Code, new Baseline(row.Value, row.Year, row.Source))),
            figures.Select(row => (row.Code, new EnteredFigure(row.Value, row.Source, row.AsOf, row.Version))),
            aims.Select(row => (row.Code, new AimNote(Words.Parse<AimState>(row.State) ?? AimState.NotReached, row.Note, row.Attachment, row.FileName, row.AsOf, row.Version))),
            bases.Select(row => (row.Code, new LegalBasis(row.Basis, row.InForceFrom))));

        Task<IReadOnlyList<Row>> Ask(string table, string columns) => store.Query<Row>(
            reader,
            $"""
            select {Sql.Raw(columns)}
            from {Sql.Raw(table)}
            where {reader.Sees("ledger")} and ledger = {plan.Ledger} and plan = {plan.Plan}
            """,
            ct);
    }

    private sealed class Row
    {
        public string Code { get; init; } = "";

        public decimal Value { get; init; }

        public int Year { get; init; }

        public string Source { get; init; } = "";

        public int Version { get; init; }

        public DateOnly AsOf { get; init; }

        public string State { get; init; } = "";

        public string Note { get; init; } = "";

        public string? Attachment { get; init; }

        public string? FileName { get; init; }

        public string Basis { get; init; } = "";

        public DateOnly? InForceFrom { get; init; }
    }
}
