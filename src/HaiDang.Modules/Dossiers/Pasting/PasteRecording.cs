using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>Records the rows of a paste many at a time: each checked as if it had been typed, all of a few hundred made durable together.</summary>
internal sealed class PasteRecording(PasteJob job, OrganisationId receiving, DossierShowing show, DossierDesk desk, Store store)
{
    private readonly DossierRegister register = job.Register;
    private readonly IReadOnlyList<FormField> fields = job.Register.Fields(show);
    private readonly PickingDesk picking = show.Picking.ForManyRows();
    private readonly HashSet<(OrganisationId, string)> papers = [];

    /// <summary>Records rows, or says of each why not; what is there already is left as it is.</summary>
    internal async Task Record(IReadOnlyList<PastedRow> rows, CancellationToken ct)
    {
        var recording = Task.CompletedTask;
        try
        {
            foreach (var some in rows.Chunk(AtOnce))
            {
                // While some are being recorded, the next are checked and sealed.
                var made = await Sealed(some, ct);
                await recording;
                recording = Task.Run(() => Begin(made, ct), ct);
            }
        }
        finally
        {
            await recording;
        }
    }

    private async Task<List<(PastedRow Row, DossierForm Form)>> Sealed(IReadOnlyList<PastedRow> some, CancellationToken ct)
    {
        // What is there already isn't sealed again.
        var there = (await store.Ask<string>($"select stream from dossier where ledger = {show.Ledger} and {store.Among("stream", [.. some.Select(row => Stream(row).Name)])}", ct)).ToHashSet(StringComparer.Ordinal);
        var fresh = new List<(PastedRow Row, TypedForm Plain, string? Paper)>();
        foreach (var row in some)
        {
            if (there.Contains(Stream(row).Name))
            {
                job.Count(repeated: true);
                continue;
            }

            var plain = SentForm.Of(fields, row.Values, picking, show.Form).Typed();
            var paper = register.Paper(new DossierForm(plain, NothingSealed));
            if (paper is not null && !papers.Add((row.Keeper, paper))) job.Refuse([Alike(row)]);
            else fresh.Add((row, plain, paper));
        }

        if (fresh.Exists(one => one.Paper is not null))
        {
            var known = await desk.List.Papers(desk.Reader, show.Ledger, register.Kind, [.. fresh.Select(one => one.Paper).OfType<string>()], ct);
            foreach (var (row, _, _) in fresh.Where(IsKnown)) job.Refuse([Alike(row)]);
            fresh.RemoveAll(one => IsKnown(one));

            bool IsKnown((PastedRow Row, TypedForm Plain, string? Paper) one) => one.Paper is { } paper && known.Contains(paper);
        }

        var words = await desk.Seal([.. fresh.Select(one => (IdOf(one.Row), one.Plain))], fields, ct);
        var made = new List<(PastedRow Row, DossierForm Form)>();
        for (var at = 0; at < fresh.Count; at++)
        {
            var (row, plain, _) = fresh[at];
            if (words.No is { } closed)
            {
                Refuse(row, closed);
                continue;
            }

            var persons = await register.Enter(new DossierForm(plain, words.Value[at]), IdOf(row), desk.Vault, ct);
            if (persons.No is { } shut) Refuse(row, shut);
            else made.Add((row, new DossierForm(plain, words.Value[at]) { Persons = persons.Value }));
        }

        return made;
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
                    await register.Compare(form, desk.Reader, IdOf(row), desk.Vault, ct);
                }

                return;
            }

            // Somebody took a number, or began one of these dossiers, meanwhile.
            var there = (await store.Ask<string>($"select stream from dossier where ledger = {show.Ledger} and {store.Among("stream", [.. made.Select(one => Stream(one.Row).Name)])}", ct)).ToHashSet(StringComparer.Ordinal);
            foreach (var one in made.Where(one => there.Contains(Stream(one.Row).Name))) job.Count(repeated: true);
            made = [.. made.Where(one => !there.Contains(Stream(one.Row).Name))];
            if (attempt == Tries) throw new InvalidOperationException("The numbers of the book are taken again and again.");
        }
    }

    private void Refuse(PastedRow row, Refusal no) =>
        job.Refuse([new PasteFault(row.Row, fields.First(field => field.Id == DossierPages.FieldOf(register, no, fields)).Label, "", DossierPages.Said(register, no, show))]);

    private PasteFault Alike(PastedRow row) => new(row.Row, show.T.PaperNumber, "", show.T.PasteAlike);

    private StreamId Stream(PastedRow row) => show.Ledger.Stream(register.Kind.Stream, row.Id);

    private DossierId IdOf(PastedRow row) => DossierBook.IdOf(Stream(row));

    private const int AtOnce = 500;
    private const int Tries = 8;
    private static readonly Dictionary<string, Confidential<Text>> NothingSealed = [];
}
