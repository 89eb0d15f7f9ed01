using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Simulation;

/// <summary>A made-up year began to be entered into a synthetic ledger: with the same words a run that was cut short goes on.</summary>
/// <param name="Until">Last day of entries.</param>
/// <param name="Steps">Steps there will be.</param>
[StoredAs("simulation.year-begun/1")]
internal sealed record YearBegun(int Year, ulong Seed, int Scale, DateOnly Until, int Steps, DateOnly OccurredOn) : IOccurred;

/// <summary>The made-up year is entered whole.</summary>
[StoredAs("simulation.year-finished/1")]
internal sealed record YearFinished(int Year, DateOnly OccurredOn) : IOccurred;
