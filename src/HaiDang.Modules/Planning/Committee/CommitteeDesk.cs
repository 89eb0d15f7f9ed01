using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>What every page of a committee needs of a request: the reader, the committee's year, the words.</summary>
internal sealed class CommitteeDesk(
    IHttpContextAccessor http, Reader reader, Frame frame, Ledgers ledgers, PlanBook plans, CommitteeBook book, PlanBodies bodies, UnitPicker picker, EventLog log)
{
    private static readonly (int First, int Last) Years = (2000, 2100);

    internal HttpContext Context => http.HttpContext!;

    internal Reader Reader => reader;

    internal CommitteeBook Book => book;

    internal EventLog Log => log;

    internal CommitteeWords Words => CommitteeWords.In(frame.Language);

    internal FormWords FormWords => FormWords.In(frame.Language);

    /// <summary>Name of the office that keeps a ledger.</summary>
    internal string NameOf(LedgerRow row) => frame.Language is Language.English ? row.NameEn : row.NameVi;

    /// <summary>The committee's year of an address, and the frame set to its place and year.</summary>
    /// <returns>Null when there is none within the reader's reach.</returns>
    internal async Task<CommitteeSetting?> Setting(string province, int year, CancellationToken ct)
    {
        var ledger = new LedgerId(province);
        if (!CommitteeAccess.MayLook(reader, ledger) || year < Years.First || year > Years.Last || await ledgers.Find(ledger, ct) is not { } row) return null;
        var name = NameOf(row);
        frame.Place = $"{name} · {Words.YearOnly(year)}";
        frame.Synthetic = row.SyntheticDay is not null;
        return new CommitteeSetting(ledger, year, ledgers.Today(row), name);
    }

    /// <summary>What the registers need to say an entry.</summary>
    internal async Task<Showing> Show(CommitteeSetting setting, CancellationToken ct) => new(
        setting, frame.Language, bodies, picker, PlaceMap.VietNam, await Plan(setting, ct), await book.Piloted(reader, setting.Ledger, ct));

    /// <summary>The committee's own plan of the year.</summary>
    /// <returns>Null when none is adopted or the one that was is withdrawn.</returns>
    internal async Task<PlanView?> Plan(CommitteeSetting setting, CancellationToken ct) =>
        await plans.Find(reader, setting.Ledger, setting.Year, ct) is { Withdrawn: null } plan && PlanAddress.IsOwn(plan.Ledger, plan.Body) ? plan : null;

    /// <summary>Picking for the committee's province on the day of its map.</summary>
    internal PickingDesk Picking(CommitteeSetting setting) =>
        PickingDesk.Of(picker, setting.Ledger, setting.MapDay);

    /// <summary>A request named by its user too, so that nobody's key can stand in another's way.</summary>
    internal Writing Asked(string key, int? seen) => new(key is { Length: > 0 and <= 80 } ? $"{reader.User}:{key}" : null, seen);
}
