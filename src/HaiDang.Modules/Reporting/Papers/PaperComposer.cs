using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Papers;

/// <summary>What a paper is made of.</summary>
/// <param name="Plan">The committee's plan of the year; null when none is adopted.</param>
/// <param name="Due">Whom the plan names; null for a report that nobody asked for.</param>
internal sealed record PaperParts(
    ReportPeriod Period, Organisation Body, bool IsCommittee, PlanView? Plan, DueReport? Due, IReadOnlyList<ReportForm> Forms, FormFigures Figures, ReportDraft Draft,
    IReadOnlyList<string> Counted, IReadOnlyList<string> Missing, bool IsSynthetic)
{
    /// <summary>Gets what the committee's registers bring into the narrative.</summary>
    public IReadOnlyList<PulledLine> Pulled { get; init; } = [];
}

/// <summary>Composes the paper: letterhead, narrative, forms.</summary>
internal static class PaperComposer
{
    internal static ReportPaper Compose(PaperParts parts)
    {
        var province = Province(parts);
        var own = parts.Plan is { IsOwn: true } plan && parts.IsCommittee ? plan.Header : null;
        return new ReportPaper(
            own?.ParentBody?.ToUpperInvariant() ?? (parts.IsCommittee ? $"UBND {province?.FullName}".ToUpperInvariant() : ""),
            own?.IssuingBody.ToUpperInvariant() ?? (parts.IsCommittee ? "BAN CHỈ ĐẠO 138" : parts.Body.FullNameVi.ToUpperInvariant()),
            province?.Name ?? "", parts.IsCommittee ? "BC-BCĐ" : "BC", TitleOf(parts.Period), Addressees(parts, province), parts.IsCommittee ? "TM. BAN CHỈ ĐẠO" : "",
            parts.IsCommittee ? "TRƯỞNG BAN" : "THỦ TRƯỞNG CƠ QUAN", ["Như trên", "Lưu: VT"], parts.Period.Window,
            [.. Narrative.Shipped.Of(parts.Period).Select(part => Part(part, parts))], [.. parts.Forms.Select(form => Form(form, parts))],
            parts.Counted, parts.Missing, parts.Figures.Positions.ToDictionary(one => one.Key.Value, one => one.Value, StringComparer.Ordinal), parts.IsSynthetic)
        {
            IssuerName = own?.IssuingBody is { } printed && printed.Any(char.IsLower) ? printed : parts.Body.FullNameVi,
            Request = parts.Period.Scope is { } scope ? new PaperRequest(parts.Period.Number, scope.Subject, parts.IsCommittee ? null : Basis(scope)) : null,
        };
    }

    /// <summary>What the period is called in a title.</summary>
    internal static string NameOf(ReportPeriod period) => period.Kind switch
    {
        PeriodKind.Quarter => $"quý {Roman(period.Number)} năm {period.Year}",
        PeriodKind.SixMonth => $"06 tháng đầu năm {period.Year}",
        PeriodKind.AdHoc => $"đột xuất số {period.Number} năm {period.Year}",
        _ => $"năm {period.Year}",
    };

    private static string TitleOf(ReportPeriod period) => period.Scope is { } scope ? Narrative.Shipped.Title(scope) : $"Kết quả công tác phòng, chống mua bán người {NameOf(period)}";

    private static string? Basis(PeriodScope scope) => scope is { Paper: { } paper, PaperDay: { } day } ? $"{paper} ngày {new Format(Language.Vietnamese).Day(day)}" : null;

    private static string Roman(int number) => number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    private static Place? Province(PaperParts parts)
    {
        if (parts.Body.Place is not { } code) return null;
        var place = PlaceMap.VietNam.Find(code, parts.Period.Window.To) ?? PlaceMap.VietNam.Last(code);
        return place is { Parent: not null } ? PlaceMap.VietNam.Ancestors(code, parts.Period.Window.To) is [.., var top] ? top : place : place;
    }

    private static IReadOnlyList<string> Addressees(PaperParts parts, Place? province) => parts switch
    {
        { IsCommittee: true } => ["Ban Chỉ đạo 138/CP", $"Ủy ban nhân dân {province?.InSentence}"],
        { Due: { To: { Count: > 0 } to, Via: var via } } => via is null ? to : [.. to.Select(one => $"{one} (qua {via})")],
        _ => [$"Ban Chỉ đạo 138 {province?.InSentence}"],
    };

    private static PaperPart Part(NarrativePart part, PaperParts parts)
    {
        List<PulledLine> pulled = [.. parts.Pulled.Where(line => line.Part == part.Pulls)];
        var said = part.Pulls is null ? Narrative.Shipped.Say(part, parts.Forms, parts.Figures, parts.Period.Scope is null ? null : parts.Period.Window) : string.Join('\n', pulled.Select(line => line.Text));
        var sources = pulled.Select(line => line.Source).Distinct().ToList();
        return parts.Draft.Of(ReportDraft.PartMark + part.Key)?.ReplaceLineEndings("\n").Trim() is { Length: > 0 } written && written != said
            ? new PaperPart(part.Key, part.NameVi, written, part.Rows.Count > 0 || pulled.Count > 0) { Sources = sources }
            : new PaperPart(part.Key, part.NameVi, said, false) { Sources = sources };
    }

    private static PaperForm Form(ReportForm form, PaperParts parts) => new(
        form.Id, form.Edition, form.NameVi, form.Source, form.Reconstructed, [.. form.Columns.Select(column => new PaperColumn(column.Key, column.NameVi))],
        [
            .. form.Rows.Select(row => new PaperRow(
                row.Code, row.NameVi, row.Unit, Kernel.Storage.Words.Kebab(row.Sort.ToString()), row.Decimals, row.Under, row.Written,
                row.Sort is RowSort.Head ? [] : [.. form.Columns.Select(column => parts.Figures.Of(row.Code, column.Key)).Select(cell => new PaperCell(cell.Value, cell.LastYear, cell.Lower))],
                parts.Draft.Of(ReportDraft.ExplanationMark + row.Code))),
        ]);
}
