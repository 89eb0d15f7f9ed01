using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>English words.</summary>
internal sealed class HandOverWordsEn : HandOverWords
{
    public override RegisterWords Register => new(
        "Hand-overs", "Hand-over", "Many persons handed over at once: screened one by one, grouped by province, with minutes.", "Open a hand-over", "There was no hand-over yet.");

    public override string RowFault(int row, string fault) => $"Row {row}: {fault}";

    public override string SheetFault(int sheet, string fault) => $"Sheet {sheet}: {fault}";

    public override string Twice(int first, int second) => $"Row {second} has the name and year of row {first}. Drop one, or tick that they are two persons.";

    public override string RowUnread => "can't be read. It needs at least sheet and sex; write the province in full.";

    public override string Taken(int persons) => persons == 1 ? "One person recorded." : $"{persons} persons recorded.";

    public override string OfSheets(string sheets) => $"Sheets {sheets}";

    public override string Of(string part, string whole) => $"{part} of {whole}";

    public override string Gate => "Gate or place";

    public override string Expected => "Persons announced by the other side";

    public override string Announced => "Announced";

    public override string ScreenedCount => "Screened";

    public override string WithSigns => "With signs";

    public override string UnclearCount => "Unclear";

    public override string WaitingCount => "Waiting";

    public override string HandedCount => "Handed over";

    public override string ApartCount => "Set apart";

    public override string Counts => "Where it stands";

    public override string ByProvince => "By home province";

    public override string Province => "Province";

    public override string HowMany => "Persons";

    public override string SheetsWord => "Sheets";

    public override string Sheet => "Sheet no.";

    public override string Home => "Home province";

    public override string HomeUnknown => "province unknown";

    public override string SheetList => "Person by person";

    public override string NobodyYet => "Nobody screened yet.";

    public override string Signs => "Signs";

    public override string Result => "Result";

    public override string Apart => "Asked apart, out of sight and hearing of suspected recruiters";

    public override string StateWord => "Now";

    public override string Groups => "Handed over";

    public override string NoGroups => "No group handed over yet.";

    public override string Minutes => "Minutes no.";

    public override string ToBody => "Receiving body";

    public override string ToBodyHint => "Left empty: that province's police.";

    public override string Accepted => "Confirmed";

    public override string Group => "Group";

    public override string ScreenOne => "Screen a person";

    public override string ScreenMany => "Enter many sheets";

    public override string PrintSheets => "Print numbered paper sheets";

    public override string ReserveTitle => "Keep numbers and print paper sheets";

    public override string ReserveSays => "Each time is a run of its own: print twice and the two stacks carry different numbers. Numbers outside these runs can still be entered.";

    public override string ReserveCount => "How many sheets";

    public override string ReservePost => "Table or post that uses them";

    public override string ReservePostHint => "For example: Table 3. Names no person.";

    public override string Reserve => "Keep numbers";

    public override string ReservedRuns => "Runs of numbers kept";

    public override string ReservedNone => "No numbers are kept yet.";

    public override string ReservedRun => "Numbers";

    public override string ReservedBy => "Kept by";

    public override string ReservedUsed => "Used";

    public override string PrintRun => "Print these";

    public override string SealedTitle => "When the line is away";

    public override string SealedSays => "Keep this page open. A sheet saved without a line is sealed at once for the vault; this machine can't read it again, keeps its number alone, and sends it once the line is back.";

    public override string SealedWaits => "{0} sealed sheets wait for the line: {1}.";

    public override string SealedLost => "The line is back but the sheets weren't taken; they are kept and sent again. If your session ended, sign in and open this page.";

    public override string SealedLeave => "This machine holds sheets that weren't sent. Leaving now loses them. Leave all the same?";

    public override string SealedWaiting => "Sheets sealed without a line that need a look:";

    public override string SealedMend => "Look and mend";

    public override string SealedTaken(string sheet) => $"Sheet {sheet}: recorded.";

    public override string SealedToMend(string sheet, string faults) => $"Sheet {sheet} needs a look: {faults}";

    public override string SealedUnread(string sheet) => $"Sheet {sheet} can't be opened: it was damaged on the machine. Type it again from the paper.";

    public override string ReservedToast(int from, int to) => $"Numbers {from} to {to} are kept. Print this page and hand the sheets out.";

    public override string PrintMinutes => "Print the minutes";

    public override string ListLabel => "Paste from a sheet, one person a line";

    public override string ListHint => "Columns: sheet, name, year of birth, sex (nam, nữ), province, signs (1 to 9, comma), result (không, chưa rõ, có). Empty signs and result mean no signs.";

    public override string AllApart => "Everybody listed was asked apart";

    public override string NotTwice => "Rows of one name and year are different persons";

    public override string CertificateTitle => "CERTIFICATE OF A VICTIM";

    public override string PrintCertificate => "Print the certificate";

    public override string CertificateSays => "The person named below is certified a victim of human trafficking under the Law on Human Trafficking Prevention and Combat.";

    public override string MinutesTitle => "MINUTES OF HAND-OVER";

    public override string SheetTitle => "SCREENING SHEET";

    public override string Reconstructed => "Reconstructed, not an official form";

    public override string Giver => "Handing over";

    public override string Taker => "Taking over";

    public override string Signature => "(Signature and post)";

    public override string MinutesNames => "Names are written by hand on the signed copy, or opened sheet by sheet; none is printed.";

    public override string ScreeningRule => "One by one, apart, before any sanction. The person may decline to answer.";

    public override string HandName => "Name and year of birth (on paper only)";

    public override string Rooms => "Free places";

    public override string RoomsSay => "Open houses with places and persons in them today.";

    public override string NoRooms => "There is no house yet. Register one first.";

    public override string DueTitle => "What is due";

    public override string DueSays => "Everything due to persons received within your reach, the nearest first.";

    public override string NothingDue => "Nothing is due.";

    public override string What => "What";

    public override string LastDay => "Last day";

    public override string Whose => "Whose";

    public override string Dossier => "Dossier";

    public override string Missing => "Who never came";

    public override string Released => "released";

    public override string Here => "waiting";

    public override string HandedOver => "handed over";

    public override string Received => "dossier begun";

    public override string SetApart => "set apart";

    public override string Sanctioned => "sanctioned";

    public override string DossierCode => "Code of the dossier";

    internal override string Step(string step) => step switch
    {
        "mo-dot" => "Opened",
        "sang-loc" => "Screened",
        "giu-so" => "Numbers kept for paper sheets",
        "hoi-lai" => "Repeat a screening",
        "de-rieng" => "Set a suspected recruiter apart",
        "xu-phat" => "Note a sanction",
        "lap-ho-so" => "Note that a dossier began",
        "cho-ve" => "Release",
        "giao-nhom" => "Hand a group over",
        "nhan-nhom" => "The province confirmed",
        "tra-nhom" => "The province declined",
        "ket-thuc-dot" => "Close",
        _ => step,
    };
}
