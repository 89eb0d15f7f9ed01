using HaiDang.Vault.Invented;

namespace HaiDang.Tests.Support;

/// <summary>Numbers that look thrown and are the same at every run.</summary>
internal sealed class Dice(ulong seed)
{
    private readonly Chance chance = new(seed);

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Next(int below) => chance.Below(below);

    /// <summary>A number from a first to below a bound.</summary>
    internal int Next(int from, int below) => from + chance.Below(below - from);

    /// <summary>Some of several things, each perhaps more than once.</summary>
    internal T[] GetItems<T>(IReadOnlyList<T> of, int count) => [.. Enumerable.Range(0, count).Select(_ => of[Next(of.Count)])];
}
