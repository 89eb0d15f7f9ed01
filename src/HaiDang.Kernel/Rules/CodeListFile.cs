namespace HaiDang.Kernel.Rules;

/// <summary>Reads a list of codes strictly: what isn't expected is an error that names file, line and remedy.</summary>
internal static class CodeListFile
{
    internal static CodeList Read(YamlMap file)
    {
        file.Only("list", "vi", "en", "asked", "source", "confidence", "htcds", "codes");
        var codes = file.Maps("codes").Select(map => Code(map, file)).ToList();
        if (codes.Count == 0) throw file.Problem("the list is empty", "write '- {code: …, vi: …, en: …}' under 'codes'");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in codes)
        {
            if (!seen.Add(code.Code)) throw file.Problem($"the code '{code.Code}' stands twice", "give each value a code of its own");
            if (code.Under is { } above && codes.TrueForAll(one => one.Code != above || one.Under is not null)) throw file.Problem($"'{code.Code}' stands under '{above}', which is no first-level code here", "name a code of this list that stands by itself");
        }

        var asked = file.Flag("asked");
        if (asked != seen.Contains("unknown")) throw file.Problem("a list that people fill in has 'unknown', and no other has", "write 'asked: true' and the code unknown, or neither");
        return new CodeList(file.Text("list"), file.Text("vi"), file.Text("en"), asked, codes);
    }

    private static ListedCode Code(YamlMap map, YamlMap file)
    {
        map.Only("code", "vi", "en", "also", "under", "from", "to", "marks", "htcds", "source", "confidence");
        var code = map.Text("code");
        if (!code.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') || code.StartsWith('-') || code.EndsWith('-') || code.Contains("--", StringComparison.Ordinal))
            throw map.Problem($"'{code}' isn't in kebab-case", "write small letters, digits and single hyphens");
        if (map.Day("to") < map.Day("from")) throw map.Problem($"'{code}' ends before it begins", "write the first day, then the last");
        var confidence = map.TextOrNull("confidence") ?? file.TextOrNull("confidence") ?? "sourced";
        if (confidence is not ("sourced" or "memory" or "unsure")) throw map.Problem($"'confidence: {confidence}' isn't known", "write sourced, memory or unsure");
        return new ListedCode(
            code, map.Text("vi"), map.Text("en"), map.TextOrNull("under"), map.Day("from"), map.Day("to"), map.Texts("marks"),
            [.. map.Texts("htcds").Select(written => Value(written, map, file))], map.TextOrNull("source") ?? file.Text("source"), confidence == "sourced")
        {
            Also = map.Texts("also"),
        };
    }

    // "=PhysicalThreats" is of the list's own field, "hte_Type=Recruitment" of another.
    private static StandardValue Value(string written, YamlMap map, YamlMap file)
    {
        var at = written.AsSpan().IndexOfAny("=<>~");
        if (at < 0 || at == written.Length - 1) throw map.Problem($"'htcds: {written}' doesn't say how the two compare", "write it like =PhysicalThreats, with = < > or ~");
        var likeness = written[at] switch { '=' => Likeness.Same, '<' => Likeness.Narrower, '>' => Likeness.Wider, _ => Likeness.Overlaps };
        var field = at > 0 ? written[..at] : file.TextOrNull("htcds") ?? throw map.Problem($"'htcds: {written}' is of no field", "name the field in front, or write 'htcds: field' at the head of the list");
        return new StandardValue(field, written[(at + 1)..], likeness);
    }
}
