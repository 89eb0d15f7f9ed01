namespace HaiDang.Modules.Forms;

/// <summary>A file that proves what was entered: sealed beside the log, named here.</summary>
/// <param name="Attachment">Id of the sealed file.</param>
/// <param name="Sha256">Of its content, hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record Evidence(string Attachment, string FileName, string Sha256, long Size);
