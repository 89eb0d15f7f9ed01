using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Planning.Comparing.Texts;

/// <summary>Words of the page that holds two plans, or two readings of one, beside each other.</summary>
public abstract class ComparingWords : IWords<ComparingWords>
{
    private static readonly ComparingWords Vietnamese = new ComparingWordsVi();
    private static readonly ComparingWords English = new ComparingWordsEn();

    /// <inheritdoc/>
    public static ComparingWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Compare { get; }
    public abstract string Heading { get; }
    public abstract string Older { get; }
    public abstract string Newer { get; }
    public abstract string PlanOf(int year, string name);
    public abstract string ReadingOf(string name, string moment);
    public abstract string NothingToCompare { get; }
    public abstract string NothingToCompareRemedy { get; }
    public abstract string ChooseTwo { get; }
    public abstract string Summary(string added, string gone, string changed, string same);
    public abstract string New { get; }
    public abstract string Gone { get; }
    public abstract string Changed { get; }
    public abstract string NoDifference { get; }
    public abstract string YearsAside { get; }
    public abstract string Code { get; }
    public abstract string What { get; }
    public abstract string Words { get; }
    public abstract string OnlyBefore { get; }
    public abstract string OnlyAfter { get; }
    public abstract string Lead { get; }
    public abstract string Co { get; }
    public abstract string Day { get; }
    public abstract string Figure { get; }
    public abstract string None { get; }
    public abstract string FromTo(string before, string after);
    public abstract string WithYear(int year);

    internal abstract string DifferenceOf(Difference difference);
}
