using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Explaining.Texts;

/// <summary>Words of the page that explains a computed cell.</summary>
public abstract class CellWords : IWords<CellWords>
{
    private static readonly CellWords Vietnamese = new CellWordsVi();
    private static readonly CellWords English = new CellWordsEn();

    /// <inheritdoc/>
    public static CellWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string OutsideReach { get; }
    public abstract string OutsideReachRemedy { get; }
    public abstract string SinceHeading { get; }
    public abstract string SinceSay { get; }
    public abstract string SinceNothing { get; }
    public abstract string Dispute { get; }
    public abstract string DisputeFrozen { get; }
    public abstract string Today(string value);
    public abstract string Running(string window, string position);
    public abstract string Frozen(string edition, string window, string moment, string position);
    public abstract string OpenCell(string value, string row, string column);
}
