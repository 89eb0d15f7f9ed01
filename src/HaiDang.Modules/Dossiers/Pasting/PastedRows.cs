using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers.Pasting;

/// <summary>A fault of a pasted row.</summary>
/// <param name="Column">Label of the column.</param>
/// <param name="Typed">What stood there; empty for a sealed column, which a list of faults doesn't repeat.</param>
internal sealed record PasteFault(int Row, string Column, string Typed, string Text);

/// <summary>A row that can be recorded.</summary>
/// <param name="Id">Follows from what it says, so that the same row pasted again is the same dossier.</param>
/// <param name="Keeper">The body that will keep it.</param>
/// <param name="Year">Year of its number.</param>
internal sealed record PastedRow(int Row, string Id, FormValues Values, OrganisationId Keeper, int Year);

/// <summary>A pasted block as the program understands it; nothing is recorded by reading it.</summary>
/// <param name="Head">The fields of its columns, in order; null for a column that the register doesn't have.</param>
/// <param name="Unknown">Names of columns that are left out.</param>
/// <param name="Refusal">Why nothing of it can be read; null when it can.</param>
internal sealed record PastedRows(
    IReadOnlyList<FormField?> Head, IReadOnlyList<PastedRow> Good, IReadOnlyList<PasteFault> Faults, IReadOnlyList<string> Unknown, string? Refusal)
{
    /// <summary>Rows that one paste takes.</summary>
    internal const int Most = 100_000;

    private static readonly string[] Yes = ["x", "1", "co", "yes", "dung", "v"];
    private static readonly Dictionary<string, Confidential<Text>> NothingSealed = [];

    /// <summary>Number of rows that can't be recorded as they stand.</summary>
    internal int Bad => Faults.Select(fault => fault.Row).Distinct().Count();

    /// <summary>Fields that a column can be of.</summary>
    internal static IReadOnlyList<FormField> Taken(DossierRegister register, DossierShowing show) => [.. register.Fields(show).Where(field => field.Sort is not (FieldSort.Files or FieldSort.Pairs))];

    /// <summary>Reads a block for a body that takes the dossiers in.</summary>
    internal static PastedRows Read(string text, DossierRegister register, DossierShowing show, OrganisationId receiving)
    {
        var (all, fields) = (register.Fields(show), Taken(register, show));
        var table = PastedTable.Read(text);
        if (table.Count == 0 || Match(table[0].Cells, fields) is not { } head || head.All(field => field is null)) return Nothing(show.T.PasteHead(string.Join(", ", fields.Take(4).Select(field => field.Label))));
        if (table.Count - 1 > Most) return Nothing(show.T.PasteTooMany(show.Format.Number(Most)));
        if (fields.FirstOrDefault(field => field.Required && !head.Contains(field)) is { } missing) return Nothing(show.T.PasteMissingColumn(missing.Label));

        var unknown = table[0].Cells.Where((name, at) => head[at] is null && name.Length > 0).ToList();
        var (good, faults, seen) = (new List<PastedRow>(), new List<PasteFault>(), new Dictionary<string, int>(StringComparer.Ordinal));
        var (picking, choices) = (show.Picking.ForManyRows(), Choices(head));
        foreach (var (number, cells) in table.Skip(1))
        {
            var values = Values(head, choices, cells, register.Fresh(show));
            var typed = SentForm.Of(all, values, picking, show.Form).Typed();
            var form = new DossierForm(typed, NothingSealed);
            var keeper = register.Keeper(form, receiving);
            var e = register.Begin(form, new DossierStart(new DossierNumber(keeper, show.Today.Year, 0), receiving, keeper));
            if (typed.Faults.Count == 0 && (register.Deny(null, e, show.Today) ?? register.Doubt(null, e, show.Today)) is { } no)
            {
                typed.Blame(DossierPages.FieldOf(register, no, all), DossierPages.Said(register, no, show));
            }

            faults.AddRange(typed.Faults.Select(fault => Fault(number, fault, all, values)));
            if (typed.Faults.Count == 0) good.Add(new PastedRow(number, Id(register, show, receiving, head, values, seen), values, keeper, ((IBeginsDossier)e).BeganOn.Year));
        }

        return new PastedRows(head, good, faults, unknown, null);

        static PastedRows Nothing(string why) => new([], [], [], [], why);
    }

    private static PasteFault Fault(int row, FieldFault fault, IReadOnlyList<FormField> fields, FormValues values)
    {
        var field = fields.FirstOrDefault(one => one.Id == fault.Field) ?? fields[0];
        return new PasteFault(row, field.Label, field.IsSealed ? "" : string.Join("; ", values.All(field.Id)), fault.Text);
    }

    // Only what isn't sealed: an id must tell nothing of what it was made from. Rows alike to the letter are told apart by their order.
    private static string Id(DossierRegister register, DossierShowing show, OrganisationId receiving, IReadOnlyList<FormField?> head, FormValues values, Dictionary<string, int> seen)
    {
        var plain = string.Join('\u001f', head.OfType<FormField>().Where(field => !field.IsSealed).OrderBy(field => field.Id, StringComparer.Ordinal).Select(field => field.Id + "=" + string.Join('\n', values.All(field.Id))));
        var row = string.Join('\u001e', register.Kind.Stream, show.Ledger, receiving, plain);
        var occurrence = seen[row] = seen.GetValueOrDefault(row) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row + '\u001e' + occurrence.ToString(CultureInfo.InvariantCulture)))[..16]);
    }

    private static List<FormField?> Match(IReadOnlyList<string> names, IReadOnlyList<FormField> fields)
    {
        var found = new List<FormField?>();
        foreach (var name in names)
        {
            var key = NameKey.Of(name);
            var fits = key.Length == 0 ? [] : fields.Where(field => NameKey.Of(field.Label) == key || field.Id == name).ToList();
            if (fits.Count == 0 && key.Length > 2) fits = [.. fields.Where(field => NameKey.Of(field.Label).StartsWith(key, StringComparison.Ordinal))];
            found.Add(fits is [var one] && !found.Contains(one) ? one : null);
        }

        return found;
    }

    // A choice is named by its code or by its label, however that is written.
    private static List<Dictionary<string, string>?> Choices(List<FormField?> head) =>
    [
        .. head.Select(field => field is not { Sort: FieldSort.Choice } ? null
            : field.Options.Select(option => (Key: NameKey.Of(option.Label), option.Value)).Concat(field.Options.Select(option => (Key: option.Value, option.Value)))
                .GroupBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First().Value, StringComparer.Ordinal)),
    ];

    private static FormValues Values(List<FormField?> head, List<Dictionary<string, string>?> choices, IReadOnlyList<string> cells, FormValues values)
    {
        for (var at = 0; at < head.Count; at++)
        {
            if (head[at] is not { } field) continue;
            var cell = at < cells.Count ? cells[at] : "";
            values.Put(field.Id, field.Sort switch
            {
                FieldSort.Choice => [choices[at]!.TryGetValue(cell, out var code) || choices[at]!.TryGetValue(NameKey.Of(cell), out code) ? code : cell],
                FieldSort.Tick => [Yes.Contains(NameKey.Of(cell)) ? "1" : ""],
                FieldSort.Units => [.. cell.Split(';').Select(one => one.Trim())],
                _ => [cell],
            });
        }

        return values;
    }
}
