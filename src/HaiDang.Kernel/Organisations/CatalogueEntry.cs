namespace HaiDang.Kernel.Organisations;

/// <summary>A kind of body that exists once in the country, or once in each province, district or commune.</summary>
/// <remarks>Texts may hold <c>{name}</c> (Lạng Sơn) and <c>{place}</c> (tỉnh Lạng Sơn); <see cref="NameIn"/> fills them.</remarks>
/// <param name="Id">Its key, such as <c>cong-an-tinh</c> or <c>central.bcd-138</c>.</param>
/// <param name="NameVi">Its name without a place, such as "Công an tỉnh".</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Aliases">Other names and abbreviations without a place.</param>
/// <param name="From">First day, or null when it was there before our records.</param>
/// <param name="To">Last day, or null while it lasts.</param>
/// <param name="Source">Where the entry's dates and duties come from.</param>
public sealed record CatalogueEntry(
    string Id, string NameVi, string NameEn, IReadOnlyList<string> Aliases,
    OrganisationKind Kind, OrganisationLevel Level, AssignmentMode Mode,
    DateOnly? From, DateOnly? To, Confidence Confidence, string Source)
{
    /// <summary>Whether it names a group.</summary>
    public bool IsCollective => Kind == OrganisationKind.Collective;

    /// <summary>Keys of the functions it holds apart, in <see cref="OrganisationFunction.All"/>; empty where nothing is divided.</summary>
    public IReadOnlyList<string> Functions { get; init; } = [];

    /// <summary>Country of a foreign body by its two letters, such as KH; null at home or for no one country.</summary>
    public string? Country { get; init; }

    internal string? Named { get; init; }
    internal IReadOnlyList<string> PlacedAliases { get; init; } = [];
    internal IReadOnlyList<ParentLink> Parents { get; init; } = [];
    internal IReadOnlyList<SuccessorLink> Successors { get; init; } = [];
    internal Expansion? Expansion { get; init; }
    internal string? Where { get; init; }
    internal IReadOnlyList<string> OnlyIn { get; init; } = [];
    internal string? Standing { get; init; }
    internal string? Intake { get; init; }
    internal (string File, long Line) Origin { get; init; }

    /// <summary>Whether it exists on the day.</summary>
    public bool On(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>The name a document of the province uses, such as "Công an tỉnh" or "Báo Lạng Sơn".</summary>
    /// <param name="province">The province's name without its kind, such as "Lạng Sơn".</param>
    /// <param name="day">The document's day: which provinces are cities changes.</param>
    public string NameIn(string province, DateOnly? day = null) => PlaceWords.Fill(Named ?? NameVi, province, day);

    /// <summary>The name with the province, as outside it, such as "Công an tỉnh Lạng Sơn".</summary>
    /// <param name="province">The province's name without its kind.</param>
    public string FullNameIn(string province, DateOnly? day = null) => PlaceWords.Fill(FullTemplate, province, day);

    /// <summary>Every form under which a document of the province can name it, the usual one first; no two alike.</summary>
    /// <remarks>Bodies of districts and communes have one form for each place; here they have their generic names only.</remarks>
    /// <param name="province">The province's name without its kind.</param>
    public IReadOnlyList<string> FormsIn(string province, DateOnly? day = null) =>
        [.. Templates(Level is not (OrganisationLevel.District or OrganisationLevel.Commune)).Select(t => PlaceWords.Fill(t, province, day)).Distinct(StringComparer.Ordinal)];

    internal string FullTemplate => Level switch
    {
        OrganisationLevel.Central or OrganisationLevel.Foreign => NameVi,
        _ when Named is not null => Named,
        _ when IsCollective => NameVi.EndsWith(" tỉnh", StringComparison.Ordinal) ? PlaceWords.Template(NameVi) : NameVi,
        _ => PlaceWords.Template(NameVi),
    };

    /// <summary>The texts of all its forms, still with their holes.</summary>
    /// <param name="placed">Whether forms with a place belong to them.</param>
    internal IEnumerable<string> Templates(bool placed) => (placed
        ? (IEnumerable<string>)[Named ?? NameVi, FullTemplate, NameVi, .. Aliases, .. PlacedAliases]
        : [NameVi, .. Aliases]).SelectMany(NameForms.Of);
}

/// <summary>A parent on a line of command between two days.</summary>
internal sealed record ParentLink(Line Line, string Of, DateOnly? From, DateOnly? To)
{
    public bool On(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}

/// <summary>An heir: whole when <paramref name="Functions"/> is empty, else for these functions.</summary>
internal sealed record SuccessorLink(string To, IReadOnlyList<string> Functions, Confidence Confidence, string Source);

/// <summary>How a collective expands.</summary>
/// <param name="Kinds">Every body of the province of these kinds.</param>
/// <param name="Members">These bodies of the province.</param>
/// <param name="Each">One such body for each district or commune.</param>
/// <param name="Border">Only where the district touches the land border.</param>
/// <param name="Open">Never expands: the plan's words stay.</param>
internal sealed record Expansion(
    IReadOnlyList<OrganisationKind> Kinds, IReadOnlyList<string> Members, IReadOnlyList<string> Each, bool Border, bool Open);
