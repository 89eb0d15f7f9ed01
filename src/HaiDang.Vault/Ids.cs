using System.Collections.Frozen;
using System.Security.Cryptography;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault;

/// <summary>Stands for a person everywhere outside the vault. Says nothing of who it is, nor when they came.</summary>
public readonly record struct PersonId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>An id by chance: 32 hexadecimal digits.</summary>
    public static PersonId New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>A dossier of a module, as the vault knows it: the name of its stream.</summary>
public readonly record struct DossierId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>In which part a person is kept. Each part of one person has a key of its own.</summary>
public enum PersonClass
{
    /// <summary>Nạn nhân.</summary>
    Victim,

    /// <summary>Người dưới 18 tuổi đi cùng.</summary>
    AccompanyingChild,

    /// <summary>Người thân.</summary>
    Relative,

    /// <summary>Người tố giác, người báo tin.</summary>
    Informant,

    /// <summary>Bị can, bị cáo, đối tượng.</summary>
    Accused,

    /// <summary>Đầu mối là cán bộ.</summary>
    StaffContact,
}

/// <summary>The classes as tables, seals and events write them.</summary>
internal static class PersonClasses
{
    private static readonly string[] Written = [.. Enum.GetValues<PersonClass>().Order().Select(one => Words.Kebab(one.ToString()))];
    private static readonly FrozenDictionary<string, PersonClass> Known = Enum.GetValues<PersonClass>().ToFrozenDictionary(one => Written[(int)one], StringComparer.Ordinal);

    /// <summary>The class in kebab-case.</summary>
    internal static string Word(this PersonClass @class) => Written[(int)@class];

    /// <summary>The class of a word; null when there is none.</summary>
    internal static PersonClass? Of(string? word) => word is not null && Known.TryGetValue(word, out var @class) ? @class : null;
}
