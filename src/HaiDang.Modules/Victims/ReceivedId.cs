using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Victims;

/// <summary>A dossier of somebody received.</summary>
internal readonly record struct ReceivedId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;

    /// <summary>Its stream in a ledger.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.Victim.Stream, Value);
}
