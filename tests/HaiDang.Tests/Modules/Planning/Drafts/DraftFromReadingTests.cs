using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class DraftFromReadingTests
{
    private static DocumentReading Document { get; } = new(
        "Kế hoạch", "12", "KH-BCĐ", new(2022, 12), "Ban Chỉ đạo 138 tỉnh", null, "Lạng Sơn", "Kế hoạch giả định nim 2023", null, null, [], []);

    [Fact]
    public void Items_stand_in_reading_order_whatever_their_kind()
    {
        var draft = DraftFromReading.Of(
            Reading(
                sections: [new SectionReading("I", "A", new(0, 5)), new SectionReading("II", "B", new(40, 45))],
                targets: [Target("I", 6, 20)], tasks: [Task("I", 21, 39), Task("II", 46, 60)]),
            new string('x', 80));

        Assert.Equal([ItemKind.Section, ItemKind.Target, ItemKind.Duty, ItemKind.Section, ItemKind.Duty], draft.Items.Select(item => item.Kind));
        Assert.Equal([1, 2, 3, 4, 5], draft.Items.Select(item => item.Id));
        Assert.Equal(6, draft.NextId);
    }

    [Fact]
    public void A_doubt_hangs_on_the_smallest_item_around_its_words_else_on_what_stands_before_else_on_the_header()
    {
        var draft = DraftFromReading.Of(
            Reading(
                sections: [new SectionReading("I", null, new(10, 60))], targets: [Target("I", 12, 30)], tasks: [Task("I", 12, 60)],
                doubts: [new("target-odd", "I", new(15, 17)), new("unparsed", "I", new(70, 75)), new("unparsed", "I", new(2, 4)), new("number-unreadable", "header", new(0, 1))]),
            new string('x', 80));

        Assert.Equal("target-odd", Assert.Single(draft.Items.Single(item => item.Kind is ItemKind.Target).Doubts).What);
        Assert.Equal("unparsed", Assert.Single(draft.Items.Single(item => item.Kind is ItemKind.Duty).Doubts).What);
        Assert.Equal(["unparsed", "number-unreadable"], draft.Header.Doubts.Select(doubt => doubt.What));
    }

    [Fact]
    public void The_year_is_the_one_the_title_names_even_through_a_scanners_noise() =>
        Assert.Equal(2023, DraftFromReading.Of(Reading(), "x").Header.Year);

    [Fact]
    public void A_reference_to_a_target_becomes_a_tie_that_survives_moving()
    {
        var draft = DraftFromReading.Of(
            Reading(targets: [Target("I", 0, 5), Target("I", 6, 10)], tasks: [Task("II", 20, 30) with { TargetRefs = [2, 9] }]), new string('x', 40));

        Assert.Equal([2], draft.Items[2].Targets);
    }

    [Theory]
    [InlineData("langson-2023.ocr.txt")]
    [InlineData("tayninh-2019.ocr.txt")]
    public void Every_part_of_a_real_reading_and_every_doubt_is_in_the_draft(string sample)
    {
        var text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Docs.RepositoryFiles.Root, "samples", sample))).Value!;
        var reading = PlanReader.Read(text).Value!;

        var draft = DraftFromReading.Of(reading, text);

        Assert.Equal(reading.Sections.Count + reading.Targets.Count + reading.Tasks.Count + reading.Reporting.Count, draft.Items.Count);
        Assert.Equal(reading.Doubts.Count, draft.Doubts.Count());
        Assert.All(draft.Items, item => Assert.InRange(item.Span!.Value.To, item.Span.Value.From, text.Length));
    }

    private static PlanReading Reading(
        IReadOnlyList<SectionReading>? sections = null, IReadOnlyList<TargetReading>? targets = null, IReadOnlyList<TaskReading>? tasks = null,
        IReadOnlyList<DoubtReading>? doubts = null) => new(Document, sections ?? [], targets ?? [], tasks ?? [], [], doubts ?? []);

    private static TargetReading Target(string path, int from, int to) => new(path, "chỉ tiêu giả định", ">", 90, "percent", [], [], new(from, to));

    private static TaskReading Task(string path, int from, int to) => new(path, "task", "việc giả định", [], [], false, null, null, [], new(from, to));
}
