using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee.Texts;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>Bulletins on new methods and tricks, with the legal documents that came along.</summary>
internal sealed class Bulletins : Circulated
{
    public override string Kind => Kinds.Bulletin;

    public override string Route => "thong-bao-thu-doan";

    public override RegisterWords Words(CommitteeWords words) => new(words.Bulletins, words.BulletinsSay, words.BulletinsAdd, words.BulletinsEmpty);

    public override IReadOnlyList<FormField> Fields(Showing show) =>
    [
        new("so", show.T.DocumentNumber, FieldSort.Line, Longest: 80),
        new("ngay", show.T.DocumentDate, FieldSort.Day, true),
        new("trich-yeu", show.T.Abstract, FieldSort.Line, true),
        new("thu-doan", show.T.Methods, FieldSort.Text, true, show.T.NoNames, 4000),
        new("phap-luat", show.T.LegalTexts, FieldSort.Text, Longest: 2000),
        new("co-quan", show.T.Recipients, FieldSort.Units, true, show.Form.UnitsHint),
        new("tep", show.T.Papers, FieldSort.Files, Hint: show.Form.PapersHint),
    ];

    public override object Read(TypedForm form) => new MethodsAnnounced(
        form.Words("so"), form.Text("trich-yeu"), form.Text("thu-doan"), form.Text("phap-luat"), form.Members("co-quan"), form.Papers, form.TheDay("ngay"));

    public override FormValues Filled(Entry entry, Showing show)
    {
        var e = entry.First<MethodsAnnounced>();
        return new FormValues().Put("so", e.Number).Put("ngay", FormDays.Written(e.OccurredOn)).Put("trich-yeu", e.Subject).Put("thu-doan", e.Methods).Put("phap-luat", e.LegalTexts)
            .Put("co-quan", [.. e.Recipients.Select(show.Label)]);
    }

    public override EntryLine Line(Entry entry, Showing show)
    {
        var e = entry.First<MethodsAnnounced>();
        return new EntryLine(e.Subject, e.OccurredOn, e.Number, [], Receipts(entry, show)) { IsOpen = Waits(entry) };
    }

    public override Dossier Open(Entry entry, Showing show)
    {
        var e = entry.First<MethodsAnnounced>();
        return new Dossier(e.Subject, Receipts(entry, show),
        [
            new(show.T.DocumentNumber, e.Number),
            new(show.T.DocumentDate, show.Format.Day(e.OccurredOn)),
            new(show.T.Methods, e.Methods),
            new(show.T.LegalTexts, e.LegalTexts.Length > 0 ? e.LegalTexts : null),
        ],
        [RecipientsPart(entry, show)]);
    }

    public override string Told(object e, Showing show) => e switch
    {
        MethodsAnnounced one => one.Subject,
        ReceiptAcknowledged receipt => $"{show.Name(receipt.Recipient)}: {show.T.ReceiptOn(show.Format.Day(receipt.OccurredOn))}",
        _ => "",
    };

    protected override Refusal? AgainstFirst(Entry? entry, object e, DateOnly today) => e is MethodsAnnounced one ? Begins(entry, one.OccurredOn, today) : CommitteeRefusals.UnknownEntry;

    protected override IReadOnlyList<OrganisationId> Recipients(Entry entry) => entry.First<MethodsAnnounced>().Recipients;

    protected override DateOnly Date(Entry entry) => entry.First<MethodsAnnounced>().OccurredOn;
}
