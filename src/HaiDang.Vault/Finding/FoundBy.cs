namespace HaiDang.Vault.Finding;

/// <summary>What speaks for or against a candidate being the person sought.</summary>
public enum FoundBy
{
    /// <summary>A part of the name, letter by letter.</summary>
    NameSame,

    /// <summary>A part of the name in another spelling of its sound, or its form in another region.</summary>
    NameSounds,

    /// <summary>A part of the name with one slip.</summary>
    NameSlip,

    /// <summary>A part of the name sought that the record doesn't have.</summary>
    NameMissing,

    /// <summary>A part of the record's name that wasn't sought.</summary>
    NameExtra,

    /// <summary>The parts stand in another order.</summary>
    NameOrder,

    /// <summary>The marks agree or differ where both have marks.</summary>
    NameMarks,

    /// <summary>Born on the same day.</summary>
    BirthDay,

    /// <summary>Day and month in each other's place.</summary>
    BirthSwapped,

    /// <summary>Born in the same year.</summary>
    BirthYear,

    /// <summary>Born a year before or after, as ages by the lunar year make it.</summary>
    BirthNear,

    /// <summary>Born in another year.</summary>
    BirthDiffers,

    /// <summary>From the same commune.</summary>
    Commune,

    /// <summary>From the same province.</summary>
    Province,

    /// <summary>From another province.</summary>
    PlaceDiffers,

    /// <summary>Of the same sex.</summary>
    Sex,

    /// <summary>Of another sex.</summary>
    SexDiffers,

    /// <summary>The same number of a paper, or the same telephone.</summary>
    Paper,
}

/// <summary>One reason, in bits: 1 doubles the odds, −1 halves them.</summary>
public readonly record struct Reason(FoundBy By, double Bits);

/// <summary>Somebody who may be the person sought.</summary>
/// <param name="Probability">From 0 to 1, against everybody else in the index and against not being in it.</param>
/// <param name="Reasons">What speaks for and against, the weightiest first.</param>
public sealed record Candidate(PersonId Person, double Probability, IReadOnlyList<Reason> Reasons)
{
    /// <summary>
    /// Whether a merge may be proposed to a person. Name and year alone never do, however rare the name: a paper, a day of birth or a commune must
    /// speak for it too.
    /// </summary>
    public bool MayProposeMerge =>
        Probability >= 0.9 && Reasons.Any(reason => reason is { By: FoundBy.Paper or FoundBy.BirthDay or FoundBy.Commune, Bits: > 0 });
}
