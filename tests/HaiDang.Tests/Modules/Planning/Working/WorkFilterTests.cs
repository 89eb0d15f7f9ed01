using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Working;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace HaiDang.Tests.Modules.Planning.Working;

public sealed class WorkFilterTests
{
    private static readonly WorkList List = WorkList.Of(
        AnyView.Plan(
        [
            AnyView.Duty("II.1-1", new DateOnly(2023, 3, 31), shares: [AnyView.Share(AnyPlan.Justice)]),
            AnyView.Duty("II.1-2", shares: [AnyView.Share(AnyPlan.Justice, Part.Co)]),
            AnyView.Duty("II.2-1", shares: [AnyView.Share(AnyPlan.Justice, progress: Progress.Done)]),
        ]),
        body => body == AnyPlan.Justice);

    [Theory]
    [InlineData("", null, null, 3)]
    [InlineData("giả định II.1", null, null, 2)]
    [InlineData("GIA DINH", null, null, 3)]
    [InlineData("không có", null, null, 0)]
    [InlineData("", WorkGroupKind.Late, null, 1)]
    [InlineData("", WorkGroupKind.Closed, null, 1)]
    [InlineData("", null, Part.Co, 1)]
    [InlineData("II.2", WorkGroupKind.Late, null, 0)]
    public void It_keeps_what_matches_every_condition(string text, WorkGroupKind? group, Part? part, int count)
    {
        var kept = new WorkFilter(text, group, part).Of(List);

        Assert.Equal(count, new[] { kept.Late, kept.Soon, kept.Asked, kept.Unreported, kept.Going, kept.Closed }.Sum(items => items.Count));
    }

    [Fact]
    public void Its_query_gives_the_same_filter_again()
    {
        var filter = new WorkFilter("tập huấn & truyền thông", WorkGroupKind.Unreported, Part.Lead, 2023);
        var query = filter.Query.Split('&').Select(one => one.Split('=')).ToDictionary(one => one[0], one => new StringValues(Uri.UnescapeDataString(one[1])), StringComparer.Ordinal);

        Assert.Equal(filter, WorkFilter.From(new QueryCollection(query)));
        Assert.Equal("", new WorkFilter().Query);
    }

    [Fact]
    public void What_is_not_understood_narrows_nothing() =>
        Assert.True(WorkFilter.From(new QueryCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal) { ["nhom"] = "gi-do", ["vai-tro"] = "x", ["nam"] = "hai nghìn" })).IsEmpty);
}
