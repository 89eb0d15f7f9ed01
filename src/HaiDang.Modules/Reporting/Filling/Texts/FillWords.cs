using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Filling.Texts;

/// <summary>Words of the page that reads a filled .xlsx.</summary>
public abstract class FillWords : IWords<FillWords>
{
    private static readonly FillWords Vietnamese = new FillWordsVi();
    private static readonly FillWords English = new FillWordsEn();

    /// <inheritdoc/>
    public static FillWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string FileField { get; }
    public abstract string FileHint { get; }
    public abstract string FileMissing { get; }
    public abstract string Read { get; }
    public abstract string Download { get; }
    public abstract string PlaceColumn { get; }
    public abstract string ReasonColumn { get; }
    public abstract string TakeColumn { get; }
    public abstract string OldColumn { get; }
    public abstract string NewColumn { get; }
    public abstract string Emptied { get; }
    public abstract string ChangedSince { get; }
    public abstract string Record { get; }
    public abstract string Leave { get; }
    public abstract string Nothing { get; }
    public abstract string NothingRemedy { get; }
    public abstract string Take(string cell);
    public abstract string NotTaken(string count);
    public abstract string Changes(string count);
    public abstract string Doubt(SheetDoubt doubt);
}
