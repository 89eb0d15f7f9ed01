using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Releasing.Texts;

/// <summary>Words of tables that leave the reporting line.</summary>
public abstract class ReleaseWords : IWords<ReleaseWords>
{
    private static readonly ReleaseWords Vietnamese = new ReleaseWordsVi();
    private static readonly ReleaseWords English = new ReleaseWordsEn();

    /// <inheritdoc/>
    public static ReleaseWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Heading { get; }
    public abstract string Say { get; }
    public abstract string Table { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Look { get; }
    public abstract string Preview { get; }
    public abstract string Release { get; }
    public abstract string For { get; }
    public abstract string Everybody { get; }
    public abstract string OtherBody { get; }
    public abstract string Receiver { get; }
    public abstract string ReceiverHint { get; }
    public abstract string Basis { get; }
    public abstract string BasisHint { get; }
    public abstract string ReleasedBefore { get; }
    public abstract string NoneReleased { get; }
    public abstract string NoneReleasedRemedy { get; }
    public abstract string Days { get; }
    public abstract string On { get; }
    public abstract string Other { get; }
    public abstract string Total { get; }
    public abstract string HiddenWord { get; }
    public abstract string BecauseFew { get; }
    public abstract string BecauseOthers { get; }
    public abstract string ReleasedToast { get; }

    public abstract string HiddenSay(int threshold);

    public abstract string PreviewSay(int hidden);

    public abstract string StoppedBy(string window);

    public abstract string Refused(Refusal refusal);
}
