using HaiDang.Modules.Shell;

namespace HaiDang.Web.Commands.Texts;

/// <summary>What the verbs of the command line say.</summary>
internal abstract class CommandWords : IWords<CommandWords>
{
    private static readonly CommandWordsVi Vietnamese = new();
    private static readonly CommandWordsEn English = new();

    /// <inheritdoc/>
    public static CommandWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>The words of <c>HAIDANG_LANG</c>: English for <c>en</c>, else Vietnamese.</summary>
    public static CommandWords OfEnvironment() =>
        In(Environment.GetEnvironmentVariable("HAIDANG_LANG") is "en" ? Language.English : Language.Vietnamese);

    public abstract string Usage { get; }
    public abstract string UnknownWord(string word);
    public abstract string ValueMissing(string option);
    public abstract string OneStoreOnly { get; }
    public abstract string NoSecretsOnTheCommandLine { get; }
    public abstract string VariableEmpty(string name);
    public abstract string NoStoreIn(string place);
    public abstract string CannotReach(string reason);
    public abstract string HeldBy(string place, string holder);
    public abstract string Holder(string verb, int process, string since);
    public abstract string SomebodyUnknown { get; }
    public abstract string LedgerWhole(string ledger, long entries);
    public abstract string LedgerBroken(string ledger, long position, string? stream, string what);
    public abstract string Whole { get; }
    public abstract string NoLedgers { get; }
    public abstract string EntryMissing { get; }
    public abstract string BodyOrEnvelopeChanged { get; }
    public abstract string ChainBroken { get; }
    public abstract string HeadDiffers { get; }
    public abstract string TableSame(string name);
    public abstract string TableDiffered(string name, long rows);
    public abstract string FactsSame(string ledger);
    public abstract string FactsDiffer(string ledger, long streams, long strays);
    public abstract string CannotRebuild(string reason);
    public abstract string OptionWrong(string option, string allowed);
    public abstract string Simulating(int done, int steps, DateOnly day);
    public abstract string Simulated(string ledger, int year, int entered, int steps, long entries, double seconds);
    public abstract string SimulationStopped(string why);
    public abstract string LedgerIsReal(string ledger);
    public abstract string SimulatedAlready(string ledger, int year);
    public abstract string SimulationBegunOtherwise(string ledger, int year);
    public abstract string SimulationTooLate(string ledger, int year);
    public abstract string SimulationNeedsVault { get; }
    public abstract string SimulationUnknownProvince(string province);

    /// <summary>Why a year wasn't made up.</summary>
    /// <param name="missing">What the vault lacks; null when nothing.</param>
    public string NotSimulated(string code, string ledger, int year, string? missing) => code switch
    {
        "simulation.not-synthetic" => LedgerIsReal(ledger),
        "simulation.done-already" => SimulatedAlready(ledger, year),
        "simulation.begun-otherwise" => SimulationBegunOtherwise(ledger, year),
        "simulation.entries-are-later" => SimulationTooLate(ledger, year),
        "simulation.vault-closed" => missing is null ? SimulationNeedsVault : SimulationNeedsVault + " " + missing,
        "simulation.unknown-province" => SimulationUnknownProvince(ledger),
        _ => code,
    };
    public abstract string WindowReversed { get; }
    public abstract string NoSuchLedger(string ledger);
    public abstract string NoSuchPlace(string place);
    public abstract string NoLedgerOf(string place);
    public abstract string PlaceDivided(string place, string heirs);
    public abstract string NoSuchIndicator(string code, string there);
    public abstract string NoPdf { get; }
    public abstract string ReportWritten(string file, string title, bool synthetic);
    public abstract string NoDay(string option, string written);

    /// <summary>A fault of the kernel's verification in words.</summary>
    public string Fault(string what) => what switch
    {
        "entry-missing" => EntryMissing,
        "body-or-envelope-changed" => BodyOrEnvelopeChanged,
        "chain-broken" => ChainBroken,
        "head-differs" => HeadDiffers,
        _ => what,
    };
}
