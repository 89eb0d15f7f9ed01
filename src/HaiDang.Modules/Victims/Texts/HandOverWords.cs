using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Words of mass hand-overs, of what is due and of free places.</summary>
public abstract class HandOverWords : IWords<HandOverWords>
{
    private static readonly HandOverWords Vietnamese = new HandOverWordsVi();
    private static readonly HandOverWords English = new HandOverWordsEn();

    /// <inheritdoc/>
    public static HandOverWords In(Language language) => language is Language.English ? English : Vietnamese;

    internal abstract string Step(string step);

    public abstract RegisterWords Register { get; }
    public abstract string RowFault(int row, string fault);
    public abstract string SheetFault(int sheet, string fault);
    public abstract string Twice(int first, int second);
    public abstract string RowUnread { get; }
    public abstract string Taken(int persons);
    public abstract string OfSheets(string sheets);
    public abstract string Of(string part, string whole);
    public abstract string Gate { get; }
    public abstract string Expected { get; }
    public abstract string Announced { get; }
    public abstract string ScreenedCount { get; }
    public abstract string WithSigns { get; }
    public abstract string UnclearCount { get; }
    public abstract string WaitingCount { get; }
    public abstract string HandedCount { get; }
    public abstract string ApartCount { get; }
    public abstract string Counts { get; }
    public abstract string ByProvince { get; }
    public abstract string Province { get; }
    public abstract string HowMany { get; }
    public abstract string SheetsWord { get; }
    public abstract string Sheet { get; }
    public abstract string Home { get; }
    public abstract string HomeUnknown { get; }
    public abstract string SheetList { get; }
    public abstract string NobodyYet { get; }
    public abstract string Signs { get; }
    public abstract string Result { get; }
    public abstract string Apart { get; }
    public abstract string StateWord { get; }
    public abstract string Groups { get; }
    public abstract string NoGroups { get; }
    public abstract string Minutes { get; }
    public abstract string ToBody { get; }
    public abstract string ToBodyHint { get; }
    public abstract string Accepted { get; }
    public abstract string Group { get; }
    public abstract string ScreenOne { get; }
    public abstract string ScreenMany { get; }
    public abstract string PrintSheets { get; }
    public abstract string PrintMinutes { get; }
    public abstract string ReserveTitle { get; }
    public abstract string ReserveSays { get; }
    public abstract string ReserveCount { get; }
    public abstract string ReservePost { get; }
    public abstract string ReservePostHint { get; }
    public abstract string Reserve { get; }
    public abstract string ReservedRuns { get; }
    public abstract string ReservedNone { get; }
    public abstract string ReservedRun { get; }
    public abstract string ReservedBy { get; }
    public abstract string ReservedUsed { get; }
    public abstract string PrintRun { get; }
    public abstract string SealedTitle { get; }
    public abstract string SealedSays { get; }
    public abstract string SealedWaits { get; }
    public abstract string SealedLost { get; }
    public abstract string SealedLeave { get; }
    public abstract string SealedWaiting { get; }
    public abstract string SealedMend { get; }
    public abstract string SealedTaken(string sheet);
    public abstract string SealedToMend(string sheet, string faults);
    public abstract string SealedUnread(string sheet);
    public abstract string ReservedToast(int from, int to);
    public abstract string ListLabel { get; }
    public abstract string ListHint { get; }
    public abstract string AllApart { get; }
    public abstract string NotTwice { get; }
    public abstract string MinutesTitle { get; }
    public abstract string CertificateTitle { get; }
    public abstract string PrintCertificate { get; }
    public abstract string CertificateSays { get; }
    public abstract string SheetTitle { get; }
    public abstract string Reconstructed { get; }
    public abstract string Giver { get; }
    public abstract string Taker { get; }
    public abstract string Signature { get; }
    public abstract string MinutesNames { get; }
    public abstract string ScreeningRule { get; }
    public abstract string HandName { get; }
    public abstract string Rooms { get; }
    public abstract string RoomsSay { get; }
    public abstract string NoRooms { get; }
    public abstract string DueTitle { get; }
    public abstract string DueSays { get; }
    public abstract string NothingDue { get; }
    public abstract string What { get; }
    public abstract string LastDay { get; }
    public abstract string Whose { get; }
    public abstract string Dossier { get; }
    public abstract string Missing { get; }
    public abstract string Released { get; }
    public abstract string Here { get; }
    public abstract string HandedOver { get; }
    public abstract string Received { get; }
    public abstract string SetApart { get; }
    public abstract string Sanctioned { get; }
    public abstract string DossierCode { get; }
}
