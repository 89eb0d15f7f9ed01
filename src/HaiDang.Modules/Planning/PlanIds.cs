using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning;

/// <summary>Names of the streams a plan lives in.</summary>
internal static class PlanIds
{
    /// <summary>Kind of the stream that holds a plan's adoption and corrections.</summary>
    internal const string PlanKind = "planning.plan";

    /// <summary>Kind of the stream that holds what one body says on one duty.</summary>
    internal const string ContributionKind = "planning.contribution";

    /// <summary>The one plan a body can have for a year, such as <c>langson.bcd-138.2023</c>: a second adoption meets the first.</summary>
    /// <param name="edition">Above 1 when those before were withdrawn: <c>langson.bcd-138.2023.2</c>.</param>
    internal static PlanId Of(OrganisationId body, int year, int edition = 1) =>
        new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{body}.{year}{(edition == 1 ? "" : $".{edition}")}"));

    /// <summary>The plan's stream.</summary>
    internal static StreamId Stream(this PlanId plan, LedgerId ledger) => ledger.Stream(PlanKind, plan.Value);

    /// <summary>The stream of one body's share of a duty.</summary>
    internal static StreamId Contribution(this PlanId plan, LedgerId ledger, string duty, OrganisationId organisation) =>
        ledger.Stream(ContributionKind, $"{plan}:{duty}:{organisation}");
}
