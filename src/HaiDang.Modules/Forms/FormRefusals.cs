using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Forms;

/// <summary>What every form says no to.</summary>
internal static class FormRefusals
{
    /// <summary>More files than one form takes.</summary>
    internal static readonly Refusal TooManyFiles = new("forms.too-many-files");

    /// <summary>A correction or a retraction needs a reason.</summary>
    internal static readonly Refusal ReasonMissing = new("forms.reason-missing");

    /// <summary>More words than a reason takes.</summary>
    internal static readonly Refusal ReasonTooLong = new("forms.reason-too-long");

    /// <summary>A file of a kind that isn't taken, or that isn't what its name says.</summary>
    internal static Refusal FileNotTaken(string name) => new("forms.file-not-taken", Values: Named(name));

    /// <summary>A file above the limit.</summary>
    internal static Refusal FileTooLarge(string name) => new("forms.file-too-large", Values: Named(name));

    /// <summary>A file with a secrecy stamp: nothing of it was kept.</summary>
    internal static Refusal FileIsSecret(string name) => new("forms.file-is-secret", Values: Named(name));

    private static Dictionary<string, string> Named(string file) => new(StringComparer.Ordinal) { ["file"] = file };
}
