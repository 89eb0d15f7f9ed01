using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

/// <summary>Words of deadlines and of the arithmetic behind them.</summary>
public abstract class ClockWords : IWords<ClockWords>
{
    private static readonly ClockWords Vietnamese = new ClockWordsVi();
    private static readonly ClockWords English = new ClockWordsEn();

    /// <inheritdoc/>
    public static ClockWords In(Language language) => language is Language.English ? English : Vietnamese;

    // Where a clock stands
    public abstract string Name(ClockRule rule);
    public abstract string Reading(ClockReading reading);
    public abstract string Due(string day);
    public abstract string NotMoved(string day);
    public abstract string RequestBy(string day);
    public abstract string NoDeadline(NoDeadline why);

    // The arithmetic
    public abstract string Length(Length length);
    public abstract string Step(ClockStep step, ClockRule rule, Format format);
    public abstract string Source(string source);
    public abstract string HowReckoned(string clock);
    public abstract string ToBeChecked { get; }
    public abstract string OfOffice { get; }
    public abstract string Fault(ClockFault fault, Format format);

    // Rules that the office enters
    public abstract string OfficeRules { get; }
    public abstract string OfficeRulesShort { get; }
    public abstract string OfficeRulesSay { get; }
    public abstract string Entered { get; }
    public abstract string NothingEntered { get; }
    public abstract string EnterRule { get; }
    public abstract string Limit { get; }
    public abstract string OfClass { get; }
    public abstract string OfClassHint { get; }
    public abstract string HowLong { get; }
    public abstract string LengthUnit { get; }

    /// <summary>Days, working days, months, hours, in this order.</summary>
    public abstract string UnitWord(int at);
    public abstract string HoldsFrom { get; }
    public abstract string HoldsFromHint { get; }
    public abstract string HoldsTo { get; }
    public abstract string StandsIn { get; }
    public abstract string StandsInHint { get; }
    public abstract string InPlaceOf { get; }

    /// <summary>What a refusal says; null for one of another kind.</summary>
    public abstract string? Refused(Refusal refusal);
}
