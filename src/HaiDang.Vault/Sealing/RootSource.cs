using System.Security.Cryptography;
using System.Text;

namespace HaiDang.Vault.Sealing;

/// <summary>Where the root key comes from at start: a file of 32 bytes, or a passphrase that somebody types. It is never stored with what it guards.</summary>
public abstract class RootSource
{
    /// <summary>The fewest rounds of PBKDF2-SHA512 a passphrase is stretched by.</summary>
    public const int LeastRounds = 600_000;

    /// <summary>The fewest characters of a passphrase.</summary>
    public const int ShortestPassphrase = 16;

    private RootSource(string? erasedList) => ErasedList = erasedList;

    /// <summary>Gets the file that stands where the root is kept and names who was erased, so that whoever brings the root to a restored copy brings it too; null when there is none.</summary>
    public string? ErasedList { get; }

    /// <summary>Gets whether a new key store may be made with it.</summary>
    internal virtual bool Strong => true;

    /// <summary>Gets how often a new key store has the passphrase stretched.</summary>
    internal virtual int Rounds => 1;

    /// <summary>A file of exactly 32 bytes; the list of the erased stands beside it.</summary>
    /// <exception cref="InvalidDataException">It isn't such a file.</exception>
    public static RootSource OfFile(string path)
    {
        byte[] key;
        try
        {
            key = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException("The root key's file can't be read.", e);
        }

        return key.Length == Seal.KeyLength ? new FileKey(key, path + ".erased") : throw new InvalidDataException("The root key's file hasn't 32 bytes.");
    }

    /// <summary>A passphrase.</summary>
    /// <param name="erasedList">File for the list of the erased, kept apart from the stores.</param>
    public static RootSource OfPassphrase(string passphrase, string? erasedList = null) => new Passphrase(passphrase, LeastRounds, erasedList);

    /// <summary>The same with fewer rounds, for tests of other things.</summary>
    internal static RootSource OfPassphrase(string passphrase, int rounds, string? erasedList = null) => new Passphrase(passphrase, rounds, erasedList);

    /// <summary>The root key of a key store.</summary>
    /// <param name="salt">The key store's own.</param>
    internal abstract byte[] Key(byte[] salt, int rounds);

    private sealed class FileKey(byte[] key, string erasedList) : RootSource(erasedList)
    {
        internal override byte[] Key(byte[] salt, int rounds) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, Seal.KeyLength, salt, "haidang/root/1"u8.ToArray());
    }

    private sealed class Passphrase(string passphrase, int rounds, string? erasedList) : RootSource(erasedList)
    {
        internal override bool Strong => passphrase.Length >= ShortestPassphrase;

        internal override int Rounds => rounds;

        // What was typed with marks of its own and what was typed composed are one passphrase.
        internal override byte[] Key(byte[] salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormC)), salt, rounds, HashAlgorithmName.SHA512, Seal.KeyLength);
    }
}
