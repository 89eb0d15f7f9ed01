using HaiDang.Kernel.Access;
using HaiDang.Vault;

namespace HaiDang.Modules.Dossiers;

/// <summary>A kind of dossier: what its streams are called, where its pages are, who works on one.</summary>
/// <param name="Stream">Kind of its streams, such as <c>tip-offs.tip-off</c>.</param>
/// <param name="Route">Its word in an address.</param>
/// <param name="Workers">Roles that work on a dossier which their body keeps or takes part in.</param>
/// <param name="OfficeSees">Whether the standing office sees its codes, days and states.</param>
internal sealed record DossierKind(string Stream, string Route, IReadOnlyList<Role> Workers, bool OfficeSees = true);

/// <summary>The kinds of dossiers there are. A kind stands here before its module records the first one, since who opened whom hangs on it.</summary>
/// <param name="further">Kinds of further subjects, beside the program's own.</param>
internal sealed class DossierKinds(IEnumerable<DossierKind> further)
{
    // Whoever takes information in keeps it until somebody competent accepts it.
    private static readonly Role[] Receivers = [Role.Investigator, Role.UnitLeader, Role.LocalOfficer, Role.AgencyOfficer, Role.VictimSupportOfficer];
    private static readonly Role[] Proceedings = [Role.Investigator, Role.UnitLeader, Role.ProcuracyCourtLiaison];
    private static readonly Role[] Support = [Role.VictimSupportOfficer, Role.UnitLeader, Role.Investigator, Role.LocalOfficer];

    /// <summary>A source of information on a crime.</summary>
    internal static readonly DossierKind TipOff = new("tip-offs.tip-off", "tin-bao", Receivers);

    /// <summary>Something that happened.</summary>
    internal static readonly DossierKind Incident = new("cases.incident", "vu-viec", Proceedings);

    /// <summary>A criminal case.</summary>
    internal static readonly DossierKind Case = new("cases.case", "vu-an", Proceedings);

    /// <summary>Persons who acted together.</summary>
    internal static readonly DossierKind Ring = new("cases.ring", "duong-day", Proceedings);

    // In a small province a code, a day and a commune may say who somebody received is: the office reads figures of the whole province.
    /// <summary>Somebody who was, or may have been, trafficked.</summary>
    internal static readonly DossierKind Victim = new("victims.victim", "nan-nhan", Support, OfficeSees: false);

    /// <summary>Persons who pass from one side to another together: at a border post, between provinces.</summary>
    internal static readonly DossierKind HandOver = new("victims.hand-over", "ban-giao", Support, OfficeSees: false);

    /// <summary>A house in which persons are lodged; where a shelter stands is opened as somebody's identity is.</summary>
    internal static readonly DossierKind Establishment = new("victims.establishment", "co-so", Support, OfficeSees: false);

    /// <summary>Work that makes support better: workshops, training, inspection of the policy, exchange with foreign bodies.</summary>
    internal static readonly DossierKind SupportWork = new("victims.support-work", "cong-tac-ho-tro", Support, OfficeSees: false);

    private static readonly DossierKind[] Registers = [TipOff, Incident, Case, Ring, Victim, HandOver, Establishment, SupportWork];

    /// <summary>The program's own, with none beside them.</summary>
    internal static readonly DossierKinds Own = new([]);

    /// <summary>All of them.</summary>
    internal IReadOnlyList<DossierKind> All { get; } = [.. Registers, .. further];

    /// <summary>The kind of a stream.</summary>
    /// <returns>Null when it is no dossier's.</returns>
    internal DossierKind? Of(string stream) => All.FirstOrDefault(kind => stream.StartsWith(kind.Stream + "/", StringComparison.Ordinal) || stream == kind.Stream);

    /// <summary>The kind of a dossier.</summary>
    internal DossierKind? Of(DossierId dossier) => Of(dossier.Value);
}
