using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Modules.Reporting.Loading;

/// <summary>An edition in its place, with who put it there.</summary>
internal sealed record ShelvedEdition(FormEditionLoaded Loaded, Recorded Step)
{
    /// <summary>Gets the form's validity and source as its letter has them.</summary>
    internal FormOrder Order => new(Loaded.From, Loaded.To, string.Create(CultureInfo.InvariantCulture, $"Văn bản số {Loaded.Basis} ngày {Loaded.BasisDay:dd/MM/yyyy}"), Loaded.Official);
}

/// <summary>The editions that an office loaded, as events leave them.</summary>
internal sealed record FormSeries(IReadOnlyList<ShelvedEdition> Loaded)
{
    private const string Kind = "reporting.form-shelf";

    internal static StreamId Stream(LedgerId ledger) => ledger.Stream(Kind, ledger.Value);

    internal static FormSeries? Fold(FormSeries? state, Recorded recorded) => recorded.Event switch
    {
        FormEditionLoaded e => new FormSeries([.. state?.Loaded ?? [], new ShelvedEdition(e, recorded)]),
        FormEditionWithdrawn e => new FormSeries([.. (state?.Loaded ?? []).Where(one => (one.Loaded.FormId, one.Loaded.Edition) != (e.FormId, e.Edition))]),
        _ => state,
    };
}

/// <summary>Puts an edition that was read in its place.</summary>
internal sealed record LoadFormEdition(ReportForm Form, string Basis, DateOnly BasisDay, bool Official, IReadOnlyList<string> Replaces, string Attachment, string Sha256, DateOnly Today)
{
    internal const int LongestBasis = 100;

    /// <summary>Refuses an edition of a name that another one of the form has, and one whose rows stand in another form that holds on the same days.</summary>
    internal Decision Decide(FormSeries? state, FormCatalogue known) =>
        known.All.Any(one => (one.Id, one.Edition) == (Form.Id, Form.Edition)) || state?.Loaded.Any(one => (one.Loaded.FormId, one.Loaded.Edition) == (Form.Id, Form.Edition)) == true ? ReportingRefusals.EditionTaken
        : Form.To < Form.From || BasisDay > Today ? ReportingRefusals.DayImpossible
        : string.IsNullOrWhiteSpace(Basis) ? ReportingRefusals.LetterMissing
        : Basis.Length > LongestBasis ? ReportingRefusals.TooLong
        : known.Shared(new LoadedForm(Form, Replaces)).Count > 0 ? ReportingRefusals.RowsElsewhere
        : Decision.Record(new FormEditionLoaded(Form.Id, Form.Edition, Form.NameVi, Form.NameEn, Form.From, Form.To, Vietnamese.Normalise(Basis.Trim()), BasisDay, Official, Replaces, Attachment, Sha256, Today));
}

/// <summary>Takes an edition back that was loaded by mistake.</summary>
/// <param name="Uses">How many reports were handed in with it and stand.</param>
internal sealed record WithdrawFormEdition(string Form, string Edition, string Reason, int Uses, DateOnly Today)
{
    internal const int LongestReason = 500;

    internal Decision Decide(FormSeries? state) =>
        state?.Loaded.Any(one => (one.Loaded.FormId, one.Loaded.Edition) == (Form, Edition)) != true ? ReportingRefusals.NothingChosen
        : Uses > 0 ? ReportingRefusals.EditionUsed(Uses)
        : string.IsNullOrWhiteSpace(Reason) ? ReportingRefusals.ReasonMissing
        : Reason.Trim().Length > LongestReason ? ReportingRefusals.TooLong
        : Decision.Record(new FormEditionWithdrawn(Form, Edition, Vietnamese.Normalise(Reason.Trim()), Today));
}

/// <summary>Keeps the forms that offices load: those of the centre hold for every ledger of this store, a province's own go before them.</summary>
internal sealed class FormShelf(EventLog log, Lazy<Attachments> attachments, FormCatalogue shipped, FormMeasures measures, Ledgers ledgers, ReportBook book)
{
    private const string MediaType = "application/yaml";
    private readonly ConcurrentDictionary<string, ReportForm> read = new(StringComparer.Ordinal);

    /// <summary>Every form of a ledger.</summary>
    internal async Task<FormCatalogue> Of(LedgerId ledger, CancellationToken ct)
    {
        var catalogue = shipped;
        if (ledger != CentreDesk.Ledger) catalogue = catalogue.With(await Forms(CentreDesk.Ledger, ct));
        return catalogue.With(await Forms(ledger, ct));
    }

    /// <summary>Editions that an office loaded and that stand, in the order of their loading.</summary>
    internal async Task<IReadOnlyList<ShelvedEdition>> Loaded(LedgerId ledger, CancellationToken ct) => (await Series(ledger, ct))?.Loaded ?? [];

    /// <summary>Reads a text as an edition of a ledger.</summary>
    /// <returns>The form, or everything that is wrong.</returns>
    internal async Task<(ReportForm? Form, IReadOnlyList<FormDoubt> Doubts)> Read(LedgerId ledger, string text, FormOrder order, IReadOnlyList<string> replaces, CancellationToken ct)
    {
        var known = await Of(ledger, ct);
        var (form, doubts, lines) = FormText.Read(text, measures.Counted, order);
        List<FormDoubt> all = [.. doubts, .. replaces.Where(id => known.All.All(one => one.Id != id)).Select(id => new FormDoubt(0, "replaces", FormFault.Unknown, id))];
        if (form is not null) all.AddRange(known.Shared(new LoadedForm(form, replaces)).Select(code => new FormDoubt(lines[code], "code", FormFault.ElsewhereToo, code)));
        return (all.Count == 0 ? form : null, all);
    }

    /// <summary>Keeps an edition that was read.</summary>
    internal async Task<Outcome> Load(Reader reader, LedgerId ledger, string text, ReportForm form, (string Number, DateOnly Day, bool Official, IReadOnlyList<string> Replaces) letter, DateOnly today, CancellationToken ct)
    {
        var known = await Of(ledger, ct);
        var load = new LoadFormEdition(form, letter.Number, letter.Day, letter.Official, letter.Replaces, "", "", today);

        // Asked before the file is kept, so that what isn't taken leaves nothing behind.
        if (load.Decide(await Series(ledger, ct), known) is Decision.No { Refusal: var no }) return new Outcome.Refused(no);
        var kept = await attachments.Value.Save(ledger, MediaType, Encoding.UTF8.GetBytes(text), ct);
        var command = load with { Attachment = kept.Id, Sha256 = kept.Sha256 };
        return await log.Decide<FormSeries>(reader, FormSeries.Stream(ledger), FormSeries.Fold, state => command.Decide(state, known), null, ct);
    }

    /// <summary>Takes an edition back with which no report was handed in.</summary>
    internal async Task<Outcome> Withdraw(Reader reader, LedgerId ledger, string form, string edition, string reason, DateOnly today, CancellationToken ct)
    {
        var uses = await Uses(ledger, form, edition, ct);
        return await log.Decide<FormSeries>(reader, FormSeries.Stream(ledger), FormSeries.Fold, new WithdrawFormEdition(form, edition, reason, uses, today).Decide, null, ct);
    }

    /// <summary>The text of an edition, shipped or loaded.</summary>
    /// <returns>Null when there is none.</returns>
    internal async Task<string?> Text(LedgerId ledger, string form, string edition, CancellationToken ct)
    {
        foreach (var place in ((LedgerId[])[ledger, CentreDesk.Ledger]).Distinct())
        {
            if ((await Loaded(place, ct)).FirstOrDefault(one => (one.Loaded.FormId, one.Loaded.Edition) == (form, edition)) is { } shelved) return await TextOf(place, shelved, ct);
        }

        return FormCatalogue.Text(form, edition);
    }

    private async Task<IReadOnlyList<LoadedForm>> Forms(LedgerId ledger, CancellationToken ct)
    {
        var forms = new List<LoadedForm>();
        foreach (var one in await Loaded(ledger, ct)) forms.Add(new LoadedForm(await FormOf(ledger, one, ct), one.Loaded.Replaces));
        return forms;
    }

    private async Task<ReportForm> FormOf(LedgerId ledger, ShelvedEdition shelved, CancellationToken ct)
    {
        if (read.TryGetValue(shelved.Loaded.Attachment, out var known)) return known;
        var (form, doubts, _) = FormText.Read(await TextOf(ledger, shelved, ct), measures.Counted, shelved.Order);
        return read[shelved.Loaded.Attachment] = form ?? throw new InvalidDataException($"The form {shelved.Loaded.FormId} ({shelved.Loaded.Edition}) of {ledger} was sound when it was loaded: {doubts[0].Fault} on line {doubts[0].Line}.");
    }

    private async Task<string> TextOf(LedgerId ledger, ShelvedEdition shelved, CancellationToken ct) =>
        await attachments.Value.Open(ledger, shelved.Loaded.Attachment, ct) is { Content: var content } ? Encoding.UTF8.GetString(content) : throw new InvalidDataException($"The file of form {shelved.Loaded.FormId} of {ledger} is gone.");

    // A report that was sent back isn't counted, unless an edition of it was signed before.
    private async Task<int> Uses(LedgerId ledger, string form, string edition, CancellationToken ct)
    {
        if ((await Loaded(ledger, ct)).FirstOrDefault(one => (one.Loaded.FormId, one.Loaded.Edition) == (form, edition)) is not { } shelved) return 0;
        var uses = 0;
        foreach (var row in (await ledgers.All(ct)).Where(row => row.Ledger == ledger || ledger == CentreDesk.Ledger))
        {
            for (var year = shelved.Loaded.From.Year; year <= Math.Min((shelved.Loaded.To ?? DateOnly.MaxValue).Year, ledgers.Today(row).Year) + 1; year++)
            {
                foreach (var entry in (await book.Of(Reader.System, row.Ledger, year, ct)).Where(entry => entry.Edition > 0))
                {
                    if (await book.Find(row.Ledger, entry.Body, entry.Period, year, ct) is { } report && report.Editions.Any(one => IsStanding(report, one) && one.Submitted.Paper.Forms.Any(used => (used.Id, used.Edition) == (form, edition)))) uses++;
                }
            }
        }

        return uses;
    }

    private static bool IsStanding(Report report, ReportEdition edition) => edition.Signed is not null || report.State is not ReportState.Returned || edition != report.Last;

    private async Task<FormSeries?> Series(LedgerId ledger, CancellationToken ct)
    {
        FormSeries? state = null;
        foreach (var recorded in await log.Effective(FormSeries.Stream(ledger), ct)) state = FormSeries.Fold(state, recorded);
        return state;
    }
}

/// <summary>The measures that some rule counts, which forms may name.</summary>
internal sealed class FormMeasures(IEnumerable<FactRule> rules)
{
    /// <summary>Gets their names.</summary>
    internal IReadOnlySet<string> Counted { get; } = rules.SelectMany(rule => rule.Measures).ToHashSet(StringComparer.Ordinal);
}
