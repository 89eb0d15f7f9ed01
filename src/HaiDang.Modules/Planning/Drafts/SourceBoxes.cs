using HaiDang.Modules.Planning.Drafts.Jobs;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Where marked words stand on a page, one box for those that follow each other in a line.</summary>
/// <param name="Left">Points from the left edge; the others likewise, downwards from the top.</param>
/// <param name="Items">Ids of the items whose words these are, with blanks between; null for none.</param>
internal readonly record struct SourceBox(float Left, float Top, float Width, float Height, SourceMark Mark, string? Items);

/// <summary>Lays the marks of the source over the picture of its page.</summary>
internal static class SourceBoxes
{
    // Words further apart than this many heights stand in different columns.
    private const float Gap = 3;

    /// <summary>The boxes of a page in reading order; none when nobody knows where its words stand.</summary>
    internal static IReadOnlyList<SourceBox> Of(PageRecord page, SourceMarks marks)
    {
        var boxes = new List<SourceBox>();
        var stretches = marks.Within(page.From, Math.Max(page.From, page.To)).ToList();
        var at = 0;
        foreach (var word in page.Placed().OrderBy(word => word.Text.From))
        {
            while (at + 1 < stretches.Count && stretches[at].To <= word.Text.From) at++;
            if (at >= stretches.Count || stretches[at] is not { Mark: not SourceMark.None } stretch) continue;
            var box = new SourceBox(word.Left, word.Top, word.Width, word.Height, stretch.Mark, stretch.Items);
            if (boxes.Count > 0 && Follows(boxes[^1], box)) boxes[^1] = Together(boxes[^1], box);
            else boxes.Add(box);
        }

        return boxes;
    }

    private static bool Follows(SourceBox before, SourceBox box) =>
        before.Mark == box.Mark && before.Items == box.Items
        && Math.Abs(before.Top + (before.Height / 2) - box.Top - (box.Height / 2)) < Math.Max(before.Height, box.Height) / 2
        && box.Left >= before.Left && box.Left - before.Left - before.Width < Gap * Math.Max(before.Height, box.Height);

    private static SourceBox Together(SourceBox one, SourceBox other)
    {
        var (left, top) = (Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top));
        return one with
        {
            Left = left, Top = top, Width = Math.Max(one.Left + one.Width, other.Left + other.Width) - left,
            Height = Math.Max(one.Top + one.Height, other.Top + other.Height) - top,
        };
    }
}
