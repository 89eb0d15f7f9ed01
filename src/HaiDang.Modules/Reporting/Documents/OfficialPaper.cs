namespace HaiDang.Modules.Reporting.Documents;

/// <summary>What a paper bears once it is issued.</summary>
/// <param name="Number">Number with symbol; null leaves room for it.</param>
/// <param name="Day">The day on the paper; null leaves room for it.</param>
/// <param name="LaidOutOn">The day whose rules lay it out.</param>
internal sealed record Issue(string? Number, DateOnly? Day, DateOnly LaidOutOn)
{
    /// <summary>The post of whoever signed, as it was recorded; null before.</summary>
    public string? Signer { get; init; }

    /// <summary>Whether a paper of the head empowers the signer.</summary>
    public bool IsEmpowered { get; init; }

    /// <summary>Id of the office's own template in which it was signed; null for our layout.</summary>
    public string? Template { get; init; }

    /// <summary>The address that checks the paper, printed as a QR code; null for none.</summary>
    public string? Check { get; init; }
}

/// <summary>A document of any kind as it is laid out: letterhead, title, body, signature, annexes.</summary>
/// <param name="Parent">The body above the issuing one; empty for none.</param>
/// <param name="Symbol">What follows the number: <c>BC-BCĐ</c>.</param>
/// <param name="Kind">Its kind as the title has it: <c>BÁO CÁO</c>; empty for a dispatch, whose subject stands under the number.</param>
/// <param name="KindName">The kind within a sentence: <c>Báo cáo</c>.</param>
/// <param name="IsSynthetic">Whether what it says is made up; every page then says so.</param>
internal sealed record OfficialPaper(string Parent, string Issuer, string Place, string Symbol, string Kind, string KindName, string Subject, bool IsSynthetic)
{
    /// <summary>Whether its pages lie: a register.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>The issuer within a sentence: <c>Ban Chỉ đạo 138</c>; null to leave it out.</summary>
    public string? IssuerName { get; init; }

    /// <summary>A line in brackets under the title; null for none.</summary>
    public string? Under { get; init; }

    /// <summary>Kính gửi; empty for none.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Who decides, in capitals above the grounds; null for none.</summary>
    public string? Authority { get; init; }

    /// <summary>Grounds, without their marks at the end.</summary>
    public IReadOnlyList<string> Grounds { get; init; } = [];

    /// <summary>Headings, paragraphs and tables in order.</summary>
    public required IReadOnlyList<PaperBlock> Body { get; init; }

    /// <summary>Lines above the signature: in whose place, and the post; empty for a paper that nobody signs.</summary>
    public required IReadOnlyList<string> Signature { get; init; }

    /// <summary>Name under the signature; empty leaves room for it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who signs beside, at the left: the secretary of minutes; null for nobody.</summary>
    public string? BesideSigns { get; init; }

    /// <summary>Nơi nhận.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Annexes, each numbered by itself.</summary>
    public IReadOnlyList<PaperAnnex> Annexes { get; init; } = [];
}

/// <summary>A piece of a document's body.</summary>
internal abstract record PaperBlock
{
    /// <summary>A heading: of level 1 in capitals, deeper ones as written.</summary>
    internal sealed record Heading(string Text, int Level) : PaperBlock;

    /// <summary>A paragraph.</summary>
    internal sealed record Line(string Text, bool Italic = false) : PaperBlock;

    /// <summary>Words in the middle, bold.</summary>
    internal sealed record Middle(string Text) : PaperBlock;

    /// <summary>A paragraph that begins with bold words: <c>Điều 1.</c></summary>
    internal sealed record Article(string Head, string Text) : PaperBlock;

    /// <summary>A lined table; a width of 0 takes what is left.</summary>
    internal sealed record Grid(IReadOnlyList<string> Heads, IReadOnlyList<int> Widths, IReadOnlyList<GridRow> Rows) : PaperBlock
    {
        /// <summary>Columns from the left; those after them are numbers at the right edge.</summary>
        public IReadOnlyList<GridSide> Sides { get; init; } = [];
    }
}

/// <summary>A row of a table.</summary>
internal sealed record GridRow(IReadOnlyList<string> Cells, bool Bold = false);

/// <summary>Which edge the words of a column keep to.</summary>
internal enum GridSide
{
    /// <summary>Words.</summary>
    Left,

    /// <summary>Ordinals, units.</summary>
    Centre,

    /// <summary>Numbers.</summary>
    Right,
}

/// <summary>An annex.</summary>
/// <param name="Note">A small line under its title; null for none.</param>
internal sealed record PaperAnnex(string Title, bool IsLandscape, string? Note, IReadOnlyList<PaperBlock> Body);
