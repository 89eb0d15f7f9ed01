using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Reporting.Centre.Screens;

/// <summary>An office's key and packages.</summary>
/// <param name="PublicKey">Null when the server has no key.</param>
/// <param name="Packages">Newest first.</param>
public sealed record PackagesPage(LedgerId Ledger, string? PublicKey, string Fingerprint, IReadOnlyList<PackageLine> Packages);

/// <summary>One package that was made.</summary>
public sealed record PackageLine(long Number, ReportPeriod? Period, int Edition, DateOnly MadeOn, string Sha256);

/// <summary>What came to the office that receives, and the forms to take more.</summary>
/// <param name="Offices">Provinces of today that may send.</param>
public sealed record InboxPage(DateOnly Today, IReadOnlyList<(string Office, string Name)> Offices, IReadOnlyList<SenderLine> Senders, bool MayTake, string Key)
{
    /// <summary>Gets ad hoc reports that came, the newest first, of each the last edition.</summary>
    public IReadOnlyList<AdHocLine> AdHoc { get; init; } = [];

    /// <summary>Gets the key that the office's program delivers with; shown once.</summary>
    public string? IntakeKey { get; init; }

    /// <summary>Gets what was typed into the form that comes back.</summary>
    public (string Office, string PublicKey, string Basis) Typed { get; init; } = ("", "", "");

    /// <summary>Gets what is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];
}

/// <summary>One office that sends.</summary>
/// <param name="LastNumber">The highest number that came; null when none did.</param>
public sealed record SenderLine(string Name, string Fingerprint, long? LastNumber, DateOnly? LastOn, IReadOnlyList<long> Missing);

/// <summary>An ad hoc report of a province, which is never added up with others.</summary>
public sealed record AdHocLine(string Sender, string Subject, Window Window, string ReportNumber, int Edition, DateOnly ReceivedOn, string Address);

/// <summary>The report in a package that was taken.</summary>
public sealed record PackagePaperPage(string Address, string Sender, string ReportNumber, DateOnly SignedOn, DateOnly ReceivedOn, int Edition, string Sha256, ReportPaper Paper);

/// <summary>A period of all provinces added up.</summary>
/// <param name="Least">Of rows that count different things, the least they can be.</param>
public sealed record ConsolidationPage(
    int Year, ReportPeriod Period, IReadOnlyList<ArrivalLine> Arrivals, IReadOnlyList<string> Missing, IReadOnlyList<PaperForm> Forms, IReadOnlyDictionary<string, decimal> Least);

/// <summary>One province's report in it.</summary>
public sealed record ArrivalLine(string Province, string ReportNumber, int Edition, DateOnly ReceivedOn, bool IsByProgram, string Sha256, IReadOnlyList<long> Gaps);
