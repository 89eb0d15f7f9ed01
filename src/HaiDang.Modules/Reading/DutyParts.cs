namespace HaiDang.Modules.Reading;

/// <summary>Cuts a sentence into the duties it holds.</summary>
internal static class DutyParts
{
    // Fewer words than these only go on with what stands before them: "cập nhật hằng tháng".
    private const int FewestOwnWords = 5;

    private static readonly Phrase[] Ends = Phrase.All(0.1f, "hoàn thành", "hoàn thành trước", "xong trước", "xong trong", "kết thúc trước");
    private static readonly Phrase[] Often = Phrase.All(0.1f, "hằng", "hàng", "thường xuyên", "định kỳ", "kịp thời");
    private static readonly Phrase[] Reported = Phrase.All(0.12f, "báo cáo");

    /// <summary>The duties of a sentence: parts that semicolons part and that begin with a verb of their own.</summary>
    /// <remarks>A figure to reach without a verb, a day to be done by or one more period of a report belongs to the duty before it.</remarks>
    public static List<Stretch> Of(Run run, Stretch sentence)
    {
        var duties = new List<Stretch>();
        foreach (var clause in Sentences.Clauses(run, sentence))
        {
            if (duties.Count > 0 && GoesOn(run, duties[^1], clause)) duties[^1] = new(duties[^1].From, clause.To);
            else duties.Add(clause);
        }

        return duties;
    }

    private static bool GoesOn(Run run, Stretch before, Stretch clause)
    {
        if (Reports.OpensWindow(run, clause) && Reports.OpensWindow(run, before)) return false;
        if (!Verbs.Opens(run, clause.From)) return true;
        if (Reports.IsReport(run, before) && run.At(clause.From, Reported).Any) return true;
        if (run.IsNoisy) return false;
        if (TargetReferences.In(run, clause).Count > 0) return false;
        return (run.Tokens.Skip(clause.From).Take(clause.Count).Count(t => t.Key.Length > 0) < FewestOwnWords && run.Find(clause.From, clause.To, Often).Any)
            || run.At(clause.From, Ends).Any;
    }
}
