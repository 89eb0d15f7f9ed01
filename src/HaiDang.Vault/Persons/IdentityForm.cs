using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Vault.Finding;

namespace HaiDang.Vault.Persons;

/// <summary>How the parts of an identity become the bytes that are sealed, and back: JSON arrays of texts, one array a name, a paper, an address.</summary>
internal static class IdentityForm
{
    // Schema of the bytes; it is bound into every seal.
    internal const string Schema = "1";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The parts that were given, cleaned.</summary>
    internal static IReadOnlyList<(IdentityField Field, byte[] Bytes)> Written(Identity given)
    {
        var parts = new List<(IdentityField, byte[])>();
        Add(IdentityField.Names, given.Names?.Select(name => (string[])[PlainText.Line(name.Written), W(name.Kind), name.Language, W(name.Certainty)]));
        Add(IdentityField.Births, given.Births?.Select(birth => (string[])[birth.Born.ToString(), W(birth.Certainty)]));
        Add(IdentityField.Sex, given.Sex is { } sex ? [[W(sex)]] : null);
        Add(IdentityField.Ethnicity, given.Ethnicity is { } people ? [[PlainText.Line(people)]] : null);
        Add(IdentityField.Papers, given.Papers?.Select(paper => (string[])[paper.Kind, PlainText.Line(paper.Number), W(paper.Certainty)]));
        Add(IdentityField.Addresses, given.Addresses?.Select(at => (string[])[W(at.Kind), at.Province?.Value ?? "", at.Commune?.Value ?? "", PlainText.Line(at.Detail)]));
        Add(IdentityField.Contacts, given.Contacts?.Select(contact => (string[])[contact.Kind, PlainText.Line(contact.Value), contact.Safe ? "safe" : ""]));
        Add(IdentityField.SafeContact, given.SafeContact is { } instruction ? [[PlainText.Of(instruction)]] : null);
        Add(IdentityField.Photographs, given.Photographs?.Select(picture => (string[])[picture.MediaType, Convert.ToBase64String(picture.Content)]));
        return parts;

        void Add(IdentityField field, IEnumerable<string[]>? rows)
        {
            if (rows is not null) parts.Add((field, JsonSerializer.SerializeToUtf8Bytes(rows.ToArray(), Plain)));
        }
    }

    /// <summary>The identity that opened parts make; the others are null.</summary>
    internal static Identity Read(IEnumerable<(IdentityField Field, byte[] Bytes)> parts)
    {
        var identity = new Identity();
        foreach (var (field, bytes) in parts)
        {
            var rows = Rows(bytes);
            identity = field switch
            {
                IdentityField.Names => identity with { Names = [.. rows.Select(r => new PersonName(r[0], P<NameKind>(r[1]), r[2], P<Certainty>(r[3])))] },
                IdentityField.Births => identity with { Births = [.. rows.Select(r => new BirthClaim(PartialDate.TryParse(r[0])!.Value, P<Certainty>(r[1])))] },
                IdentityField.Sex => identity with { Sex = P<Sex>(rows[0][0]) },
                IdentityField.Ethnicity => identity with { Ethnicity = rows[0][0] },
                IdentityField.Papers => identity with { Papers = [.. rows.Select(r => new Paper(r[0], r[1], P<Certainty>(r[2])))] },
                IdentityField.Addresses => identity with
                {
                    Addresses = [.. rows.Select(r => new Address(P<AddressKind>(r[0]), PlaceCode.TryParse(r[1]), PlaceCode.TryParse(r[2]), r[3]))],
                },
                IdentityField.Contacts => identity with { Contacts = [.. rows.Select(r => new Contact(r[0], r[1], r[2].Length > 0))] },
                IdentityField.SafeContact => identity with { SafeContact = rows[0][0] },
                _ => identity with { Photographs = [.. rows.Select(r => new Photograph(r[0], Convert.FromBase64String(r[1])))] },
            };
        }

        return identity;
    }

    /// <summary>What finding needs of somebody, sealed apart so that an index opens one blob a person.</summary>
    /// <param name="before">What stood there; parts that weren't given stay.</param>
    /// <param name="token">Keyed token of a number.</param>
    internal static byte[] TraitsOf(Identity given, byte[]? before, Func<string, byte[]> token)
    {
        var slots = before is null ? [[], [], [], [], [], []] : Rows(before);
        if (given.Names is { } names) slots[0] = [.. names.Select(name => PlainText.Line(name.Written))];
        if (given.Births is { } births) slots[1] = [.. births.Select(birth => birth.Born.ToString())];
        if (given.Sex is { } sex) slots[2] = [W(sex)];
        if (given.Addresses is { } addresses)
        {
            var from = addresses.OrderBy(at => at.Kind).FirstOrDefault(at => at.Kind is not AddressKind.Shelter);
            slots[3] = [from?.Province?.Value ?? "", from?.Commune?.Value ?? ""];
        }

        if (given.Papers is { } papers) slots[4] = [.. papers.Select(paper => Hex(token(Number(paper.Number))))];
        if (given.Contacts is { } contacts) slots[5] = [.. contacts.Select(contact => Hex(token(Number(contact.Value))))];
        return JsonSerializer.SerializeToUtf8Bytes(slots, Plain);
    }

    /// <summary>The traits as the index takes them.</summary>
    internal static Traits Traits(byte[] bytes)
    {
        // Read token by token: an index of names reads a million of these.
        List<string> names = [];
        List<ulong>? numbers = null;
        PartialDate? born = null;
        List<PartialDate>? others = null;
        var sex = Sex.Unknown;
        PlaceCode? province = null, commune = null;
        var reader = new Utf8JsonReader(bytes);
        var (slot, at) = (-1, 0);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartArray && reader.CurrentDepth == 1) (slot, at) = (slot + 1, 0);
            if (reader.TokenType is not JsonTokenType.String) continue;
            switch ((slot, at++))
            {
                case (0, _):
                    names.Add(reader.GetString()!);
                    break;
                case (1, 0):
                    born = PartialDate.TryParse(reader.GetString());
                    break;
                case (1, _):
                    if (PartialDate.TryParse(reader.GetString()) is { } other) (others ??= []).Add(other);
                    break;
                case (2, 0):
                    sex = reader.ValueTextEquals("female"u8) ? Sex.Female : reader.ValueTextEquals("male"u8) ? Sex.Male : Sex.Unknown;
                    break;
                case (3, 0):
                    province = PlaceCode.TryParse(reader.GetString());
                    break;
                case (3, 1):
                    commune = PlaceCode.TryParse(reader.GetString());
                    break;
                case (4 or 5, _):
                    (numbers ??= []).Add(Short(Convert.FromHexString(reader.GetString()!)));
                    break;
            }
        }

        return new Traits(names, born, sex, province, commune, numbers, others);
    }

    /// <summary>What tokens are made of at rest: each name with each year of birth, and each number of a paper or telephone.</summary>
    internal static IEnumerable<(string Kind, byte[] Token)> Tokens(byte[] traits, Func<string, byte[]> nameYear)
    {
        var slots = Rows(traits);
        foreach (var name in slots[0].Select(NameYearKey).Distinct(StringComparer.Ordinal))
        {
            foreach (var year in slots[1].Select(born => PartialDate.TryParse(born)!.Value.Year).Distinct()) yield return ("name-year", nameYear(NameYear(name, year)));
        }

        foreach (var hex in slots[4].Concat(slots[5]).Distinct(StringComparer.Ordinal)) yield return ("number", Convert.FromHexString(hex));
    }

    /// <summary>Folded full name and year, as they are made into one token.</summary>
    internal static string NameYear(string name, int year) => NameYearKey(name) + "\n" + year.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of a paper or telephone without blanks and points.</summary>
    internal static string Number(string typed) => new([.. PlainText.Line(typed).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>The start of a token, as the index compares it.</summary>
    internal static ulong Short(byte[] token) => BinaryPrimitives.ReadUInt64LittleEndian(token);

    private static string NameYearKey(string name) => HaiDang.Kernel.Language.NameKey.Of(name);

    private static string Hex(byte[] token) => Convert.ToHexStringLower(token);

    private static string[][] Rows(byte[] bytes) => JsonSerializer.Deserialize<string[][]>(bytes, Plain)!;

    private static string W<T>(T word)
        where T : struct, Enum => Words.Kebab(word.ToString());

    private static T P<T>(string word)
        where T : struct, Enum => Words.Parse<T>(word) ?? throw new InvalidDataException($"'{word}' is no {typeof(T).Name}.");
}
