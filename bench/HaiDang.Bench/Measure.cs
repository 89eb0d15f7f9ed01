using HaiDang.Bench.Support;

namespace HaiDang.Bench;

/// <summary>One thing measured beside its rival in the same run.</summary>
/// <param name="Name">Benchmark and store: <c>append/sqlite</c>.</param>
/// <param name="Value">What was measured, in <paramref name="Unit"/>.</param>
/// <param name="Rival">What it is measured against.</param>
/// <param name="Ratio">How many times the rival's cost it takes; below 1 it is cheaper.</param>
/// <param name="Bar">What is asked for.</param>
/// <param name="Met">Null when nothing is asked of this line.</param>
/// <param name="Growth">How the cost grows with the volume.</param>
internal sealed record Measured(
    string Name, double Value, string Unit, string Rival, double RivalValue, double Ratio, string Bar, bool? Met, string Growth);

/// <summary>A benchmark: its name, and how it is run.</summary>
internal sealed record Measure(string Name, Func<Places, Task<IReadOnlyList<Measured>>> Run);
