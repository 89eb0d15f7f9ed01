using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HaiDang.Kernel.Places;

/// <summary>The level of an administrative unit.</summary>
public enum PlaceLevel
{
    /// <summary>Tỉnh, thành phố: two digits.</summary>
    Province = 2,
    /// <summary>Huyện, quận, thị xã, thành phố: three digits; none after 30/6/2025.</summary>
    District = 3,
    /// <summary>Xã, phường, thị trấn, đặc khu: five digits.</summary>
    Commune = 5,
}

/// <summary>Which administrative unit, at any time: level, state code and vintage, written <c>xa:06978@2025</c>.</summary>
/// <remarks>
/// The state gave the codes of old units to new ones on 1/7/2025, so a code alone names two places. Vintage 2024 is the map as
/// it stood until 30/6/2025, vintage 2025 what was made from 1/7/2025 on. The eleven provinces that weren't merged live on
/// under their first identity (<c>tinh:20@2024</c>); every communal unit is new, because its superior and powers changed.
/// </remarks>
/// <param name="Number">The state code as a number.</param>
/// <param name="Vintage">2024 or 2025.</param>
[JsonConverter(typeof(PlaceCodeJson))]
public readonly record struct PlaceCode(PlaceLevel Level, int Number, int Vintage)
{
    /// <summary>The vintage of the map until 30/6/2025.</summary>
    public const int Before = 2024;

    /// <summary>The vintage of what was made from 1/7/2025 on.</summary>
    public const int Since = 2025;

    /// <summary>The identity in one number, rising with level, then vintage, then code.</summary>
    internal int Key => ((int)Level << 18) | (Vintage == Since ? 1 << 17 : 0) | Number;

    /// <summary>The state's code with its leading zeros.</summary>
    public string StateCode => Number.ToString("D" + (int)Level, CultureInfo.InvariantCulture);

    /// <summary>The written form.</summary>
    public string Value => $"{Level switch { PlaceLevel.Province => "tinh", PlaceLevel.District => "huyen", _ => "xa" }}:{StateCode}@{Vintage.ToString(CultureInfo.InvariantCulture)}";

    internal static PlaceCode FromKey(int key) => new((PlaceLevel)(key >> 18), key & 0x1FFFF, (key & (1 << 17)) != 0 ? Since : Before);

    /// <summary>Reads the written form.</summary>
    /// <returns>Null when the text isn't one.</returns>
    public static PlaceCode? TryParse(string? text)
    {
        if (text?.Split(':', '@') is not [var word, var code, var vintage]) return null;
        PlaceLevel? level = word switch { "tinh" => PlaceLevel.Province, "huyen" => PlaceLevel.District, "xa" => PlaceLevel.Commune, _ => null };
        return level is { } l && code.Length == (int)l
            && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(vintage, NumberStyles.None, CultureInfo.InvariantCulture, out var v) && v is Before or Since
            ? new(l, number, v)
            : null;
    }

    /// <summary>The written form.</summary>
    public override string ToString() => Value;
}

internal sealed class PlaceCodeJson : JsonConverter<PlaceCode>
{
    public override PlaceCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PlaceCode.TryParse(reader.GetString()) ?? throw new JsonException("Not a place such as xa:06978@2025.");

    public override void Write(Utf8JsonWriter writer, PlaceCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
