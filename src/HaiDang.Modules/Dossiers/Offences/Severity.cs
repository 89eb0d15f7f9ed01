namespace HaiDang.Modules.Dossiers.Offences;

/// <summary>Class of an offence by the top of its frame; it sets the clocks.</summary>
/// <remarks>Source: Điều 9 Bộ luật Hình sự 2015. In kebab case these are the classes of <c>data/rules/clocks.yaml</c>.</remarks>
public enum Severity
{
    /// <summary>Up to 3 years; fine or non-custodial reform.</summary>
    LessSerious,

    /// <summary>Over 3 to 7 years.</summary>
    Serious,

    /// <summary>Over 7 to 15 years.</summary>
    VerySerious,

    /// <summary>Over 15 years, life or death.</summary>
    EspeciallySerious,
}

/// <summary>The gravest penalty of a frame, beyond years of prison.</summary>
public enum GravestPenalty
{
    /// <summary>Years of prison, or less.</summary>
    Prison,

    /// <summary>Life imprisonment.</summary>
    Life,

    /// <summary>Death.</summary>
    Death,
}

/// <summary>What a clause allows.</summary>
/// <param name="Least">Years; 0 when the frame begins below a year or below prison.</param>
/// <param name="Top">Years; of a frame that ends in life or death, the most years named in it.</param>
public readonly record struct SentenceFrame(int Least, int Top, GravestPenalty Gravest)
{
    private const int LessSeriousTop = 3;
    private const int SeriousTop = 7;
    private const int VerySeriousTop = 15;

    /// <summary>The class that follows from the top.</summary>
    public Severity Severity => Gravest != GravestPenalty.Prison || Top > VerySeriousTop ? Severity.EspeciallySerious
        : Top > SeriousTop ? Severity.VerySerious
        : Top > LessSeriousTop ? Severity.Serious
        : Severity.LessSerious;
}

/// <summary>Severity in the words of the clocks' rules.</summary>
public static class Severities
{
    /// <summary>Its class in <c>data/rules/clocks.yaml</c>: <c>very-serious</c>.</summary>
    public static string ClockClass(this Severity severity) => severity switch
    {
        Severity.LessSerious => "less-serious",
        Severity.Serious => "serious",
        Severity.VerySerious => "very-serious",
        _ => "especially-serious",
    };
}
