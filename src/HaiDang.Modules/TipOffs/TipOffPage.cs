using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs.Texts;

namespace HaiDang.Modules.TipOffs;

/// <summary>What the page of a tip-off says: its parts, its timeline, its history in words.</summary>
internal static class TipOffPage
{
    internal static IReadOnlyList<DossierSection> Sections(TipOff tip, DossierShowing show)
    {
        var (t, received, language) = (TipOffWords.In(show.Language), tip.Received, show.Language);
        return
        [
            new DossierSection("tiep-nhan", t.Reception,
            [
                new(t.Kind, TipOffLists.Word(TipOffLists.Kinds, received.Kind, language)),
                new(t.Channel, TipOffLists.Word(TipOffLists.Channels, received.Channel, language)),
                new(t.ReceivedOn, show.Format.Day(received.OccurredOn)),
                new(show.T.ReceivingLabel, show.Name(received.ReceivedBy)),
                new(t.CameFrom, received.Origin is { } origin ? $"{show.Name(origin.Ledger, origin.ReceivedOn)}, {show.Format.Day(origin.ReceivedOn)}" : null),
                new(t.WentTo, tip.Gone is { } gone ? show.Name(gone.To) : null),
                new(t.HotlineSlip, tip.Entry.Last<HotlineHandedOver>() is { } slip ? slip.ChildAtRisk ? $"{slip.Slip}: {t.ChildAtRisk}" : slip.Slip : null),
                new(t.Place, received.Place is { } place ? show.Name(place) : null),
                new(t.IncomingNumber, received.Paper),
                new(t.Account, null, received.Account),
                new(t.Subject, null, received.Subject),
                new(t.DenouncedBody, received.Denounced is { } body ? show.Name(body) : null),
                new(t.Receipt, t.PrintReceipt, Address: show.Of(tip.Entry) + "/giay-tiep-nhan"),
            ]),
            new DossierSection("giai-quyet", t.Handling,
            [
                new(t.Class, tip.Class is { } @class ? TipOffLists.Word(TipOffLists.Classes, @class.Class, language) : t.NotClassified),
                new(t.Crime, TipOffLists.Crime(tip.Crime, language)),
                new(t.Outcome, tip.Resolution is { } resolved ? TipOffLists.Word(TipOffLists.Outcomes, resolved.Outcome, language) : null),
                new(t.NoCaseGround, tip.Resolution?.Ground is { } ground ? TipOffLists.Word(TipOffLists.NoCaseGrounds, ground, language) : null),
                new(t.SentTo, tip.Resolution?.SentTo is { } to ? show.Name(to) : null),
                new(t.Ground, tip.Suspension is { } suspended ? TipOffLists.Word(TipOffLists.SuspensionGrounds, suspended.Ground, language) : null),
                .. tip.Entry.All<TipOffVerified>().Select(step => new DossierFact($"{show.Format.Day(step.OccurredOn)}: {t.Step(step.Step)}", step.Note is null ? "–" : null, step.Note)),
            ]),
        ];
    }

    internal static IReadOnlyList<DossierMoment> Moments(TipOff tip, Deadline? next, DossierShowing show) =>
    [
        .. tip.Entry.Events.Where(one => one.Event is not (OfficersAssigned or BodyAdmitted)).Select(one => new DossierMoment(
            one.OccurredOn, SharedSteps.Told(one.Event, show) ?? Told(one.Event, show), one.Event is TipOffResolved or ToProvinceTaken ? MomentSort.Ended : MomentSort.Happened)),
        .. next is { StoppedOn: null } deadline
            ? new[] { new DossierMoment(deadline.Due, $"{TipOffWords.In(show.Language).DueWord}: {Dossiers.Texts.ClockWords.In(show.Language).Name(deadline.Rule)}", MomentSort.Deadline) }
            : [],
    ];

    internal static string Told(object e, DossierShowing show)
    {
        var (t, language) = (TipOffWords.In(show.Language), show.Language);
        var text = e switch
        {
            TipOffReceived { Origin: not null } => t.StepHeading(TipOffTakeOver.Word),
            ToProvinceOffered one => $"{t.StepHeading(TipOffForms.ToProvince)}: {show.Name(one.To)}",
            ToProvinceEnded one => $"{(one.ByTaker ? t.NotTaken : t.StepHeading(TipOffForms.EndOffer))}: {one.Why}",
            ToProvinceTaken one => $"{t.WentTo}: {show.Name(one.To)}",
            HotlineHandedOver one => one.ChildAtRisk ? $"{t.StepHeading(TipOffForms.FromHotline)}: {t.ChildAtRisk}" : t.StepHeading(TipOffForms.FromHotline),
            HotlineToldBack => t.StepHeading(TipOffForms.TellHotline),
            TipOffReceived one => t.ToldReceived(TipOffLists.Word(TipOffLists.Kinds, one.Kind, language), TipOffLists.Word(TipOffLists.Channels, one.Channel, language)),
            TipOffClassified one => $"{t.Class}: {TipOffLists.Word(TipOffLists.Classes, one.Class, language)}",
            ProcuracyNotified => t.StepHeading(TipOffForms.Notify),
            TipOffVerified one => $"{t.Verification}: {t.Step(one.Step)}",
            ExtensionAsked => t.StepHeading(TipOffForms.Ask),
            ExtensionGranted { By: ExtensionBy.AgencyHead } => t.StepHeading(TipOffForms.Prolong),
            ExtensionGranted => t.StepHeading(TipOffForms.Grant),
            ExtensionRefused => t.StepHeading(TipOffForms.Refuse),
            TipOffSuspended one => $"{t.StepHeading(TipOffForms.Suspend)}: {TipOffLists.Word(TipOffLists.SuspensionGrounds, one.Ground, language)}",
            TipOffResumed { Cancelled: true } => t.CancelledByProcuracy,
            TipOffResumed => t.StepHeading(TipOffForms.Resume),
            TipOffResolved one => $"{t.Outcome}: {TipOffLists.Word(TipOffLists.Outcomes, one.Outcome, language)}",
            DecisionSent => t.StepHeading(TipOffForms.Send),
            InformantAnswered one => $"{t.StepHeading(TipOffForms.Answer)}: {t.Way(one.Way)}",
            _ => "",
        };
        return TipOffForms.PaperOf(e) is { } paper ? $"{text} ({paper})" : text;
    }
}
