using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs;

/// <summary>The limits that run in a tip-off. Their lengths and sources are data: <c>data/rules/clocks.yaml</c>.</summary>
internal static class TipOffClocks
{
    /// <summary>Every limit that runs or ran, the one for its resolution first.</summary>
    internal static IReadOnlyList<Deadline> All(TipOff tip, LegalClocks clocks)
    {
        var entry = tip.Entry;
        var decided = (IOccurred?)tip.Resolution ?? tip.Suspension;
        Deadline?[] running =
        [
            clocks.Reckon(Resolve(tip)),
            tip.Entry.Last<TipOffResumed>() is { Cancelled: true } again ? Reckon("tip-off.resume-after-cancelling", again.OccurredOn, tip.Resolution) : null,
            clocks.Reckon(Classify(tip)),
            tip.Class is { Class: TipOffLists.OwnCrime } ? Reckon("tip-off.notify-procuracy", tip.ReceivedOn, entry.Last<ProcuracyNotified>()) : null,
            tip.Suspension is { } suspended && tip.Resolution is null ? Reckon("tip-off.send-suspension", suspended.OccurredOn, After<DecisionSent>(entry, suspended)) : null,
            tip.Resolution is { Outcome: TipOff.NotInstituted } none ? Reckon("tip-off.send-non-prosecution", none.OccurredOn, After<DecisionSent>(entry, none)) : null,
            entry.Last<TipOffResumed>() is { } resumed ? Reckon("tip-off.send-resumption", resumed.OccurredOn, After<DecisionSent>(entry, resumed)) : null,
            decided is not null && tip.Received.Named.Count > 0 ? Reckon("tip-off.answer-informant", decided.OccurredOn, After<InformantAnswered>(entry, decided)) : null,
        ];
        return [.. running.OfType<Deadline>()];

        Deadline? Reckon(string clock, DateOnly start, IOccurred? met) => clocks.Reckon(Asked(clock, start, met));
    }

    /// <summary>The limit for its resolution, from the day it came in.</summary>
    internal static ClockQuestion Resolve(TipOff tip)
    {
        var happened = new List<ClockHappening>();
        DateOnly? asked = null;
        foreach (var e in tip.Entry.Events.Select(one => one.Event))
        {
            switch (e)
            {
                case ExtensionAsked one:
                    asked = one.OccurredOn;
                    break;
                case ExtensionGranted granted:
                    happened.Add(new ClockExtended(granted.OccurredOn, RequestedOn: granted.By is ExtensionBy.Procuracy ? asked : null));
                    break;
                case TipOffSuspended suspended:
                    happened.Add(new ClockStopped(suspended.OccurredOn));
                    break;
                case TipOffResumed resumed:
                    happened.Add(new ClockResumed(resumed.OccurredOn));
                    break;
                case TipOffResolved resolved:
                    happened.Add(new ClockMet(resolved.OccurredOn));
                    break;
                case TipOffClassified { Class: TipOffLists.NoTipOff } classified when tip.State is TipOffState.SetAside:
                    happened.Add(new ClockMet(classified.OccurredOn));
                    break;
            }
        }

        return new ClockQuestion("tip-off.resolve", tip.ReceivedOn) { Happened = happened };
    }

    /// <summary>The limit for its classification.</summary>
    internal static ClockQuestion Classify(TipOff tip) => Asked("tip-off.classify", tip.ReceivedOn, tip.Entry.All<TipOffClassified>().FirstOrDefault());

    /// <summary>The limit that lists show: classification while it isn't classified, then resolution; null when none runs.</summary>
    internal static ClockQuestion? Next(TipOff tip) => tip.State switch
    {
        TipOffState.Received => Classify(tip),
        TipOffState.Verifying or TipOffState.Suspended => Resolve(tip),
        _ => null,
    };

    private static ClockQuestion Asked(string clock, DateOnly start, IOccurred? met) => new(clock, start) { Happened = met is null ? [] : [new ClockMet(met.OccurredOn)] };

    private static T? After<T>(DossierEntry entry, object since)
        where T : class => entry.Events.SkipWhile(one => !ReferenceEquals(one.Event, since)).Select(one => one.Event).OfType<T>().FirstOrDefault();
}
