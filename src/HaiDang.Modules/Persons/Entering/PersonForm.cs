using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Persons.Entering;

/// <summary>Reads what somebody typed of a person, in a form of any module, into an identity with what is to be mended.</summary>
/// <remarks>
/// Field names begin with a prefix, so that one form may hold several persons. A part in which nothing was typed is null: it is left as it was, unless it
/// was shown filled and emptied since. Contradictions (two births, two papers) stay side by side.
/// </remarks>
internal static class PersonForm
{
    internal const int LongestLine = 500;
    internal const int LongestWords = 2000;
    internal const int LargestPicture = 2 * 1024 * 1024;

    /// <summary>Codes of papers.</summary>
    internal static readonly IReadOnlyList<string> PaperKinds = ["citizen-card", "identity-card", "passport", "birth-certificate", "other"];

    /// <summary>Codes of contacts.</summary>
    internal static readonly IReadOnlyList<string> ContactKinds = ["telephone", "zalo", "facebook", "email", "other"];

    /// <summary>Languages in which names are written.</summary>
    internal static readonly IReadOnlyList<string> Languages = ["vi", "hmn", "zh", "km", "lo", "en", "und"];

    // Nobody alive was born before; a slip of the hand often was.
    private const int CitizenCardDigits = 12;

    /// <summary>Reads the fields under a prefix.</summary>
    /// <param name="today">By the clock of the ledger: nobody is born after it, and places are those of its map.</param>
    internal static TypedPerson Read(IFormCollection form, string prefix, DateOnly today, EntryWords words)
    {
        var typed = TypedValues.Of(form, prefix);
        var faults = new List<FieldFault>();
        var shown = typed["da-hien"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var identity = new Identity
        {
            Names = Part(IdentityField.Names, Names()),
            Births = Part(IdentityField.Births, Births()),
            Sex = HaiDang.Kernel.Storage.Words.Parse<Sex>(typed["gioi"]) ?? (WasShown(IdentityField.Sex) ? Sex.Unknown : null),
            Ethnicity = Peoples.All.Any(one => one.Code == typed["dan-toc"]) ? typed["dan-toc"] : WasShown(IdentityField.Ethnicity) ? "" : null,
            Papers = Part(IdentityField.Papers, Papers()),
            Addresses = Part(IdentityField.Addresses, Addresses()),
            Contacts = Part(IdentityField.Contacts, Contacts()),
            SafeContact = SafeContact(),
            Photographs = Part(IdentityField.Photographs, Pictures()),
        };
        return new TypedPerson(prefix, typed, identity, faults);

        IReadOnlyList<T>? Part<T>(IdentityField field, List<T> rows) => rows.Count > 0 || WasShown(field) ? rows : null;

        bool WasShown(IdentityField field) => shown.Contains(HaiDang.Kernel.Storage.Words.Kebab(field.ToString()), StringComparer.Ordinal);

        void Blame(string field, int row, string text) => faults.Add(new FieldFault(prefix + field + (row == 0 ? "" : "-" + (row + 1).ToString(CultureInfo.InvariantCulture)), text));

        List<PersonName> Names()
        {
            var names = new List<PersonName>();
            foreach (var (written, row) in typed.Rows("ten"))
            {
                if (written.Length > PersonVault.LongestName) Blame("ten", row, words.NameTooLong(PersonVault.LongestName));
                else if (NameKey.Of(written).Length == 0) Blame("ten", row, words.NameWithoutLetters);
                names.Add(new PersonName(
                    written, Chosen<NameKind>("ten-loai", row) ?? NameKind.Registered, Languages.Contains(typed["ten-tieng", row]) ? typed["ten-tieng", row] : "vi", Sure("ten", row)));
            }

            if (names.Count == 0 && WasShown(IdentityField.Names)) Blame("ten", 0, words.NameMissing);
            return names;
        }

        List<BirthClaim> Births()
        {
            var births = new List<BirthClaim>();
            foreach (var (written, row) in typed.Rows("sinh"))
            {
                if (PartialDate.TryRead(written) is not { } born) Blame("sinh", row, words.BirthNotUnderstood);
                else if (born.Year < PartialDate.EarliestBirth || born.First > today) Blame("sinh", row, words.BirthImpossible(PartialDate.EarliestBirth));
                else births.Add(new BirthClaim(born, Sure("sinh", row)));
            }

            return births;
        }

        List<Paper> Papers()
        {
            var papers = new List<Paper>();
            foreach (var (number, row) in typed.Rows("giay-to"))
            {
                var kind = PaperKinds.Contains(typed["giay-to-loai", row]) ? typed["giay-to-loai", row] : PaperKinds[0];
                var sure = Sure("giay-to", row);
                if (number.Length > 60) Blame("giay-to", row, words.TooLong(60));
                else if (kind == "citizen-card" && sure is not Certainty.Uncertain && number.Count(char.IsAsciiDigit) != CitizenCardDigits) Blame("giay-to", row, words.CitizenCardDigits(CitizenCardDigits));
                papers.Add(new Paper(kind, number, sure));
            }

            return papers;
        }

        List<Address> Addresses()
        {
            var addresses = new List<Address>();
            for (var row = 0; row < typed.Count("dia-chi-tinh", "dia-chi-xa", "dia-chi"); row++)
            {
                var (province, commune, detail) = (typed["dia-chi-tinh", row], typed["dia-chi-xa", row], typed["dia-chi", row]);
                if (province.Length + commune.Length + detail.Length == 0) continue;
                if (detail.Length > LongestLine) Blame("dia-chi", row, words.TooLong(LongestLine));
                var (at, below, fault) = Place(province, commune);
                if (fault is not null) Blame("dia-chi-xa", row, fault);
                addresses.Add(new Address(Chosen<AddressKind>("dia-chi-loai", row) ?? AddressKind.Origin, at, below, detail));
            }

            return addresses;
        }

        List<Contact> Contacts()
        {
            var contacts = new List<Contact>();
            foreach (var (value, row) in typed.Rows("lien-he"))
            {
                if (value.Length > 200) Blame("lien-he", row, words.TooLong(200));
                var kind = ContactKinds.Contains(typed["lien-he-loai", row]) ? typed["lien-he-loai", row] : ContactKinds[0];
                contacts.Add(new Contact(kind, value, typed.All("lien-he-an-toan").Contains((row + 1).ToString(CultureInfo.InvariantCulture))));
            }

            return contacts;
        }

        string? SafeContact()
        {
            var written = typed["cach-lien-he"];
            if (written.Length > LongestWords) Blame("cach-lien-he", 0, words.TooLong(LongestWords));
            return written.Length > 0 || WasShown(IdentityField.SafeContact) ? written : null;
        }

        List<Photograph> Pictures()
        {
            var pictures = new List<Photograph>();
            foreach (var file in form.Files.GetFiles(prefix + "anh").Where(file => file.Length > 0))
            {
                if (file.Length > LargestPicture || Picture(file) is not { } picture) Blame("anh", 0, words.PictureUnfit(LargestPicture / 1024 / 1024));
                else pictures.Add(picture);
            }

            return pictures;
        }

        Certainty Sure(string field, int row) => Chosen<Certainty>(field + "-chac", row) ?? Certainty.Stated;

        T? Chosen<T>(string field, int row)
            where T : struct, Enum => HaiDang.Kernel.Storage.Words.Parse<T>(typed[field, row]);

        (PlaceCode? Province, PlaceCode? Commune, string? Fault) Place(string province, string commune)
        {
            var at = PlaceCode.TryParse(province) is { Level: PlaceLevel.Province } code && PlaceMap.VietNam.Last(code) is not null ? code : (PlaceCode?)null;
            if (commune.Length == 0) return (at, null, null);
            if (at is not { } within) return (null, null, words.ProvinceFirst);
            return Communes(within, commune, today) is [var one]
                ? (at, one.Code, null)
                : (at, null, Communes(within, commune, today) is { Count: > 1 } many
                    ? words.SeveralCommunes(string.Join("; ", many.Take(6).Select(place => Called(place, today))))
                    : words.NoSuchCommune);
        }
    }

    /// <summary>Communes of a province that have a name; "tên xã, tên huyện" tells two of one name apart.</summary>
    internal static IReadOnlyList<Place> Communes(PlaceCode province, string name, DateOnly day)
    {
        var parts = name.Split(',', 2, StringSplitOptions.TrimEntries);
        var called = PlaceMap.VietNam.FindByName(parts[0], province, day).Where(place => place.Code.Level is not (PlaceLevel.Province or PlaceLevel.District)).ToList();
        return parts.Length == 1 || called.Count < 2
            ? called
            : [.. called.Where(place => PlaceMap.VietNam.Ancestors(place.Code, day).Any(above => NameKey.Of(above.FullName).EndsWith(NameKey.Of(parts[1]), StringComparison.Ordinal)))];
    }

    /// <summary>A commune with the unit above it.</summary>
    internal static string Called(Place place, DateOnly day) =>
        PlaceMap.VietNam.Ancestors(place.Code, day) is [{ Code.Level: PlaceLevel.District } above, ..] ? $"{place.FullName}, {above.InSentence}" : place.FullName;

    // What a browser says of a file is anybody's word: the first bytes decide.
    private static Photograph? Picture(IFormFile file)
    {
        using var stream = file.OpenReadStream();
        var bytes = new byte[file.Length];
        stream.ReadExactly(bytes);
        return bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => new Photograph("image/jpeg", bytes),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => new Photograph("image/png", bytes),
            _ => null,
        };
    }
}
