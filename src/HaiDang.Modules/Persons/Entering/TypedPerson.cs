using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Persons.Entering;

/// <summary>A person as somebody typed them: what to show again, what to keep, what to mend.</summary>
/// <param name="Prefix">Begins the names of its fields.</param>
/// <param name="Given">To be kept only while there is no fault.</param>
internal sealed record TypedPerson(string Prefix, TypedValues Values, Identity Given, IReadOnlyList<FieldFault> Faults)
{
    /// <summary>Whether anything at all was typed; an anonymous informant is nobody.</summary>
    internal bool Said => Given is not
    {
        Names: null, Births: null, Sex: null or Sex.Unknown, Ethnicity: null, Papers: null, Addresses: null, Contacts: null, SafeContact: null, Photographs: null,
    };

    /// <summary><c>•••</c>.</summary>
    public override string ToString() => HaiDang.Vault.Veiled.Mark;
}

/// <summary>What stands in the fields of a person, by the field's name without its prefix; each field may come in several rows.</summary>
internal sealed class TypedValues
{
    private readonly Dictionary<string, IReadOnlyList<string>> fields = new(StringComparer.Ordinal);

    /// <summary>The first row of a field; empty when nothing was typed.</summary>
    internal string this[string field] => this[field, 0];

    /// <summary>A row of a field.</summary>
    internal string this[string field, int row] => fields.TryGetValue(field, out var rows) && row < rows.Count ? rows[row] : "";

    /// <summary>Reads the fields under a prefix, each trimmed and in the form in which text enters.</summary>
    internal static TypedValues Of(IFormCollection form, string prefix)
    {
        var typed = new TypedValues();
        foreach (var (name, values) in form.Where(one => one.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            typed.fields[name[prefix.Length..]] = [.. values.Select(value => Vietnamese.Normalise(value ?? "").Trim())];
        }

        return typed;
    }

    /// <summary>Fills the fields with what was opened, so that it can be mended.</summary>
    internal static TypedValues Of(Identity opened, DateOnly day)
    {
        var typed = new TypedValues();
        var shown = new List<string>();
        if (opened.Names is { } names)
        {
            Put(IdentityField.Names, ("ten", names.Select(name => name.Written)), ("ten-loai", names.Select(name => Words.Kebab(name.Kind.ToString()))), ("ten-tieng", names.Select(name => name.Language)), ("ten-chac", names.Select(name => Words.Kebab(name.Certainty.ToString()))));
        }

        if (opened.Births is { } births)
        {
            Put(IdentityField.Births, ("sinh", births.Select(birth => Written(birth.Born))), ("sinh-chac", births.Select(birth => Words.Kebab(birth.Certainty.ToString()))));
        }

        if (opened.Sex is { } sex) Put(IdentityField.Sex, ("gioi", [Words.Kebab(sex.ToString())]));
        if (opened.Ethnicity is { } people) Put(IdentityField.Ethnicity, ("dan-toc", [people]));
        if (opened.Papers is { } papers)
        {
            Put(IdentityField.Papers, ("giay-to", papers.Select(paper => paper.Number)), ("giay-to-loai", papers.Select(paper => paper.Kind)), ("giay-to-chac", papers.Select(paper => Words.Kebab(paper.Certainty.ToString()))));
        }

        if (opened.Addresses is { } addresses)
        {
            Put(
                IdentityField.Addresses, ("dia-chi-loai", addresses.Select(at => Words.Kebab(at.Kind.ToString()))), ("dia-chi-tinh", addresses.Select(at => at.Province?.Value ?? "")),
                ("dia-chi-xa", addresses.Select(at => at.Commune is { } code && HaiDang.Kernel.Places.PlaceMap.VietNam.Last(code) is { } place ? PersonForm.Called(place, day) : "")),
                ("dia-chi", addresses.Select(at => at.Detail)));
        }

        if (opened.Contacts is { } contacts)
        {
            Put(
                IdentityField.Contacts, ("lien-he", contacts.Select(contact => contact.Value)), ("lien-he-loai", contacts.Select(contact => contact.Kind)),
                ("lien-he-an-toan", contacts.Select((contact, row) => contact.Safe ? (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "")));
        }

        if (opened.SafeContact is { } safe) Put(IdentityField.SafeContact, ("cach-lien-he", [safe]));
        typed.fields["da-hien"] = [string.Join(' ', shown)];
        return typed;

        void Put(IdentityField field, params IReadOnlyList<(string Field, IEnumerable<string> Rows)> parts)
        {
            foreach (var (name, rows) in parts) typed.fields[name] = [.. rows];
            shown.Add(Words.Kebab(field.ToString()));
        }

        static string Written(HaiDang.Kernel.Calendar.PartialDate born) => string.Join('/', born.ToString().Split('-').Reverse());
    }

    /// <summary>Every row of a field.</summary>
    internal IReadOnlyList<string> All(string field) => fields.GetValueOrDefault(field, []);

    /// <summary>The rows of a field in which something was typed, with their place.</summary>
    internal IEnumerable<(string Written, int Row)> Rows(string field) => All(field).Select((written, row) => (written, row)).Where(one => one.written.Length > 0);

    /// <summary>The most rows that one of some fields has.</summary>
    internal int Count(params IReadOnlyList<string> among) => among.Max(field => All(field).Count);

    /// <summary><c>•••</c>.</summary>
    public override string ToString() => HaiDang.Vault.Veiled.Mark;
}
