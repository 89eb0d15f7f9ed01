using HaiDang.Modules.Shell;

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
}
