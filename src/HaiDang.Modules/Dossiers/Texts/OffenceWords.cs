using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

/// <summary>Words of offences, their frames and classes, and of the refusal of a clause.</summary>
public abstract class OffenceWords : IWords<OffenceWords>
{
    private static readonly OffenceWords Vietnamese = new OffenceWordsVi();
    private static readonly OffenceWords English = new OffenceWordsEn();

    /// <inheritdoc/>
    public static OffenceWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string Severity(Severity severity);
    public abstract string Clause(OffenceClause clause);
    public abstract string Article(Offence offence);

    /// <summary>What an article is called by its name in columns: <c>blhs-2015/150</c>; the name itself when it isn't known.</summary>
    public string Article(string id) => OffenceBook.VietNam.Article(id) is { } offence ? Article(offence) : id;

    public abstract string Frame(SentenceFrame frame);
    public abstract string Refusal(Refusal refusal);

    private protected static string Value(Refusal refusal, string key) => refusal.Values?.GetValueOrDefault(key) ?? "";
}
