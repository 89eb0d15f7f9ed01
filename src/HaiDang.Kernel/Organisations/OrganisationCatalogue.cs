using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Organisations;

/// <summary>The bodies a plan against human trafficking can name, from <c>data/organisations</c>.</summary>
public static class OrganisationCatalogue
{
    internal const string Folder = "data/organisations/";
    private static readonly string[] Files = ["central", "province", "local", "collectives", "foreign"];
    private static readonly Lazy<IReadOnlyList<CatalogueEntry>> Loaded = new(() => CatalogueRules.Check(
        [.. Files.SelectMany(f => Read(DatedYaml.Embedded($"{Folder}{f}.yaml")))], OrganisationFunction.All));

    /// <summary>Every entry, read once.</summary>
    /// <exception cref="DataFileException">A file breaks its schema.</exception>
    public static IReadOnlyList<CatalogueEntry> Load() => Loaded.Value;

    /// <summary>The entries of one file.</summary>
    internal static IReadOnlyList<CatalogueEntry> Read(YamlMap file)
    {
        file.Only("scope", "confidence", "source", "organisations");
        var scope = file.Text("scope");
        var confidence = file.Choice<Confidence>("confidence");
        var source = file.Text("source");
        return [.. file.Maps("organisations").Select(m => Entry(m, scope, confidence, source))];
    }

    private static CatalogueEntry Entry(YamlMap m, string scope, Confidence confidence, string source)
    {
        m.Only("id", "level", "vi", "named", "en", "aliases", "kind", "mode", "where", "country", "from", "to", "functions",
            "confidence", "source", "parents", "successors", "expand", "standing", "intake");
        var kind = scope == "collective" ? OrganisationKind.Collective : m.Choice<OrganisationKind>("kind");
        var aliases = m.Texts("aliases");
        var where = m.Texts("where");
        return new CatalogueEntry(
            m.Text("id"), m.Text("vi"), m.Text("en"), [.. aliases.Where(a => !a.Contains('{', StringComparison.Ordinal))],
            kind, Level(m, scope), m.Choice<AssignmentMode>("mode", UsualMode(kind)), m.Day("from"), m.Day("to"),
            m.Choice<Confidence>("confidence", confidence), m.TextOrNull("source") ?? source)
        {
            Named = m.TextOrNull("named"),
            PlacedAliases = [.. aliases.Where(a => a.Contains('{', StringComparison.Ordinal))],
            Parents = [.. m.Maps("parents").Select(p => Parent(p.Only("line", "of", "from", "to")))],
            Successors = [.. m.Maps("successors").Select(s => Successor(s.Only("to", "functions", "confidence", "source"), confidence, source))],
            Expansion = m.Map("expand") is { } e ? Expand(e.Only("kinds", "members", "each", "border", "open")) : null,
            Where = where is [var one] && one is "border" or "sea" or "border-or-sea" ? one : null,
            OnlyIn = where is [var word] && word is "border" or "sea" or "border-or-sea" ? [] : where,
            Functions = m.Texts("functions"),
            Standing = m.TextOrNull("standing"),
            Intake = m.TextOrNull("intake"),
            Country = m.TextOrNull("country"),
            Origin = (m.File, m.Line),
        };
    }

    private static OrganisationLevel Level(YamlMap m, string scope) => scope switch
    {
        "central" => OrganisationLevel.Central,
        "foreign" => OrganisationLevel.Foreign,
        "province" or "collective" => OrganisationLevel.Province,
        _ => m.Choice<OrganisationLevel>("level"),
    };

    private static AssignmentMode UsualMode(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Procuracy or OrganisationKind.Court or OrganisationKind.Foreign or OrganisationKind.International => AssignmentMode.Requested,
        OrganisationKind.Party or OrganisationKind.Front or OrganisationKind.Council => AssignmentMode.Noted,
        _ => AssignmentMode.Assigned,
    };

    private static ParentLink Parent(YamlMap p) => new(p.Choice<Line>("line"), p.Text("of"), p.Day("from"), p.Day("to"));

    private static SuccessorLink Successor(YamlMap s, Confidence confidence, string source) =>
        new(s.Text("to"), s.Texts("functions"), s.Choice<Confidence>("confidence", confidence), s.TextOrNull("source") ?? source);

    private static Expansion Expand(YamlMap e) =>
        new(e.Choices<OrganisationKind>("kinds"), e.Texts("members"), e.Texts("each"), e.Flag("border"), e.Flag("open"));
}
