using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Language;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Drafts;
using KernelMode = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Makes a sketch the body's plan, tied to the one it was made from.</summary>
internal sealed record AdoptSketch(StoredSketch Stored)
{
    /// <summary>The plan of a sketch, with what its items come from.</summary>
    /// <param name="source">The plan it was made from, for its headings.</param>
    /// <param name="bodies">The bodies of its province on its day; null when the province isn't known, and every name stays words.</param>
    /// <param name="today">Today by the clock of the ledger.</param>
    internal static (PlanAdopted Content, IReadOnlyList<ItemTie> Ties) Of(Sketch sketch, PlanView source, BodyNames? bodies, DateOnly today)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var targets = new List<Target>();
        var duties = new List<Duty>();
        var ties = new List<ItemTie>();
        foreach (var item in sketch.Chosen)
        {
            var path = item.Path.Length == 0 ? "0" : item.Path;
            counts[path] = counts.GetValueOrDefault(path) + 1;
            var code = string.Create(CultureInfo.InvariantCulture, $"{path}-{counts[path]}");
            var text = Vietnamese.Normalise(string.Join(' ', item.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            var assignments = Assignments(item, bodies);
            if (item.Kind == "target") targets.Add(new Target(code, item.Path, text, item.Comparator, ValueOf(item.Value), item.Unit, assignments, null));
            else duties.Add(new Duty(code, item.Path, item.Kind, text, assignments, FormDays.TryParse(item.Due), null, [], null));
            if (item.From is not null)
            {
                var manner = item.CarriedOver ? TieManner.CarriedOver : text == item.Printed ? TieManner.Taken : TieManner.Adapted;
                ties.Add(new ItemTie(code, ChainNode.Of(sketch.Source), item.From, manner));
            }
        }

        var date = PartialDate.TryRead(sketch.Date);
        var cited = source.Header.Number is { } number
            ? new CitedPlan(source.Header.Symbol is { } symbol ? $"{number}/{symbol}" : number, source.Header.Date, source.Header.IssuingBody, source.Header.Title, LinkOf(sketch.Purpose))
            : null;
        return (
            new PlanAdopted(
                PlanIds.Of(sketch.Body, sketch.Year), sketch.Year, sketch.Body,
                new PlanHeader(
                    "Kế hoạch", Clean(sketch.Number), Clean(sketch.Symbol), date, Vietnamese.Normalise(sketch.IssuingBody.Trim()), Clean(sketch.ParentBody), sketch.Province,
                    Vietnamese.Normalise(sketch.Title.Trim()), null, null, cited is null ? [] : [cited], []) { Period = DraftAdoption.PeriodOf(sketch.Title) },
                [.. source.Sections.Where(section => counts.Keys.Any(path => path == section.Path || path.StartsWith(section.Path + ".", StringComparison.Ordinal)))],
                targets, duties, [], null, date?.First ?? today),
            ties);
    }

    /// <summary>How the new plan is tied to the one it was made from.</summary>
    internal static PlanLink LinkOf(SketchPurpose purpose) => purpose is SketchPurpose.Lower ? PlanLink.Implements : PlanLink.Continues;

    /// <summary>Adopts, once however often it is asked.</summary>
    /// <returns>The plan, or the refusal.</returns>
    internal static async Task<(PlanId? Plan, Refusal? Refusal)> Handle(
        AdoptSketch command, PlanView source, Reader reader, EventLog log, ChainBook chain, PlanBook book, SketchShelf shelf, CancellationToken ct)
    {
        var (stored, sketch) = (command.Stored, command.Stored.Sketch);
        if (stored.Adopted is { } there) return (there, null);
        if (!PlanningAccess.MayAdopt(reader, stored.Ledger, sketch.Body)) return (null, PlanningRefusals.UnknownPlan);
        if (sketch.Title.Trim().Length == 0 || sketch.IssuingBody.Trim().Length == 0) return (null, ChainRefusals.HeadMissing);
        if (!sketch.Chosen.Any(item => item.Kind != "target")) return (null, ChainRefusals.NothingChosen);
        var day = PartialDate.TryRead(sketch.Date)?.First ?? new DateOnly(sketch.Year, 1, 1);
        var (content, ties) = Of(sketch, source, BodyNames.On(sketch.Province, day), source.Today);
        var outcome = await AdoptPlan.Handle(new AdoptPlan(content), stored.Ledger, reader, log, new Writing("sketch/" + stored.Id), ct);
        if (outcome is Outcome.Refused { Refusal: var refusal }) return (null, refusal);
        var plan = outcome is Outcome.Done { Events: [PlanAdopted adopted] }
            ? adopted.Plan
            : (await book.Find(reader, stored.Ledger, sketch.Year, sketch.Body, null, ct))!.Plan;

        // Each step may be done again: what stands already is recorded no second time.
        await LinkPlan.Handle(new LinkPlan(ChainNode.Of(plan), ChainNode.Of(sketch.Source), LinkOf(sketch.Purpose)), stored.Ledger, reader, log, chain, null, ct);
        if (await book.Find(reader, stored.Ledger, plan, ct) is { } view) await TieItems.Handle(new TieItems(plan, ties), view, reader, log, chain, null, ct);
        await shelf.Close(stored, plan, ct);
        return (plan, null);
    }

    private static IReadOnlyList<Assignment> Assignments(SketchItem item, BodyNames? bodies)
    {
        var lead = Names(item.Lead);
        return [.. lead.Select(name => Assigned(name, Part.Lead, bodies)), .. Names(item.Co).Except(lead, StringComparer.Ordinal).Select(name => Assigned(name, Part.Co, bodies))];
    }

    private static Assignment Assigned(string name, Part part, BodyNames? bodies)
    {
        var known = bodies?.Find(name);
        return new Assignment(known?.Id, name, part, known?.Mode is KernelMode.Requested ? AssignmentMode.Requested : AssignmentMode.Assigned);
    }

    private static string[] Names(string typed) =>
        [.. typed.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Vietnamese.Normalise).Distinct(StringComparer.Ordinal)];

    private static decimal? ValueOf(string typed) =>
        decimal.TryParse(typed.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Clean(string typed) => typed.Trim().Length == 0 ? null : Vietnamese.Normalise(typed.Trim());
}
