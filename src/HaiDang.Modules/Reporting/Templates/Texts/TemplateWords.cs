using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Templates.Texts;

/// <summary>Words of the office's own templates.</summary>
public abstract class TemplateWords : IWords<TemplateWords>
{
    private static readonly TemplateWords Vietnamese = new TemplateWordsVi();
    private static readonly TemplateWords English = new TemplateWordsEn();

    /// <inheritdoc/>
    public static TemplateWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Reports { get; }
    public abstract string Templates { get; }
    public abstract string TemplatesSay { get; }
    public abstract string NoTemplates { get; }
    public abstract string NoTemplatesRemedy { get; }
    public abstract string Remove { get; }
    public abstract string Add { get; }
    public abstract string KindField { get; }
    public abstract string FromField { get; }
    public abstract string File { get; }
    public abstract string FileHint { get; }
    public abstract string Fields { get; }
    public abstract string KindMissing { get; }
    public abstract string DayImpossible { get; }
    public abstract string Adopted { get; }
    public abstract string Removed { get; }
    public abstract string Kind(string kind);
    public abstract string From(string day);
    public abstract string Field(string tag);
    public abstract string Fault(TemplateDoubt doubt);
}
