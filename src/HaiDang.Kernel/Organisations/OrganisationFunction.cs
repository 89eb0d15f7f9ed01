using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Organisations;

/// <summary>A function that passes from a body to an heir apart from its others.</summary>
/// <param name="Id">Its key, such as <c>victims</c>.</param>
public sealed record OrganisationFunction(string Id, string NameVi, string NameEn)
{
    private static readonly Lazy<IReadOnlyList<OrganisationFunction>> Loaded = new(() => Read(DatedYaml.Embedded(OrganisationCatalogue.Folder + "functions.yaml")));

    /// <summary>Every function of <c>data/organisations/functions.yaml</c>, read once.</summary>
    /// <exception cref="DataFileException">The file breaks its schema.</exception>
    public static IReadOnlyList<OrganisationFunction> All => Loaded.Value;

    internal static IReadOnlyList<OrganisationFunction> Read(YamlMap file) =>
        [.. file.Only("functions").Maps("functions").Select(m => m.Only("id", "vi", "en")).Select(m => new OrganisationFunction(m.Text("id"), m.Text("vi"), m.Text("en")))];
}
