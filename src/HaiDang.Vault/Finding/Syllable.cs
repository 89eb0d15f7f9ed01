namespace HaiDang.Vault.Finding;

/// <summary>One syllable of a name at three depths: as written, bare of marks, and by its sound.</summary>
/// <param name="Written">NFC, lower case, marks kept: <c>thuý</c> stands as <c>thúy</c>.</param>
/// <param name="Bare">Letters without marks: <c>thuy</c>.</param>
internal readonly record struct Syllable(string Written, string Bare);
