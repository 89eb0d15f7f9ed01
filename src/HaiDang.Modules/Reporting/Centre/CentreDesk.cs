using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Loading;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.Templates;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>A province's package of a period as it counts.</summary>
/// <param name="Word">The signed paper as the office laid it out.</param>
internal sealed record Arrival(PackageReceived Received, Place Province, ReportPaper Paper, byte[] Word);

/// <summary>A period of all provinces as far as it came.</summary>
/// <param name="Missing">Provinces of that day whose report hasn't come.</param>
/// <param name="Gaps">Numbers that are missing, by office.</param>
internal sealed record ConsolidatedPeriod(ReportPeriod Period, IReadOnlyList<Arrival> Arrivals, IReadOnlyList<Place> Missing, IReadOnlyDictionary<string, IReadOnlyList<long>> Gaps);

/// <summary>Packs reports at the office that sends, takes packages at the one that receives, and adds them up.</summary>
internal sealed class CentreDesk(EventLog log, Attachments attachments, OfficeKey key, FormShelf shelf, TemplateShelf templates, Ledgers ledgers)
{
    /// <summary>The ledger of the office to which provinces report.</summary>
    internal static readonly LedgerId Ledger = CentralOffice.Ledger;

    /// <summary>Gets the key of the office that keeps this store.</summary>
    internal OfficeKey Key => key;

    /// <summary>Packages that an office made.</summary>
    internal async Task<PackageSeries?> Series(LedgerId ledger, CancellationToken ct)
    {
        PackageSeries? series = null;
        foreach (var recorded in await log.Effective(PackageSeries.Stream(ledger), ct)) series = PackageSeries.Fold(series, recorded);
        return series;
    }

    /// <summary>Packs the last edition of a report that was sent; one that was packed already isn't packed again.</summary>
    internal async Task<Outcome> Pack(Reader reader, LedgerId ledger, Report? report, DateOnly today, CancellationToken ct)
    {
        if (!key.IsThere) return new Outcome.Refused(ReportingRefusals.NoOfficeKey);
        if (report?.Editions.LastOrDefault(one => one.Sent is not null) is not { } edition) return new Outcome.Refused(ReportingRefusals.NotNow);
        var series = await Series(ledger, ct);
        if (series?.Of(edition.Submitted.Period, edition.Submitted.Year, edition.Submitted.Edition) is not null) return new Outcome.Nothing(series.All.Count);
        var content = PackReport.Next(series, ledger, edition)!;
        var word = ReportDocument.Write(edition.Submitted.Paper, edition.Issue, await templates.Open(ledger, edition.Signed!.Template, ct));
        var (file, sha256) = PackageFile.Write(content, key, word);
        var kept = await attachments.Save(ledger, PackageFile.MediaType, file, ct);
        var packed = new ReportPacked(content.Body, content.Period, content.Year, content.Edition, content.Number, content.Previous, sha256, kept.Id, today);
        return await log.Decide<PackageSeries>(reader, PackageSeries.Stream(ledger), PackageSeries.Fold, state => PackReport.Decide(state, packed), null, ct);
    }

    /// <summary>A package as it was made.</summary>
    /// <returns>Null when there is none of this number.</returns>
    internal async Task<byte[]?> File(LedgerId ledger, long number, CancellationToken ct) =>
        (await Series(ledger, ct))?.All.FirstOrDefault(one => one.Number == number) is { } packed ? (await attachments.Open(ledger, packed.File, ct))?.Content : null;

    /// <summary>What came from one office; null while its key isn't written down.</summary>
    internal async Task<PackageInbox?> Inbox(string office, CancellationToken ct)
    {
        PackageInbox? inbox = null;
        foreach (var recorded in await log.Effective(PackageInbox.Stream(Ledger, office), ct)) inbox = PackageInbox.Fold(inbox, recorded);
        return inbox;
    }

    /// <summary>Checks a file and takes it.</summary>
    /// <returns>What became of it, and what the file was read as; null when it couldn't be read.</returns>
    internal async Task<(Outcome Outcome, PackageContent? Content)> Take(Reader reader, byte[] file, bool isByProgram, CancellationToken ct)
    {
        var (package, refusal) = PackageFile.Read(file);
        if (package is null) return (new Outcome.Refused(refusal!), null);
        if (await ledgers.Find(Ledger, ct) is not { } row || !IsOffice(package.Content.Office)) return (new Outcome.Refused(ReportingRefusals.SenderUnknown), package.Content);
        var (office, today, forms) = (package.Content.Office, ledgers.Today(row), await shelf.Of(Ledger, ct));

        // Asked before the file is kept, so that what isn't taken leaves nothing behind.
        if (new TakePackage(package, "", isByProgram, today).Decide(await Inbox(office, ct), forms) is Decision.No { Refusal: var no }) return (new Outcome.Refused(no), package.Content);
        var kept = await attachments.Save(Ledger, PackageFile.MediaType, file, ct);
        var take = new TakePackage(package, kept.Id, isByProgram, today);
        return (await log.Decide<PackageInbox>(reader, PackageInbox.Stream(Ledger, office), PackageInbox.Fold, state => take.Decide(state, forms), null, ct), package.Content);
    }

    /// <summary>Inboxes of all offices whose key is written down, by office.</summary>
    internal async Task<IReadOnlyDictionary<string, PackageInbox>> Inboxes(CancellationToken ct)
    {
        List<string> offices = [.. Offices(ReportDays.LastOld).Concat(Offices(ReportDays.FirstNew)).Select(one => one.Office).Distinct(StringComparer.Ordinal)];
        var found = new SortedDictionary<string, PackageInbox>(StringComparer.Ordinal);
        foreach (var history in (await log.Histories(Ledger, [.. offices.Select(office => PackageInbox.Stream(Ledger, office).Name)], ct)).Values)
        {
            PackageInbox? inbox = null;
            foreach (var recorded in log.Effective(history)) inbox = PackageInbox.Fold(inbox, recorded);
            if (inbox is not null) found[inbox.Office] = inbox;
        }

        return found;
    }

    /// <summary>The report in a package that was taken.</summary>
    /// <returns>Null when there is none of this office and number.</returns>
    internal async Task<Arrival?> Arrival(string office, long number, CancellationToken ct)
    {
        if (!IsOffice(office) || (await Inbox(office, ct))?.Received.FirstOrDefault(one => one.Number == number) is not { } received || await attachments.Open(Ledger, received.File, ct) is not { Content: var file }) return null;
        if (PackageFile.Read(file) is not { Package: { } package } || package.Sha256 != received.Sha256) throw new InvalidDataException($"The package {number} of {office} isn't the one that was taken.");
        return Offices(package.Content.Paper.Window.To).FirstOrDefault(one => one.Office == office).Province is { } province ? new Arrival(received, province, package.Content.Paper, package.Word) : null;
    }

    /// <summary>A period of all provinces.</summary>
    internal async Task<ConsolidatedPeriod> Period(ReportPeriod period, CancellationToken ct)
    {
        var inboxes = await Inboxes(ct);
        var (arrivals, missing) = (new List<Arrival>(), new List<Place>());
        foreach (var (office, province) in Offices(period.Window.To))
        {
            if (inboxes.GetValueOrDefault(office)?.Of(period.Key, period.Year) is not { } received || await attachments.Open(Ledger, received.File, ct) is not { Content: var file }) missing.Add(province);
            else if (PackageFile.Read(file) is { Package: { } package } && package.Sha256 == received.Sha256) arrivals.Add(new Arrival(received, province, package.Content.Paper, package.Word));
            else throw new InvalidDataException($"The package {received.Number} of {office} isn't the one that was taken.");
        }

        return new ConsolidatedPeriod(period, arrivals, missing, inboxes.Where(one => one.Value.Missing.Count > 0).ToDictionary(one => one.Key, one => one.Value.Missing, StringComparer.Ordinal));
    }

    /// <summary>The consolidated report as a paper.</summary>
    /// <returns>Null when nothing came.</returns>
    internal static ReportPaper? PaperOf(ConsolidatedPeriod all, string say)
    {
        if (all.Arrivals.Count == 0) return null;
        List<ReportPaper> papers = [.. all.Arrivals.Select(one => one.Paper)];
        return new ReportPaper(
            "", "BAN CHỈ ĐẠO 138/CP", "Hà Nội", "BC-BCĐ", papers[0].Title, [], "", "THƯỜNG TRỰC BAN CHỈ ĐẠO", ["Lưu: VT"], all.Period.Window, [new PaperPart("pham-vi", "Phạm vi số liệu", say, false)],
            Consolidation.Sum(papers), [.. all.Arrivals.Select(one => one.Province.FullName)], [.. all.Missing.Select(one => one.FullName)], new Dictionary<string, long>(), papers.Exists(paper => paper.IsSynthetic));
    }

    /// <summary>The provinces of a day, by the ledger that each keeps.</summary>
    internal static IReadOnlyList<(string Office, Place Province)> Offices(DateOnly day) => [.. PlaceMap.VietNam.Provinces(day).Select(one => (NameKey.Slug(one.Name, ""), one)).OrderBy(one => one.Item1, StringComparer.Ordinal)];

    private static bool IsOffice(string office) => Offices(ReportDays.LastOld).Concat(Offices(ReportDays.FirstNew)).Any(one => one.Office == office);

    private static class ReportDays
    {
        internal static readonly DateOnly LastOld = new(2025, 6, 30);
        internal static readonly DateOnly FirstNew = new(2025, 7, 1);
    }
}
