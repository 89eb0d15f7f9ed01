using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Texts;

internal sealed class OffenceWordsEn : OffenceWords
{
    public override string Severity(Severity severity) => severity switch
    {
        Offences.Severity.LessSerious => "less serious",
        Offences.Severity.Serious => "serious",
        Offences.Severity.VerySerious => "very serious",
        _ => "especially serious",
    };

    public override string Clause(OffenceClause clause) => $"clause {clause.Clause}, Article {clause.Offence.Article}, {clause.Offence.Code.En} ({clause.Offence.En})";

    public override string Article(Offence offence) => $"Article {offence.Article}: {offence.En}";

    public override string Frame(SentenceFrame frame) =>
        (frame.Least == 0 ? $"prison up to {frame.Top} years, or less" : $"prison from {frame.Least} to {frame.Top} years")
        + (frame.Gravest switch { GravestPenalty.Life => ", or life", GravestPenalty.Death => ", life or death", _ => "" });

    public override string Refusal(Refusal refusal) => refusal.Code switch
    {
        "dossiers.clause-unknown" => $"The list has no clause {Value(refusal, "clause")}. Choose one from the list.",
        "dossiers.clause-of-another-code" =>
            $"Article {Value(refusal, "article")} of the {Value(refusal, "code-en")} doesn't apply to an act of {Day(refusal)}. For that day choose Article {Value(refusal, "right")} of the {Value(refusal, "right-code-en")} ({Value(refusal, "right-name-en")}).",
        "dossiers.clause-not-in-force" => $"Article {Value(refusal, "article")} of the {Value(refusal, "code-en")} doesn't apply to an act of {Day(refusal)}. Check the day of the act, or choose another article.",
        _ => "This couldn't be done.",
    };

    private static string Day(Refusal refusal) =>
        DateOnly.TryParseExact(Value(refusal, "day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new Format(Language.English).Day(day) : "";
}
