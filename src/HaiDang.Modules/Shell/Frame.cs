namespace HaiDang.Modules.Shell;

/// <summary>What a page shows around its content: whose page it is, where it stands, in which language.</summary>
/// <remarks>One a request. The host fills it before an endpoint runs; an endpoint may set <see cref="Place"/>.</remarks>
internal sealed class Frame
{
    /// <summary>Language of the screens.</summary>
    public Language Language { get; set; }

    /// <summary>Path and query of the page, to which the language switch returns.</summary>
    public string Address { get; set; } = "/";

    /// <summary>Name of the signed-in user as colleagues know it; null when nobody is signed in.</summary>
    public string? UserName { get; set; }

    /// <summary>The user's roles in words; null when nobody is signed in.</summary>
    public string? RoleWords { get; set; }

    /// <summary>Name of the place and year the page concerns, such as "Lạng Sơn · năm 2023".</summary>
    public string? Place { get; set; }

    /// <summary>Entries of the menu, at most six, those the user may open.</summary>
    public IReadOnlyList<MenuEntry> Menu { get; set; } = [];

    /// <summary>Whether the data is invented: a band on every page and print says so.</summary>
    public bool Synthetic { get; set; }

    /// <summary>The day on which invented data stands; null for real data, and where several days meet.</summary>
    public DateOnly? SyntheticDay { get; set; }

    /// <summary>The moment of the request, for the lines "data as of" and "printed at".</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>One sentence about what the last form did; shown once.</summary>
    public string? Toast { get; set; }

    /// <summary>Name and value of the hidden field that proves a form is ours; null where no form may be sent.</summary>
    public Func<FormProof?> FormProof { get; set; } = () => null;

    /// <summary>Where somebody is led who leaves in haste: a site that says nothing of what they did.</summary>
    public string NeutralSite { get; set; } = "https://chinhphu.vn/";

    /// <summary>Addresses of the sheet and the scripts.</summary>
    public AssetAddresses Assets { get; set; } = AssetAddresses.Plain;
}

/// <summary>One entry of the menu.</summary>
/// <param name="Short">Its word on a phone; null when the label is short enough.</param>
/// <param name="Count">Things that wait there; null for none.</param>
internal sealed record MenuEntry(string Label, string Address, string? Short = null, int? Count = null);

/// <summary>The hidden field that proves a form is ours.</summary>
internal sealed record FormProof(string Name, string Value)
{
    /// <summary>Its name in every form.</summary>
    internal const string Field = "bieu-mau";
}

/// <summary>Where a page finds its sheet and scripts.</summary>
/// <remarks>Scripts of their own are asked for by the pages that need them alone.</remarks>
internal sealed record AssetAddresses(string Sheet, string Htmx, string Script)
{
    /// <summary>Names without a fingerprint, for parts rendered outside the host.</summary>
    internal static readonly AssetAddresses Plain = new("/static/haidang.css", "/static/htmx.js", "/static/haidang.js")
    {
        Grid = "/static/grid.js", Figures = "/static/figures.js", Drafts = "/static/drafts.js", Sealing = "/static/sealing.js",
    };

    /// <summary>Gets the script for walking, pasting and taking back in a table of fields.</summary>
    internal required string Grid { get; init; }

    /// <summary>Gets the script of its sums, and of what is kept while the line is down.</summary>
    internal required string Figures { get; init; }

    /// <summary>Gets the script of forms that keep drafts.</summary>
    internal required string Drafts { get; init; }

    /// <summary>Gets the script that seals sheets while the line is away.</summary>
    internal required string Sealing { get; init; }
}
