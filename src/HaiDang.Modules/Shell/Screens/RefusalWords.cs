namespace HaiDang.Modules.Shell.Screens;

/// <summary>A refusal in words.</summary>
/// <param name="What">What is so.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record RefusalWords(string What, string? Remedy);
