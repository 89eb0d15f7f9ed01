using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>Records the rows of a paste many at a time: each checked as if it had been typed, all of a few hundred made durable together.</summary>
internal sealed class PasteRecording(PasteJob job, OrganisationId receiving, DossierShowing show, DossierDesk desk, Store store)
{
    private readonly DossierRegister register = job.Register;
    private readonly IReadOnlyList<FormField> fields = job.Register.Fields(show);
    private readonly PickingDesk picking = show.Picking.ForManyRows();
    private readonly HashSet<string> papers = new(StringComparer.Ordinal);

    /// <summary>Records rows, or says of each why not; what is there already is left as it is.</summary>
    internal async Task Record(IReadOnlyList<PastedRow> some, CancellationToken ct)
    {
        // What is there already isn't sealed again.
        var there = (await store.Ask<string>($"select stream from dossier where ledger = {show.Ledger} and {Sql.In("stream", [.. some.Select(row => Stream(row).Name)])}", ct)).ToHashSet(StringComparer.Ordinal);
        var fresh = new List<(PastedRow Row, TypedForm Plain, Sql? Alike)>();
        foreach (var row in some)
        {
            if (there.Contains(Stream(row).Name))
            {
                job.Count(repeated: true);
                continue;
            }

            var plain = SentForm.Of(fields, row.Values, picking, show.Form).Typed();
            var alike = register.Alike(new DossierForm(plain, NothingSealed), onlySamePaper: true);
            if (alike is not null && !papers.Add(Key(row, alike))) job.Refuse([Alike(row)]);
            else fresh.Add((row, plain, alike));
        }

        if (fresh.Exists(one => one.Alike is not null) && await Any([.. fresh.Select(one => one.Alike).OfType<Sql>()], ct))
        {
            var other = new List<(PastedRow, TypedForm, Sql?)>();
            foreach (var one in fresh)
            {
                if (one.Alike is not null && await Any([one.Alike], ct)) job.Refuse([Alike(one.Row)]);
                else other.Add(one);
            }

            fresh = other;
        }

        var made = new List<(PastedRow Row, DossierForm Form)>();
        foreach (var (row, plain, _) in fresh)
        {
            if (await Sealed(row, plain, ct) is { } form) made.Add((row, form));
        }

        await Begin(made, ct);
    }

    private async Task Begin(List<(PastedRow Row, DossierForm Form)> made, CancellationToken ct)
    {
        for (var attempt = 1; made.Count > 0; attempt++)
        {
            var next = new Dictionary<(OrganisationId, int), DossierNumber>();
            var many = new List<(StreamId, object)>(made.Count);
            foreach (var (row, form) in made)
            {
                var book = (row.Keeper, row.Year);
                var number = next[book] = next.TryGetValue(book, out var last) ? last with { Sequence = last.Sequence + 1 } : await desk.Numbers.Next(show.Ledger, register.Kind, row.Keeper, row.Year, ct);
                many.Add((Stream(row), register.Begin(form, new DossierStart(number, receiving, row.Keeper))));
            }

            if (await desk.Log.BeginMany(desk.Reader, show.Ledger, many, ct))
            {
                foreach (var (row, form) in made)
                {
                    job.Count(repeated: false);
                    await register.Compare(form, desk.Reader, DossierBook.IdOf(Stream(row)), desk.Vault, ct);
                }

                return;
            }

            // Somebody took a number, or began one of these dossiers, meanwhile.
            var there = (await store.Ask<string>($"select stream from dossier where ledger = {show.Ledger} and {Sql.In("stream", [.. made.Select(one => Stream(one.Row).Name)])}", ct)).ToHashSet(StringComparer.Ordinal);
            foreach (var one in made.Where(one => there.Contains(Stream(one.Row).Name))) job.Count(repeated: true);
            made = [.. made.Where(one => !there.Contains(Stream(one.Row).Name))];
            if (attempt == Tries) throw new InvalidOperationException("The numbers of the book are taken again and again.");
        }
    }

    private async Task<DossierForm?> Sealed(PastedRow row, TypedForm plain, CancellationToken ct)
    {
        var dossier = DossierBook.IdOf(Stream(row));
        var words = await desk.Seal(dossier, fields, plain, ct);
        if (words.No is { } closed) return Refuse(closed);
        var persons = await register.Enter(new DossierForm(plain, words.Value), dossier, desk.Vault, ct);
        return persons.No is { } shut ? Refuse(shut) : new DossierForm(plain, words.Value) { Persons = persons.Value };

        DossierForm? Refuse(Refusal no)
        {
            job.Refuse([new PasteFault(row.Row, fields.First(field => field.Id == DossierPages.FieldOf(register, no, fields)).Label, "", DossierPages.Said(register, no, show))]);
            return null;
        }
    }

    private async Task<bool> Any(IReadOnlyList<Sql> conditions, CancellationToken ct) =>
        (await desk.List.Alike(desk.Reader, show.Ledger, register.Kind, Sql.Join(" or ", conditions), ct)).Count > 0;

    private PasteFault Alike(PastedRow row) => new(row.Row, show.T.PaperNumber, "", show.T.PasteAlike);

    private StreamId Stream(PastedRow row) => show.Ledger.Stream(register.Kind.Stream, row.Id);

    private static string Key(PastedRow row, Sql alike) => string.Join('\u001f', alike.Values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)).Prepend(alike.Text).Prepend(row.Keeper.Value));

    private const int Tries = 8;
    private static readonly Dictionary<string, Vault.Confidential<Vault.Text>> NothingSealed = [];
}
