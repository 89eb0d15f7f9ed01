namespace HaiDang.Modules.Indicators.Boards.Boundaries.Texts;

/// <summary>English words of an office's own commune boundaries.</summary>
internal sealed class BoundaryWordsEn : BoundaryWords
{
    public override string Boundaries => "Commune boundaries";

    public override string BoundariesSay => "With a file of boundaries communes are drawn as a map instead of tiles. The file only draws; it changes no place and no figure.";

    public override string NoFiles => "No file of boundaries yet";

    public override string NoFilesRemedy => "Communes are drawn as tiles.";

    public override string Add => "Use this file";

    public override string Remove => "Drop the file, draw tiles";

    public override string MapField => "Map";

    public override string Map63 => "Until 30/6/2025 (63 provinces)";

    public override string Map34 => "Since 1/7/2025 (34 provinces)";

    public override string File => "GeoJSON file";

    public override string FileHint => "20 MB at most; longitude and latitude (WGS 84); each feature has a commune's code or name";

    public override string MapMissing => "Choose the map.";

    public override string NoFile => "A GeoJSON file of 20 MB at most is needed.";

    public override string Removed => "The file of boundaries is no longer used.";

    public override string Strange => "No commune of the province, not drawn";

    public override string Undrawn => "Not in the file, not drawn";

    public override string More(int count) => $"{count} more features are wrong in the same way.";

    public override string Adopted(int communes) => $"The file was kept; it draws {communes} communes.";

    public override string Drawn(string communes, string day) => $"draws {communes} communes, used since {day}";

    public override string Fault(BoundaryDoubt doubt) => doubt.Fault switch
    {
        BoundaryFault.NoJson => $"The file is no JSON: wrong from line {doubt.Place} on.",
        BoundaryFault.NoFeatures => "The file has no list of features, or more than 2,000 of them.",
        BoundaryFault.NoPolygon => $"Feature {doubt.Place} is no closed polygon or multipolygon.",
        BoundaryFault.Elsewhere => $"Feature {doubt.Place} lies outside Vietnam: the file must have longitude and latitude of WGS 84, not VN-2000.",
        BoundaryFault.Twice => $"{doubt.Place} is drawn twice in the file.",
        _ => "No feature is a commune of the province on the map chosen; look at codes, names and map again.",
    };
}
