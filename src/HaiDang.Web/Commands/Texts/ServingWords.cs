using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;
using HaiDang.Vault.Sealing;

namespace HaiDang.Web.Commands.Texts;

/// <summary>What <c>serve</c> and <c>demo</c> say on the terminal.</summary>
internal abstract class ServingWords : IWords<ServingWords>
{
    private static readonly ServingWordsVi Vietnamese = new();
    private static readonly ServingWordsEn English = new();

    /// <inheritdoc/>
    public static ServingWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>The words of <c>HAIDANG_LANG</c>: English for <c>en</c>, else Vietnamese.</summary>
    public static ServingWords OfEnvironment() =>
        In(Environment.GetEnvironmentVariable("HAIDANG_LANG") is "en" ? Language.English : Language.Vietnamese);

    public abstract string Serving(string url);
    public abstract string AddressTaken(string urls);
    public abstract string NumberWrong(string name);
    public abstract string KeyFileNeeded(string variable);
    public abstract string KeyFileWrong(string path);
    public abstract string OfficeKeyWrong(string path);
    public abstract string NotADemo(string place);
    public abstract string DemoServing(string url);
    public abstract string DemoPassword(string password);
    public abstract string DemoPasswordGiven(string variable);
    public abstract string DemoAccounts { get; }
    public abstract string DemoStop { get; }
    public abstract string NoLedger(string provinces, string password);
    public abstract string FirstOpened(string name, string variable);
    public abstract string FirstPasswordMissing(string province, string variable);
    public abstract string FirstPasswordWeak(string variable, int shortest);
    public abstract string NoSuchProvince(string province);
    public abstract string PlainHttp(string url);
    public abstract string VaultNotSet(string vault, string keys);
    public abstract string VaultNotReached(string fault);
    public abstract string VaultNoRoot(string file, string passphrase);
    public abstract string VaultRootUnreadable(string variable);
    public abstract string VaultWrongRoot { get; }
    public abstract string VaultWeakPassphrase(int shortest);
    public abstract string VaultKeysMissing { get; }
    public abstract string VaultKeysSwapped { get; }
    public abstract string VaultAnotherKeeper { get; }
    public abstract string VaultErasedListUnreadable { get; }
    public abstract string VaultClosed(string reason);

    /// <summary>Why the vault is closed, in one sentence; null when it is open.</summary>
    /// <param name="missing">What was missing before it could be tried.</param>
    public string? Vault(string? missing, Refusal? closed) =>
        missing is not null ? VaultClosed(missing)
        : closed?.Code switch
        {
            null => null,
            "vault.wrong-root" => VaultClosed(VaultWrongRoot),
            "vault.weak-passphrase" => VaultClosed(VaultWeakPassphrase(RootSource.ShortestPassphrase)),
            "vault.keys-missing" => VaultClosed(VaultKeysMissing),
            "vault.keys-swapped" => VaultClosed(VaultKeysSwapped),
            "vault.not-reached" or "vault.blob-changed" => VaultClosed(VaultNotReached(closed.Code)),
            "vault.another-keeper" => VaultClosed(VaultAnotherKeeper),
            "vault.erased-list-unreadable" => VaultClosed(VaultErasedListUnreadable),
            var other => VaultClosed(other),
        };
}
