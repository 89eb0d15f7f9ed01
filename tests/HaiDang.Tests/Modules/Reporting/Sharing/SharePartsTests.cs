using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Drafting;
using HaiDang.Modules.Reporting.Sharing;

namespace HaiDang.Tests.Modules.Reporting.Sharing;

/// <summary>Parts of a report that other bodies write: asked for, given, taken once.</summary>
public sealed class SharePartsTests
{
    private static readonly DateOnly Today = new(2019, 5, 10);
    private static readonly LedgerId Ledger = new("thu");
    private static readonly OrganisationId Office = new("thu.bcd-138");
    private static readonly AskParts Ask = new(Office, AnyReport.Body, ["b-04", "p-kho-khan"], Today.AddDays(5), true, Today);
    private static readonly GiveParts Given = new(AnyReport.Body, new Dictionary<string, string> { ["o-B1:cong"] = "4" }, Today);

    [Fact]
    public void Another_body_is_asked_for_parts_with_a_day_that_is_not_past()
    {
        Assert.Equal(ShareRefusals.NobodyToAsk, No((Ask with { From = null }).Decide(null)));
        Assert.Equal(ShareRefusals.NobodyToAsk, No((Ask with { From = Office }).Decide(null)));
        Assert.Equal(ShareRefusals.NothingAsked, No((Ask with { Parts = [] }).Decide(null)));
        Assert.Equal([ShareRefusals.DayImpossible, ShareRefusals.DayImpossible], ((DateOnly?[])[null, Today.AddDays(-1)]).Select(day => No((Ask with { Due = day }).Decide(null))));
        Assert.Equal(ReportingRefusals.AlreadySubmitted, No((Ask with { IsOpen = false }).Decide(null)));
        Assert.Equal(PartsState.Asked, After(null, Ask.Decide(null)).Of(AnyReport.Body)!.State);
    }

    [Fact]
    public void All_that_is_wrong_with_asking_is_said_at_once()
    {
        var wrong = Ask with { From = Office, Parts = [], Due = null };
        Assert.Equal([ShareRefusals.NobodyToAsk, ShareRefusals.NothingAsked, ShareRefusals.DayImpossible], wrong.Faults(null));
        Assert.Equal([ReportingRefusals.AlreadySubmitted], (wrong with { IsOpen = false }).Faults(null));
        var asked = After(null, Ask.Decide(null));
        Assert.Equal([ShareRefusals.Waiting, ShareRefusals.NothingAsked], (Ask with { Parts = [] }).Faults(After(asked, Given.Decide(asked))));
        Assert.Empty(Ask.Faults(null));
    }

    [Fact]
    public void Parts_are_overdue_from_the_day_after_their_last_day_until_they_come()
    {
        var asked = After(null, Ask.Decide(null));
        Assert.Empty(asked.Overdue(Today.AddDays(5)));
        Assert.Equal(AnyReport.Body, Assert.Single(asked.Overdue(Today.AddDays(6))).From);
        Assert.Empty(After(asked, Given.Decide(asked)).Overdue(Today.AddDays(6)));
    }

    [Fact]
    public void Only_who_was_asked_gives_late_parts_are_marked_and_what_was_given_is_not_asked_away()
    {
        var asked = After(null, Ask.Decide(null));
        Assert.Equal(ShareRefusals.NotAsked, No((Given with { From = new OrganisationId("thu.so-y-te") }).Decide(asked)));
        Assert.Equal(ShareRefusals.NothingGiven, No((Given with { Fields = new Dictionary<string, string>() }).Decide(asked)));

        var given = After(asked, Given.Decide(asked));
        Assert.False(given.Of(AnyReport.Body)!.IsLate);
        Assert.Equal(ShareRefusals.Waiting, No(Ask.Decide(given)));
        Assert.True(After(given, (Given with { Today = Today.AddDays(6) }).Decide(given)).Of(AnyReport.Body)!.IsLate);
    }

    [Fact]
    public void What_was_given_is_taken_once_and_can_be_asked_for_again()
    {
        var asked = After(null, Ask.Decide(null));
        var take = new TakeParts(AnyReport.Body, true, Today);
        Assert.Equal(ShareRefusals.NothingToTake, No(take.Decide(asked)));
        var given = After(asked, Given.Decide(asked));
        Assert.Equal(ReportingRefusals.AlreadySubmitted, No((take with { IsOpen = false }).Decide(given)));

        var taken = After(given, take.Decide(given));

        Assert.Equal(ShareRefusals.NothingToTake, No(take.Decide(taken)));
        Assert.Equal(ShareRefusals.AlreadyTaken, No(Given.Decide(taken)));
        Assert.IsType<Decision.Events>(Ask.Decide(taken));
    }

    [Fact]
    public void Numbers_are_added_to_those_of_the_draft_and_words_follow_on_what_stands()
    {
        SharedField[] fields = [new("o-B1:cong", "B1", 0), new("o-B2:cong", "B2", 1), new("p-chi-dao", "Chỉ đạo", null), new("p-kho-khan", "Khó khăn", null)];
        var draft = new ReportDraft(1, new Dictionary<string, string> { ["o-B1:cong"] = "1.250", ["p-kho-khan"] = "- Thiếu người." }, null, null);
        var given = new Dictionary<string, string> { ["o-B1:cong"] = "4", ["o-B2:cong"] = "2,5", ["p-kho-khan"] = "- Đường xa.", ["p-chi-dao"] = "- Đã họp." };

        var into = SharedFields.Into(draft, given, fields, new Dictionary<string, string> { ["p-chi-dao"] = "- Ban hành 03 văn bản." });

        Assert.Equal(["1.254", "2,5", "- Ban hành 03 văn bản.\n- Đã họp.", "- Thiếu người.\n- Đường xa."], fields.Select(field => into[field.Name]));
    }

    private static Refusal No(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal;

    private static ReportParts After(ReportParts? state, Decision decision)
    {
        foreach (var e in Assert.IsType<Decision.Events>(decision).Recorded)
            state = ReportParts.Fold(state, new Recorded(ReportParts.Stream(Ledger, Office, "06-thang", 2019), 1, 1, "", Today, default, UserId.System, new OrganisationId("system"), e));
        return state!;
    }
}
