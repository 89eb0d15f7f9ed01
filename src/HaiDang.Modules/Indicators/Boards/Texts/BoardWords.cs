using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Boards.Texts;

/// <summary>Words of the boards.</summary>
public abstract class BoardWords : IWords<BoardWords>
{
    private static readonly BoardWords Vietnamese = new BoardWordsVi();
    private static readonly BoardWords English = new BoardWordsEn();

    /// <inheritdoc/>
    public static BoardWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Boards { get; }
    public abstract string Overview { get; }
    public abstract string Table { get; }
    public abstract string Quick { get; }
    public abstract string Country { get; }
    public abstract string Entered { get; }
    public abstract string Indicator { get; }
    public abstract string From { get; }
    public abstract string To { get; }
    public abstract string Show { get; }
    public abstract string NothingToShow { get; }
    public abstract string NothingRemedy { get; }
    public abstract string Who { get; }
    public abstract string MissingIsNotZero { get; }
    public abstract string Beside { get; }
    public abstract string Window { get; }
    public abstract string Value { get; }
    public abstract string Difference { get; }
    public abstract string LiveRow { get; }
    public abstract string SignedRow { get; }
    public abstract string NoSigned { get; }
    public abstract string OtherWindow { get; }
    public abstract string LastYearRow { get; }
    public abstract string Points { get; }
    public abstract string Synthetic { get; }
    public abstract string Map { get; }
    public abstract string Map63 { get; }
    public abstract string Map34 { get; }
    public abstract string CompareYear { get; }
    public abstract string Provinces { get; }
    public abstract string Province { get; }
    public abstract string Commune { get; }
    public abstract string CommunesSay { get; }
    public abstract string CommunesDrawn { get; }
    public abstract string OwnBoundaries { get; }
    public abstract string Split { get; }
    public abstract string NoCommune { get; }
    public abstract string NoPlace { get; }
    public abstract string HoangSa { get; }
    public abstract string TruongSa { get; }
    public abstract string Legend { get; }
    public abstract string NoValue { get; }
    public abstract string MapCredit { get; }
    public abstract string Changes { get; }
    public abstract string ChangesSay { get; }
    public abstract string SideBySide { get; }
    public abstract string AsItWas { get; }
    public abstract string ByTodaysMap { get; }
    public abstract string CommunesThenNow { get; }
    public abstract string BodiesThenNow { get; }
    public abstract string NothingByCommune { get; }
    public abstract string NothingByBody { get; }
    public abstract string StillThere { get; }
    public abstract string NotShared { get; }
    public abstract string RolledUp { get; }
    public abstract string Heir { get; }
    public abstract string NoPlanRemedy { get; }
    public abstract string Targets { get; }
    public abstract string AllTargets { get; }
    public abstract string Duties { get; }
    public abstract string Plan { get; }
    public abstract string State { get; }
    public abstract string Number { get; }
    public abstract string SilentBodies { get; }
    public abstract string Reports { get; }
    public abstract string Calendar { get; }
    public abstract string Report { get; }
    public abstract string LastDay { get; }
    public abstract string DaysLeft { get; }
    public abstract string NoReports { get; }
    public abstract string Clocks { get; }
    public abstract string NoClocks { get; }
    public abstract string Register { get; }
    public abstract string Overdue { get; }
    public abstract string DueSoon { get; }
    public abstract string Running { get; }
    public abstract string AskedOnly { get; }
    public abstract string NotReported { get; }
    public abstract string Going { get; }
    public abstract string Closed { get; }
    public abstract string SavedBoards { get; }
    public abstract string KeepBoard { get; }
    public abstract string DropBoard { get; }
    public abstract string BoardName { get; }
    public abstract string BoardRole { get; }
    public abstract string BoardLink { get; }
    public abstract string BoardKept { get; }
    public abstract string BoardDropped { get; }
    public abstract string BoardRefused { get; }
    public abstract string AsFile { get; }
    public abstract string Numerator { get; }
    public abstract string Denominator { get; }
    public abstract string Trend { get; }
    public abstract string ByMonth { get; }
    public abstract string Month { get; }
    public abstract string ByBody { get; }
    public abstract string Body { get; }
    public abstract string WhyHeading { get; }
    public abstract string ThenColumn { get; }
    public abstract string NowColumn { get; }
    public abstract string OpenEntries { get; }
    public abstract string Whole { get; }
    public abstract string Scrolls(string table);
    public abstract string Live(string moment);
    public abstract string BodiesReported(string reported, string all);
    public abstract string BodiesCounted(string bodies);
    public abstract string WhyDifferent(string day);
    public abstract string MapSays(string what, bool isNew);
    public abstract string NoOffice(string number);
    public abstract string CommunesOf(string province);
    public abstract string NothingIn(string number);
    public abstract string MissingParts(string provinces);
    public abstract string OverviewOf(int year);
    public abstract string AsOf(string day);
    public abstract string NoPlan(int year);
}
