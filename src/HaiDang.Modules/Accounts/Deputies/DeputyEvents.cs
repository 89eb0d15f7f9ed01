using System.Collections.Immutable;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts.Deputies;

/// <summary>Somebody who will be away named a colleague of the same body to act for them. Stream <c>accounts.deputy/{user}</c>.</summary>
/// <param name="Id">Names the deputyship in its stream.</param>
/// <param name="From">First day, by the clock of the ledger.</param>
/// <param name="To">Last day, in: it ends by itself.</param>
[StoredAs("accounts.deputy-named/1")]
internal sealed record DeputyNamed(string Id, UserId User, UserId Deputy, DateOnly From, DateOnly To)
{
    /// <summary>Gets the paper that empowers the deputy; null when none was named.</summary>
    public EmpoweringPaper? Paper { get; init; }
}

/// <summary>The paper by which somebody is empowered to act, and to sign, for another.</summary>
/// <param name="Number">Its kind and number: <c>Quyết định số 12/QĐ-BCĐ</c>.</param>
/// <param name="Issuer">Who issued it, as it follows on "của": a body, or the post of its head; no person's name.</param>
internal sealed record EmpoweringPaper(string Number, DateOnly Day, string Issuer)
{
    internal const int LongestNumber = 60;
    internal const int LongestIssuer = 100;

    /// <summary>As a signed report names it.</summary>
    internal string Written => $"{Number} {Format.DocumentDay(Day)} của {Issuer}";
}

/// <summary>An administrator confirmed that the deputy also gets roles that open who a person is.</summary>
[StoredAs("accounts.deputy-confirmed/1")]
internal sealed record DeputyConfirmed(string Id, UserId User);

/// <summary>A deputyship was ended before its last day.</summary>
[StoredAs("accounts.deputy-ended/1")]
internal sealed record DeputyEnded(string Id, UserId User, DateOnly OccurredOn) : IOccurred;

/// <summary>One deputyship.</summary>
internal sealed record Deputyship(string Id, UserId Deputy, DateOnly From, DateOnly To, bool Confirmed = false, bool Ended = false)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool Holds(DateOnly day) => !Ended && day >= From && day <= To;
}

/// <summary>The deputyships of one user, as their events leave them.</summary>
internal sealed record DeputyState(ImmutableList<Deputyship> All)
{
    internal static StreamId Stream(LedgerId ledger, UserId user) => ledger.Stream("accounts.deputy", user.Value);

    internal static DeputyState? Fold(DeputyState? state, Recorded recorded)
    {
        var all = (state ?? new DeputyState([])).All;
        return recorded.Event switch
        {
            DeputyNamed e => new DeputyState(all.Add(new Deputyship(e.Id, e.Deputy, e.From, e.To))),
            DeputyConfirmed e => new DeputyState([.. all.Select(one => one.Id == e.Id ? one with { Confirmed = true } : one)]),
            DeputyEnded e => new DeputyState([.. all.Select(one => one.Id == e.Id ? one with { Ended = true } : one)]),
            _ => state,
        };
    }
}
