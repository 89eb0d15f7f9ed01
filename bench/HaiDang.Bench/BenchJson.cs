using System.Text.Json;

namespace HaiDang.Bench;

internal static class BenchJson
{
    internal static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
