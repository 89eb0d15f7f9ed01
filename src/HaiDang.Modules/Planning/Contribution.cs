using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>One body's share of a duty, as its reports leave it.</summary>
/// <param name="Latest">The newest report; earlier ones stay in the history.</param>
internal sealed record Contribution(ProgressReported Latest)
{
    internal static Contribution? Fold(Contribution? state, Recorded recorded) => recorded.Event is ProgressReported reported ? new Contribution(reported) : state;

    /// <summary>Each report stands by itself: any can follow any.</summary>
    internal static bool Possible(Contribution? state, Recorded recorded) => recorded.Event is ProgressReported;
}
