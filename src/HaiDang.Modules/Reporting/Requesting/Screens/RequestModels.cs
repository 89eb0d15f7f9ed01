using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Calendars;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Reporting.Requesting.Screens;

/// <summary>What was typed into the form that asks, or what it opens with.</summary>
/// <param name="Groups">Names of <see cref="AskedGroup"/>.</param>
/// <param name="Campaign">Code of the peak campaign it came from; empty for none.</param>
public sealed record AskTyped(
    string Subject, string From, string To, string LastDay, IReadOnlyList<string> Groups, IReadOnlyList<string> Bodies, IReadOnlyList<string> Forms, IReadOnlyList<string> Parts, string Template,
    string Paper, string PaperDay, string Note, string Campaign, string Key)
{
    /// <summary>Gets the last day of the committee's own report; empty for none.</summary>
    public string OwnLastDay { get; init; } = "";

    private const int LongestKey = 64;

    /// <summary>An empty form.</summary>
    internal static AskTyped New(string key) => new("", "", "", "", [], [], [], [], Narrative.AdHoc, "", "", "", "", key);

    /// <summary>A form for the report on a peak campaign: its days, its bodies but the committee, its template with all parts.</summary>
    internal static AskTyped Of(Campaign campaign, OrganisationId committee, string key) => New(key) with
    {
        Subject = $"kết quả đợt cao điểm {char.ToLowerInvariant(Sentences.Days(campaign.Window)[0])}{Sentences.Days(campaign.Window)[1..]}",
        From = FormDays.Written(campaign.Window.From),
        To = FormDays.Written(campaign.Window.To),
        Bodies = [.. campaign.Bodies.Select(share => share.Organisation).Where(body => body != committee).Select(body => body.Value)],
        Template = Narrative.PeakCampaign,
        Parts = Narrative.Shipped.Template(Narrative.PeakCampaign)!.Parts,
        Campaign = campaign.Code,
    };

    /// <summary>What a form sent.</summary>
    internal static AskTyped Of(IFormCollection sent, string key) => new(
        sent["noi-dung"].ToString(), sent["tu-ngay"].ToString(), sent["den-ngay"].ToString(), sent["han"].ToString(), Many(sent, "nhom"), Many(sent, "co-quan"), Many(sent, "bieu"), Many(sent, "phan"),
        sent["mau"].ToString() is Narrative.PeakCampaign ? Narrative.PeakCampaign : Narrative.AdHoc, sent["van-ban"].ToString(), sent["van-ban-ngay"].ToString(), sent["ghi-chu"].ToString().ReplaceLineEndings("\n"),
        sent["cao-diem"].ToString(), sent["khoa"].ToString() is { Length: > 0 and <= LongestKey } own && own.All(char.IsAsciiLetterOrDigit) ? own : key) { OwnLastDay = sent["han-tong-hop"].ToString() };

    private static IReadOnlyList<string> Many(IFormCollection sent, string field) => [.. sent[field].OfType<string>()];
}

/// <summary>A group of bodies that one tick asks.</summary>
public sealed record AskedGroupView(AskedGroup Group, IReadOnlyList<(string Value, string Name)> Bodies);

/// <summary>The form that asks for an ad hoc report.</summary>
public sealed record AskPage(
    string Address, string Reports, int Year, IReadOnlyList<AskedGroupView> Groups, IReadOnlyList<(string Id, string Name)> Forms, IReadOnlyList<(string Key, string Name)> Parts, AskTyped Typed, IReadOnlyList<FieldFault> Faults);

/// <summary>One step in the life of a request.</summary>
public sealed record RequestStepView(string Words, string By, DateTimeOffset At, string? Further);

/// <summary>What was asked.</summary>
public sealed record RequestPage
{
    /// <summary>Gets the address of the page.</summary>
    public required string Address { get; init; }

    /// <summary>Gets where it stands who has handed in.</summary>
    public required string List { get; init; }

    /// <summary>Gets the address of the year's reports.</summary>
    public required string Reports { get; init; }

    /// <summary>Gets the year.</summary>
    public required int Year { get; init; }

    /// <summary>Gets its number in the year.</summary>
    public required int Number { get; init; }

    /// <summary>Gets what it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets the days that count.</summary>
    public required Window Window { get; init; }

    /// <summary>Gets the last day in time.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>Gets the last day of the committee's own report; null for none.</summary>
    public required DateOnly? OwnLastDay { get; init; }

    /// <summary>Gets today by the clock of the ledger.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Gets whether it was taken back.</summary>
    public required bool IsRecalled { get; init; }

    /// <summary>Gets number and day of the paper that asks; null for none.</summary>
    public required string? Paper { get; init; }

    /// <summary>Gets what the bodies are to know.</summary>
    public required string Note { get; init; }

    /// <summary>Gets names of the forms that are wanted.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Gets names of the parts that are wanted.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Gets the bodies that the reader sees, each with its report; null once it was recalled.</summary>
    public required IReadOnlyList<(string Name, string? Address)> Bodies { get; init; }

    /// <summary>Gets what was done.</summary>
    public required IReadOnlyList<RequestStepView> Steps { get; init; }

    /// <summary>Gets whether the reader may recall it or move its last day.</summary>
    public required bool MayStep { get; init; }

    /// <summary>Gets the new last day that was typed.</summary>
    public required string TypedDay { get; init; }

    /// <summary>Gets the new last day of the committee's own report that was typed.</summary>
    public required string TypedOwnDay { get; init; }

    /// <summary>Gets the reason that was typed.</summary>
    public required string TypedReason { get; init; }

    /// <summary>Gets the key of the forms.</summary>
    public required string Key { get; init; }

    /// <summary>Gets what is to be mended.</summary>
    public required IReadOnlyList<FieldFault> Faults { get; init; }
}
