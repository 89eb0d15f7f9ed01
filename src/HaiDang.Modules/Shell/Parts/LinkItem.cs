namespace HaiDang.Modules.Shell.Parts;

/// <summary>A word that leads somewhere.</summary>
/// <param name="Count">Things that wait there; null for none.</param>
public sealed record LinkItem(string Label, string Address, int? Count = null);
