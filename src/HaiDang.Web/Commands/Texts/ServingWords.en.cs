namespace HaiDang.Web.Commands.Texts;

internal sealed class ServingWordsEn : ServingWords
{
    public override string Serving(string url) => $"HaiDang is serving at {url}";
    public override string AddressTaken(string urls) => $"Can't listen on {urls}: another program has the port, or the address isn't this machine's. Choose another port, or stop that program and run again.";
    public override string NumberWrong(string name) => $"{name} needs a number within its range.";
    public override string KeyFileNeeded(string variable) => $"A server needs the key that seals files: make a file of 32 random bytes outside the store and put its path into {variable}.";
    public override string KeyFileWrong(string path) => $"{path} isn't a key file that can be read: it must have exactly 32 bytes.";
    public override string OfficeKeyWrong(string path) => $"{path} isn't an office key: it must be a P-256 private key, PKCS#8 in PEM.";
    public override string NotADemo(string place) => $"{place} holds real ledgers, not a demonstration. Choose another folder for --data.";
    public override string DemoServing(string url) => $"The demonstration (SYNTHETIC DATA) is serving at {url}";
    public override string DemoPassword(string password) => $"Password of all accounts: {password}";
    public override string DemoPasswordGiven(string variable) => $"Password of all accounts: as set in {variable}";
    public override string DemoAccounts => "Accounts:";
    public override string DemoStop => "Press Ctrl+C to stop.";
    public override string NoLedger(string provinces, string password) => $"This store has no ledger yet. Set {provinces}=langson (the province's key, without marks and spaces) and {password} for the first administrator, then run again.";
    public override string FirstOpened(string name, string variable) => $"The first administrator was opened: {name}, with the password of {variable}, to be changed at the first sign-in.";
    public override string FirstPasswordMissing(string province, string variable) => $"Nobody runs the ledger {province}. Put the first password into {variable} and run again.";
    public override string FirstPasswordWeak(string variable, int shortest) => $"The password in {variable} can't be used: it needs at least {shortest} characters and mustn't be a word easily guessed.";
    public override string NoSuchProvince(string province) => $"No provincial committee 138 has the key “{province}” today. Use the key without marks and spaces, such as langson.";
    public override string PlainHttp(string url) => $"{url} would carry passwords in the clear. Use https, 127.0.0.1, or a proxy in front with --behind-proxy.";
    public override string VaultNotSet(string vault, string keys) => $"{vault} and {keys} (connection strings of two databases of their own) aren't set.";
    public override string VaultNotReached(string fault) => $"its two stores can't be opened ({fault}).";
    public override string VaultNoRoot(string file, string passphrase) => $"there is no root key; set {file} or {passphrase} and run again.";
    public override string VaultRootUnreadable(string variable) => $"the root key's file in {variable} can't be read or hasn't 32 bytes.";
    public override string VaultWrongRoot => "the root key or passphrase isn't that of this key store.";
    public override string VaultWeakPassphrase(int shortest) => $"the passphrase of a new key store needs at least {shortest} characters.";
    public override string VaultKeysMissing => "the key store is empty although the vault holds persons. Restore the key store from its copy.";
    public override string VaultKeysSwapped => "this key store belongs to another vault. Bring the right one back.";
    public override string VaultAnotherKeeper => "another process of this program has its key store open, and only one may count openings. Stop that one first.";
    public override string VaultErasedListUnreadable => "the list of the erased beside the root key can't be read.";
    public override string VaultClosed(string reason) => $"The vault is closed: {reason} The registers work; identities can't be opened.";
}
