using System.Globalization;
using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Calendar.Clocks;

/// <summary>Reads the rules of clocks strictly: what isn't expected is an error that names file, line and remedy.</summary>
internal static class LegalClocksFile
{
    private static readonly string[] EditionKeys =
        ["from", "to", "source", "confidence", "first-day", "month", "last-day-off", "terms", "length", "extensions", "after-resumption", "resumption-source", "resumption-confidence"];

    internal static LegalClocks Read(YamlMap file, WorkingDays days)
    {
        file.Only("due-soon", "moves", "stops", "classes", "circumstances", "deciders", "clocks", "shares");
        var soon = Needed(file, "due-soon").Only("days", "source");
        var stops = Needed(file, "stops").Only("source", "confidence");
        var words = new ClockVocabulary(Words(file, "classes"), Words(file, "circumstances"), soon.Number("days"), [.. file.Maps("moves").Select(Move)], stops.Text("source"), IsSure(stops));
        var schema = new Schema(Ids(words.Classes), Ids(words.Circumstances), Words(file, "deciders").ToDictionary(word => word.Id, StringComparer.Ordinal));

        var rules = new List<ClockRule>();
        var editions = new List<ClockEdition>();
        foreach (var map in file.Maps("clocks"))
        {
            var rule = Rule(map);
            if (rules.Exists(one => one.Id == rule.Id)) throw map.Problem($"the clock '{rule.Id}' stands twice", "write each clock once, and its changes as editions");
            rules.Add(rule);
            var own = map.Maps("editions").Select(edition => schema.Edition(rule.Id, edition.Only(EditionKeys))).OrderBy(edition => edition.From).ToArray();
            if (own.Length == 0) throw map.Problem($"the clock '{rule.Id}' has no edition", "write '- {from: …, source: …, length: …}' under 'editions'");
            for (var at = 1; at < own.Length; at++)
            {
                if (own[at - 1].To is not { } to || to >= own[at].From) throw map.Problem($"two editions of '{rule.Id}' hold on {own[at].From:yyyy-MM-dd}", "end the earlier one on the day before");
            }

            editions.AddRange(own);
        }

        var known = rules.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return new LegalClocks(rules, editions, [.. file.Maps("shares").Select(map => Share(map, known, schema))], words, days);
    }

    internal static IReadOnlyList<ClockEdition> Overriding(YamlMap file, LegalClocks shipped)
    {
        file.Only("deciders", "editions");
        var schema = new Schema(Ids(shipped.Words.Classes), Ids(shipped.Words.Circumstances), Words(file, "deciders").ToDictionary(word => word.Id, StringComparer.Ordinal));
        return
        [
            .. file.Maps("editions").Select(map =>
            {
                var clock = map.Text("clock");
                return shipped.Rules.All(rule => rule.Id != clock)
                    ? throw map.Problem($"no clock is called '{clock}'", "name a clock of data/rules/clocks.yaml")
                    : schema.Edition(clock, map.Only(["clock", .. EditionKeys]));
            }),
        ];
    }

    private static ClockRule Rule(YamlMap map)
    {
        map.Only("id", "vi", "en", "starts", "editions");
        var starts = Needed(map, "starts").Only("vi", "en");
        return new ClockRule(map.Text("id"), Word(map), new ClockWord(map.Text("id"), starts.Text("vi"), starts.Text("en")));
    }

    private static ClockShare Share(YamlMap map, HashSet<string> clocks, Schema schema)
    {
        map.Only("id", "vi", "en", "clocks", "part", "from", "to", "by", "when", "unless", "source", "confidence");
        if (map.Texts("clocks").FirstOrDefault(clock => !clocks.Contains(clock)) is { } unknown) throw map.Problem($"no clock is called '{unknown}'", "name clocks of this file");
        var part = map.Text("part").Split('/');
        if (part.Length != 2 || !int.TryParse(part[0], CultureInfo.InvariantCulture, out var above) || !int.TryParse(part[1], CultureInfo.InvariantCulture, out var below) || above < 1 || below <= above)
            throw map.Problem($"'part: {map.Text("part")}' is no part of a whole", "write it like 1/2");
        var by = map.Text("by");
        if (by is not ("start" or "proceedings")) throw map.Problem($"'by: {by}' isn't known", "write start or proceedings");
        return new ClockShare(
            map.Text("id"), Word(map), map.Texts("clocks"), above, below, Day(map, "from"), map.Day("to"), by == "proceedings",
            schema.Circumstance(map, map.Text("when")), [.. map.Texts("unless").Select(one => schema.Circumstance(map, one))], map.Text("source"), IsSure(map));
    }

    private static ClockMove Move(YamlMap map) =>
        new(map.Only("of", "from", "to", "source", "confidence").Texts("of"), Day(map, "from"), map.Day("to"), map.Text("source"));

    private static ClockWord Word(YamlMap map) => new(map.Text("id"), map.Text("vi"), map.Text("en"));

    private static List<ClockWord> Words(YamlMap file, string key) => [.. file.Maps(key).Select(map => Word(map.Only("id", "vi", "en")))];

    private static HashSet<string> Ids(IEnumerable<ClockWord> words) => words.Select(word => word.Id).ToHashSet(StringComparer.Ordinal);

    private static bool IsSure(YamlMap map, string key = "confidence") => map.TextOrNull(key) switch
    {
        null or "sourced" => true,
        "memory" or "unsure" => false,
        var other => throw map.Problem($"'{key}: {other}' isn't known", "write sourced, memory or unsure"),
    };

    private static DateOnly Day(YamlMap map, string key) => map.Day(key) ?? throw map.Problem($"'{key}' is missing", $"write '{key}: …' here");

    private static YamlMap Needed(YamlMap map, string key) => map.Map(key) ?? throw map.Problem($"'{key}' is missing", $"write '{key}: {{…}}' here");

    private sealed class Schema(HashSet<string> classes, HashSet<string> circumstances, Dictionary<string, ClockWord> deciders)
    {
        internal ClockEdition Edition(string clock, YamlMap map)
        {
            var (from, to) = (Day(map, "from"), map.Day("to"));
            if (to < from) throw map.Problem("the edition ends before it begins", "write the first day, then the last");
            var counting = new ClockCounting(
                OneOf(map, "first-day", "next", "same") == "same", OneOf(map, "month", "same-day", "thirty-days") == "thirty-days",
                OneOf(map, "last-day-off", "next-working-day", "stays") == "next-working-day");
            if (map.Has("terms") == map.Has("length")) throw map.Problem("an edition has either a length or terms", "write 'length: 20 days', or 'terms' with a length each");
            var terms = map.Has("length") ? [Term(map, map)] : map.Maps("terms").Select(term => Term(term.Only("class", "when", "length", "extensions", "after-resumption"), map)).ToArray();
            return new ClockEdition(clock, from, to, counting, terms, map.Text("source"), IsSure(map));
        }

        internal string Circumstance(YamlMap map, string id) =>
            circumstances.Contains(id) ? id : throw map.Problem($"the circumstance '{id}' isn't known", "name it under 'circumstances'");

        private ClockTerm Term(YamlMap map, YamlMap edition)
        {
            var ofClasses = map.Texts("class");
            if (ofClasses.FirstOrDefault(one => !classes.Contains(one)) is { } unknown) throw map.Problem($"the class '{unknown}' isn't known", "name it under 'classes'");
            return new ClockTerm(
                ofClasses, map.Has("when") ? Circumstance(map, map.Text("when")) : null, Length(map, "length"),
                [.. map.Maps("extensions").Select(one => Extension(one.Only("by", "in-all", "as-decided", "request-before", "needs", "decides", "source", "confidence"), edition))],
                map.Has("after-resumption") ? Resumption(map, edition) : null);
        }

        private ClockExtension Extension(YamlMap map, YamlMap edition)
        {
            var said = new[] { map.Has("by"), map.Has("in-all"), map.Flag("as-decided") };
            if (said.Count(one => one) != 1) throw map.Problem("an extension says once how long it is", "write by, in-all or as-decided: true");
            return new ClockExtension(
                map.Has("by") ? Length(map, "by") : map.Has("in-all") ? Length(map, "in-all") : null, map.Has("in-all"), map.Has("request-before") ? map.Number("request-before") : 0,
                map.Has("needs") ? Circumstance(map, map.Text("needs")) : null, Decider(map), map.TextOrNull("source") ?? edition.Text("source"),
                map.Has("confidence") ? IsSure(map) : IsSure(edition));
        }

        private static ClockResumption Resumption(YamlMap map, YamlMap edition) =>
            new(Length(map, "after-resumption"), edition.TextOrNull("resumption-source") ?? edition.Text("source"), IsSure(edition) && IsSure(edition, "resumption-confidence"));

        private ClockWord Decider(YamlMap map) =>
            deciders.TryGetValue(map.Text("decides"), out var word) ? word : throw map.Problem($"'{map.Text("decides")}' isn't known", "name who decides under 'deciders'");

        private static Length Length(YamlMap map, string key) =>
            Clocks.Length.TryParse(map.Text(key)) ?? throw map.Problem($"'{key}: {map.Text(key)}' is no length", "write it like 20 days, 2 months, 9 working days or 24 hours");

        private static string OneOf(YamlMap map, string key, string usual, string other) => map.TextOrNull(key) switch
        {
            null => usual,
            { } word when word == usual || word == other => word,
            { } word => throw map.Problem($"'{key}: {word}' isn't known", $"write {usual} or {other}"),
        };
    }
}
