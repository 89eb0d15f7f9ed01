using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>Begins a dossier from a form: what may name somebody is sealed first, the number is taken last.</summary>
/// <param name="Id">The dossier's own id, made with the form, so that one sent twice begins once.</param>
/// <param name="Receiving">The body that takes it in.</param>
/// <param name="NotTheSame">Whether somebody looked at those that seemed alike.</param>
/// <param name="AllTheSame">Whether somebody looked again at what seemed wrong.</param>
internal sealed record BeginDossier(DossierRegister Register, string Id, OrganisationId Receiving, SentForm Sent, bool NotTheSame, bool AllTheSame)
{
    /// <summary>Begins it, or says what is to be mended.</summary>
    internal static async Task<Begun> Handle(BeginDossier command, DossierShowing show, DossierDesk desk, Attachments? files, CancellationToken ct)
    {
        var (register, sent) = (command.Register, command.Sent);
        var fields = sent.Fields;
        var plain = sent.Typed();
        var form = new DossierForm(plain, Nothing);
        var keeper = register.Keeper(form, command.Receiving);
        var e = register.Begin(form, new DossierStart(new DossierNumber(keeper, show.Today.Year, 0), command.Receiving, keeper));
        if (plain.Faults.Count == 0 && register.Deny(null, e, show.Today) is { } no) plain.Blame(DossierPages.FieldOf(register, no, fields), DossierPages.Said(register, no, show));
        if (plain.Faults.Count > 0) return new Begun { Faults = plain.Faults };
        if (!command.AllTheSame && register.Doubt(null, e, show.Today) is { } doubt)
        {
            return new Begun { Faults = [new FieldFault(DossierPages.AllTheSame, DossierPages.Said(register, doubt, show))], Doubted = true };
        }

        if (!command.NotTheSame && register.Alike(form) is { } condition && await desk.List.Alike(desk.Reader, show.Ledger, register.Kind, condition, ct) is { Count: > 0 } alike)
        {
            return new Begun { Faults = [new FieldFault("khong-trung", show.T.AlikeHeading)], Alike = alike };
        }

        var stream = show.Ledger.Stream(register.Kind.Stream, command.Id);
        var words = await desk.Seal(DossierBook.IdOf(stream), fields, plain, ct);
        if (words.No is { } closed) return new Begun { Faults = [new FieldFault(fields.First(field => field.IsSealed).Id, DossierPages.Said(register, closed, show))] };
        var persons = await register.Enter(form, DossierBook.IdOf(stream), desk.Vault, ct);
        if (persons.No is { } shut) return new Begun { Faults = [new FieldFault(DossierPages.FieldOf(register, shut, fields), DossierPages.Said(register, shut, show))] };
        var papers = files is null ? [] : await sent.Files.Keep(show.Ledger, files, ct);
        var whole = new DossierForm(sent.Typed(papers), words.Value) { Persons = persons.Value };
        DossierNumber? given = null;
        var outcome = await desk.Numbers.With(
            show.Ledger, register.Kind, keeper, ((IBeginsDossier)e).BeganOn.Year,
            number =>
            {
                var begins = register.Begin(whole, new DossierStart(given = number, command.Receiving, keeper));
                return desk.Log.Decide<DossierEntry>(
                    desk.Reader, stream, DossierEntry.Fold, state => register.Deny(state, begins, show.Today) is { } refusal ? refusal : Decision.Record(begins), desk.Asked(command.Id, null), ct);
            },
            ct);
        if (outcome is Outcome.Done) await register.Compare(whole, desk.Reader, DossierBook.IdOf(stream), desk.Vault, ct);
        return outcome is Outcome.Refused { Refusal: var why }
            ? new Begun { Faults = [new FieldFault(DossierPages.FieldOf(register, why, fields), DossierPages.Said(register, why, show))] }
            : new Begun { Outcome = outcome, Number = given };
    }

    private static readonly Dictionary<string, Confidential<Text>> Nothing = [];
}

/// <summary>What came of a form that begins a dossier.</summary>
internal sealed record Begun
{
    /// <summary>Recorded, or recorded before; null when something is to be mended.</summary>
    internal Outcome? Outcome { get; init; }

    internal DossierNumber? Number { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<DossierEntry> Alike { get; init; } = [];

    /// <summary>Whether it can be recorded all the same once somebody looked again.</summary>
    internal bool Doubted { get; init; }
}
