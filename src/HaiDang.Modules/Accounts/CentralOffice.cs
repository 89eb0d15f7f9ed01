using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Accounts;

/// <summary>The office of Ban Chỉ đạo 138/CP, to which provinces report: it keeps a ledger of its own, and what it sets there holds in every ledger of its store.</summary>
internal static class CentralOffice
{
    /// <summary>The ledger that it keeps.</summary>
    internal static readonly LedgerId Ledger = new("central");

    private static readonly OrganisationId Committee = new("central.bcd-138");

    /// <summary>Whether the reader writes for it.</summary>
    internal static bool Is(Reader reader) => reader.Organisation == Committee;

    /// <summary>Lets each standing office in for its own ledger: the centre's for its own, a province's for its own. Leaves out the centre in a province's ledger: what the centre sets holds there anyway.</summary>
    internal static bool KeepsItself(Reader reader, LedgerId ledger) => Is(reader) == (ledger == Ledger) && reader.HasIn(ledger, Role.StandingOffice);
}
