using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.TipOffs;

/// <summary>Counts tip-offs in and out of the bodies that deal with them.</summary>
/// <remarks>
/// <para>Shape: <c>tip.received</c> on the day it came in; <c>tip.classified</c> on the day of its first classification; <c>tip.resolved</c> by outcome, suspension among them,
/// and <c>tip.resumed</c> when it goes on; <c>tip.transferred-out</c> and <c>tip.transferred-in</c> when a body accepts it, and <c>tip.transferred-out</c> alone when it leaves the register. What another province took is out here and in there, and received only here.
/// Each that follows has the day it came in as its cohort.</para>
/// <para>Unit: tip-offs, each counted for the body that keeps it on the day. Dimensions: kind, channel, crime (as known on the day the fact is counted by the last entry), outcome.</para>
/// <para><c>tip.pending</c> is +1 with every flow in and −1 with every flow out: its sum up to a day is the stock, and
/// opening + received + resumed + transferred in = resolved + transferred out + closing for every body and window.</para>
/// <para>Source: targets LS-T1 and LS-T2; which kinds and outcomes these count are marks of <c>tip-off-kind</c> and <c>tip-off-outcome</c>.</para>
/// </remarks>
internal sealed class TipOffFacts : FactRule
{
    public const string Received = "tip.received";
    public const string Classified = "tip.classified";
    public const string Resolved = "tip.resolved";
    public const string Resumed = "tip.resumed";
    public const string TransferredIn = "tip.transferred-in";
    public const string TransferredOut = "tip.transferred-out";
    public const string Pending = "tip.pending";

    public override int Version => 2;

    public override IReadOnlyList<string> Streams => [Dossiers.DossierKinds.TipOff.Stream];

    public override IReadOnlyList<string> Measures => [Received, Classified, Resolved, Resumed, TransferredIn, TransferredOut, Pending];

    public override IEnumerable<Fact> Count(IReadOnlyList<Recorded> effective)
    {
        if (effective is not [{ Event: TipOffReceived received } first, ..]) yield break;
        var entry = DossierEntry.Of(first.Stream, effective);
        var crime = TipOff.Of(entry).Crime;
        var (place, start) = (received.Place?.Value ?? "", received.Origin?.ReceivedOn ?? received.OccurredOn);
        var body = received.Custodian;
        var (pending, classified) = (true, false);

        // What came from another province was counted as received there.
        foreach (var fact in received.Origin is null ? Flow(Received, start, body, 1, null, null) : Flow(TransferredIn, received.OccurredOn, body, 1, null, start)) yield return fact;
        foreach (var recorded in effective.Skip(1))
        {
            switch (recorded.Event)
            {
                case TipOffClassified one:
                    if (!classified) yield return Of(Classified, one.OccurredOn, body, null, start);
                    classified = true;
                    if (one.Class == TipOffLists.NoTipOff && pending)
                    {
                        pending = false;
                        foreach (var fact in Flow(Resolved, one.OccurredOn, body, -1, one.Class, start)) yield return fact;
                    }
                    else if (one.Class != TipOffLists.NoTipOff && !pending)
                    {
                        pending = true;
                        foreach (var fact in Flow(Resumed, one.OccurredOn, body, 1, null, start)) yield return fact;
                    }

                    break;
                case TransferAccepted one:
                    if (pending)
                    {
                        foreach (var fact in Flow(TransferredOut, one.OccurredOn, body, -1, null, start)) yield return fact;
                        foreach (var fact in Flow(TransferredIn, one.OccurredOn, one.Custodian, 1, null, start)) yield return fact;
                    }

                    body = one.Custodian;
                    break;
                case ToProvinceTaken one when pending:
                    pending = false;
                    foreach (var fact in Flow(TransferredOut, one.OccurredOn, body, -1, TipOff.Transferred, start)) yield return fact;
                    break;
                case TipOffSuspended one when pending:
                    pending = false;
                    foreach (var fact in Flow(Resolved, one.OccurredOn, body, -1, TipOff.Suspended, start)) yield return fact;
                    break;
                case TipOffResumed one when !pending:
                    pending = true;
                    foreach (var fact in Flow(Resumed, one.OccurredOn, body, 1, null, start)) yield return fact;
                    break;
                case TipOffResolved one when pending:
                    pending = false;
                    foreach (var fact in Flow(TipOff.Leaves(one.Outcome) ? TransferredOut : Resolved, one.OccurredOn, body, -1, one.Outcome, start)) yield return fact;
                    break;
            }
        }

        IEnumerable<Fact> Flow(string measure, DateOnly day, OrganisationId of, int quantity, string? outcome, DateOnly? cohort) =>
            [Of(measure, day, of, outcome, cohort), Of(Pending, day, of, null, null) with { Quantity = quantity }];

        Fact Of(string measure, DateOnly day, OrganisationId of, string? outcome, DateOnly? cohort) => new(measure, day, of, place, Dimensions(outcome), cohort);

        string Dimensions(string? outcome)
        {
            (string Key, string? Value)[] all = [("channel", received.Channel), ("crime", crime), ("kind", received.Kind), ("outcome", outcome)];
            return string.Join(';', all.Where(one => one.Value is not null).Select(one => $"{one.Key}={one.Value}"));
        }
    }
}
