using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Offences;

namespace HaiDang.Modules.Cases;

/// <summary>Clauses of the penal codes as cases cite them, by ids such as <c>blhs-2015/150/2</c>.</summary>
internal static class Clauses
{
    /// <summary>The clause of an id, whatever day it read so; null when there is none.</summary>
    internal static OffenceClause? Find(string id) => OffenceBook.VietNam.Find(id, DateOnly.MinValue);

    /// <summary>The gravest of some clauses; null when none is known.</summary>
    internal static OffenceClause? Gravest(IEnumerable<string> ids) => OffenceBook.Gravest(ids.Select(Find).OfType<OffenceClause>());

    /// <summary>Why these clauses can't be charged for an act of that day; null when they can.</summary>
    /// <param name="act">Null when nobody knows; of a month or a year alone any day of it will do.</param>
    internal static Refusal? Against(IReadOnlyList<string> ids, PartialDate? act)
    {
        if (ids.Count == 0) return CasesRefusals.OffenceMissing;
        foreach (var id in ids)
        {
            if (Find(id) is null) return OffenceBook.VietNam.Charge(id, DateOnly.MinValue).Refusal;
            if (act is { } day && !OffenceBook.VietNam.Clauses.Any(one => one.Id == id && one.Offence.From <= day.Last && (one.Offence.To is null || one.Offence.To >= day.First)))
            {
                return OffenceBook.VietNam.Charge(id, day.First).Refusal;
            }
        }

        return null;
    }
}
