namespace HaiDang.Web.Commands.Texts;

internal sealed class CommandWordsEn : CommandWords
{
    public override string Usage => "Usage: haidang demo | serve | read FILE [--json] | verify | rebuild | simulate --province langson|tayninh --year Y --seed N [--scale K] [--until DAY] | indicators --place LEDGER|PLACE --from DAY --to DAY [--known-at DAY] [--map-day DAY] [--indicator CODE] | report --place LEDGER --period quarter-1:2023|six-month:2019|year:2023|ad-hoc-3:2023 [--body BODY] --format docx|xlsx|pdf|json --out FILE; verify, rebuild, indicators, report and simulate take --data DIR or --postgres env:NAME.";
    public override string UnknownWord(string word) => $"“{word}” isn't understood. {Usage}";
    public override string ValueMissing(string option) => $"{option} needs a value after it.";
    public override string OneStoreOnly => "Choose one of the two: --data or --postgres.";
    public override string NoSecretsOnTheCommandLine =>
        "A connection string doesn't go on the command line, where others on this machine can see it. Put it into an environment variable and write --postgres env:NAME.";
    public override string VariableEmpty(string name) => $"The environment variable {name} holds no connection string.";
    public override string NoStoreIn(string place) => $"There is no HaiDang store at {place}.";
    public override string CannotReach(string reason) => $"The store can't be opened: {reason}";
    public override string HeldBy(string place, string holder) => $"{place} is in use by {holder}. Stop that first, then run this again.";
    public override string Holder(string verb, int process, string since) => $"{verb}, process {process}, since {since}";
    public override string SomebodyUnknown => "another process";
    public override string LedgerWhole(string ledger, long entries) => $"Ledger {ledger}: {entries} entries walked, whole.";
    public override string LedgerBroken(string ledger, long position, string? stream, string what) =>
        $"Ledger {ledger}: broken from entry {position}{(stream is null ? "" : $" (stream {stream})")}: {what}.";
    public override string Whole => "The log is whole.";
    public override string NoLedgers => "The store has no ledgers yet.";
    public override string EntryMissing => "this entry is missing";
    public override string BodyOrEnvelopeChanged => "its body or envelope was changed";
    public override string ChainBroken => "it doesn't join on to the entry before";
    public override string HeadDiffers => "the last entry isn't the one that the ledger's head names";
    public override string TableSame(string name) => $"Table {name}: rebuilt, nothing differed.";
    public override string TableDiffered(string name, long rows) => $"Table {name}: {rows} rows differed from the log and are now as the log has them.";
    public override string FactsSame(string ledger) => $"Facts of ledger {ledger}: as the log counts.";
    public override string FactsDiffer(string ledger, long streams, long strays) =>
        $"Facts of ledger {ledger}: {streams} streams aren't as the log counts, {strays} rows belong to no entry. What was recorded stays.";
    public override string CannotRebuild(string reason) => $"Nothing was rebuilt, the old tables stand: {reason}";
    public override string OptionWrong(string option, string allowed) => $"The value of {option} can't be used; it can be: {allowed}.";
    public override string Simulating(int done, int steps, DateOnly day) => $"SYNTHETIC DATA: {done} of {steps} steps entered, up to {day:dd/MM/yyyy}.";
    public override string Simulated(string ledger, int year, int entered, int steps, long entries, double seconds) =>
        $"SYNTHETIC DATA: ledger {ledger}, year {year}: {entered} of {steps} steps entered, the ledger has {entries} entries ({seconds:0.0} s).";
    public override string SimulationStopped(string why) => $"Stopped midway, a rule refused: {why} What was entered stays; mend the fault and run the same command again to go on.";
    public override string LedgerIsReal(string ledger) => $"Ledger {ledger} isn't synthetic. Synthetic data goes only into a ledger that was opened as synthetic; choose another folder.";
    public override string SimulatedAlready(string ledger, int year) => $"Ledger {ledger} has a synthetic year {year} already. Choose a later year or another folder.";
    public override string SimulationBegunOtherwise(string ledger, int year) =>
        $"Ledger {ledger} has half of a synthetic year {year}, begun with another --seed, --scale or --until. Run again with the values it began with, or choose another folder.";
    public override string SimulationTooLate(string ledger, int year) => $"Ledger {ledger} has entries made after year {year} began; moments of entry never go back. Choose a later year or another folder.";
    public override string SimulationNeedsVault => "Persons of synthetic data are kept in the vault too, and it is closed.";
    public override string SimulationUnknownProvince(string province) => $"There is no synthetic pattern for {province}.";
    public override string WindowReversed => "--to lies before --from: give the first day, then the last.";
    public override string NoSuchLedger(string ledger) => $"There is no ledger {ledger} in this store.";
    public override string NoSuchPlace(string place) => $"There is no ledger {place} in this store, nor a place of that name or code.";
    public override string NoLedgerOf(string place) => $"This store has no ledger of the province in which {place} lies.";
    public override string PlaceDivided(string place, string heirs) => $"By the map of that day {place} isn't one place; figures aren't shared out. Ask for each: {heirs}.";
    public override string NoSuchIndicator(string code, string there) => $"No indicator {code} is in force at the end of this window. There are: {there}.";
    public override string NoDay(string option, string written) => $"{option} {written} isn't a day: write it like 2023-05-20.";
    public override string NoPdf => "No PDF could be made: LibreOffice isn't on this machine or didn't answer in time. Use --format docx.";
    public override string ReportWritten(string file, string title, bool synthetic) => $"{(synthetic ? "INVENTED DATA: " : "")}Wrote {file}: {title}.";
}
