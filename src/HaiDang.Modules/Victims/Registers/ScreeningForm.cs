using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>A person as a screening sheet has them: what goes to the vault, and what to the log.</summary>
/// <param name="Name">For the vault alone; null when nobody wrote it down.</param>
internal sealed record TypedSheet(int Row, string? Name, int? Born, PersonScreened Screened)
{
    /// <summary>Who they are, for the vault; null without a name.</summary>
    internal Identity? Identity => Name is null ? null : new Identity
    {
        Names = [new PersonName(Name)],
        Births = Born is { } year ? [new BirthClaim(new PartialDate(year))] : [],
        Sex = Screened.Profile.Sex,
    };
}

/// <summary>Reads screening sheets: one by a form, many from a pasted table.</summary>
internal static class ScreeningForm
{
    /// <summary>The most sheets of one paste.</summary>
    internal const int MostRows = 1000;

    private static readonly ScreeningSign[] Signed = Enum.GetValues<ScreeningSign>();

    /// <summary>What a screening asks: signs, result.</summary>
    internal static IReadOnlyList<FormField> Asked(HandOverWords t, Language language) =>
    [
        .. Signed.Select((sign, at) => new FormField("dh-" + DossierShowing.Value(sign), $"{at + 1}. {Labels.Of(sign, language)}", FieldSort.Tick)),
        new("ket-qua", t.Result, FieldSort.Choice, true) { Options = Labels.Options<ScreeningResult>(language) },
    ];

    /// <summary>The form of one sheet.</summary>
    internal static IReadOnlyList<FormField> One(HandOverWords t, DossierShowing show)
    {
        var (v, language) = (VictimWords.In(show.Language), show.Language);
        return
        [
            new("phieu", t.Sheet, FieldSort.Number, true), new("ho-ten", v.Name, FieldSort.Line, Hint: v.NameHint, Longest: 200), new("nam-sinh", v.BirthYear, FieldSort.Number, Longest: 4),
            new("gioi", v.Sex, FieldSort.Choice, true) { Options = Labels.Options<Sex>(language) }, new("tinh", t.Home, FieldSort.Unit) { Scope = UnitScope.Places },
            new("nuoc-ngoai", Labels.Of(Nationality.Foreigner, language), FieldSort.Tick), .. Asked(t, language), new("hoi-rieng", t.Apart, FieldSort.Tick), new("ngay", show.T.DayLabel, FieldSort.Day, true),
        ];
    }

    /// <summary>The form of many sheets.</summary>
    internal static IReadOnlyList<FormField> Many(HandOverWords t, DossierShowing show) =>
    [
        new("danh-sach", t.ListLabel, FieldSort.Text, true, t.ListHint, 200_000), new("hoi-rieng", t.AllApart, FieldSort.Tick), new("khac-nguoi", t.NotTwice, FieldSort.Tick),
        new("ngay", show.T.DayLabel, FieldSort.Day, true),
    ];

    /// <summary>The signs that are ticked.</summary>
    internal static IReadOnlyList<ScreeningSign> Signs(TypedForm typed) => [.. Signed.Where(sign => typed.Tick("dh-" + DossierShowing.Value(sign)))];

    /// <summary>The sheet of a form.</summary>
    internal static TypedSheet Read(TypedForm typed, HandOverId hand)
    {
        var (day, sheet, born) = (typed.TheDay("ngay"), typed.Number("phieu") ?? 0, typed.Birth("nam-sinh", typed.TheDay("ngay"))?.Year);
        return new TypedSheet(0, typed.Words("ho-ten"), born, new PersonScreened(
            sheet, PersonOf(hand, sheet), Province(typed.Place("tinh"), day), Of(typed.Choice<Sex>("gioi"), born, day, typed.Tick("nuoc-ngoai")), Signs(typed),
            typed.Choice<ScreeningResult>("ket-qua"), typed.Tick("hoi-rieng"), day));
    }

    /// <summary>The sheets of a pasted table.</summary>
    /// <returns>The sheets, and the numbers of rows that can't be read, counted from 1.</returns>
    internal static (IReadOnlyList<TypedSheet> Sheets, IReadOnlyList<int> Unread) Read(string text, bool apart, DateOnly day, HandOverId hand, PickingDesk picking)
    {
        var (sheets, unread) = (new List<TypedSheet>(), new List<int>());
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var places = new Dictionary<string, PlaceCode?>(StringComparer.Ordinal);
        for (var at = 0; at < Math.Min(lines.Length, MostRows + 1); at++)
        {
            var cells = lines[at].Split('\t').Select(cell => Vietnamese.Normalise(cell.Trim())).ToList();
            if (cells.TrueForAll(cell => cell.Length == 0)) continue;
            if (!int.TryParse(Cell(0), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                // A first line of headings is passed over.
                if (at > 0) unread.Add(at + 1);
                continue;
            }

            var sex = NameKey.Of(Cell(3)) switch { "nam" => Sex.Male, "nu" => Sex.Female, _ => Sex.Unknown };
            var born = int.TryParse(Cell(2), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= PartialDate.EarliestBirth && year <= day.Year ? year : (int?)null;
            var signs = Cell(5).Split([',', ' ', ';', '.'], StringSplitOptions.RemoveEmptyEntries);
            var chosen = signs.Select(one => int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= 1 && n <= Signed.Length ? Signed[n - 1] : (ScreeningSign?)null).ToList();
            var result = NameKey.Of(Cell(6)) switch
            {
                "" => chosen.Count > 0 ? ScreeningResult.Signs : ScreeningResult.NoSigns,
                "khong" => ScreeningResult.NoSigns,
                "co" => ScreeningResult.Signs,
                "chua ro" => ScreeningResult.Unclear,
                _ => (ScreeningResult?)null,
            };
            if (sex is Sex.Unknown || result is null || chosen.Contains(null) || (Cell(2).Length > 0 && born is null) || (Cell(4).Length > 0 && Home(Cell(4)) is null))
            {
                unread.Add(at + 1);
                continue;
            }

            sheets.Add(new TypedSheet(at + 1, Cell(1) is { Length: > 0 } name ? name : null, born, new PersonScreened(
                number, PersonOf(hand, number), Cell(4).Length > 0 ? Home(Cell(4)) : null, Of(sex, born, day, foreigner: false), [.. chosen.OfType<ScreeningSign>()], result.Value, apart, day)));

            string Cell(int index) => index < cells.Count ? cells[index] : "";
        }

        return (sheets, unread);

        PlaceCode? Home(string typed)
        {
            if (!places.TryGetValue(typed, out var found)) places[typed] = found = PlaceMap.VietNam.Province(typed, day)?.Code ?? Province(picking.Resolve(typed, UnitScope.Places).One?.Place, day);
            return found;
        }
    }

    // Of somebody without a name the sheet is all there is; whoever has one gets an id that follows from it too (SheetIdentities).
    private static PersonId PersonOf(HandOverId hand, int sheet) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{hand}\n{sheet}")))[..16]));

    private static Profile Of(Sex sex, int? born, DateOnly day, bool foreigner) => new(
        sex,
        born is { } year ? AgeBands.At(new PartialDate(year), day) : AgeBand.Unknown,
        foreigner ? EthnicityGroup.Foreign : EthnicityGroup.Unknown, foreigner ? Nationality.Foreigner : Nationality.Citizen);

    private static PlaceCode? Province(PlaceCode? place, DateOnly day) => place is not { } code ? null
        : code.Level is PlaceLevel.Province ? code
        : PlaceMap.VietNam.Ancestors(code, day == DateOnly.MinValue ? new DateOnly(2025, 7, 1) : day).Where(one => one.Code.Level is PlaceLevel.Province).Select(one => (PlaceCode?)one.Code).FirstOrDefault();
}
