using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Modules.Reading;

/// <summary>The JSON of a reading: its records with names in snake case, spans and windows in their short forms.</summary>
public static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new SpanJson(), new WindowJson() },
    };

    /// <summary>The reading as one JSON object, indented.</summary>
    public static string Write(PlanReading reading) => JsonSerializer.Serialize(reading, Options);

    /// <summary>The same with the pages that the text stood on: number, span in the text, size in points, notes.</summary>
    public static string Write(PlanReading reading, IReadOnlyList<SourcePage> pages)
    {
        var json = JsonSerializer.SerializeToNode(reading, Options)!.AsObject();
        json["pages"] = JsonSerializer.SerializeToNode(
            pages.Select(p => new { p.Number, Span = p.Text, p.Size.Width, p.Size.Height, Notes = p.Notes.Select(n => JsonNamingPolicy.SnakeCaseLower.ConvertName(n.ToString())) }), Options);
        return json.ToJsonString(Options);
    }

    // [from, to]
    private sealed class SpanJson : JsonConverter<Span>
    {
        public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<int[]>(ref reader) is [var from, var to] ? new Span(from, to) : throw new JsonException("A span has two offsets.");

        public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.From);
            writer.WriteNumberValue(value.To);
            writer.WriteEndArray();
        }
    }

    // {"from", "to"}
    private sealed class WindowJson : JsonConverter<Kernel.Calendar.Window>
    {
        private sealed record Ends(DateOnly From, DateOnly To);

        public override Kernel.Calendar.Window Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Ends>(ref reader, options) is { } ends ? new(ends.From, ends.To) : throw new JsonException("A window has two ends.");

        public override void Write(Utf8JsonWriter writer, Kernel.Calendar.Window value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Ends(value.From, value.To), options);
    }
}
