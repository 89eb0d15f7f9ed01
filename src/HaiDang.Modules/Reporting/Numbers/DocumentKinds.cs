using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Reporting.Numbers;

/// <summary>A kind of document.</summary>
/// <param name="Code">Its letters: <c>BC</c>; <c>CV</c> for a dispatch, which prints none.</param>
public sealed record DocumentKind(string Code, string NameVi, string NameEn);

/// <summary>Kinds of documents; <c>data/rules/document-kinds.yaml</c>.</summary>
internal static class DocumentKinds
{
    internal const string Report = "BC";
    private const string Dispatch = "CV";

    internal static IReadOnlyList<DocumentKind> All { get; } =
        [.. DatedYaml.Embedded("data/rules/document-kinds.yaml").Only("kinds").Maps("kinds").Select(map => map.Only("code", "vi", "en")).Select(map => new DocumentKind(map.Text("code"), map.Text("vi"), map.Text("en")))];

    /// <summary>The kind of that code; null when there is none.</summary>
    internal static DocumentKind? Find(string code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>What follows a committee's number: <c>BC-BCĐ</c>, and of a dispatch <c>BCĐ-CAT</c>, with the letters of the unit that wrote it.</summary>
    internal static string SymbolOf(string code) => code == Dispatch ? "BCĐ-CAT" : code + "-BCĐ";
}
