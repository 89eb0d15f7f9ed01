namespace HaiDang.Modules.Shell.Parts;

/// <summary>Something to mend in a form.</summary>
/// <param name="Field">The id of the field it stands at.</param>
/// <param name="Text">What is so, then what to do.</param>
public sealed record FieldFault(string Field, string Text);
