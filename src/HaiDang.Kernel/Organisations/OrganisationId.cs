using System.Text.Json;
using System.Text.Json.Serialization;

namespace HaiDang.Kernel.Organisations;

/// <summary>One body, at any time: <c>langson.cong-an-tinh</c>, <c>central.bcd-138</c>, <c>langson.loc-binh.bcd-138</c>.</summary>
/// <remarks>
/// First the province's key (with 2025 behind it when the province was made by the merger of 1/7/2025, so that
/// <c>tayninh.cong-an-tinh</c> and <c>tayninh2025.cong-an-tinh</c> are two bodies), then the district or commune, then the kind of body.
/// </remarks>
[JsonConverter(typeof(OrganisationIdJson))]
public readonly record struct OrganisationId(string Value) : Storage.IScalar
{
    object Storage.IScalar.Scalar => Value;

    /// <summary>Reads a written id.</summary>
    /// <returns>Null when it isn't words of small letters, digits and hyphens with points between.</returns>
    public static OrganisationId? TryParse(string? text) =>
        text?.Split('.') is { Length: >= 2 } words && words.All(w => w.Length > 0 && w.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            ? new(text)
            : null;

    /// <summary>The written id.</summary>
    public override string ToString() => Value;
}

internal sealed class OrganisationIdJson : JsonConverter<OrganisationId>
{
    public override OrganisationId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        OrganisationId.TryParse(reader.GetString()) ?? throw new JsonException("Not an organisation such as langson.cong-an-tinh.");

    public override void Write(Utf8JsonWriter writer, OrganisationId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
