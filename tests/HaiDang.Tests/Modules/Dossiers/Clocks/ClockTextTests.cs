using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Clocks;

namespace HaiDang.Tests.Modules.Dossiers.Clocks;

/// <summary>What a deadline hangs on, kept beside it in one line.</summary>
public sealed class ClockTextTests
{
    [Fact]
    public void A_line_is_reckoned_as_the_question_it_was_made_of()
    {
        ClockQuestion[] asked =
        [
            new("tip-off.resolve", new(2026, 3, 10)),
            new("tip-off.resolve", new(2026, 3, 10))
            {
                Happened = [new ClockExtended(new(2026, 3, 28)), new ClockExtended(new(2026, 5, 8), new Length(Months: 2), new(2026, 5, 5)), new ClockStopped(new(2026, 6, 1)), new ClockResumed(new(2026, 6, 20)), new ClockMet(new(2026, 7, 1))],
            },
            new("case.investigate", new(2026, 2, 1)) { Class = "serious", Circumstances = ["juvenile-accused", "especially-complex"], ProceedingsOn = new(2025, 12, 30) },
            new("detention.investigate", new(2026, 2, 1)) { Class = "serious", Ordered = new Length(Days: 45) },
        ];
        foreach (var one in asked)
        {
            var read = ClockText.Read(ClockText.Of(one))!;
            Assert.Equal(ClockText.Of(one), ClockText.Of(read));
            Assert.Equivalent(LegalClocks.VietNam.Reckon(one), LegalClocks.VietNam.Reckon(read), strict: true);
        }
    }

    [Fact]
    public void No_question_is_an_empty_line() => Assert.Null(ClockText.Read(ClockText.Of(null)));
}
