using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Reporting.Loading.Screens;

/// <summary>An edition of a form in the list.</summary>
/// <param name="LoadedBy">Who loaded it; null for one that ships.</param>
public sealed record FormRowView(string Id, string Edition, string Name, DateOnly From, DateOnly? To, string Source, bool IsReconstructed, bool IsInForce, string? LoadedBy, DateOnly? LoadedOn);

/// <summary>What was typed beside a file, and what is to be mended.</summary>
public sealed record FormsTyped
{
    /// <summary>Gets the first day of validity.</summary>
    public string From { get; init; } = "";

    /// <summary>Gets the last day; empty for none.</summary>
    public string To { get; init; } = "";

    /// <summary>Gets the letter's number.</summary>
    public string Number { get; init; } = "";

    /// <summary>Gets the letter's day.</summary>
    public string Day { get; init; } = "";

    /// <summary>Gets ids of forms whose place it takes, with commas.</summary>
    public string Replaces { get; init; } = "";

    /// <summary>Gets whether the letter prints the form.</summary>
    public bool IsOfficial { get; init; }

    /// <summary>Gets the YAML that was shown.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets what is to be mended in the fields.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Gets what is to be mended in the file.</summary>
    public IReadOnlyList<FormDoubt> Doubts { get; init; } = [];

    internal IReadOnlyList<string> ReplacedIds => [.. Replaces.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];

    internal static FormsTyped Of(IFormCollection sent) => new()
    {
        From = sent["tu-ngay"].ToString(),
        To = sent["den-ngay"].ToString(),
        Number = sent["so-van-ban"].ToString(),
        Day = sent["ngay-van-ban"].ToString(),
        Replaces = sent["thay-bieu"].ToString(),
        IsOfficial = sent["chinh-thuc"] == "co",
        Text = sent["noi-dung"].ToString(),
    };
}

/// <summary>Every edition of every form of a ledger.</summary>
public sealed record FormsPage(string Address, string Reports, DateOnly Today, IReadOnlyList<FormRowView> Forms, FormsTyped Typed);

/// <summary>A form as it was read, before it is kept.</summary>
/// <param name="Head">Name, edition and source.</param>
/// <param name="Unsaid">Rows that the narrative says now and won't say any more.</param>
public sealed record FormPreviewPage(
    string Address, (string Name, string Edition, string Source) Head, DateOnly From, DateOnly? To, bool IsReconstructed, IReadOnlyList<string> Columns, IReadOnlyList<PreviewRow> Rows, IReadOnlyList<string> Unsaid, FormsTyped Typed);

/// <summary>A row of it.</summary>
/// <param name="Sources">Where each cell comes from, by columns: a formula, or null for one that is typed; none for a heading.</param>
public sealed record PreviewRow(string Code, string NameVi, string NameEn, string Unit, IReadOnlyList<string?> Sources);
