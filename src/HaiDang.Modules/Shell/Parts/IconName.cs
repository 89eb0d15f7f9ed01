namespace HaiDang.Modules.Shell.Parts;

/// <summary>The drawings we own: 16 by 16, one stroke, never without a word beside them.</summary>
public enum IconName
{
    /// <summary>A triangle with a mark: late, out of reach.</summary>
    Late,

    /// <summary>A clock: due soon.</summary>
    Soon,

    /// <summary>A tick: done.</summary>
    Done,

    /// <summary>A half-filled circle: in progress.</summary>
    Going,

    /// <summary>A dashed circle: not begun.</summary>
    NotBegun,

    /// <summary>Two bars: suspended.</summary>
    Suspended,

    /// <summary>A padlock: a protected person.</summary>
    Protected,

    /// <summary>A speech mark: asked, noted, in doubt.</summary>
    Asked,

    /// <summary>A door: leave.</summary>
    Exit,

    /// <summary>A glass: find.</summary>
    Find,

    /// <summary>A clip: an evidence file.</summary>
    Clip,

    /// <summary>An arrow to a line: download.</summary>
    Download,

    /// <summary>A printer.</summary>
    Print,

    /// <summary>One path that becomes two: split.</summary>
    Split,

    /// <summary>Two paths that become one: merge.</summary>
    Merge,

    /// <summary>A cross: drop.</summary>
    Drop,

    /// <summary>An arrow turning back: undo.</summary>
    Undo,

    /// <summary>An eye: look.</summary>
    Look,
}
