using System.Text;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;

namespace HaiDang.Bench.Support;

/// <summary>A way in which a name or a birth comes in otherwise than it is kept.</summary>
internal enum Misspelling
{
    /// <summary>As kept.</summary>
    None,

    /// <summary>No marks at all.</summary>
    Unmarked,

    /// <summary>A tone is lost.</summary>
    ToneLost,

    /// <summary>Ð of another alphabet for Đ, letters and marks apart.</summary>
    OtherLetters,

    /// <summary>Typed by Telex with marks switched off.</summary>
    Telex,

    /// <summary>Typed by VNI with marks switched off.</summary>
    Vni,

    /// <summary>Given name first, as papers from abroad have it.</summary>
    Reordered,

    /// <summary>The middle name is left out.</summary>
    NoMiddle,

    /// <summary>One letter is wrong, missing or double.</summary>
    Slip,

    /// <summary>Spelt as it sounds.</summary>
    Respelt,

    /// <summary>A scanner took l, o or g for a figure.</summary>
    Scanned,

    /// <summary>A year more or less, as by the lunar year.</summary>
    YearNear,

    /// <summary>Day and month in each other's place.</summary>
    DaySwapped,

    /// <summary>A title before it.</summary>
    Titled,
}

/// <summary>Makes of a person what a form about them may say, the kind of the mistake kept beside it.</summary>
internal static class Misspellings
{
    internal static readonly IReadOnlyList<Misspelling> All = Enum.GetValues<Misspelling>();

    /// <summary>What somebody asks with: the name with one mistake, and part of the rest.</summary>
    internal static Traits Of(InventedPerson person, Misspelling kind, Chance chance)
    {
        var name = Written(person.Name, kind, chance);
        var day = person.Born.Known!.Value;
        PartialDate? born = kind switch
        {
            Misspelling.YearNear => new PartialDate(day.Year + (chance.Happens(0.5) ? 1 : -1)),
            Misspelling.DaySwapped when day.Day <= 12 => new PartialDate(day.Year, day.Day, day.Month),
            _ when chance.Happens(0.35) => new PartialDate(day.Year),
            _ when chance.Happens(0.08) => new PartialDate(day.Year, 1, 1),
            _ => person.Born,
        };
        return new Traits(
            [name], born, chance.Happens(0.9) ? person.Sex : Sex.Unknown, chance.Happens(0.9) ? person.Province : null, chance.Happens(0.7) ? person.Commune : null);
    }

    private static string Written(string name, Misspelling kind, Chance chance)
    {
        var words = name.Split(' ');
        var at = chance.Below(words.Length);
        switch (kind)
        {
            case Misspelling.Unmarked:
                return Vietnamese.Fold(name);
            case Misspelling.ToneLost:
                words[at] = Vietnamese.Fold(words[at]);
                return string.Join(' ', words);
            case Misspelling.OtherLetters:
                return name.Replace('Đ', 'Ð').Normalize(NormalizationForm.FormD);
            case Misspelling.Telex:
                return string.Join(' ', words.Select(Telex));
            case Misspelling.Vni:
                return string.Join(' ', words.Select(Vni));
            case Misspelling.Reordered:
                return string.Join(' ', words.Length > 2 ? [words[^1], .. words[..^1]] : words.Reverse());
            case Misspelling.NoMiddle:
                return words.Length > 2 ? words[0] + " " + words[^1] : name;
            case Misspelling.Slip:
                words[at] = Slipped(words[at], chance);
                return string.Join(' ', words);
            case Misspelling.Respelt:
                return string.Join(' ', words.Select(Respelt));
            case Misspelling.Scanned:
                words[at] = words[at].Replace('l', '1').Replace('o', '0').Replace('i', 'l');
                return string.Join(' ', words);
            case Misspelling.Titled:
                return (chance.Happens(0.5) ? "Chị " : "Em ") + name;
            default:
                return name;
        }
    }

    private static string Slipped(string word, Chance chance)
    {
        if (word.Length < 3) return word;
        var at = 1 + chance.Below(word.Length - 1);
        return chance.Below(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => word[..at] + (char)('a' + chance.Below(26)) + word[(at + 1)..],
        };
    }

    private static string Respelt(string word)
    {
        foreach (var (from, to) in new[] { ("S", "X"), ("X", "S"), ("Tr", "Ch"), ("Gi", "D"), ("Qu", "Qu"), ("V", "D"), ("Y", "I") })
        {
            if (word.StartsWith(from, StringComparison.Ordinal)) return to + word[from.Length..];
        }

        return word.EndsWith('y') ? word[..^1] + "i" : word;
    }

    private static string Telex(string word) => Keyed(word, ["", "s", "f", "x", "r", "j"], new() { ['\u0302'] = "=", ['\u031B'] = "w", ['\u0306'] = "w" });

    private static string Vni(string word) => Keyed(word, ["", "1", "2", "4", "3", "5"], new() { ['\u0302'] = "6", ['\u031B'] = "7", ['\u0306'] = "8" });

    // Tone keys in the order none, sắc, huyền, ngã, hỏi, nặng; "=" doubles the vowel.
    private static string Keyed(string word, string[] tones, Dictionary<char, string> shapes)
    {
        var typed = new StringBuilder();
        var tone = "";
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            switch (letter)
            {
                case 'đ' or 'Đ':
                    typed.Append(tones[1] == "s" ? "dd" : "d9");
                    break;
                case '\u0301':
                    tone = tones[1];
                    break;
                case '\u0300':
                    tone = tones[2];
                    break;
                case '\u0303':
                    tone = tones[3];
                    break;
                case '\u0309':
                    tone = tones[4];
                    break;
                case '\u0323':
                    tone = tones[5];
                    break;
                case var mark when shapes.TryGetValue(mark, out var key):
                    typed.Append(key == "=" ? char.ToLowerInvariant(typed[^1]) : key);
                    break;
                default:
                    typed.Append(letter);
                    break;
            }
        }

        return typed + tone;
    }
}
