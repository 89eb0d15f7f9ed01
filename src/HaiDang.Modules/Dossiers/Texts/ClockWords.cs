using HaiDang.Kernel.Calendar.Clocks;
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
}
