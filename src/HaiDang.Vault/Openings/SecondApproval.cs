using HaiDang.Kernel.Events;

namespace HaiDang.Vault.Openings;

/// <summary>One reader's wish to open somebody, and another's yes.</summary>
internal sealed record SecondApproval(UserId AskedBy, AgreementAsked Asked, UserId? GivenBy)
{
    internal static StreamId Stream(string id) => Trace.Ledger.Stream(Trace.AgreementStream, id);

    internal static SecondApproval? Fold(SecondApproval? agreement, Recorded recorded) => recorded.Event switch
    {
        AgreementAsked asked => new SecondApproval(recorded.Actor, asked, null),
        AgreementGiven => agreement! with { GivenBy = recorded.Actor },
        _ => agreement,
    };

    /// <summary>Whether it lets this reader open one of these persons now.</summary>
    internal bool Covers(Opening opening, IReadOnlyCollection<PersonId> persons, DateTimeOffset now) =>
        GivenBy is not null && AskedBy == opening.Reader.User && now < Asked.Until && Asked.Dossier == opening.Dossier && Asked.Purpose == opening.Purpose
        && persons.Contains(Asked.Person);

    internal static Decision Give(SecondApproval? agreement, UserId second, DateTimeOffset now) => agreement switch
    {
        null => VaultRefusals.NothingAsked,
        _ when now >= agreement.Asked.Until => VaultRefusals.NothingAsked,
        _ when agreement.AskedBy == second => VaultRefusals.SamePerson,
        { GivenBy: not null } => Decision.Nothing,
        _ => Decision.Record(new AgreementGiven()),
    };
}

/// <summary>The emergencies that one reader declared.</summary>
internal sealed record Emergencies(IReadOnlyList<Emergencies.One> All)
{
    internal static StreamId Stream(UserId reader) => Trace.Ledger.Stream(Trace.ReaderStream, reader.Value);

    internal static Emergencies? Fold(Emergencies? before, Recorded recorded) => recorded.Event switch
    {
        GlassBroken e => new Emergencies([.. before?.All ?? [], new One(e.Glass, e.Dossier, e.Until, e.ReviewBy, null)]),
        GlassReviewed e => new Emergencies([.. before!.All.Select(one => one.Glass == e.Glass ? one with { Reviewer = e.Reviewer, Justified = e.Justified } : one)]),
        _ => before,
    };

    internal static Decision Declare(Emergencies? emergencies, GlassBroken wanted, int reasonLength, OpeningRules rules, DateTimeOffset now) =>
        reasonLength < rules.ShortestReason ? VaultRefusals.ReasonTooShort
        : emergencies?.Suspended(now) == true ? VaultRefusals.BreakGlassSuspended
        : Decision.Record(wanted);

    internal static Decision Review(Emergencies? emergencies, string glass, UserId reader, UserId reviewer, bool justified) =>
        emergencies?.All.SingleOrDefault(one => one.Glass == glass) switch
        {
            null => VaultRefusals.NothingAsked,
            _ when reader == reviewer => VaultRefusals.SamePerson,
            { Reviewer: not null } => Decision.Nothing,
            _ => Decision.Record(new GlassReviewed(glass, reviewer, justified)),
        };

    /// <summary>Whether an emergency holds for a dossier now.</summary>
    internal bool Live(DossierId dossier, DateTimeOffset now) => !Suspended(now) && All.Any(one => one.Dossier == dossier && now < one.Until && one.Justified != false);

    // One that nobody reviewed in time, and one that was found to be none.
    private bool Suspended(DateTimeOffset now) => All.Any(one => one.Justified == false || (one.Reviewer is null && now >= one.ReviewBy));

    internal sealed record One(string Glass, DossierId Dossier, DateTimeOffset Until, DateTimeOffset ReviewBy, UserId? Reviewer, bool? Justified = null);
}
