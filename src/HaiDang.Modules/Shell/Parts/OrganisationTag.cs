namespace HaiDang.Modules.Shell.Parts;

/// <summary>A body beside a duty: lead ones have a bar, co-operating ones an outline, requested ones a dashed outline.</summary>
/// <param name="Name">Short name of the body.</param>
/// <param name="Lead">Whether it answers for the duty.</param>
/// <param name="Requested">Whether it is asked, not ordered: procuracy and court.</param>
public sealed record OrganisationTag(string Name, bool Lead = false, bool Requested = false);
