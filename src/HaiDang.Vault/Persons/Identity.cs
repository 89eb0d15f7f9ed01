using System.Text.Json.Serialization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Places;
using HaiDang.Vault.Finding;

namespace HaiDang.Vault.Persons;

/// <summary>Who a person is. A part that is null is left as it was when it is kept, and wasn't asked for when it is opened.</summary>
[JsonConverter(typeof(Veiled))]
public sealed record Identity
{
    /// <summary>Gets every form of the name, the surest first.</summary>
    public IReadOnlyList<PersonName>? Names { get; init; }

    /// <summary>Gets what is said of the birth, the surest first; contradictions stay side by side.</summary>
    public IReadOnlyList<BirthClaim>? Births { get; init; }

    /// <summary>Gets the sex as papers have it.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Gets the people, as the list of peoples codes it.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Gets papers with their numbers.</summary>
    public IReadOnlyList<Paper>? Papers { get; init; }

    /// <summary>Gets places of origin, of living, of shelter.</summary>
    public IReadOnlyList<Address>? Addresses { get; init; }

    /// <summary>Gets telephones and accounts.</summary>
    public IReadOnlyList<Contact>? Contacts { get; init; }

    /// <summary>Gets how the person may be reached without danger: whom to call, when, what never to say.</summary>
    public string? SafeContact { get; init; }

    /// <summary>Gets pictures.</summary>
    public IReadOnlyList<Photograph>? Photographs { get; init; }

    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>The parts of an identity, each sealed by itself.</summary>
public enum IdentityField
{
    /// <summary><see cref="Identity.Names"/>.</summary>
    Names,

    /// <summary><see cref="Identity.Births"/>.</summary>
    Births,

    /// <summary><see cref="Identity.Sex"/>.</summary>
    Sex,

    /// <summary><see cref="Identity.Ethnicity"/>.</summary>
    Ethnicity,

    /// <summary><see cref="Identity.Papers"/>.</summary>
    Papers,

    /// <summary><see cref="Identity.Addresses"/>.</summary>
    Addresses,

    /// <summary><see cref="Identity.Contacts"/>.</summary>
    Contacts,

    /// <summary><see cref="Identity.SafeContact"/>.</summary>
    SafeContact,

    /// <summary><see cref="Identity.Photographs"/>.</summary>
    Photographs,
}

/// <summary>How sure something is.</summary>
public enum Certainty
{
    /// <summary>Papers were seen.</summary>
    Verified,

    /// <summary>The person says so.</summary>
    Stated,

    /// <summary>Others say so, or it was guessed.</summary>
    Uncertain,
}

/// <summary>What a form of a name is.</summary>
public enum NameKind
{
    /// <summary>Tên khai sinh.</summary>
    Registered,

    /// <summary>Tên thường gọi.</summary>
    Usual,

    /// <summary>Tên gọi khác, bí danh.</summary>
    Alias,

    /// <summary>Tên theo chồng, tên ở nước ngoài, phiên âm.</summary>
    Abroad,
}

/// <summary>One form of a name.</summary>
/// <param name="Language">Of the writing: <c>vi</c>, <c>hmn</c>, <c>zh</c>.</param>
[JsonConverter(typeof(Veiled))]
public sealed record PersonName(string Written, NameKind Kind = NameKind.Registered, string Language = "vi", Certainty Certainty = Certainty.Stated)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A date of birth, as far as somebody says it.</summary>
[JsonConverter(typeof(Veiled))]
public sealed record BirthClaim(PartialDate Born, Certainty Certainty = Certainty.Stated)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A paper.</summary>
/// <param name="Kind">Code: <c>citizen-card</c>, <c>identity-card</c>, <c>passport</c>, <c>birth-certificate</c>.</param>
[JsonConverter(typeof(Veiled))]
public sealed record Paper(string Kind, string Number, Certainty Certainty = Certainty.Stated)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>What an address is.</summary>
public enum AddressKind
{
    /// <summary>Quê quán, nơi đi.</summary>
    Origin,

    /// <summary>Nơi ở.</summary>
    Living,

    /// <summary>Nơi tạm lánh.</summary>
    Shelter,
}

/// <summary>An address.</summary>
/// <param name="Province">Null when it isn't known.</param>
/// <param name="Commune">Null when it isn't known.</param>
[JsonConverter(typeof(Veiled))]
public sealed record Address(AddressKind Kind, PlaceCode? Province, PlaceCode? Commune, string Detail = "")
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A way to reach somebody.</summary>
/// <param name="Kind">Code: <c>telephone</c>, <c>zalo</c>, <c>email</c>.</param>
/// <param name="Safe">Whether it may be used without danger to the person.</param>
[JsonConverter(typeof(Veiled))]
public sealed record Contact(string Kind, string Value, bool Safe)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>A picture.</summary>
[JsonConverter(typeof(Veiled))]
public sealed record Photograph(string MediaType, byte[] Content)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}
