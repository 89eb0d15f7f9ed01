using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Loading.Texts;

/// <summary>Words of the forms that offices load.</summary>
public abstract class FormWords : IWords<FormWords>
{
    private static readonly FormWords Vietnamese = new FormWordsVi();
    private static readonly FormWords English = new FormWordsEn();

    /// <inheritdoc/>
    public static FormWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string PlaceColumn { get; }
    public abstract string FaultColumn { get; }
    public abstract string FormColumn { get; }
    public abstract string EditionColumn { get; }
    public abstract string ValidColumn { get; }
    public abstract string SourceColumn { get; }
    public abstract string LoadedColumn { get; }
    public abstract string FileColumn { get; }
    public abstract string CodeColumn { get; }
    public abstract string NameColumn { get; }
    public abstract string UnitColumn { get; }
    public abstract string InForce { get; }
    public abstract string Reconstructed { get; }
    public abstract string Shipped { get; }
    public abstract string ByHand { get; }
    public abstract string Withdraw { get; }
    public abstract string Reason { get; }
    public abstract string WithdrawHint { get; }
    public abstract string Add { get; }
    public abstract string File { get; }
    public abstract string FileHint { get; }
    public abstract string From { get; }
    public abstract string FromHint { get; }
    public abstract string To { get; }
    public abstract string ToHint { get; }
    public abstract string Number { get; }
    public abstract string LetterDay { get; }
    public abstract string Replaces { get; }
    public abstract string ReplacesHint { get; }
    public abstract string Official { get; }
    public abstract string Read { get; }
    public abstract string Preview { get; }
    public abstract string PreviewSay { get; }
    public abstract string Keep { get; }
    public abstract string Leave { get; }
    public abstract string Layout { get; }
    public abstract string Loaded { get; }
    public abstract string Withdrawn { get; }
    public abstract string FileMissing { get; }
    public abstract string DayWrong { get; }
    public abstract string EndWrong { get; }
    public abstract string NumberWrong { get; }
    public abstract string LetterDayWrong { get; }
    public abstract IReadOnlyList<string> LayoutLines { get; }
    public abstract string Unsaid(string rows);
    public abstract string NotKept(string faults);
    public abstract string Valid(string from, string? to);
    public abstract string Place(FormDoubt doubt);
    public abstract string Doubt(FormDoubt doubt);
    public abstract string Refused(Refusal refusal);
}
