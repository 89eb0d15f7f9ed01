using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reporting.Sharing;

/// <summary>Asks a body for parts of a report; asking again replaces what was asked.</summary>
/// <param name="From">Null when the body that was typed isn't known.</param>
/// <param name="Due">Null for a day that can't be read.</param>
internal sealed record AskParts(OrganisationId Body, OrganisationId? From, IReadOnlyList<string> Parts, DateOnly? Due, bool IsOpen, DateOnly Today)
{
    public Decision Decide(ReportParts? state) =>
        Faults(state).FirstOrDefault() is { } refusal ? refusal : Decision.Record(new PartsAsked(From!.Value, Parts, Due!.Value, Today));

    /// <summary>All that stands against asking, so that a form says it at once; of a report that was handed in only that.</summary>
    internal IEnumerable<Refusal> Faults(ReportParts? state)
    {
        if (!IsOpen)
        {
            yield return ReportingRefusals.AlreadySubmitted;
            yield break;
        }

        if (From is not { } from || from == Body) yield return ShareRefusals.NobodyToAsk;
        else if (state?.Of(from)?.State is PartsState.Given) yield return ShareRefusals.Waiting;
        if (Parts.Count == 0) yield return ShareRefusals.NothingAsked;
        if (Due is not { } due || due < Today) yield return ShareRefusals.DayImpossible;
    }
}

/// <summary>Gives the parts that a body was asked for; late ones are taken and marked.</summary>
/// <param name="Fields">What was filled of the parts' fields.</param>
internal sealed record GiveParts(OrganisationId From, IReadOnlyDictionary<string, string> Fields, DateOnly Today)
{
    public Decision Decide(ReportParts? state) => state?.Of(From) is not { } owed ? ShareRefusals.NotAsked
        : owed.State is PartsState.Taken ? ShareRefusals.AlreadyTaken
        : Fields.Count == 0 ? ShareRefusals.NothingGiven
        : Decision.Record(new PartsGiven(From, Fields, Today > owed.Due, Today));
}

/// <summary>Says that what a body gave went into the report; once.</summary>
internal sealed record TakeParts(OrganisationId From, bool IsOpen, DateOnly Today)
{
    public Decision Decide(ReportParts? state) => !IsOpen ? ReportingRefusals.AlreadySubmitted
        : state?.Of(From)?.State is not PartsState.Given ? ShareRefusals.NothingToTake
        : Decision.Record(new PartsTaken(From, Today));
}

/// <summary>The "no" of asking for parts and giving them.</summary>
internal static class ShareRefusals
{
    /// <summary>No such body, or the one whose report it is.</summary>
    internal static readonly Refusal NobodyToAsk = new("reporting.parts-nobody");

    /// <summary>No part was chosen.</summary>
    internal static readonly Refusal NothingAsked = new("reporting.parts-nothing-asked");

    /// <summary>No day, or one before today.</summary>
    internal static readonly Refusal DayImpossible = new("reporting.parts-day-impossible");

    /// <summary>What the body gave waits to be taken.</summary>
    internal static readonly Refusal Waiting = new("reporting.parts-waiting");

    /// <summary>The body wasn't asked.</summary>
    internal static readonly Refusal NotAsked = new("reporting.parts-not-asked");

    /// <summary>What it gave is in the report already.</summary>
    internal static readonly Refusal AlreadyTaken = new("reporting.parts-already-taken");

    /// <summary>No field was filled.</summary>
    internal static readonly Refusal NothingGiven = new("reporting.parts-nothing-given");

    /// <summary>Nothing came that isn't in the report.</summary>
    internal static readonly Refusal NothingToTake = new("reporting.parts-nothing-to-take");
}
