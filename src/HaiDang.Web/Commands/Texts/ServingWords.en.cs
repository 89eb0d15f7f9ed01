namespace HaiDang.Web.Commands.Texts;

internal sealed class ServingWordsEn : ServingWords
{
    public override string Serving(string url) => $"HaiDang is serving at {url}";
    public override string AddressTaken(string urls, string reason) => $"Can't listen on {urls}: {reason} Choose another port, or stop the program that has it.";
    public override string NumberWrong(string name) => $"{name} needs a number within its range.";
    public override string KeyFileNeeded(string variable) => $"A server needs the key that seals files: make a file of 32 random bytes outside the store and put its path into {variable}.";
    public override string KeyFileWrong(string path) => $"{path} isn't a key file that can be read: it must have exactly 32 bytes.";
    public override string NotADemo(string place) => $"{place} holds real ledgers, not a demonstration. Choose another folder for --data.";
    public override string DemoServing(string url) => $"The demonstration (SYNTHETIC DATA) is serving at {url}";
    public override string DemoPassword(string password) => $"Password of all accounts: {password}";
    public override string DemoPasswordGiven(string variable) => $"Password of all accounts: as set in {variable}";
    public override string DemoAccounts => "Accounts:";
    public override string DemoStop => "Press Ctrl+C to stop.";
}
