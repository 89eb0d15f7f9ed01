namespace HaiDang.Modules.Shell.Parts;

/// <summary>What a chip says; each has its own shape, word and colour, in this order.</summary>
public enum ChipState
{
    /// <summary>Not begun, or nothing to say by colour.</summary>
    NotBegun,

    /// <summary>In progress.</summary>
    Going,

    /// <summary>Done, met, agreed.</summary>
    Done,

    /// <summary>Due soon, not yet met.</summary>
    Soon,

    /// <summary>Late, out of reach, withdrawn.</summary>
    Late,

    /// <summary>In doubt: a person must look.</summary>
    Doubt,

    /// <summary>The clock is stopped.</summary>
    Suspended,

    /// <summary>Asked of a body, or noted.</summary>
    Asked,

    /// <summary>A protected person.</summary>
    Protected,
}
