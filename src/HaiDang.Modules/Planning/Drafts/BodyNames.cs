using System.Collections.Concurrent;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using KernelMode = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>The bodies that a document of one province and day can name, found by the names people write.</summary>
internal sealed class BodyNames
{
    // Building the map of a province takes some milliseconds; a process meets few provinces.
    private static readonly ConcurrentDictionary<string, OrganisationMap> Maps = new(StringComparer.Ordinal);
    private readonly OrganisationMap map;
    private readonly PlaceCode province;
    private readonly DateOnly day;

    private BodyNames(OrganisationMap map, PlaceCode province, DateOnly day)
    {
        this.map = map;
        this.province = province;
        this.day = day;
    }

    /// <summary>The bodies there are on a day.</summary>
    /// <param name="province">The province's name without its kind.</param>
    /// <returns>Null when there is no such province on the day.</returns>
    internal static BodyNames? On(string? province, DateOnly day) =>
        province is not null && PlaceMap.VietNam.Province(province, day) is { } place
            ? new BodyNames(Maps.GetOrAdd(place.Name, static name => OrganisationMap.Of(name)), place.Code, day)
            : null;

    /// <summary>The usual names of the province's own and the central bodies, for the lists that fields offer.</summary>
    /// <param name="owner">A body whose neighbours at its place are offered too; null for none.</param>
    internal IReadOnlyList<string> Usual(OrganisationId? owner = null) =>
    [
        .. map.All
            .Where(body => body.On(day) && (body.Place == province || (body.Place is null && body.Level is OrganisationLevel.Central) || body.Id == owner || (owner is { } one && body.Place is not null && body.Place == map.Find(one)?.Place)))
            .Select(body => body.NameVi).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The body of a name, marks and case aside.</summary>
    /// <returns>Null when none has this name on the day, or several have.</returns>
    internal Organisation? Find(string name) => map.FindByName(name, province, day) is [var only] ? only : null;

    /// <summary>A body of that name that has ended by the day, with the names of those that follow it on that day.</summary>
    /// <returns>Null when no body of this name has ended.</returns>
    internal (DateOnly Until, IReadOnlyList<string> Heirs)? Gone(string name) =>
        map.Named(name).Where(body => body.To < day).MaxBy(body => body.To) is { To: { } until } gone
            ? (until, [.. map.As(gone.Id, day).Select(heir => heir.Organisation.NameVi).Distinct(StringComparer.Ordinal)])
            : null;

    /// <summary>Whether the body of a name can only be asked.</summary>
    internal bool IsAsked(string name) => Find(name)?.Mode is KernelMode.Requested;
}
