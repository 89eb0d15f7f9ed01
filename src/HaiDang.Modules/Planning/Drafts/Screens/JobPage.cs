using System.Globalization;
using HaiDang.Modules.Planning.Drafts.Jobs;

namespace HaiDang.Modules.Planning.Drafts.Screens;

/// <summary>What the page of a job shows.</summary>
public sealed class JobPage
{
    internal JobPage(ReadingJob job, long ahead, bool mayEdit)
    {
        Job = job;
        Ahead = ahead;
        MayEdit = mayEdit;
    }

    internal ReadingJob Job { get; }

    /// <summary>How many jobs stand before it.</summary>
    internal long Ahead { get; }

    internal bool MayEdit { get; }

    /// <summary>Whether it will change by itself.</summary>
    internal bool Moves => Job.State is JobState.Waiting or JobState.Reading;

    internal string Address => ReviewAddresses.Job(Job.Ledger, Job.Id);

    /// <summary>Names what is shown, so that a page that asks again is only answered when there is something new.</summary>
    internal string Seen => string.Create(CultureInfo.InvariantCulture, $"{Kernel.Storage.Words.Kebab(Job.State.ToString())}-{Job.Pages}-{Job.DonePages}-{Ahead}");
}
