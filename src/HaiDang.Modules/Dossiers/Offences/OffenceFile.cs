using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Dossiers.Offences;

/// <summary>Reads the offences strictly: what isn't expected is an error that names file, line and remedy.</summary>
internal static class OffenceFile
{
    internal static OffenceBook Read(YamlMap file)
    {
        file.Only("courts", "jurisdiction", "codes", "offences");
        var courts = file.Maps("courts").Select(map => map.Only("id", "vi", "en")).ToDictionary(
            map => map.Text("id"), map => new CourtLevel(map.Text("id"), map.Text("vi"), map.Text("en")), StringComparer.Ordinal);
        var codes = file.Maps("codes").Select(map => map.Only("id", "vi", "en", "from", "to", "source")).ToDictionary(
            map => map.Text("id"), map => new PenalCode(map.Text("id"), map.Text("vi"), map.Text("en"), Needed(map, "from"), map.Day("to"), map.Text("source")), StringComparer.Ordinal);
        var clauses = new List<OffenceClause>();
        foreach (var map in file.Maps("offences"))
        {
            var offence = Offence(map, codes);
            var number = 0;
            foreach (var one in map.Maps("clauses"))
            {
                one.Only("clause", "least", "top", "or");
                if (one.Number("clause") != ++number) throw one.Problem($"clause {one.Text("clause")} stands where {number} is due", "write the clauses in order from 1");
                var frame = new SentenceFrame(one.Has("least") ? one.Number("least") : 0, one.Number("top"), one.Choice<GravestPenalty>("or", GravestPenalty.Prison));
                if (frame.Least >= frame.Top) throw one.Problem("the frame ends before it begins", "write the least years, then the most");
                var clause = new OffenceClause(offence, number, frame);
                if (clauses.Exists(other => other.Id == clause.Id && (other.InForce(offence.From) || clause.InForce(other.Offence.From)))) throw one.Problem($"'{clause.Id}' stands twice on a day", "end the earlier one on the day before");
                clauses.Add(clause);
            }

            if (number == 0) throw map.Problem($"article {offence.Article} has no clause", "write '- {clause: 1, top: …}' under 'clauses'");
        }

        return new OffenceBook(clauses, [.. file.Maps("jurisdiction").Select(map => Jurisdiction(map, courts))]);
    }

    private static Offence Offence(YamlMap map, Dictionary<string, PenalCode> codes)
    {
        map.Only("code", "article", "group", "vi", "en", "from", "to", "followed-by", "juvenile", "source", "confidence", "clauses");
        if (!codes.TryGetValue(map.Text("code"), out var code)) throw map.Problem($"the code '{map.Text("code")}' isn't known", "name it under 'codes'");
        var juvenile = map.Map("juvenile")?.Only("vi", "en", "source", "confidence");
        return new Offence(
            code, map.Text("article"), map.Choice<OffenceGroup>("group"), map.Text("vi"), map.Text("en"), map.Day("from") ?? code.From, map.Day("to") ?? code.To,
            map.TextOrNull("followed-by"), juvenile is null ? null : new JuvenileNote(juvenile.Text("vi"), juvenile.Text("en"), juvenile.Text("source"), IsSure(juvenile)),
            map.Text("source"), IsSure(map));
    }

    private static Jurisdiction Jurisdiction(YamlMap map, Dictionary<string, CourtLevel> courts)
    {
        map.Only("from", "to", "lower", "up-to", "source", "confidence");
        return courts.TryGetValue(map.Text("lower"), out var lower) && courts.TryGetValue("provincial", out var higher)
            ? new Jurisdiction(Needed(map, "from"), map.Day("to"), lower, higher, map.Number("up-to"), map.Text("source"), IsSure(map))
            : throw map.Problem($"the court '{map.Text("lower")}' or 'provincial' isn't known", "name it under 'courts'");
    }

    private static bool IsSure(YamlMap map) => map.TextOrNull("confidence") switch
    {
        null or "sourced" => true,
        "memory" or "unsure" => false,
        var other => throw map.Problem($"'confidence: {other}' isn't known", "write sourced, memory or unsure"),
    };

    private static DateOnly Needed(YamlMap map, string key) => map.Day(key) ?? throw map.Problem($"'{key}' is missing", $"write '{key}: …' here");
}
