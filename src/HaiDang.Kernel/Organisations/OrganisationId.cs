namespace HaiDang.Kernel.Organisations;

/// <summary>One body with one life: <c>langson.cong-an-tinh</c>, <c>central.bcd-138</c>.</summary>
public readonly record struct OrganisationId(string Value) : Storage.IScalar
{
    object Storage.IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
