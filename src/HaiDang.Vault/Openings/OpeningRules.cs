using HaiDang.Kernel.Rules;

namespace HaiDang.Vault.Openings;

/// <summary>What somebody opens an identity for. The list is closed.</summary>
public enum Purpose
{
    /// <summary>Tiếp nhận.</summary>
    Receive,

    /// <summary>Xác minh, xác định.</summary>
    Verify,

    /// <summary>Hỗ trợ.</summary>
    Support,

    /// <summary>Điều tra, truy tố, xét xử.</summary>
    Prosecute,

    /// <summary>Kiểm tra, giám sát.</summary>
    Supervise,

    /// <summary>Đính chính.</summary>
    Correct,

    /// <summary>Theo yêu cầu của chính người đó.</summary>
    DataSubjectRequest,

    /// <summary>Mở khẩn cấp.</summary>
    BreakGlass,
}

/// <summary>Limits, times and who must agree, as <c>data/rules/opening.yaml</c> has them.</summary>
/// <param name="PersonsAnHour">Persons one reader may open in any hour, each counted once.</param>
/// <param name="AllReadersAnHour">The same of all readers together.</param>
/// <param name="StepUp">How long a proof of who somebody is holds.</param>
/// <param name="Agreement">How long another's agreement holds.</param>
/// <param name="ShortestReason">Characters of the reason for an emergency.</param>
/// <param name="Quarantine">How long an erasure can be undone.</param>
/// <param name="Beyond">How long another's agreement to go beyond the quotas holds.</param>
/// <param name="PersonsBeyond">Persons it adds at most, to an hour and to a day.</param>
/// <param name="CheckPurposes">Purposes under which an identity may be checked with another authority.</param>
/// <param name="CheckClasses">Classes of persons whose identity may be checked there.</param>
/// <param name="SweepAfter">How long a row may wait for the entry that refers to it.</param>
/// <param name="DraftsKept">How long a draft is kept after it was last saved.</param>
public sealed record OpeningRules(
    int PersonsAnHour, int PersonsADay, int InformantsAnHour, int AllReadersAnHour,
    TimeSpan StepUp, IReadOnlyList<PersonClass> StepUpClasses, TimeSpan Agreement, IReadOnlyList<PersonClass> TwoPersonClasses,
    int ShortestReason, TimeSpan BreakGlass, TimeSpan Review, TimeSpan Quarantine, TimeSpan SweepAfter,
    IReadOnlyDictionary<Purpose, IReadOnlyList<PersonClass>> Classes,
    TimeSpan Beyond, int PersonsBeyond, IReadOnlyList<Purpose> CheckPurposes, IReadOnlyList<PersonClass> CheckClasses, TimeSpan DraftsKept)
{
    private static readonly Lazy<OpeningRules> Shipped = new(Read);

    /// <summary>Gets the rules that ship with the program.</summary>
    public static OpeningRules InForce => Shipped.Value;

    private static OpeningRules Read()
    {
        var file = DatedYaml.Embedded("data/rules/opening.yaml")
            .Only("from", "source", "quotas", "beyond-quota", "step-up", "two-persons", "break-glass", "erasure", "sweep", "drafts", "identity-check", "purposes");
        file.Text("source");
        var quotas = Part("quotas").Only("persons-an-hour", "persons-a-day", "informants-an-hour", "all-readers-an-hour");
        var stepUp = Part("step-up").Only("minutes", "classes");
        var two = Part("two-persons").Only("minutes", "classes");
        var beyond = Part("beyond-quota").Only("minutes", "persons");
        var check = Part("identity-check").Only("purposes", "classes");
        var glass = Part("break-glass").Only("shortest-reason", "hours", "review-hours");
        return new OpeningRules(
            quotas.Number("persons-an-hour"), quotas.Number("persons-a-day"), quotas.Number("informants-an-hour"), quotas.Number("all-readers-an-hour"),
            TimeSpan.FromMinutes(stepUp.Number("minutes")), stepUp.Choices<PersonClass>("classes"),
            TimeSpan.FromMinutes(two.Number("minutes")), two.Choices<PersonClass>("classes"),
            glass.Number("shortest-reason"), TimeSpan.FromHours(glass.Number("hours")), TimeSpan.FromHours(glass.Number("review-hours")),
            TimeSpan.FromDays(Part("erasure").Only("quarantine-days").Number("quarantine-days")),
            TimeSpan.FromHours(Part("sweep").Only("hours").Number("hours")),
            file.Maps("purposes").ToDictionary(one => one.Only("purpose", "classes").Choice<Purpose>("purpose"), one => one.Choices<PersonClass>("classes")),
            TimeSpan.FromMinutes(beyond.Number("minutes")), beyond.Number("persons"), check.Choices<Purpose>("purposes"), check.Choices<PersonClass>("classes"),
            TimeSpan.FromDays(Part("drafts").Only("days").Number("days")));

        YamlMap Part(string key) => file.Map(key) ?? throw file.Problem($"'{key}' is missing", $"write '{key}: …' here");
    }
}
