using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Trails;

/// <summary>A line of a trace, in words. Codes and ids; nobody's identity.</summary>
/// <param name="Dossier">Number of the dossier; a dash when the reader may not know of it.</param>
/// <param name="Which">The parts that were opened, or why it was refused.</param>
internal sealed record TrailRow(DateTimeOffset At, string Reader, string What, string Purpose, string Dossier, string Person, string Which, bool Refused);

/// <summary>Puts lines of the vault's trace into words for a page.</summary>
internal static class TrailRows
{
    /// <summary>The lines that lie within a reader's ledgers, with names of readers and numbers of dossiers.</summary>
    /// <param name="own">Whether the lines are the reader's own: then a dossier out of reach is a dash, not a line left out.</param>
    internal static async Task<IReadOnlyList<TrailRow>> Of(PersonsDesk desk, IReadOnlyList<TraceEntry> entries, bool own, CancellationToken ct)
    {
        var dossiers = await Numbers(desk, entries.Select(entry => entry.Dossier), own, ct);
        var names = await desk.UserNames(entries.Select(entry => entry.Reader).Distinct(StringComparer.Ordinal), ct);
        return
        [
            .. from entry in entries
               where own || dossiers.ContainsKey(entry.Dossier)
               select new TrailRow(
                   entry.RecordedAt, names[entry.Reader], entry.What, PurposeOf(desk.Words, entry.Purpose), dossiers.GetValueOrDefault(entry.Dossier, "–"),
                   entry.Person.Length > 8 ? entry.Person[..8] : "–", Which(desk, entry), entry.What == "refused"),
        ];
    }

    /// <summary>Numbers of dossiers by their ids, as far as the reader may know of them: dossiers worked on, or all of the ledgers of whoever watches.</summary>
    internal static async Task<IReadOnlyDictionary<string, string>> Numbers(PersonsDesk desk, IEnumerable<string> dossiers, bool own, CancellationToken ct)
    {
        var ids = dossiers.Where(id => desk.Kinds.Of(id) is not null).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0) return new Dictionary<string, string>(StringComparer.Ordinal);
        var reach = own
            ? Sql.Join(" or ", desk.Kinds.All.Select(kind => (Sql)$"(dossier.kind = {kind.Stream} and {DossierAccess.WorksOn(desk.Reader, kind)})"))
            : (Sql)$"{desk.Reader.Sees("dossier.ledger")} and {DossierAccess.NotHidden(desk.Reader)}";
        var words = desk.Words;
        return (await desk.Found($"{Sql.In("dossier.stream", ids)} and ({reach})", ct)).DistinctBy(at => at.Id)
            .ToDictionary(at => at.Id.Value, at => words.DossierNumber(words.DossierKind(at.Kind.Route), at.Number.ToString()), StringComparer.Ordinal);
    }

    internal static string PurposeOf(PersonWords words, string code) => Words.Parse<Purpose>(code) is { } purpose ? words.Purpose(purpose) : code;

    private static string Which(PersonsDesk desk, TraceEntry entry) => entry.What switch
    {
        "refused" => desk.Words.Refused(new Kernel.Events.Refusal(entry.Detail, Values: Unsaid), desk.Format),
        "beyond-asked" or "beyond-given" or "beyond-declined" => DeskWords.In(desk.Frame.Language).BeyondPersons(entry.Detail),
        "checked" => entry.Detail.Split(' ') is [var said, ..] && Words.Parse<CheckAnswer>(said) is { } answer ? desk.Words.Checked(answer) : entry.Detail,
        "opened" => string.Join(", ", entry.Detail.Split(' ').Select(field => Words.Parse<IdentityField>(field) is { } part ? desk.Words.Field(part) : field)),
        _ => "",
    };

    // The trace keeps the code of a refusal alone; when a quota freed is long past.
    private static readonly Dictionary<string, string> Unsaid = new(StringComparer.Ordinal) { ["quota"] = "", ["frees"] = "", ["what"] = "", ["by"] = "", ["count"] = "" };
}
