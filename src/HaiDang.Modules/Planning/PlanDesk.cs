using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning;

/// <summary>What every page of the module needs of a request: the reader, the plan asked for, the words.</summary>
internal sealed class PlanDesk(IHttpContextAccessor http, Reader reader, Frame frame, PlanBook book, Chain.ChainBook chain, Ledgers ledgers)
{
    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    internal Language Language => frame.Language;

    internal PlanningWords Words => PlanningWords.In(frame.Language);

    /// <summary>How a form is to be recorded: once under its key, on the version that was seen.</summary>
    /// <remarks>A request is named by its user too, so that nobody's key can stand in another's way.</remarks>
    internal Writing Asked(IFormCollection typed, int? seen = null) => new(typed["khoa"].ToString() is { Length: > 0 and <= 64 } key ? $"{reader.User}:{key}" : null, seen);

    /// <summary>The plan of an address, for those who may adopt for its body and so change it.</summary>
    /// <returns>Null when there is none, or the reader may not.</returns>
    internal async Task<PlanView?> Kept(string province, int year, CancellationToken ct) =>
        await Plan(province, year, ct) is { } plan && PlanningAccess.MayAdopt(reader, plan) ? plan : null;

    /// <summary>The plan of an address, and the frame set to its place and year. The body stands in the address, else it is the ledger's own committee.</summary>
    /// <returns>Null when there is none within the reader's reach.</returns>
    internal async Task<PlanView?> Plan(string province, int year, CancellationToken ct)
    {
        var asked = Context.Request.RouteValues["don-vi"] is string text ? PlanAddress.Read(text) : null;
        if (asked is null && Context.Request.RouteValues.ContainsKey("don-vi")) return null;
        var plan = await book.Find(reader, new LedgerId(province), year, asked?.Body, asked?.Edition, ct);
        if (plan is null) return null;
        frame.Place = $"{plan.Label} · {Words.YearOnly(plan.Year)}";
        frame.Synthetic = (await ledgers.Find(plan.Ledger, ct))?.SyntheticDay is not null;
        return Context.Request.RouteValues["code"] is string code ? plan with { Origin = await chain.Origin(reader, plan, code, ct) } : plan;
    }
}
