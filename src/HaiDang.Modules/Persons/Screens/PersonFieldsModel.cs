using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Persons.Screens;

/// <summary>The fields in which a person is entered or mended.</summary>
public sealed record PersonFieldsModel
{
    /// <summary>Begins the names of its fields; another for each person of one form.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What was typed or opened.</summary>
    internal TypedValues Values { get; init; } = new();

    /// <summary>What is to be mended.</summary>
    public IReadOnlyList<FieldFault> Faults { get; init; } = [];

    /// <summary>Provinces are those of this day: the ledger's today.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Whether the form carries files, so that a photograph may be sent.</summary>
    public bool Files { get; init; }
}
