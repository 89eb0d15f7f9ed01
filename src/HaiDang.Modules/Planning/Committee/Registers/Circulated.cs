using HaiDang.Modules.Shell.Parts;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Papers sent to recipients, each of which says when it has it.</summary>
internal abstract class Circulated : Register
{
    private const string Acknowledge = "da-nhan";

    /// <summary>A recipient acknowledges once, not before the paper's day.</summary>
    public override Refusal? Against(Entry? entry, object e, DateOnly today)
    {
        if (e is not ReceiptAcknowledged receipt) return AgainstFirst(entry, e, today);
        if (Follows(entry, receipt.OccurredOn, today, entry is null ? null : Date(entry)) is { } no) return no;
        return !Recipients(entry!).Contains(receipt.Recipient) ? CommitteeRefusals.NoSuchRecipient
            : Receipt(entry!, receipt.Recipient) is not null ? CommitteeRefusals.Over
            : null;
    }

    /// <summary>Its recipients; a paper without recipients concerns everybody.</summary>
    public override IReadOnlyList<OrganisationId> Concerns(Entry entry) => Recipients(entry);

    public override IReadOnlyList<StepForm> Steps(Entry entry, Showing show) =>
    [
        .. Recipients(entry).Index().Where(one => Receipt(entry, one.Item) is null).Select(one => new StepForm(
            Acknowledge, show.Format.Number(one.Index + 1), show.T.AcknowledgeFor(show.Name(one.Item)), [new("ngay", show.T.ReceivedOn, FieldSort.Day, true)])),
    ];

    public override object ReadStep(StepForm step, Entry entry, TypedForm form)
    {
        var at = int.Parse(step.Item!, System.Globalization.CultureInfo.InvariantCulture) - 1;
        return new ReceiptAcknowledged(Recipients(entry)[at], form.TheDay("ngay"));
    }

    /// <summary>The rule for the first event.</summary>
    protected abstract Refusal? AgainstFirst(Entry? entry, object e, DateOnly today);

    /// <summary>Whom the paper went to.</summary>
    protected abstract IReadOnlyList<OrganisationId> Recipients(Entry entry);

    /// <summary>Its day.</summary>
    protected abstract DateOnly Date(Entry entry);

    /// <summary>When a recipient acknowledged; null while it hasn't.</summary>
    protected static DateOnly? Receipt(Entry entry, OrganisationId recipient) => entry.All<ReceiptAcknowledged>().FirstOrDefault(one => one.Recipient == recipient)?.OccurredOn;

    /// <summary>The recipients with their receipts.</summary>
    protected Part RecipientsPart(Entry entry, Showing show) => new("nn", show.T.Recipients, show.T.NoRecipients,
    [
        .. Recipients(entry).Index().Select(one => new PartLine(
            show.Name(one.Item), "", show.Format.Number(one.Index + 1),
            State: Receipt(entry, one.Item) is { } day ? new(ChipState.Done, show.T.ReceiptOn(show.Format.Day(day))) : new(ChipState.NotBegun, show.T.NoReceiptYet))),
    ]);

    /// <summary>How many recipients have acknowledged, in a word.</summary>
    protected StateWord Receipts(Entry entry, Showing show)
    {
        var all = Recipients(entry).Count;
        var done = Recipients(entry).Count(one => Receipt(entry, one) is not null);
        return all == 0 ? new(ChipState.Done, show.T.Registered) : new(done == all ? ChipState.Done : done == 0 ? ChipState.NotBegun : ChipState.Going, show.T.ReceiptsCount(done, all));
    }

    /// <summary>Whether a recipient hasn't acknowledged.</summary>
    protected bool Waits(Entry entry) => Recipients(entry).Any(one => Receipt(entry, one) is null);
}
