using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>Picking for one ledger on one day: the units of its province come first.</summary>
internal sealed class PickingDesk(UnitPicker picker, PlaceCode? province, DateOnly day, bool remembers = false)
{
    private readonly Dictionary<(string Typed, UnitScope Scope), (Unit? One, IReadOnlyList<Unit> Near)>? known = remembers ? [] : null;

    /// <summary>Picking for a province's ledger.</summary>
    internal static PickingDesk Of(UnitPicker picker, LedgerId ledger, DateOnly day) => new(picker, PlaceMap.VietNam.Province(ledger.Value, day)?.Code, day);

    /// <summary>The same for many rows read one after another: what was looked up once isn't looked up again.</summary>
    internal PickingDesk ForManyRows() => new(picker, province, day, remembers: true);

    /// <inheritdoc cref="UnitPicker.Resolve"/>
    internal (Unit? One, IReadOnlyList<Unit> Near) Resolve(string typed, UnitScope scope)
    {
        if (known is null) return picker.Resolve(typed, scope, province, day);
        if (!known.TryGetValue((typed, scope), out var found)) known[(typed, scope)] = found = picker.Resolve(typed, scope, province, day);
        return found;
    }

    /// <inheritdoc cref="UnitPicker.Search"/>
    internal IReadOnlyList<Unit> Search(string typed, UnitScope scope) => picker.Search(typed, scope, province, day);

    /// <summary>Bodies of the province itself.</summary>
    internal IReadOnlyList<Unit> OfProvince() => picker.OfProvince(province, day);

    /// <summary>Members of a collective on the day; none for a single body and for one that is open.</summary>
    internal IReadOnlyList<OrganisationId> Members(OrganisationId body) => picker.Members(body, day);
}
