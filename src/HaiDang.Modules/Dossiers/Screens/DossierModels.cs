using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Screens;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Components;

namespace HaiDang.Modules.Dossiers.Screens;

// What a page shows is the module's own; its component must be public, so the models are too, and their members aren't.

/// <summary>The list of a register.</summary>
public sealed record RegisterPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierRegister Register { get; init; } = null!;

    internal DossierFilter Filter { get; init; } = null!;

    internal IReadOnlyList<DossierColumn> Columns { get; init; } = null!;

    internal IReadOnlyList<DossierRow> Rows { get; init; } = null!;

    internal string? Next { get; init; }

    internal bool IsFirst { get; init; }

    internal bool Printed { get; init; }

    internal DossierCounts Counts { get; init; } = null!;

    internal IReadOnlyList<RegisterView> Views { get; init; } = null!;

    internal bool MayBegin { get; init; }

    internal bool IsOffice { get; init; }

    internal IReadOnlyList<OrganisationId> Bodies { get; init; } = null!;

    internal string ViewName { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal string Address => Show.Of(Register.Kind);
}

/// <summary>A dossier.</summary>
public sealed record DossierPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierRegister Register { get; init; } = null!;

    internal DossierSight Sight { get; init; } = null!;

    internal IReadOnlyList<StepForm> Steps { get; init; } = null!;

    /// <summary>Everything recorded, mending entries included, oldest first.</summary>
    internal IReadOnlyList<Recorded> History { get; init; } = null!;

    /// <summary>Versions of events that can be mended by a form.</summary>
    internal IReadOnlySet<int> Mendable { get; init; } = null!;

    internal string Key { get; init; } = null!;

    internal IReadOnlyList<Unit> Offered { get; init; } = null!;

    /// <summary>The cards of the persons who stand in it, made by the module that opens them; null shows their number alone.</summary>
    internal RenderFragment? PersonCards { get; init; }

    /// <summary>Makes the parts on which sealed words are opened; null where no module does.</summary>
    internal IPersonParts? Parts { get; init; }

    internal string? Returned { get; init; }

    internal FormValues? Typed { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<Recorded> Changes { get; init; } = [];

    /// <summary>Version of the entry that somebody wanted to take back and couldn't; null for none.</summary>
    internal int? TakenBack { get; init; }

    /// <summary>The reason that was typed for it.</summary>
    internal string Reason { get; init; } = "";

    internal DossierEntry Entry => Sight.Entry;

    internal string Address => Show.Of(Entry);
}

/// <summary>The form in which a dossier begins, or an event is mended.</summary>
public sealed record DossierFormPage
{
    internal DossierShowing Show { get; init; } = null!;

    internal DossierRegister Register { get; init; } = null!;

    internal string Heading { get; init; } = null!;

    internal string Action { get; init; } = null!;

    internal string Back { get; init; } = null!;

    internal IReadOnlyList<FormField> Fields { get; init; } = null!;

    internal string Prefix { get; init; } = "";

    internal FormValues Values { get; init; } = null!;

    internal string Key { get; init; } = null!;

    internal IReadOnlyList<Unit> Offered { get; init; } = null!;

    /// <summary>Version of the dossier that is mended; null for a new one.</summary>
    internal int? Version { get; init; }

    internal string Reason { get; init; } = "";

    internal IReadOnlyList<DossierEntry> Alike { get; init; } = [];

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal bool Changed { get; init; }

    /// <summary>Where it keeps what is typed before it is recorded; null where it doesn't.</summary>
    internal DraftPlace? Draft { get; init; }

    /// <summary>What stands below the form; null for nothing.</summary>
    internal RenderFragment? Below { get; init; }
}

/// <summary>The timeline of a dossier.</summary>
public sealed record TimelineModel
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<DossierMoment> Moments { get; init; } = null!;
}

/// <summary>The deadlines of a dossier.</summary>
public sealed record ClockListModel
{
    internal DossierShowing Show { get; init; } = null!;

    internal IReadOnlyList<Deadline> Clocks { get; init; } = null!;

    internal bool IsAsked { get; init; }
}

/// <summary>One cell of a list or table.</summary>
public sealed record CellModel
{
    internal DossierCell Cell { get; init; } = null!;
}
