using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Planning.Committee.Registers;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Planning.Committee.Screens;

// What a page shows is the module's own; its component must be public, so the models are too, and their members aren't.

/// <summary>The committee's first page: who sits in it, which meetings are due, its registers.</summary>
public sealed record CommitteePage
{
    internal Showing Show { get; init; } = null!;

    internal IReadOnlyList<Entry> Members { get; init; } = null!;

    internal IReadOnlyDictionary<EntryId, string> Names { get; init; } = null!;

    internal IReadOnlyList<MeetingSlot> Slots { get; init; } = null!;

    internal IReadOnlyList<(Register Register, int All, int Open)> Registers { get; init; } = null!;

    internal IReadOnlyList<int> Years { get; init; } = null!;

    internal bool MayWrite { get; init; }

    internal bool MayReview { get; init; }
}

/// <summary>Committees that the reader may look at, when there are several.</summary>
public sealed record CommitteesPage
{
    internal IReadOnlyList<(string Name, string Address)> Committees { get; init; } = null!;
}

/// <summary>The list of a register.</summary>
public sealed record RegisterPage
{
    internal Showing Show { get; init; } = null!;

    internal Register Register { get; init; } = null!;

    internal IReadOnlyList<(Entry Entry, EntryLine Line)> Rows { get; init; } = null!;

    internal IReadOnlyDictionary<EntryId, string> Names { get; init; } = null!;

    internal string Sought { get; init; } = null!;

    internal bool MayWrite { get; init; }

    internal IReadOnlyList<MeetingSlot> Slots { get; init; } = null!;

    internal IReadOnlyList<(OrganisationId Body, IReadOnlyList<(int Year, int Count)> Years)> ByBody { get; init; } = null!;
}

/// <summary>One entry.</summary>
public sealed record EntryPage
{
    internal Showing Show { get; init; } = null!;

    internal Register Register { get; init; } = null!;

    internal Entry Entry { get; init; } = null!;

    internal Dossier Dossier { get; init; } = null!;

    internal string? PersonName { get; init; }

    internal IReadOnlyList<StepForm> Steps { get; init; } = null!;

    internal IReadOnlyList<Recorded> History { get; init; } = null!;

    internal string Key { get; init; } = null!;

    internal bool MayWrite { get; init; }

    internal IReadOnlyList<Unit> Offered { get; init; } = null!;

    /// <summary>The prefix of the form that came back; null when none did.</summary>
    internal string? Returned { get; init; }

    internal FormValues? Typed { get; init; }

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>The form in which an entry begins or is amended.</summary>
public sealed record EntryFormPage
{
    internal Showing Show { get; init; } = null!;

    internal Register Register { get; init; } = null!;

    /// <summary>The entry that is amended; null for a new one.</summary>
    internal Entry? Entry { get; init; }

    internal FormValues Values { get; init; } = null!;

    internal string Key { get; init; } = null!;

    internal IReadOnlyList<Unit> Offered { get; init; } = null!;

    internal string Reason { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>The year's review.</summary>
public sealed record ReviewPage
{
    internal Showing Show { get; init; } = null!;

    internal IReadOnlyList<ReviewPart> Parts { get; init; } = null!;

    internal AgencyBoard? Board { get; init; }

    internal bool MayWrite { get; init; }

    internal string Key { get; init; } = null!;

    internal string? Returned { get; init; }

    internal string Typed { get; init; } = "";

    internal IReadOnlyList<FieldFault> Faults { get; init; } = [];

    internal IReadOnlyList<Recorded> Changes { get; init; } = [];
}

/// <summary>The meetings that three cadences ask for.</summary>
public sealed record MeetingSlotsModel
{
    internal IReadOnlyList<MeetingSlot> Slots { get; init; } = null!;

    internal DateOnly Today { get; init; }

    internal string Address { get; init; } = null!;
}

/// <summary>What came while somebody was typing.</summary>
public sealed record ChangesModel
{
    internal Showing Show { get; init; } = null!;

    /// <summary>The register that can tell the events; null for a review.</summary>
    internal Register? Register { get; init; }

    internal IReadOnlyList<Recorded> Changes { get; init; } = null!;
}
