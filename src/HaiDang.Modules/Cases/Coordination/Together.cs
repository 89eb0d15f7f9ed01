using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases.InProceedings;

namespace HaiDang.Modules.Cases.Coordination;

/// <summary>A request for evidence, with its answers.</summary>
internal sealed record Asked(EvidenceRequested Request, IReadOnlyList<EvidenceAnswered> Answers)
{
    /// <summary>Whether an answer is waited for.</summary>
    internal bool IsOpen => Answers.All(answer => !answer.IsWhole);

    /// <summary>Days late on a day; 0 in time, answered, or without a due day. Nothing says so of a procuracy or a court: they are asked.</summary>
    internal int DaysLate(DateOnly today) => IsOpen && Request.DueOn is { } due ? Math.Max(0, today.DayNumber - due.DayNumber) : 0;
}

/// <summary>A difficulty, settled or not.</summary>
internal sealed record Obstacle(ObstacleRaised Raised, ObstacleSettled? Settled);

/// <summary>A protection, ended or not.</summary>
internal sealed record Protection(PersonProtected Given, DateOnly? EndedOn);

/// <summary>What bodies did together on one dossier.</summary>
internal sealed record Together(IReadOnlyList<Asked> Requests, IReadOnlyList<EvidenceWeighed> Weighed, IReadOnlyList<Obstacle> Obstacles, IReadOnlyList<Protection> Protections)
{
    /// <summary>Nothing yet.</summary>
    internal static readonly Together Nothing = new([], [], [], []);

    /// <summary>What an event adds; unchanged when it says nothing of this.</summary>
    internal Together After(object e) => e switch
    {
        EvidenceRequested requested => this with { Requests = [.. Requests, new(requested, [])] },
        EvidenceAnswered answered => this with { Requests = [.. Requests.Select(one => one.Request.Request == answered.Request ? one with { Answers = [.. one.Answers, answered] } : one)] },
        EvidenceWeighed weighed => this with { Weighed = [.. Weighed, weighed] },
        ObstacleRaised raised => this with { Obstacles = [.. Obstacles, new(raised, null)] },
        ObstacleSettled settled => this with { Obstacles = [.. Obstacles.Select(one => one.Raised.Obstacle == settled.Obstacle ? one with { Settled = settled } : one)] },
        PersonProtected given => this with { Protections = [.. Protections, new(given, null)] },
        ProtectionEnded ended => this with { Protections = [.. Protections.Select(one => Runs(one, ended.Person, ended.Kind) ? one with { EndedOn = ended.OccurredOn } : one)] },
        _ => this,
    };

    /// <summary>Why an event can't follow; null when it can, or when it is none of these.</summary>
    internal Refusal? Against(object e) => e switch
    {
        EvidenceRequested { DueOn: { } due } asked when due < asked.OccurredOn => CasesRefusals.DueBeforeAsked,
        EvidenceRequested asked when asked.From == asked.To => CasesRefusals.ToItself,
        EvidenceRequested asked when Requests.Any(one => one.Request.Request == asked.Request) => CasesRefusals.AlreadySo,
        EvidenceRequested asked => PersonRules.Paper(asked.Paper),
        EvidenceAnswered answered => Requests.FirstOrDefault(one => one.Request.Request == answered.Request) is { IsOpen: true } ? PersonRules.Paper(answered.Paper) : CasesRefusals.NothingToUndo,
        EvidenceWeighed weighed => weighed.Bodies.Distinct().Count() < 2 ? CasesRefusals.TwoBodiesWeigh : PersonRules.Paper(weighed.Minutes),
        ObstacleRaised raised => Obstacles.Any(one => one.Raised.Obstacle == raised.Obstacle) ? CasesRefusals.AlreadySo : null,
        ObstacleSettled settled => Obstacles.Any(one => one.Raised.Obstacle == settled.Obstacle && one.Settled is null) ? null : CasesRefusals.NothingToUndo,
        PersonProtected given => Protections.Any(one => Runs(one, given.Person, given.Kind)) ? CasesRefusals.AlreadySo : PersonRules.Paper(given.Decision),
        ProtectionEnded ended => Protections.Any(one => Runs(one, ended.Person, ended.Kind)) ? null : CasesRefusals.NothingToUndo,
        _ => null,
    };

    private static bool Runs(Protection one, Vault.PersonId person, ProtectionKind kind) => one.EndedOn is null && one.Given.Person == person && one.Given.Kind == kind;
}
