using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>What a plan asks of one body, and how far it is.</summary>
/// <param name="Leads">Duties it leads.</param>
/// <param name="Cos">Duties in which it co-operates.</param>
public sealed record AgencyRow(
    OrganisationId Organisation, string Name, string NameEn, bool IsAsked, int Leads, int Cos, int Reported, int Done, int Late)
{
    /// <summary>All its duties.</summary>
    public int All => Leads + Cos;
}

/// <summary>A plan by body: who has what, what has nobody, and which names no body is known for.</summary>
public sealed record AgencyBoard(IReadOnlyList<AgencyRow> Rows, IReadOnlyList<DutyView> WithoutBody, IReadOnlyList<string> UnknownNames)
{
    /// <summary>Reads the board from a plan. Bodies with most duties to lead stand first, those that are asked last.</summary>
    internal static AgencyBoard Of(PlanView plan) => new(
        [
            .. plan.Work.SelectMany(duty => duty.Shares)
                .GroupBy(share => share.Organisation)
                .Select(shares => new AgencyRow(
                    shares.Key, shares.OrderBy(share => share.Through is not null).First().Name, shares.First().NameEn, shares.All(share => share.IsAsked),
                    shares.Count(share => share.Part is Part.Lead), shares.Count(share => share.Part is Part.Co),
                    shares.Count(share => share.Report is not null), shares.Count(share => share.Progress is Progress.Done),
                    shares.Count(share => share.IsLate(plan.Today))))
                .OrderBy(row => row.IsAsked).ThenByDescending(row => row.Leads).ThenByDescending(row => row.Cos).ThenBy(row => row.Name, StringComparer.Ordinal),
        ],
        [.. plan.Work.Where(duty => duty.HasNoBody)],
        [
            .. plan.Work.SelectMany(duty => duty.Assignments).Where(one => one.Organisation is null).Select(one => one.Name)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ]);
}
