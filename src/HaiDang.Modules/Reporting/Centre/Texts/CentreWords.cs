using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Reporting.Centre.Texts;

/// <summary>Words of reports that travel upward as files.</summary>
public abstract class CentreWords : IWords<CentreWords>
{
    private static readonly CentreWords Vietnamese = new CentreWordsVi();
    private static readonly CentreWords English = new CentreWordsEn();

    /// <inheritdoc/>
    public static CentreWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Packages { get; }
    public abstract string PackagesSay { get; }
    public abstract string OfficeKeyHeading { get; }
    public abstract string OfficeKeySay { get; }
    public abstract string NoKey { get; }
    public abstract string NoKeyRemedy { get; }
    public abstract string Fingerprint { get; }
    public abstract string PublicKeyField { get; }
    public abstract string NoPackages { get; }
    public abstract string NoPackagesRemedy { get; }
    public abstract string Pack { get; }
    public abstract string Packed { get; }
    public abstract string Number { get; }
    public abstract string Report { get; }
    public abstract string Edition { get; }
    public abstract string MadeOn { get; }
    public abstract string Digest { get; }
    public abstract string Download { get; }
    public abstract string Inbox { get; }
    public abstract string InboxSay { get; }
    public abstract string TakeHeading { get; }
    public abstract string FileField { get; }
    public abstract string Take { get; }
    public abstract string Senders { get; }
    public abstract string SenderColumn { get; }
    public abstract string LastColumn { get; }
    public abstract string MissingNumbers { get; }
    public abstract string NoSenders { get; }
    public abstract string NoSendersRemedy { get; }
    public abstract string RegisterHeading { get; }
    public abstract string RegisterSay { get; }
    public abstract string OfficeField { get; }
    public abstract string BasisField { get; }
    public abstract string BasisHint { get; }
    public abstract string Register { get; }
    public abstract string IntakeKeyHeading { get; }
    public abstract string IntakeKeySay { get; }
    public abstract string Consolidated { get; }
    public abstract string ConsolidatedSay { get; }
    public abstract string Arrived { get; }
    public abstract string NotArrived { get; }
    public abstract string NothingArrived { get; }
    public abstract string NothingArrivedRemedy { get; }
    public abstract string ReportNumber { get; }
    public abstract string ReceivedOn { get; }
    public abstract string ByProgram { get; }
    public abstract string AtLeast { get; }
    public abstract string NoGap { get; }

    public abstract string AdHocHeading { get; }
    public abstract string AdHocSay { get; }
    public abstract string AdHocSubject { get; }

    public abstract string Taken(string office, long number, IReadOnlyList<long> missing);

    public abstract string Arrivals(int arrived, int all);

    public abstract string Refused(Refusal refusal);
}
