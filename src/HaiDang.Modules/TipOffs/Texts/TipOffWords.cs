using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.TipOffs.Texts;

/// <summary>Words of the register of tip-offs.</summary>
public abstract class TipOffWords : IWords<TipOffWords>
{
    private static readonly TipOffWords Vietnamese = new TipOffWordsVi();
    private static readonly TipOffWords English = new TipOffWordsEn();

    /// <inheritdoc/>
    public static TipOffWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract RegisterWords Register { get; }
    public abstract string StepHeading(string step);
    public abstract string ShortName { get; }
    public abstract string Kind { get; }
    public abstract string Channel { get; }
    public abstract string ReceivedOn { get; }
    public abstract string Place { get; }
    public abstract string Crime { get; }
    public abstract string IncomingNumber { get; }
    public abstract string IncomingNumberHint { get; }
    public abstract string Account { get; }
    public abstract string Subject { get; }
    public abstract string Informant { get; }
    public abstract string InformantName { get; }
    public abstract string InformantHint { get; }
    public abstract string InformantPhone { get; }
    public abstract string PhoneIsSafe { get; }
    public abstract string SafeContact(SafeContactRule rule);
    public abstract string SafeContactNote { get; }
    public abstract string Denounced { get; }
    public abstract string DenouncedBody { get; }
    public abstract string DenouncedHint { get; }
    public abstract string CompetentBody { get; }
    public abstract string CompetentHint { get; }
    public abstract string Papers { get; }
    public abstract string Class { get; }
    public abstract string NotClassified { get; }
    public abstract string Verification { get; }
    public abstract string VerificationNote { get; }
    public abstract string Step(VerificationStep step);
    public abstract string Ground { get; }
    public abstract string CancelledByProcuracy { get; }
    public abstract string Outcome { get; }
    public abstract string NoCaseGround { get; }
    public abstract string NoCaseGroundHint { get; }
    public abstract string SentTo { get; }
    public abstract string AnswerWay { get; }
    public abstract string AnswerSays { get; }
    public abstract string Way(TipOffs.AnswerWay way);
    internal abstract string State(TipOffState state);
    public abstract string Reception { get; }
    public abstract string Handling { get; }
    public abstract string DueWord { get; }
    public abstract string ToldReceived(string kind, string channel);
    public abstract string Receipt { get; }
    public abstract string PrintReceipt { get; }
    public abstract string ReceiptTitle { get; }
    public abstract string ReceiptAsk { get; }
    public abstract string ReceiptTo { get; }
    public abstract string ReceiptSays { get; }
    public abstract string ReceiptSigned { get; }
    public abstract string DaysTaken { get; }
    public abstract string ToProvinceHint { get; }
    public abstract string CameFrom { get; }
    public abstract string WentTo { get; }
    public abstract string HotlineSlip { get; }
    public abstract string ChildAtRisk { get; }
    public abstract string TakeOverSays { get; }
    public abstract string NothingWaits { get; }
    public abstract string NotTaken { get; }
}
