using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Accounts.Deputies;

/// <summary>The part's "no".</summary>
internal static class DeputyRefusals
{
    /// <summary>Not a colleague of the same body who may act.</summary>
    internal static readonly Refusal NoSuchColleague = new("accounts.no-such-colleague");

    /// <summary>The last day stands before the first, before today, or too far off.</summary>
    internal static readonly Refusal DaysWrong = new("accounts.deputy-days-wrong");

    /// <summary>Somebody acts for this user on one of the days.</summary>
    internal static readonly Refusal AlreadyNamed = new("accounts.deputy-already-named");

    /// <summary>Of the paper that empowers, something is missing, can't be read or is too long, or its day lies ahead.</summary>
    internal static readonly Refusal PaperWrong = new("accounts.deputy-paper-wrong");

    /// <summary>No such deputyship within reach, or it is over.</summary>
    internal static readonly Refusal Unknown = new("accounts.unknown-deputyship", RefusalKind.Unknown);
}

/// <summary>Names a colleague who acts for somebody from a day to a day.</summary>
internal sealed record NameDeputy(string Id, UserId User, UserId Deputy, DateOnly From, DateOnly To)
{
    /// <summary>Days that one deputyship takes; a longer absence is a hand-over.</summary>
    internal const int LongestDays = 92;

    /// <summary>Gets the paper that empowers the deputy; null for none.</summary>
    public EmpoweringPaper? Paper { get; init; }

    /// <summary>Gets whether something was typed of a paper that can't be taken as one.</summary>
    public bool IsPaperUnread { get; init; }

    /// <summary>Names a deputy for days to come that nobody else has.</summary>
    /// <param name="mayAct">Whether the other is a colleague of the same body, with an open account that isn't an administrator's.</param>
    public Decision Decide(DeputyState? state, bool mayAct, DateOnly today)
    {
        if (!mayAct || Deputy == User) return DeputyRefusals.NoSuchColleague;
        if (To < From || To < today || To.DayNumber - From.DayNumber >= LongestDays || From.DayNumber - today.DayNumber > 366) return DeputyRefusals.DaysWrong;
        if (IsPaperUnread || Paper is { } paper && (paper.Day > today || paper.Day > From || paper.Number.Length > EmpoweringPaper.LongestNumber || paper.Issuer.Length > EmpoweringPaper.LongestIssuer)) return DeputyRefusals.PaperWrong;
        return state?.All.Any(one => !one.Ended && one.From <= To && From <= one.To) == true
            ? DeputyRefusals.AlreadyNamed
            : Decision.Record(new DeputyNamed(Id, User, Deputy, From, To) { Paper = Paper });
    }

    /// <summary>Names for the reader's own account.</summary>
    internal static Task<Outcome> Handle(NameDeputy command, LedgerId ledger, bool mayAct, DateOnly today, Reader reader, EventLog log, CancellationToken ct) =>
        command.User == reader.User
            ? log.Decide<DeputyState>(reader, DeputyState.Stream(ledger, command.User), DeputyState.Fold, state => command.Decide(state, mayAct, today), null, ct)
            : Task.FromResult<Outcome>(new Outcome.Refused(DeputyRefusals.Unknown));
}

/// <summary>Ends a deputyship at once.</summary>
internal sealed record EndDeputy(string Id, UserId User)
{
    /// <summary>Ends one that isn't over.</summary>
    public Decision Decide(DeputyState? state, DateOnly today) =>
        state?.All.Find(one => one.Id == Id) is { Ended: false } one && one.To >= today ? Decision.Record(new DeputyEnded(Id, User, today)) : DeputyRefusals.Unknown;
}

/// <summary>Lets the deputy have roles that open who a person is.</summary>
/// <remarks>
/// An officer can't hand these on alone: whom a victim's name is shown to is decided twice. The administrator confirms that the
/// colleague may, and sees no dossier by it.
/// </remarks>
internal sealed record ConfirmDeputy(string Id, UserId User)
{
    /// <summary>Confirms one that isn't over.</summary>
    public Decision Decide(DeputyState? state, DateOnly today) => state?.All.Find(one => one.Id == Id) switch
    {
        null or { Ended: true } => DeputyRefusals.Unknown,
        { Confirmed: true } => Decision.Nothing,
        { To: var to } when to < today => DeputyRefusals.Unknown,
        _ => Decision.Record(new DeputyConfirmed(Id, User)),
    };
}
