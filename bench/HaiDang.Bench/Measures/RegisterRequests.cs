using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;

namespace HaiDang.Bench.Measures;

/// <summary>What a user asks of a register, through the services that answer its pages.</summary>
/// <param name="books">Bodies among whom the dossiers are dealt out in turn.</param>
internal sealed class RegisterRequests(LedgerId ledger, DossierList list, EventLog log, TipOffRegister register, int dossiers, int books, DateOnly today)
{
    private static readonly CancellationToken None = CancellationToken.None;

    internal static string Id(int at) => at.ToString("x32", CultureInfo.InvariantCulture);

    internal static OrganisationId Book(int at) => new(string.Create(CultureInfo.InvariantCulture, $"langson.co-quan-{at:00}"));

    internal static Reader Investigator(LedgerId ledger, string user, OrganisationId body) => new(new UserId(user), body, [new Grant(Role.Investigator, ledger, body, [body])]);

    internal static Reader Office(LedgerId ledger, string user, OrganisationId body) => new(new UserId(user), body, [new Grant(Role.StandingOffice, ledger, body, [body])]);

    /// <summary>A dossier of the body, with its deadlines.</summary>
    internal async Task Open(Reader reader, int book, int turn)
    {
        var sight = await list.Find(reader, ledger, DossierKinds.TipOff, Id(Of(book, turn)), None) ?? throw new InvalidOperationException("There is no such dossier.");
        _ = register.Clocks(sight.Entry);
    }

    /// <summary>The first page of a list, with its counts.</summary>
    internal async Task List(Reader reader, DossierFilter filter)
    {
        await list.Page(reader, ledger, DossierKinds.TipOff, filter, today, "", DossierList.PageRows, None);
        await list.Count(reader, ledger, DossierKinds.TipOff, filter, today, None);
    }

    /// <summary>The dossier of a number.</summary>
    internal async Task Number(Reader reader, int turn)
    {
        var filter = new DossierFilter { Words = string.Create(CultureInfo.InvariantCulture, $"{Step(turn, dossiers / books) + 1}/2023") };
        var found = await list.Page(reader, ledger, DossierKinds.TipOff, filter, today, "", 50, None);
        if (found.Rows is not [_]) throw new InvalidOperationException("The number isn't found.");
    }

    /// <summary>An entry in a dossier of the body, durable when it returns.</summary>
    internal async Task Save(Reader reader, int book, int turn)
    {
        var stream = ledger.Stream(DossierKinds.TipOff.Stream, Id(Of(book, turn)));
        var e = new ProcuracyNotified("1/TB", today);
        var outcome = await log.Decide<DossierEntry>(
            reader, stream, DossierEntry.Fold, state => register.Deny(state, e, today) is { } no ? no : Decision.Record(e), new Writing(Guid.CreateVersion7().ToString("N")), None);
        if (outcome is not Outcome.Done) throw new InvalidOperationException("It wasn't saved.");
    }

    // Steps that meet every dossier without ever meeting them in order.
    private static int Step(int turn, int count) => (int)((turn * 7919L) % count);

    private int Of(int book, int turn) => (Step(turn, dossiers / books) * books) + book;
}
