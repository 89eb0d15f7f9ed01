using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Boards.Boundaries.Texts;

/// <summary>Words of an office's own commune boundaries.</summary>
public abstract class BoundaryWords : IWords<BoundaryWords>
{
    private static readonly BoundaryWords Vietnamese = new BoundaryWordsVi();
    private static readonly BoundaryWords English = new BoundaryWordsEn();

    /// <inheritdoc/>
    public static BoundaryWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Boundaries { get; }
    public abstract string BoundariesSay { get; }
    public abstract string NoFiles { get; }
    public abstract string NoFilesRemedy { get; }
    public abstract string Add { get; }
    public abstract string Remove { get; }
    public abstract string MapField { get; }
    public abstract string Map63 { get; }
    public abstract string Map34 { get; }
    public abstract string File { get; }
    public abstract string FileHint { get; }
    public abstract string MapMissing { get; }
    public abstract string NoFile { get; }
    public abstract string Removed { get; }
    public abstract string Strange { get; }
    public abstract string Undrawn { get; }
    public abstract string More(int count);

    public abstract string Adopted(int communes);
    public abstract string Drawn(string communes, string day);
    public abstract string Fault(BoundaryDoubt doubt);
}
