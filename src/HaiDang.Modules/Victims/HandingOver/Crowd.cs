using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Victims.HandingOver;

/// <summary>Many record in one hand-over at the same moment: whoever was overtaken decides again on what is there by then.</summary>
internal static class Crowd
{
    // In each round somebody gets through, so this is how many may stand in one's way.
    private const int Rounds = 40;

    /// <summary>Decides until it was heard.</summary>
    /// <returns>Refused when others were faster every time; never changed.</returns>
    internal static async Task<Outcome> Through(Func<Task<Outcome>> decide)
    {
        for (var round = 1; round <= Rounds; round++)
        {
            if (await decide() is var outcome and not Outcome.Changed) return outcome;
        }

        return new Outcome.Refused(VictimRefusals.Crowded);
    }
}
