using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Staging.Texts;

/// <summary>Words of last days by stage.</summary>
public abstract class StagingWords : IWords<StagingWords>
{
    private static readonly StagingWords Vietnamese = new StagingWordsVi();
    private static readonly StagingWords English = new StagingWordsEn();

    /// <inheritdoc/>
    public static StagingWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string Period { get; }
    public abstract string StageWord { get; }
    public abstract string LastDay { get; }
    public abstract string LastDayHint { get; }
    public abstract string Basis { get; }
    public abstract string BasisHint { get; }
    public abstract string Save { get; }
    public abstract string Saved { get; }
    public abstract string None { get; }
    public abstract string NoneRemedy { get; }
    public abstract string LowerIsLater { get; }
    public abstract string AfterPrinted { get; }
    public abstract string DayWrong { get; }

    public abstract string Stage(Stage stage);

    public abstract string Refused(Refusal refusal);
}
