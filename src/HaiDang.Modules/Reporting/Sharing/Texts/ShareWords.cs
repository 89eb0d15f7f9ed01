using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Sharing.Texts;

/// <summary>Words of the page where bodies give parts of a report.</summary>
public abstract class ShareWords : IWords<ShareWords>
{
    private static readonly ShareWords Vietnamese = new ShareWordsVi();
    private static readonly ShareWords English = new ShareWordsEn();

    /// <inheritdoc/>
    public static ShareWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string Nobody { get; }
    public abstract string NobodyRemedy { get; }
    public abstract string PartsColumn { get; }
    public abstract string DueColumn { get; }
    public abstract string Take { get; }
    public abstract string GiveNow { get; }
    public abstract string Ask { get; }
    public abstract string AskNow { get; }
    public abstract string BodyHint { get; }
    public abstract string AskedToast { get; }
    public abstract string TakenToast { get; }
    public abstract string AskedOfYou { get; }
    public abstract string SeeGiven { get; }
    public abstract string Missing(string bodies);
    public abstract string Give(string body);
    public abstract string GiveSay(string due);
    public abstract string GivenToast(bool late);
    public abstract string State(PartsState state, bool late);
    public abstract string Refused(Refusal refusal);
}
