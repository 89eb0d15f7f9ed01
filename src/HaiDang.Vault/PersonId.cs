using HaiDang.Kernel.Storage;

namespace HaiDang.Vault;

/// <summary>Stands for a person everywhere outside the vault. Says nothing of who it is, nor when they came.</summary>
public readonly record struct PersonId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
