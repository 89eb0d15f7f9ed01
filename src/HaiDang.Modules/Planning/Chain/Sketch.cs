using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Forms;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Why a sketch is made.</summary>
public enum SketchPurpose
{
    /// <summary>A lower body makes its plan from a superior one.</summary>
    Lower,

    /// <summary>A body makes next year's plan from this year's.</summary>
    NextYear,
}

/// <summary>A plan that a body is making from another: nothing in it counts before it is adopted.</summary>
/// <param name="Source">The plan it is made from.</param>
/// <param name="Number">Number of the new plan, empty while it has none.</param>
public sealed record Sketch(
    SketchPurpose Purpose, PlanId Source, int Year, OrganisationId Body, string Number, string Symbol, string Date, string IssuingBody, string ParentBody,
    string Province, string Title, IReadOnlyList<SketchItem> Items)
{
    /// <summary>What will be in the plan.</summary>
    public IEnumerable<SketchItem> Chosen => Items.Where(item => item.Taken && item.Text.Trim().Length > 0);

    /// <summary>Id of the next item that is added.</summary>
    public int NextId => Items.Count == 0 ? 1 : Items.Max(item => item.Id) + 1;

    /// <summary>The sketch with an empty duty of its own at the end of a section.</summary>
    public Sketch WithOwnDuty(string path) => this with
    {
        Items = [.. Items, new SketchItem(NextId, null, "task", path, "", true, "", "") { Lead = Items.FirstOrDefault(item => item.Kind != "target")?.Lead ?? "" }],
    };
}

/// <summary>A duty or target of a sketch.</summary>
/// <param name="From">Code in the plan it is made from; null for one of the body's own.</param>
/// <param name="Kind"><c>target</c>, or a kind of duty.</param>
/// <param name="Printed">The words in the plan it is made from.</param>
/// <param name="Taken">Whether it will be in the plan.</param>
/// <param name="Text">The words it will have.</param>
/// <param name="Due">Last day as typed; empty for none.</param>
public sealed record SketchItem(int Id, string? From, string Kind, string Path, string Printed, bool Taken, string Text, string Due)
{
    /// <summary>Names of those who lead, parted by semicolons.</summary>
    public string Lead { get; init; } = "";

    /// <summary>Names of those who co-operate, parted by semicolons.</summary>
    public string Co { get; init; } = "";

    /// <summary>Of a target: how it is compared.</summary>
    public string Comparator { get; init; } = "";

    /// <summary>Of a target: its figure as typed.</summary>
    public string Value { get; init; } = "";

    /// <summary>Of a target: its unit.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The day printed the year before, which isn't taken over.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>Whether it was unfinished the year before.</summary>
    public bool CarriedOver { get; init; }

    /// <summary>Bodies that no longer exist in the year, each with those that follow them.</summary>
    public IReadOnlyList<GoneBody> Gone { get; init; } = [];
}

/// <summary>A body that doesn't exist in a year, with those that follow it.</summary>
/// <param name="Successors">Names; empty when none is known.</param>
public sealed record GoneBody(string Name, IReadOnlyList<string> Successors);

/// <summary>Begins sketches.</summary>
/// <param name="map">The map of organisations.</param>
internal sealed class SketchStart(OrganisationMap map)
{
    /// <summary>A body's plan from a superior one: duties in which it has a share stand chosen, in the printed words, for the body itself.</summary>
    /// <param name="plan">The plan above.</param>
    internal Sketch Lower(PlanView plan, OrganisationId body)
    {
        var name = NameOf(body);
        return new Sketch(
            SketchPurpose.Lower, plan.Plan, plan.Year, body, "", "", "", name, "", plan.Header.Province,
            plan.Header.Title,
            [
                .. plan.Targets.Select(Of).Concat(plan.Duties.Where(duty => duty.Kind is not ("lower_plan" or "reporting")).Select(duty => Of(duty) with
                {
                    Taken = duty.Share(body) is { IsJudged: true }, Lead = name, Due = duty.Due is { } due ? FormDays.Written(due) : "",
                })).Select((item, at) => item with { Id = at + 1 }),
            ]);
    }

    /// <summary>A body's plan for the next year from this year's: everything chosen, what is unfinished marked, no day taken over, bodies that are gone replaced by those that follow.</summary>
    internal Sketch Next(PlanView plan)
    {
        var day = new DateOnly(plan.Year + 1, 1, 1);
        return new Sketch(
            SketchPurpose.NextYear, plan.Plan, plan.Year + 1, plan.Body, "", plan.Header.Symbol ?? "", "", plan.Header.IssuingBody, plan.Header.ParentBody ?? "",
            plan.Header.Province, NextYearIn(plan.Header.Title, plan.Year),
            [
                .. plan.Targets.Select(Of).Concat(plan.Duties.Select(duty => Of(duty) with
                {
                    Taken = true, CarriedOver = duty.IsWork && !duty.IsClosed, DueBefore = duty.Deadline, Due = "",
                    Lead = Names(duty.Assignments, Part.Lead, day), Co = Names(duty.Assignments, Part.Co, day), Gone = Gone(duty.Assignments, day),
                })).Select((item, at) => item with { Id = at + 1 }),
            ]);
    }

    /// <summary>Those that follow a body that doesn't exist in a year.</summary>
    /// <returns>Null when it exists, or isn't on the map, so that nothing can be said.</returns>
    internal GoneBody? GoneIn(OrganisationId body, int year) => GoneOn(body, NameOf(body), new DateOnly(year, 1, 1));

    /// <summary>The name of a body on its papers.</summary>
    internal string NameOf(OrganisationId body) => map.Find(body)?.NameVi ?? body.Value;

    // A title of the year before speaks of its own year once; the new one speaks of the next.
    private static string NextYearIn(string title, int year) => title.Replace(
        year.ToString(System.Globalization.CultureInfo.InvariantCulture), (year + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static SketchItem Of(TargetView target) => new(0, target.Code, "target", target.Path, target.Text, true, target.Text, "")
    {
        Comparator = target.Comparator, Value = target.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Unit = target.Unit,
        Lead = string.Join("; ", target.Assignments.Where(one => one.Part is Part.Lead).Select(one => one.Name)),
        Co = string.Join("; ", target.Assignments.Where(one => one.Part is Part.Co).Select(one => one.Name)),
    };

    private static SketchItem Of(DutyView duty) => new(0, duty.Code, duty.Kind, duty.Path, duty.Text, false, duty.Text, "");

    private string Names(IEnumerable<AssignmentView> assignments, Part part, DateOnly day) => string.Join(
        "; ",
        assignments.Where(one => one.Part == part)
            .SelectMany(one => one.Organisation is { } body && GoneOn(body, one.Name, day) is { Successors: { Count: > 0 } heirs } ? heirs : [one.Name])
            .Distinct(StringComparer.Ordinal));

    private IReadOnlyList<GoneBody> Gone(IEnumerable<AssignmentView> assignments, DateOnly day) =>
        [.. assignments.Select(one => one.Organisation is { } body ? GoneOn(body, one.Name, day) : null).OfType<GoneBody>().DistinctBy(gone => gone.Name)];

    private GoneBody? GoneOn(OrganisationId body, string name, DateOnly day) => map.Find(body) is { } known && !known.On(day)
        ? new GoneBody(name, [.. map.As(body, day).Select(heir => heir.Organisation.NameVi)])
        : null;
}
