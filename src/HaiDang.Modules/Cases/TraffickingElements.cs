using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Cases;

/// <summary>Act, means and purpose of what happened, ticked apart, with how persons were recruited and controlled: codes of the lists of the same names.</summary>
/// <param name="VictimAge">The youngest victim's code of <c>age-band</c> on the day of the act.</param>
internal sealed record TraffickingElements(
    IReadOnlyList<string> Acts, IReadOnlyList<string> Means, IReadOnlyList<string> Purposes, IReadOnlyList<string> Lures, IReadOnlyList<string> Settings,
    IReadOnlyList<string> Controls, string VictimAge)
{
    /// <summary>The lists with the codes ticked of each.</summary>
    internal IEnumerable<(string List, IReadOnlyList<string> Codes)> Ticked =>
    [
        ("trafficking-act", Acts), ("trafficking-means", Means), ("exploitation-purpose", Purposes), ("lure", Lures), ("recruitment-setting", Settings), ("control-method", Controls),
        ("age-band", [VictimAge]),
    ];

    /// <summary>
    /// Whether what is ticked answers to the definition of the Vietnamese law: an act and a purpose, and a means unless the victim is below 18. Its purposes include money.
    /// Source: Điều 2 khoản 1 Luật Phòng, chống mua bán người 2024. An answer of the form, no finding of a body.
    /// </summary>
    internal bool AnswersTheLaw => Answers("vn");

    /// <summary>The same for the Palermo Protocol, article 3, where taking money alone is no purpose.</summary>
    internal bool AnswersPalermo => Answers("palermo");

    private bool Answers(string mark) =>
        Any("trafficking-act", Acts, mark) && Any("exploitation-purpose", Purposes, mark) && (AgeBands.IsJuvenile(VictimAge) is true || Any("trafficking-means", Means, mark));

    private static bool Any(string list, IReadOnlyList<string> codes, string mark) => codes.Any(code => CodeList.Of(list).Find(code)?.Has(mark) is true);
}

/// <summary>Act, means and purpose were ticked, or ticked anew. In the stream of an incident, a case or a ring.</summary>
[StoredAs("cases.elements-ticked/1")]
internal sealed record ElementsTicked(TraffickingElements Elements, DateOnly OccurredOn) : Step(OccurredOn);
