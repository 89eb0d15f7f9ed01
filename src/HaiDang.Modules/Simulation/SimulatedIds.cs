using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Vault;

namespace HaiDang.Modules.Simulation;

/// <summary>Ids and numbers of papers of a made-up year: the same for the same ledger, year and seed, so that the log comes out the same to the last byte.</summary>
internal sealed record SimulatedIds(LedgerId Ledger, int Year, ulong Seed)
{
    /// <summary>Key of a step in the log, by which a run that was cut short goes on.</summary>
    internal string Key(int story, int nth) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{story}:{nth}");

    /// <summary>What the keys of all steps begin with.</summary>
    internal string Prefix => string.Create(CultureInfo.InvariantCulture, $"simulate:{Ledger}:{Year}:{Seed}:");

    /// <summary>Somebody in the vault; who told something and who is accused of something are never the same card.</summary>
    internal PersonId Person(InventedName one) => new(Of("person", one.Number));

    /// <summary>Id of a dossier: <c>tip-off</c>, <c>incident</c>, <c>case</c> or <c>ring</c> of a story.</summary>
    internal string Dossier(string what, int story) => Of(what, story);

    /// <summary>Words in the vault.</summary>
    internal Confidential<Text> Words(int story, int nth) => new(Of(string.Create(CultureInfo.InvariantCulture, $"words:{nth}"), story));

    /// <summary>Number of a paper as none was ever issued: its group is GĐ, "giả định".</summary>
    internal static string Paper(int story, string group) => string.Create(CultureInfo.InvariantCulture, $"{story}/GĐ-{group}");

    // 32 hexadecimal digits, as every other id has.
    private string Of(string what, int number) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Ledger}:{Year}:{Seed}:{what}:{number}"))).AsSpan(0, 16));
}
