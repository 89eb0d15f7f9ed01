using System.Globalization;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Reporting.Documents;

namespace HaiDang.Modules.Reporting.Issuing;

/// <summary>Lays the adopted plan out as a document: its sections, targets and duties in the order of the paper.</summary>
internal static class PlanDocument
{
    private const string KindName = "Kế hoạch";

    /// <param name="isSynthetic">Whether the ledger's figures are made up.</param>
    internal static OfficialPaper Of(PlanView plan, bool isSynthetic)
    {
        var head = plan.Header;
        return new OfficialPaper(
            head.ParentBody?.ToUpperInvariant() ?? "", head.IssuingBody.ToUpperInvariant(), head.Province, head.Symbol ?? "KH", KindName.ToUpperInvariant(), KindName, Subject(head.Title), isSynthetic)
        {
            IssuerName = head.IssuingBody,
            Body = [.. Body(plan)],
            Signature = Signature(plan),
            Name = head.Signatory ?? "",
            Recipients = head.Recipients.Count > 0 ? [.. head.Recipients.Select(one => one.Trim().TrimStart('-', ' ').TrimEnd(';', '.', ' '))] : ["Lưu: VT"],
        };
    }

    /// <summary>Number and day as the plan was issued.</summary>
    internal static Issue Issue(PlanView plan) => new(
        plan.Header.Number is { } number ? $"{number}/{plan.Header.Symbol}" : null, plan.Header.Date is { Day: not null } ? plan.IssuedOn : null, plan.IssuedOn);

    // The word KẾ HOẠCH stands above it.
    private static string Subject(string title) =>
        title.StartsWith(KindName + " ", StringComparison.OrdinalIgnoreCase) ? char.ToUpperInvariant(title[KindName.Length + 1]) + title[(KindName.Length + 2)..] : title;

    private static string[] Signature(PlanView plan)
    {
        var title = (plan.Header.SignatoryTitle ?? "Trưởng ban").ToUpperInvariant();
        var lines = title.Split(['/', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return plan.IsOwn && !lines[0].StartsWith("TM.", StringComparison.Ordinal) ? ["TM. BAN CHỈ ĐẠO", .. lines] : lines;
    }

    private static IEnumerable<PaperBlock> Body(PlanView plan)
    {
        if (plan.Header.Cited.Where(one => one.Link is PlanLink.Implements).ToList() is { Count: > 0 } above)
        {
            yield return new PaperBlock.Line(
                $"Thực hiện {string.Join("; ", above.Select(Cited))}, {plan.Header.IssuingBody} ban hành Kế hoạch {LowerFirst(Subject(plan.Header.Title))} như sau:");
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in Sections(plan))
        {
            var depth = section.Path.Count(c => c == '.') + 1;
            if (section.Heading is { Length: > 0 } heading) yield return new PaperBlock.Heading($"{Label(section.Path)} {heading}", depth);
            foreach (var item in Items(plan, section.Path))
            {
                done.Add(item.Code);
                yield return new PaperBlock.Line(item.Text);
                if (item.Who is { } who) yield return new PaperBlock.Line(who, Italic: true);
            }
        }

        foreach (var item in Items(plan, null).Where(one => !done.Contains(one.Code)))
        {
            yield return new PaperBlock.Line(item.Text);
            if (item.Who is { } who) yield return new PaperBlock.Line(who, Italic: true);
        }

        yield return new PaperBlock.Line("Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện. Quá trình thực hiện nếu có khó khăn, vướng mắc, báo cáo về Cơ quan thường trực để tổng hợp./.");
    }

    // A paragraph of an item may stand below a heading that the plan doesn't have.
    private static IEnumerable<PlanSection> Sections(PlanView plan)
    {
        var known = plan.Sections.Select(section => section.Path).ToHashSet(StringComparer.Ordinal);
        return plan.Sections.Concat(Items(plan, null).Select(item => item.Path).Distinct().Where(path => !known.Contains(path)).Select(path => new PlanSection(path, null)))
            .OrderBy(section => section.Path, PathOrder.Instance);
    }

    private static string Label(string path) => path.Split('.') switch
    {
        [var one] => one + ".",
        [_, .. var rest] => string.Join('.', rest) + ".",
        _ => "",
    };

    private static IEnumerable<(string Code, string Path, string Text, string? Who)> Items(PlanView plan, string? path) =>
        plan.Targets.Select(one => (one.Code, one.Path, "- " + Ended(one.Text), Who(one.Assignments, one.Text)))
            .Concat(plan.Duties.Select(one => (one.Code, one.Path, "- " + Ended(one.Text), Who(one.Assignments, one.Text))))
            .Where(one => path is null || one.Path == path);

    // Bodies that the paragraph names itself aren't named again.
    private static string? Who(IReadOnlyList<AssignmentView> assignments, string text)
    {
        var missing = assignments.Where(one => !text.Contains(one.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (missing.Count == 0) return null;
        var leads = assignments.Where(one => one.Part is Part.Lead).Select(one => one.Name).ToList();
        var others = assignments.Where(one => one.Part is Part.Co).Select(one => one.Name).ToList();
        List<string> parts = [.. leads.Count > 0 ? [$"Cơ quan chủ trì: {string.Join(", ", leads)}"] : Array.Empty<string>(), .. others.Count > 0 ? [$"{(leads.Count > 0 ? "cơ" : "Cơ")} quan phối hợp: {string.Join(", ", others)}"] : Array.Empty<string>()];
        return $"({string.Join("; ", parts)}).";
    }

    private static string Ended(string text) => text.Trim().TrimStart('-', '+', ' ') is var plain && plain.Length > 0 && plain[^1] is '.' or ';' or ':' ? plain : plain + ".";

    private static string Cited(CitedPlan cited) =>
        $"Kế hoạch số {cited.Number}{(cited.Date is { } date ? $" ngày {new HaiDang.Modules.Shell.Format(HaiDang.Modules.Shell.Language.Vietnamese).Day(date)}" : "")}{(cited.Issuer is null ? "" : $" của {cited.Issuer}")}{(cited.Title is null ? "" : $" {cited.Title}")}";

    private static string LowerFirst(string text) => text.Length == 0 ? text : char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..];
}

/// <summary>Orders paths as the paper does: I, I.1, I.2, I.10, II.</summary>
internal sealed class PathOrder : IComparer<string>
{
    internal static readonly PathOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (one, other) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++)
        {
            var (a, b) = (Value(one[at]), Value(other[at]));
            if (a != b) return a.CompareTo(b);
            if (string.CompareOrdinal(one[at], other[at]) is var order and not 0 && a == 0) return order;
        }

        return one.Length.CompareTo(other.Length);
    }

    private static int Value(string part)
    {
        if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var sum = 0;
        for (var at = 0; at < part.Length; at++)
        {
            var (now, next) = (Sign(part[at]), at + 1 < part.Length ? Sign(part[at + 1]) : 0);
            if (now == 0) return 0;
            sum += now < next ? -now : now;
        }

        return sum;
    }

    private static int Sign(char sign) => sign switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
}
