using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Tests.Modules.Planning;

namespace HaiDang.Tests.Modules.Reporting.Papers;

public sealed class PulledLinesTests
{
    private static readonly Window Half = new(new DateOnly(2022, 11, 16), new DateOnly(2023, 5, 15));

    [Fact]
    public void What_was_settled_before_the_period_or_raised_after_it_stays_out()
    {
        var lines = Pull(
            [Raised("a", new DateOnly(2022, 10, 1), settled: true), Raised("b", new DateOnly(2022, 10, 2), settled: false), Raised("c", new DateOnly(2023, 1, 5), settled: true), Raised("d", new DateOnly(2023, 5, 16), settled: false)], []);

        Assert.Equal(["- Thiếu phiên dịch b (Sở Tư pháp).", "- Thiếu phiên dịch c (Sở Tư pháp)."], lines.Where(line => line.Part is PartPull.Difficulties).Select(line => line.Text));
        Assert.Equal("- Đề nghị Công an tỉnh: Bố trí kinh phí (Sở Tư pháp).", lines.First(line => line.Part is PartPull.Proposals).Text);
        Assert.Equal(new PartSource("Sở Tư pháp", "/kho-khan/2023.b"), lines[0].Source);
    }

    [Fact]
    public void A_commendation_stands_in_the_period_in_which_it_was_decided()
    {
        var day = new DateOnly(2023, 5, 15);
        var lines = Pull([], [Commended("a", day), Commended("b", day.AddDays(1)), Commended("c", null)]);

        Assert.Equal("- Giấy khen (12/QĐ-UBND): Triệt phá đường dây a (Sở Tư pháp).", Assert.Single(lines).Text);
    }

    private static IReadOnlyList<PulledLine> Pull(IReadOnlyList<Entry> difficulties, IReadOnlyList<Entry> commendations) => PulledLines.Of(
        difficulties, commendations, Half, body => body == AnyPlan.Police ? "Công an tỉnh" : "Sở Tư pháp", (register, id) => $"/{register}/{id}");

    private static Entry Raised(string id, DateOnly day, bool settled) => new(new EntryId(2023, id), [
        new Written(1, new DifficultyRaised(AnyPlan.Justice, $"Thiếu phiên dịch {id}.", "Bố trí kinh phí.", AnyPlan.Police, day), day),
        .. settled ? [new Written(2, new DifficultyAnswered(AnyPlan.Police, "Đã bố trí", true, day), day)] : Array.Empty<Written>()]);

    private static Entry Commended(string id, DateOnly? decided)
    {
        var day = new DateOnly(2023, 5, 1);
        return new Entry(new EntryId(2023, id), [
            new Written(1, new CommendationProposed(HaiDang.Modules.Planning.Committee.Commended.Unit, AnyPlan.Justice, null, $"Triệt phá đường dây {id}", CommendationForm.Certificate, false, day, [], day), day),
            .. decided is { } on ? [new Written(2, new CommendationDecided("12/QĐ-UBND", CommendationForm.Certificate, default, on), on)] : Array.Empty<Written>()]);
    }
}
