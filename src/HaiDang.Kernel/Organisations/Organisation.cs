using HaiDang.Kernel.Places;

namespace HaiDang.Kernel.Organisations;

/// <summary>A body of a place between two days.</summary>
/// <param name="Entry">Its kind's key in the catalogue, such as <c>cong-an-tinh</c>.</param>
/// <param name="NameVi">The name documents of its province use, such as "Công an tỉnh" or "UBND huyện Lộc Bình".</param>
/// <param name="FullNameVi">The name with its place, such as "Công an tỉnh Lạng Sơn".</param>
/// <param name="NameEn">The English name with its place.</param>
/// <param name="Place">Its province, district or commune; null for central and foreign bodies.</param>
/// <param name="From">First day, or null when it was there before our records.</param>
/// <param name="To">Last day, or null while it lasts.</param>
public sealed record Organisation(
    OrganisationId Id, string Entry, string NameVi, string FullNameVi, string NameEn,
    OrganisationKind Kind, OrganisationLevel Level, AssignmentMode Mode,
    PlaceCode? Place, DateOnly? From, DateOnly? To, Confidence Confidence)
{
    /// <summary>Whether it names a group.</summary>
    public bool IsCollective => Kind == OrganisationKind.Collective;

    /// <summary>Whether it exists on the day.</summary>
    public bool On(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}

/// <summary>Who a body is on another day, or who it was.</summary>
/// <param name="Functions">The functions that passed, by their keys in <c>functions.yaml</c>; empty when everything did.</param>
/// <param name="Whole">Whether all of the body went to this one. A part has no known share and no count is split by it.</param>
public sealed record Heir(Organisation Organisation, IReadOnlyList<string> Functions, bool Whole);

/// <summary>Whom a collective names on a day.</summary>
/// <param name="Members">Its members, in the order of the catalogue, then of places; empty when it is open.</param>
/// <param name="Open">Whether it stays as the plan wrote it, because no list says who belongs to it.</param>
public sealed record Expanded(IReadOnlyList<Organisation> Members, bool Open);
