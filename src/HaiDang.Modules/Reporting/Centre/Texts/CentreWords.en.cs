using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting.Centre.Texts;

internal sealed class CentreWordsEn : CentreWords
{
    public override string Packages => "Report packages";
    public override string PackagesSay => "Each report that was sent is packed into one file that the office signs: figures, Word and Excel. Packages are numbered, so that whoever receives them sees when one is missing.";
    public override string OfficeKeyHeading => "The office's key";
    public override string OfficeKeySay => "Send the public key by letter to whoever receives; compare the fingerprint by telephone.";
    public override string NoKey => "The server has no office key yet.";
    public override string NoKeyRemedy => "The administrator puts the key file in place and starts the server again; reports can be made and printed all the same.";
    public override string Fingerprint => "Fingerprint";
    public override string PublicKeyField => "Public key";
    public override string NoPackages => "No report was packed yet.";
    public override string NoPackagesRemedy => "Open a report that was sent and press “Pack to send upward”.";
    public override string Pack => "Pack to send upward";
    public override string Packed => "Packed.";
    public override string Number => "Package";
    public override string Report => "Report";
    public override string Edition => "Edition";
    public override string MadeOn => "Packed on";
    public override string Digest => "Digest";
    public override string Download => "Download";
    public override string Inbox => "Receive reports of provinces";
    public override string InboxSay => "A package is taken when signature, content, period, editions of forms and order are right. What was taken can't be changed.";
    public override string TakeHeading => "Take a package";
    public override string FileField => "Package file";
    public override string Take => "Check and take";
    public override string Senders => "Senders";
    public override string SenderColumn => "Province";
    public override string LastColumn => "Last package";
    public override string MissingNumbers => "Missing packages";
    public override string NoSenders => "No sender's key is written down yet.";
    public override string NoSendersRemedy => "Write down the public key from the sending office's letter below.";
    public override string RegisterHeading => "Write down a sender's key";
    public override string RegisterSay => "A new key replaces the one before from now on. Compare the fingerprint with the sending office first.";
    public override string OfficeField => "Sending province";
    public override string BasisField => "Number and day of the letter that gives the key";
    public override string BasisHint => "For example 12/BCĐ-TT of 5 January 2023.";
    public override string Register => "Write down the key";
    public override string IntakeKeyHeading => "Intake key";
    public override string IntakeKeySay => "Shown once. Give it to the sending office by a safe route, so that its system can deliver without a file being carried.";
    public override string Consolidated => "Reports of provinces consolidated";
    public override string ConsolidatedSay => "Adds up the latest edition of each province. Within one province's registers each case and person counts once; what several provinces report may count several times, because a package carries nothing by which a case or person could be recognised.";
    public override string Arrived => "Received";
    public override string NotArrived => "Not yet received from";
    public override string NothingArrived => "No report of this period has come yet.";
    public override string NothingArrivedRemedy => "Take packages of provinces, then open this page again.";
    public override string ReportNumber => "Report number";
    public override string ReceivedOn => "Received on";
    public override string ByProgram => "delivered over the network";
    public override string AtLeast => "at least";
    public override string AdHocHeading => "Ad hoc reports that came";
    public override string AdHocSay => "Each ad hoc report has a subject and days of its own, so it is never added up with periodic reports or with another province's.";
    public override string AdHocSubject => "On";
    public override string NoGap => "None missing";

    public override string Taken(string office, long number, IReadOnlyList<long> missing) =>
        $"Took package {number} of {office}.{(missing.Count > 0 ? $" Still missing: {string.Join(", ", missing)}." : "")}";

    public override string Arrivals(int arrived, int all) => $"{arrived} of {all} provinces have sent theirs";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "reporting.not-a-package" => "This file is no report package.",
        "reporting.package-changed" => "A file in the package was changed after it was signed. Ask the sending office for another copy.",
        "reporting.sender-unknown" => "No key of the office that the package names is written down.",
        "reporting.signature-wrong" => "The signature isn't that of the office the package names, or the content was changed.",
        "reporting.package-replayed" => "This package was taken already.",
        "reporting.package-number-taken" => "Another package of this number was taken. Ask the sending office.",
        "reporting.package-chain-broken" => "The package doesn't follow on the office's package before it. Ask the sending office.",
        "reporting.package-other-period" => "The days that the package counts aren't those of the period it names.",
        "reporting.package-other-edition" => $"Form {refusal.Values?.GetValueOrDefault("form")} isn't the edition in use here.",
        "reporting.packed-meanwhile" => "Another report was packed just now. Press again.",
        "reporting.no-public-key" => "This is no public key: paste the whole line that the sending office gave.",
        "reporting.no-office-key" => "The server has no office key yet, so no package can be signed.",
        "reporting.letter-missing" => "Number and day of the letter that gives the key are needed.",
        "reporting.too-long" => "Too long. Please shorten it.",
        "reporting.day-impossible" => "The days of signing and sending in the package can't be right.",
        "reporting.nothing-chosen" => "Choose a package file, or a province from the list.",
        "reporting.not-now" => "Only a report that was signed and sent can be packed.",
        _ => "Not found within your reach.",
    };
}
