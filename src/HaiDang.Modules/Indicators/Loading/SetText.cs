using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>Reads the YAML of a set of indicators that somebody sent.</summary>
internal static class SetText
{
    /// <summary>Reads a text whose letter is known.</summary>
    /// <returns>The set, or everything that is wrong; what read it, which knows the lines, is null for a text that is no YAML.</returns>
    internal static (IndicatorReading? Reading, IndicatorSet? Set, IReadOnlyList<SetDoubt> Doubts) Read(string text, Countable known, SetOrder order)
    {
        var (map, fault, line) = SentYaml.Read("bo-chi-tieu.yaml", text);
        if (map is null) return (null, null, [new SetDoubt(line, "", fault is SentYamlFault.TooLarge ? SetFault.TooLarge : SetFault.NotYaml, "")]);
        var reading = new IndicatorReading(map, known, order);
        return (reading, reading.Read(), reading.Doubts);
    }
}
