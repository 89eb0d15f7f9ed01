using System.Text.RegularExpressions;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Cases;

/// <summary>Why a day stands out of order and is right all the same. A closed list: free words could name somebody.</summary>
internal enum DayReason
{
    /// <summary>Đúng như ngày ghi trong văn bản.</summary>
    AsOnThePaper,

    /// <summary>Việc làm trước, văn bản ban hành sau.</summary>
    PaperCameLater,

    /// <summary>Ngày ước lượng, đang đối chiếu.</summary>
    BeingChecked,
}

/// <summary>Something that happened in a dossier on a day of its own.</summary>
internal abstract record Step(DateOnly OccurredOn) : IOccurred
{
    /// <summary>Why the day stands before that of an earlier stage; null when days are in order.</summary>
    public DayReason? OutOfOrder { get; init; }
}

/// <summary>The paper behind a step: its number and the body that signed it. Its day is that of the step.</summary>
/// <param name="Number">As on the paper: <c>45/QĐ-CSHS</c>. Never a name.</param>
internal sealed partial record DecisionPaper(string Number, OrganisationId Body)
{
    /// <summary>Characters that a number takes.</summary>
    internal const int Longest = 40;

    /// <summary>Whether this is a number as papers bear one: digits, then groups of capitals, so that no sentence and no person's name gets in.</summary>
    internal bool IsNumber => Number.Length <= Longest && Form().IsMatch(Number);

    [GeneratedRegex(@"^\d{1,6}[a-z]?(?:/\d{4})?(?:/[\p{Lu}\d]+(?:-[\p{Lu}\d()]+)*)?$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Form();
}

/// <summary>A dossier of the same or another ledger.</summary>
/// <param name="Stream">Name of its stream, such as <c>tip-offs.tip-off/…</c>.</param>
internal sealed record LinkedDossier(LedgerId Ledger, string Stream);

/// <summary>Age for criminal liability, counted in favour of the person.</summary>
internal static class AgeBands
{
    /// <summary>Code where birth or act isn't known.</summary>
    internal const string Unknown = "unknown";

    private const int ChildTo = 16;
    private const int JuvenileTo = 18;

    /// <summary>The band of somebody born then, on the day of the act.</summary>
    /// <param name="birth">A month or year alone counts as its last day, as Điều 417 Bộ luật Tố tụng hình sự 2015 has it.</param>
    /// <param name="act">A month or year alone counts as its first day.</param>
    /// <returns>A code of the list <c>age-band</c>.</returns>
    internal static string At(PartialDate? birth, PartialDate? act)
    {
        if (birth is not { } born || act is not { } done) return Unknown;
        return born.YearsOn(done.First).Fewest switch { < 0 => Unknown, < ChildTo => "under-16", < JuvenileTo => "16-17", _ => "18-plus" };
    }

    /// <summary>Whether the band is below 18; null when it isn't known.</summary>
    internal static bool? IsJuvenile(string band) => band switch { "under-16" or "16-17" => true, "18-plus" => false, _ => null };
}
