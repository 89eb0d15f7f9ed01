using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Documents that the committee issued and received.</summary>
internal sealed class Documents : Circulated
{
    public override string Kind => Kinds.Document;

    public override string Route => "so-van-ban";

    public override RegisterWords Words(CommitteeWords words) => new(words.DocumentRegister, words.DocumentRegisterSays, words.DocumentsAdd, words.DocumentsEmpty);

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("chieu", show.T.WayLabel, FieldSort.Choice, true) { Options = Showing.Options<Way>(show.T.Way) },
        new("so", show.T.DocumentNumber, FieldSort.Line, true, Longest: 80),
        new("loai", show.T.TypeLabel, FieldSort.Choice, true) { Options = Showing.Options<DocumentType>(show.T.Type) },
        new("ngay", show.T.DocumentDate, FieldSort.Day, true),
        new("noi-ban-hanh", show.T.Issuer, FieldSort.Line, true, Longest: 200),
        new("trich-yeu", show.T.Abstract, FieldSort.Text, true, Longest: 1000),
        new("ngay-den", show.T.ArrivedOn, FieldSort.Day),
        new("co-quan", show.T.Recipients, FieldSort.Units, Hint: show.Form.UnitsHint),
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new DocumentFiled(
        form.Choice<Way>("chieu"), form.Text("so"), form.Choice<DocumentType>("loai"), form.Text("noi-ban-hanh"), form.Text("trich-yeu"), form.Members("co-quan"),
        form.Day("ngay-den"), form.Papers, form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<DocumentFiled>();
        return new FormValues().Put("chieu", Showing.Value(e.Way)).Put("so", e.Number).Put("loai", Showing.Value(e.Type)).Put("ngay", FormDays.Written(e.OccurredOn))
            .Put("noi-ban-hanh", e.Issuer).Put("trich-yeu", e.Subject).Put("ngay-den", e.Arrived is { } day ? FormDays.Written(day) : null).Put("co-quan", [.. e.Recipients.Select(show.Label)]);
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<DocumentFiled>();
        return new EntryLine(e.Subject, e.OccurredOn, $"{show.T.Way(e.Way)} · {show.T.Type(e.Type)} {e.Number} · {e.Issuer}", [], Receipts(entry, show)) { IsOpen = Waits(entry) };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<DocumentFiled>();
        return new Dossier($"{show.T.Type(e.Type)} {e.Number}", Receipts(entry, show),
        [
            new(show.T.WayLabel, show.T.Way(e.Way)),
            new(show.T.DocumentDate, show.Format.Day(e.OccurredOn)),
            new(show.T.Issuer, e.Issuer),
            new(show.T.Abstract, e.Subject),
            new(show.T.ArrivedOn, e.Arrived is { } day ? show.Format.Day(day) : null),
        ],
        [RecipientsPart(entry, show)]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        DocumentFiled one => $"{show.T.Type(one.Type)} {one.Number}: {one.Subject}",
        ReceiptAcknowledged receipt => $"{show.Name(receipt.Recipient)}: {show.T.ReceiptOn(show.Format.Day(receipt.OccurredOn))}",
        _ => "",
    };

    protected override Refusal? AgainstFirst(Entry? entry, object e, DateOnly today) => e is DocumentFiled one
        ? Begins(entry, one.OccurredOn, today) ?? (one.Arrived > today ? CommitteeRefusals.DayInFuture : one.Arrived < one.OccurredOn ? CommitteeRefusals.Backwards : null)
        : CommitteeRefusals.UnknownEntry;

    protected override IReadOnlyList<OrganisationId> Recipients(Entry entry) => entry.First<DocumentFiled>().Recipients;

    protected override DateOnly Date(Entry entry) => entry.First<DocumentFiled>().Arrived ?? entry.First<DocumentFiled>().OccurredOn;
}
