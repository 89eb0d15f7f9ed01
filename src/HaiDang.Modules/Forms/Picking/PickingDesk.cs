using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>Picking for one ledger on one day: the units of its province come first.</summary>
internal sealed class PickingDesk(UnitPicker picker, PlaceCode? province, DateOnly day)
{
    /// <summary>Picking for a province's ledger.</summary>
    internal static PickingDesk Of(UnitPicker picker, LedgerId ledger, DateOnly day) => new(picker, PlaceMap.VietNam.Province(ledger.Value, day)?.Code, day);

    /// <inheritdoc cref="UnitPicker.Resolve"/>
    internal (Unit? One, IReadOnlyList<Unit> Near) Resolve(string typed, UnitScope scope) => picker.Resolve(typed, scope, province, day);

    /// <inheritdoc cref="UnitPicker.Search"/>
    internal IReadOnlyList<Unit> Search(string typed, UnitScope scope) => picker.Search(typed, scope, province, day);

    /// <summary>Bodies of the province itself.</summary>
    internal IReadOnlyList<Unit> OfProvince() => picker.OfProvince(province, day);

    /// <summary>Members of a collective on the day; none for a single body and for one that is open.</summary>
    internal IReadOnlyList<OrganisationId> Members(OrganisationId body) => picker.Members(body, day);
}
