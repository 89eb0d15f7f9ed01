using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Victims.Reception;

/// <summary>A step between reception and identification.</summary>
internal enum ReceptionStep
{
    /// <summary>Tiếp nhận, hỗ trợ ban đầu.</summary>
    TakeIn,

    /// <summary>Xác minh thông tin ban đầu.</summary>
    InitialCheck,

    /// <summary>Xác minh, xác định.</summary>
    Identify,

    /// <summary>Thông báo cơ quan đại diện ngoại giao của người nước ngoài.</summary>
    Embassy,

    /// <summary>Hỗ trợ theo chế độ.</summary>
    Support,
}

/// <summary>Who does a step, and within which limit.</summary>
/// <param name="Lead">Key of a kind of body in the catalogue, such as <c>so-y-te</c>.</param>
/// <param name="Limit">A clock of <c>data/rules/clocks.yaml</c>; null when it is at once.</param>
internal sealed record StepRule(ReceptionStep Step, string Lead, IReadOnlyList<string> With, string? Limit, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it holds on a day.</summary>
    internal bool On(DateOnly day) => day >= From && (To is null || day <= To);
}

/// <summary>The steps of a track under a law.</summary>
internal sealed record TrackRule(ReceptionTrack Track, string Article, Confidence Confidence, IReadOnlyList<StepRule> Steps);

/// <summary>How a law receives and identifies.</summary>
/// <param name="To">Last day of reception that it governs; null while it is in force.</param>
internal sealed record ReceptionLaw(string Number, DateOnly From, DateOnly? To, string StatusVi, string StatusEn, string Source, IReadOnlyList<TrackRule> Tracks)
{
    /// <summary>The steps of a track.</summary>
    internal TrackRule Track(ReceptionTrack track) => Tracks.Single(one => one.Track == track);
}

/// <summary>The dated rules of reception.</summary>
/// <remarks>Source: <c>data/rules/reception.yaml</c>.</remarks>
internal sealed record ReceptionRules(IReadOnlyList<ReceptionLaw> Laws)
{
    private static readonly Lazy<ReceptionRules> Loaded = new(() => Read(DatedYaml.Embedded("data/rules/reception.yaml")));

    /// <summary>The rules that ship with the program.</summary>
    internal static ReceptionRules Current => Loaded.Value;

    /// <summary>The law that governs whoever is received on a day; days before the first law fall under the first.</summary>
    internal ReceptionLaw Governing(DateOnly receivedOn) => Laws.LastOrDefault(law => law.From <= receivedOn) ?? Laws[0];

    /// <summary>Who does a step of a person's track on a day.</summary>
    /// <param name="receivedOn">Chooses the law.</param>
    /// <param name="day">Chooses the body: who did it may have ceased meanwhile.</param>
    /// <returns>Null when the track has no such step. After the law's last day the line that ended last speaks, and its heir does the work.</returns>
    internal StepRule? Step(ReceptionTrack track, ReceptionStep step, DateOnly receivedOn, DateOnly day)
    {
        var lines = Governing(receivedOn).Track(track).Steps.Where(one => one.Step == step).OrderBy(one => one.From).ToList();
        return lines.Find(one => one.On(day)) ?? lines.LastOrDefault();
    }

    /// <summary>Reads a file of rules.</summary>
    /// <exception cref="DataFileException">It breaks its schema.</exception>
    internal static ReceptionRules Read(YamlMap file)
    {
        var laws = file.Only("laws").Maps("laws").Select(Law).ToList();
        return laws.Count == 0 ? throw file.Problem("there is no law", "write one under 'laws'") : new ReceptionRules(laws);
    }

    private static ReceptionLaw Law(YamlMap map)
    {
        map.Only("law", "from", "to", "status-vi", "status-en", "source", "tracks");
        var from = map.Day("from") ?? throw map.Problem("'from' is missing", "write the first day it governs");
        var tracks = map.Maps("tracks").Select(track =>
        {
            track.Only("track", "article", "confidence", "steps");
            return new TrackRule(
                track.Choice<ReceptionTrack>("track"), track.Text("article"), track.Choice<Confidence>("confidence"),
                [
                    .. track.Maps("steps").Select(step =>
                    {
                        step.Only("step", "lead", "with", "limit", "from", "to");
                        return new StepRule(
                            step.Choice<ReceptionStep>("step"), step.Text("lead"), step.Texts("with"), step.Text("limit") is var limit && limit == "at-once" ? null : limit,
                            step.Day("from") ?? from, step.Day("to"));
                    }),
                ]);
        }).ToList();
        if (tracks.Select(one => one.Track).Distinct().Count() != Enum.GetValues<ReceptionTrack>().Length) throw map.Problem("a track is missing or stands twice", "write each track once");
        return new ReceptionLaw(map.Text("law"), from, map.Day("to"), map.Text("status-vi"), map.Text("status-en"), map.Text("source"), tracks);
    }
}
