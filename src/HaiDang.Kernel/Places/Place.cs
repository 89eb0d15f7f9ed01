using HaiDang.Kernel.Language;

namespace HaiDang.Kernel.Places;

/// <summary>What kind of unit it is; the words stand before its name.</summary>
public enum PlaceKind
{
    /// <summary>Tỉnh.</summary>
    Province,
    /// <summary>Thành phố, of the centre or of a province.</summary>
    City,
    /// <summary>Quận.</summary>
    UrbanDistrict,
    /// <summary>Huyện.</summary>
    District,
    /// <summary>Thị xã.</summary>
    Town,
    /// <summary>Xã.</summary>
    Commune,
    /// <summary>Phường.</summary>
    Ward,
    /// <summary>Thị trấn.</summary>
    Township,
    /// <summary>Đặc khu.</summary>
    SpecialZone,
}

/// <summary>What a province borders.</summary>
[Flags]
public enum Borders
{
    /// <summary>Neither a country nor the sea.</summary>
    None = 0,
    /// <summary>China.</summary>
    China = 1,
    /// <summary>Laos.</summary>
    Laos = 2,
    /// <summary>Cambodia.</summary>
    Cambodia = 4,
    /// <summary>The sea.</summary>
    Sea = 8,
    /// <summary>Any country.</summary>
    Land = China | Laos | Cambodia,
}

/// <summary>An administrative unit between two days during which its name and kind didn't change.</summary>
/// <param name="FullName">Kind and name, such as "Huyện Lộc Bình".</param>
/// <param name="Parent">The unit above it; null for a province.</param>
/// <param name="From">First day, or null when it stood before our records.</param>
/// <param name="To">Last day, or null while it lasts.</param>
public sealed record Place(PlaceCode Code, PlaceKind Kind, string FullName, PlaceCode? Parent, DateOnly? From, DateOnly? To)
{
    /// <summary>What a province borders; none recorded for other levels.</summary>
    public Borders Borders { get; init; }

    /// <summary>The name without its kind, such as "Lộc Bình".</summary>
    public string Name => FullName[(Words(Kind).Length + 1)..];

    /// <summary>Kind and name inside a sentence, such as "huyện Lộc Bình".</summary>
    public string InSentence => char.ToLowerInvariant(FullName[0]) + FullName[1..];

    /// <summary>Name and kind in English without marks, such as "Loc Binh District" or "Ward 3".</summary>
    public string NameEn
    {
        get
        {
            var name = Plain(Name);
            var kind = Kind switch
            {
                PlaceKind.Province => "Province",
                PlaceKind.City => "City",
                PlaceKind.UrbanDistrict or PlaceKind.District => "District",
                PlaceKind.Town => "Town",
                PlaceKind.Commune => "Commune",
                PlaceKind.Ward => "Ward",
                PlaceKind.Township => "Township",
                _ => "Special Zone",
            };
            return char.IsAsciiDigit(name[0]) ? $"{kind} {name}" : $"{name} {kind}";
        }
    }

    /// <summary>Whether it stands on the day.</summary>
    public bool On(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>The Vietnamese words of a kind, with a capital.</summary>
    public static string Words(PlaceKind kind) => kind switch
    {
        PlaceKind.Province => "Tỉnh",
        PlaceKind.City => "Thành phố",
        PlaceKind.UrbanDistrict => "Quận",
        PlaceKind.District => "Huyện",
        PlaceKind.Town => "Thị xã",
        PlaceKind.Commune => "Xã",
        PlaceKind.Ward => "Phường",
        PlaceKind.Township => "Thị trấn",
        _ => "Đặc khu",
    };

    private static string Plain(string name)
    {
        var folded = Vietnamese.Fold(name);
        return folded.Length == name.Length
            ? string.Create(name.Length, (name, folded), static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++) to[i] = char.IsUpper(from.name[i]) ? char.ToUpperInvariant(from.folded[i]) : from.folded[i];
            })
            : folded;
    }
}

/// <summary>Where a unit went: whole, or a part of unknown size.</summary>
/// <remarks>A count is never split by a partial succession: nothing says how much went where.</remarks>
/// <param name="Whole">Whether all of <paramref name="From"/> went into <paramref name="To"/>.</param>
public readonly record struct Succession(PlaceCode From, PlaceCode To, bool Whole);
