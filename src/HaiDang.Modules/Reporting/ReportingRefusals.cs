using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Reporting;

/// <summary>The module's "no".</summary>
internal static class ReportingRefusals
{
    /// <summary>No such report, or none within the reader's reach; the two read alike.</summary>
    internal static readonly Refusal UnknownReport = new("reporting.unknown-report", RefusalKind.Unknown);

    /// <summary>It was handed in and nobody sent it back.</summary>
    internal static readonly Refusal AlreadySubmitted = new("reporting.already-submitted");

    /// <summary>The days it counts aren't over.</summary>
    internal static readonly Refusal PeriodStillRuns = new("reporting.period-still-runs");

    /// <summary>Entering for a body needs its letter.</summary>
    internal static readonly Refusal LetterMissing = new("reporting.letter-missing");

    /// <summary>The day of the letter is missing, or after today.</summary>
    internal static readonly Refusal LetterDayImpossible = new("reporting.letter-day-impossible");

    /// <summary>"Nothing happened" beside figures.</summary>
    internal static readonly Refusal NilWithFigures = new("reporting.nil-with-figures");

    /// <summary>The step doesn't follow on how far the report is.</summary>
    internal static readonly Refusal NotNow = new("reporting.not-now");

    /// <summary>A return or a correction says why.</summary>
    internal static readonly Refusal ReasonMissing = new("reporting.reason-missing");

    /// <summary>More words than there is room for.</summary>
    internal static readonly Refusal TooLong = new("reporting.too-long");

    /// <summary>A signed paper has a number and a post.</summary>
    internal static readonly Refusal NumberMissing = new("reporting.number-missing");

    /// <summary>A day after today, or before the report was handed in.</summary>
    internal static readonly Refusal DayImpossible = new("reporting.day-impossible");

    /// <summary>Nobody was chosen.</summary>
    internal static readonly Refusal NothingChosen = new("reporting.nothing-chosen");

    /// <summary>The file is no package of a report.</summary>
    internal static readonly Refusal NotAPackage = new("reporting.not-a-package");

    /// <summary>A file in the package isn't the one that was packed.</summary>
    internal static readonly Refusal PackageChanged = new("reporting.package-changed");

    /// <summary>No public key of the office that the package names is registered here.</summary>
    internal static readonly Refusal SenderUnknown = new("reporting.sender-unknown");

    /// <summary>The signature isn't that of the office's key over this content.</summary>
    internal static readonly Refusal SignatureWrong = new("reporting.signature-wrong");

    /// <summary>The same package came before.</summary>
    internal static readonly Refusal PackageReplayed = new("reporting.package-replayed", RefusalKind.Changed);

    /// <summary>Another package of this number came before.</summary>
    internal static readonly Refusal PackageNumberTaken = new("reporting.package-number-taken", RefusalKind.Changed);

    /// <summary>The package doesn't follow on the one before it.</summary>
    internal static readonly Refusal PackageChainBroken = new("reporting.package-chain-broken");

    /// <summary>The days that it counts aren't those of the period.</summary>
    internal static readonly Refusal PackageOtherPeriod = new("reporting.package-other-period");

    /// <summary>Another package was made meanwhile.</summary>
    internal static readonly Refusal PackedMeanwhile = new("reporting.packed-meanwhile", RefusalKind.Changed);

    /// <summary>What was typed is no public key.</summary>
    internal static readonly Refusal NoPublicKey = new("reporting.no-public-key");

    /// <summary>The server has no office key to sign with.</summary>
    internal static readonly Refusal NoOfficeKey = new("reporting.no-office-key");

    /// <summary>A form of the package is another edition than holds here.</summary>
    internal static Refusal PackageOtherEdition(string form) => new("reporting.package-other-edition", RefusalKind.Rule, new Dictionary<string, string>(StringComparer.Ordinal) { ["form"] = form });

    /// <summary>A last day before the figures of the period are complete.</summary>
    internal static readonly Refusal DayBeforeEnd = new("reporting.day-before-end");

    /// <summary>The form has an edition of this name already.</summary>
    internal static readonly Refusal EditionTaken = new("reporting.edition-taken");

    /// <summary>A row of the form stands in another form that holds on the same days.</summary>
    internal static readonly Refusal RowsElsewhere = new("reporting.rows-elsewhere");

    /// <summary>Reports were handed in with the edition.</summary>
    internal static Refusal EditionUsed(int reports) => new("reporting.edition-used", RefusalKind.Rule, new Dictionary<string, string>(StringComparer.Ordinal) { ["reports"] = reports.ToString(System.Globalization.CultureInfo.InvariantCulture) });
}
