using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Explaining;
using HaiDang.Modules.Reporting.Letters;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Reporting.Screens;
using HaiDang.Modules.Reporting.Sharing;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting;

/// <summary>Makes the page of a report out of what is known of it.</summary>
internal sealed class SheetPainter(TimeProvider clock)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a form shows, by field.</summary>
    internal static string Json(IReadOnlyDictionary<string, string> fields) => JsonSerializer.Serialize(fields, Plain);

    /// <summary>The page.</summary>
    /// <param name="edition">The edition to be read; null for the one that stands or is being written.</param>
    internal SheetPage Paint(ReportingDesk desk, ReportSheet sheet, int? edition)
    {
        var report = sheet.Report;
        var writes = ReportingAccess.MayWrite(desk.Reader, sheet.Setting, sheet.Body.Id) && edition is null && (report is null or { IsOpen: true });
        var (paper, issue) = sheet.Issued(edition);
        var read = sheet.Frozen(edition);
        var state = report?.State ?? ReportState.Draft;
        var (judges, signs) = (ReportingAccess.MayJudge(desk.Reader, sheet.Setting, sheet.Body.Id), ReportingAccess.MaySign(desk.Reader, sheet.Setting, sheet.Body.Id));
        return new SheetPage
        {
            Ledger = sheet.Setting.Ledger,
            Year = sheet.Setting.Year,
            Period = sheet.Period,
            Request = sheet.Setting.Requests.FirstOrDefault(one => one.Period.Key == sheet.Period.Key) is { } request && ReportingAccess.MayReadRequest(desk.Reader, sheet.Setting.Ledger, request)
                ? RequestPages.Of(sheet.Setting.Ledger, sheet.Setting.Year, request.Asked.Number)
                : null,
            DaysLeft = Left(sheet),
            BodyName = desk.NameOf(sheet.Body.Id),
            Address = sheet.Address,
            Paper = paper,
            Forms = [.. paper.Forms.Select(form => new SheetForm(form, [.. form.Rows.Select(row => Row(sheet, form, row, writes, read?.Submitted.Edition, desk))]))],
            State = state,
            LastDay = sheet.LastDay,
            Today = sheet.Setting.Today,
            IsLate = read?.Submitted.IsLate == true,
            IsNil = read?.Submitted.IsNil == true,
            Number = issue.Number,
            OnBehalf = read is { Submitted: { } handed } && Letter(handed, desk) is { } said ? (said, handed.LetterScan is { } scan ? (scan.FileName, LetterPages.Address(sheet.Address, scan)) : null) : null,
            Remarks = report?.Remarks,
            MayWrite = writes,
            IsOnBehalf = writes && ReportingAccess.IsOnBehalf(desk.Reader, sheet.Setting, sheet.Body.Id),
            MayJudge = (judges && (sheet.IsCommittee ? state is ReportState.Sent : state is ReportState.Submitted)) || (signs && state is ReportState.Submitted),
            MaySign = signs,
            Step = Opening(paper, sheet.Setting.Today, signs ? desk.SigningBasis(sheet.Setting.Ledger) : null),
            MayReopen = (signs || (judges && !sheet.IsCommittee)) && (state is ReportState.Accepted or ReportState.Sent),
            IsCommittee = sheet.IsCommittee,
            Unsent = signs ? report?.Unsent ?? [] : [],
            PartsMissing = [.. sheet.Parts.Owed.Where(one => one.State is PartsState.Asked).Select(one => desk.NameOf(one.From))],
            Editions = [.. report?.Editions.Select(one => one.Submitted.Edition) ?? []],
            Edition = read?.Submitted.Edition,
            Steps = [.. report?.Steps.Select(step => Step(step, sheet.Address, desk)) ?? []],
            Shown = Json(writes ? Fields(sheet, paper) : new Dictionary<string, string>()),
            SavedAt = sheet.Draft.SavedAt,
            Key = NewId.At(clock),
            Keeper = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(desk.Reader.User.Person.Value)).AsSpan(0, 6)),
        };
    }

    // Whoever signs by a paper that empowers them isn't the head: they type their own post.
    private static StepFields Opening(ReportPaper paper, DateOnly today, string? basis) => new("", FormDays.Written(today), basis is null ? paper.SignerPost : "", basis ?? "", "");

    /// <summary>What two people filled differently, in words.</summary>
    internal static IReadOnlyList<ClashView> Views(ReportSheet sheet, IReadOnlyList<DraftClash> clashes) =>
        [.. clashes.Select(clash => new ClashView(Label(sheet, clash.Field), clash.Field, clash.Theirs, clash.Mine))];

    private static int? Left(ReportSheet sheet) =>
        sheet.Period.Kind is PeriodKind.AdHoc && sheet.LastDay is { } last && sheet.Report is null or { IsOpen: true } && last.DayNumber - sheet.Setting.Today.DayNumber is var days && (days >= 0 || sheet.Due?.Standing is not DueStanding.Asked)
            ? days
            : null;

    private static string Label(ReportSheet sheet, string field)
    {
        if (field.StartsWith(ReportDraft.PartMark, StringComparison.Ordinal)) return sheet.Paper.Parts.FirstOrDefault(part => ReportDraft.PartMark + part.Key == field)?.Heading ?? field;
        var code = field.StartsWith(ReportDraft.CellMark, StringComparison.Ordinal) ? field[ReportDraft.CellMark.Length..].Split(':')[0] : field[ReportDraft.ExplanationMark.Length..];
        return sheet.Forms.SelectMany(form => form.Rows).FirstOrDefault(row => row.Code == code) is { } row ? $"{row.Code}. {row.NameVi}" : field;
    }

    // What the fields of the page hold as it opens; a browser sends back exactly this when nobody typed.
    private static Dictionary<string, string> Fields(ReportSheet sheet, ReportPaper paper)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, row) in sheet.Forms.SelectMany(form => form.Counted.Select(row => (form, row))))
        {
            if (row.Sort is RowSort.Manual)
            {
                foreach (var column in form.Columns) fields[ReportDraft.CellMark + CellKey.Of(row.Code, column.Key)] = sheet.Draft.Of(ReportDraft.CellMark + CellKey.Of(row.Code, column.Key)) ?? "";
            }

            fields[ReportDraft.ExplanationMark + row.Code] = sheet.Draft.Of(ReportDraft.ExplanationMark + row.Code) ?? "";
        }

        foreach (var part in paper.Parts) fields[ReportDraft.PartMark + part.Key] = part.Text;
        return fields;
    }

    private static SheetRow Row(ReportSheet sheet, PaperForm form, PaperRow row, bool writes, int? edition, ReportingDesk desk)
    {
        var outlier = sheet.Outliers.Any(one => one.Row.Code == row.Code);
        var cells = row.Cells.Index().Select(one =>
        {
            var key = CellKey.Of(row.Code, form.Columns[one.Index].Key);
            var unread = sheet.Unread.FirstOrDefault(cell => cell.Key == key);
            return new SheetCell(
                one.Item, writes && row.Sort == "manual" ? ReportDraft.CellMark + key : null, sheet.Draft.Of(ReportDraft.CellMark + key) ?? "", unread is null ? null : desk.Words.NoNumber(unread.Typed),
                row.Formulas.Count > one.Index ? CellPages.Address(sheet.Address, key, edition) : null);
        });
        var given = sheet.Draft.Of(ReportDraft.ExplanationMark + row.Code) ?? "";
        return new SheetRow(
            row, [.. cells], writes && (outlier || given.Length > 0) ? ReportDraft.ExplanationMark + row.Code : null, writes ? given : row.Explanation ?? "", writes && outlier,
            [.. sheet.Crosswise.Where(one => writes && one.Row.Code == row.Code).Select(one => desk.Words.DoesNotAdd(one.Row.Code))]);
    }

    private static SheetStep Step(Recorded step, string address, ReportingDesk desk)
    {
        var words = desk.Words;
        var (said, further) = step.Event switch
        {
            ReportSubmitted e => (words.StepSubmitted(e.Edition, e.IsLate, e.IsNil), Letter(e, desk)),
            ReportReturned e => (words.StepReturned, e.Remarks),
            ReportAccepted => (words.StepAccepted, null),
            ReportSigned e => (words.StepSigned(e.Number), $"{e.Signer}{(e.Basis is { } basis ? $" ({words.EmpoweredBy(basis)})" : null)} · SHA-256 {e.Sha256}"),
            ReportSent e => (words.StepSent, string.Join("; ", e.To)),
            ReportReopened e => (words.StepReopened, e.Reason),
            _ => (words.StepUrged, (string?)null),
        };
        return new SheetStep(said, desk.WhoDid(step), step.RecordedAt, further)
        {
            File = step.Event is ReportSubmitted { LetterScan: { } scan } ? (scan.FileName, LetterPages.Address(address, scan)) : null,
        };
    }

    private static string? Letter(ReportSubmitted e, ReportingDesk desk) => e.Letter is null ? null : desk.Words.OnBehalf(e.Letter, e.LetterDay is { } day ? new Format(desk.Language).Day(day) : null);
}
