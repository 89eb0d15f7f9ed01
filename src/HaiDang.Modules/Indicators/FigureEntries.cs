using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Indicators.Screens;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators;

/// <summary>Whose entries are asked for, as known when.</summary>
/// <param name="Organisations">Bodies whose entries count; null for all within the reader's reach.</param>
/// <param name="WithSince">Whether entries that came after that state of knowledge are asked for too.</param>
internal sealed record EntriesAsked(LedgerId Ledger, IReadOnlyList<OrganisationId>? Organisations, KnownAt KnownAt, bool WithSince, Language Language);

/// <summary>Opens one sum of a figure to its entries, each with its dossier where the reader may see it.</summary>
internal sealed class FigureEntries(FactExplanations explanations, Store store, Bodies bodies)
{
    private const int FactsAPage = 50;

    /// <summary>A page of the entries behind a sum.</summary>
    /// <param name="part">Which sum of its figure it is.</param>
    /// <param name="after">Where the page before ended, as it said; null for the first.</param>
    /// <returns>Null when bodies outside the reader's reach were asked for.</returns>
    internal async Task<OpenedPart?> Behind(Reader reader, EntriesAsked asked, FormulaLeaf leaf, int part, string? after, CancellationToken ct)
    {
        var question = new FactQuestion(leaf.Kind) { Ledgers = [asked.Ledger], Organisations = asked.Organisations, KnownAt = asked.KnownAt };
        if (await explanations.Open(reader, question, [], leaf.Among, ExplainedPart.Counted, KeyOf(asked.Ledger, after), FactsAPage, ct) is not Explanation.Page page) return null;
        var since = asked.WithSince && await explanations.Open(reader, question, [], leaf.Among, ExplainedPart.Since, null, FactsAPage, ct) is Explanation.Page late ? late.Facts : [];
        var seen = await Seen(reader, [.. page.Facts.Concat(since).Select(fact => fact.Stream).Distinct()], ct);
        return new OpenedPart(part, [.. page.Facts.Select(Entry)], [.. since.Select(Entry)], page.Next is { } next ? string.Create(CultureInfo.InvariantCulture, $"{next.Position}.{next.Line}") : null);

        FigureEntry Entry(ExplainedFact fact) => new(fact, bodies.Name(fact.Fact.Organisation, asked.Language), seen.TryGetValue(fact.Stream, out var dossier) ? dossier : null);
    }

    /// <summary>Addresses of the dossiers among some streams that the reader works on; of what is no dossier none.</summary>
    private async Task<Dictionary<StreamId, (string Number, string Address)>> Seen(Reader reader, IReadOnlyList<StreamId> streams, CancellationToken ct)
    {
        var seen = new Dictionary<StreamId, (string, string)>();
        foreach (var kind in DossierKinds.Own.All)
        {
            string[] names = [.. streams.Where(stream => stream.Kind == kind.Stream).Select(stream => stream.Name)];
            if (names.Length == 0) continue;
            foreach (var row in await store.Ask<DossierRow>(
                $"select ledger, stream, number_year, number_sequence from dossier where {Sql.In("stream", names)} and {DossierAccess.Sees(reader, kind)}", ct))
            {
                var stream = new StreamId(row.Ledger, row.Stream);
                seen[stream] = (string.Create(CultureInfo.InvariantCulture, $"{row.NumberSequence:0000}/{row.NumberYear}"), $"/{row.Ledger}/{kind.Route}/{stream.Id}");
            }
        }

        return seen;
    }

    private static FactKey? KeyOf(LedgerId ledger, string? written) =>
        written?.Split('.') is [var position, var line] && long.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var of) ? new FactKey(ledger, at, of) : null;

    private sealed class DossierRow
    {
        public LedgerId Ledger { get; init; }

        public string Stream { get; init; } = "";

        public int NumberYear { get; init; }

        public int NumberSequence { get; init; }
    }
}
