using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;

namespace HaiDang.Modules.Cases;

/// <summary>A criminal case within its ledger; made with the form that opens it, so that a form sent twice is recorded once.</summary>
internal readonly record struct CaseId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>Its stream.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.Case.Stream, Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>An incident within its ledger.</summary>
internal readonly record struct IncidentId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>Its stream.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.Incident.Stream, Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}

/// <summary>A ring within its ledger.</summary>
internal readonly record struct RingId(string Value) : IScalar
{
    object IScalar.Scalar => Value;

    /// <summary>Its stream.</summary>
    internal StreamId In(LedgerId ledger) => ledger.Stream(DossierKinds.Ring.Stream, Value);

    /// <summary>The id as written.</summary>
    public override string ToString() => Value;
}
