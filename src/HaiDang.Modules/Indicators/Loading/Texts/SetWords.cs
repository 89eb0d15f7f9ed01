using HaiDang.Kernel.Events;
using HaiDang.Modules.Indicators.Loading.Screens;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Loading.Texts;

/// <summary>Words of the sets of indicators that ship or that offices load.</summary>
public abstract class SetWords : IWords<SetWords>
{
    private static readonly SetWords Vietnamese = new SetWordsVi();
    private static readonly SetWords English = new SetWordsEn();

    /// <inheritdoc/>
    public static SetWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string PlaceColumn { get; }
    public abstract string FaultColumn { get; }
    public abstract string SetColumn { get; }
    public abstract string ValidColumn { get; }
    public abstract string SourceColumn { get; }
    public abstract string CountColumn { get; }
    public abstract string LoadedColumn { get; }
    public abstract string FileColumn { get; }
    public abstract string UnitColumn { get; }
    public abstract string ChangeColumn { get; }
    public abstract string BeforeColumn { get; }
    public abstract string AfterColumn { get; }
    public abstract string Shipped { get; }
    public abstract string Withdraw { get; }
    public abstract string WithdrawOn { get; }
    public abstract string WithdrawHint { get; }
    public abstract string Reason { get; }
    public abstract string Add { get; }
    public abstract string File { get; }
    public abstract string FileHint { get; }
    public abstract string Number { get; }
    public abstract string LetterDay { get; }
    public abstract string Body { get; }
    public abstract string Programme { get; }
    public abstract string ProgrammeHint { get; }
    public abstract string From { get; }
    public abstract string FromHint { get; }
    public abstract string To { get; }
    public abstract string ToHint { get; }
    public abstract string Read { get; }
    public abstract string Layout { get; }
    public abstract string Preview { get; }
    public abstract string PreviewSay { get; }
    public abstract string WasReckoned { get; }
    public abstract string Dropped { get; }
    public abstract string Keep { get; }
    public abstract string Leave { get; }
    public abstract string Loaded { get; }
    public abstract string Withdrawn { get; }
    public abstract string GoneBefore { get; }
    public abstract string ReckonedBy { get; }
    public abstract string FileMissing { get; }
    public abstract string DayWrong { get; }
    public abstract string EndWrong { get; }
    public abstract string NumberWrong { get; }
    public abstract string LetterDayWrong { get; }
    public abstract string BodyWrong { get; }
    public abstract string ProgrammeWrong { get; }
    public abstract IReadOnlyList<string> LayoutLines { get; }
    public abstract string NotKept(string faults);
    public abstract string Valid(string from, string? to);
    public abstract string SomeInForce(string some, string all);
    public abstract string State(SetState state);
    public abstract string WithdrawnFrom(string from, string on);
    public abstract string Change(SetChange change);
    public abstract string InPlaceOf(string set, string from);
    public abstract string MarkWas(string mark);
    public abstract string ValuesOf(string window);
    public abstract string Unit(IndicatorUnit unit);
    public abstract string Better(Direction direction);
    public abstract string BoundBy(string words);
    public abstract string ViewOf(string code);
    public abstract string Place(SetDoubt doubt);
    public abstract string Doubt(SetDoubt doubt);
    public abstract string Refused(Refusal refusal);
}
