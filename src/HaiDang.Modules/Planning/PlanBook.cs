using System.Text.Json;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Contributing;

namespace HaiDang.Modules.Planning;

/// <summary>One plan in a list.</summary>
/// <param name="IsWithdrawn">Whether it no longer holds.</param>
public sealed record PlanEntry(LedgerId Ledger, PlanId Plan, int Year, OrganisationId Body, string Title, int Edition = 1, bool IsWithdrawn = false)
{
    /// <summary>Number with symbol; null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The body as its paper names it.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Whether it is the plan of the committee that keeps the ledger.</summary>
    public bool IsOwn => PlanAddress.IsOwn(Ledger, Body);
}

/// <summary>Finds plans with everything that hangs on them, within a reader's ledgers.</summary>
internal sealed class PlanBook(Store store, PlanBodies bodies, Ledgers ledgers)
{
    /// <summary>Every plan the reader may see, newest year first; within a year a ledger's own committee first, and what holds before what was withdrawn.</summary>
    internal Task<IReadOnlyList<PlanEntry>> All(Reader reader, CancellationToken ct) => Entries(reader, Sql.Raw("1 = 1"), ct);

    /// <summary>The plans of one ledger, in the order of <see cref="All"/>.</summary>
    internal Task<IReadOnlyList<PlanEntry>> In(Reader reader, LedgerId ledger, CancellationToken ct) => Entries(reader, $"ledger = {ledger}", ct);

    /// <summary>The plan of a ledger's own committee for a year, else the first of that year.</summary>
    /// <returns>Null when there is none, or none the reader may see.</returns>
    internal Task<PlanView?> Find(Reader reader, LedgerId ledger, int year, CancellationToken ct) => Find(reader, ledger, year, null, null, ct);

    /// <summary>A body's plan of a year.</summary>
    /// <param name="body">Null for the ledger's own committee, else whoever has one that year.</param>
    /// <param name="edition">Null for the plan that holds, else the last that was withdrawn.</param>
    /// <returns>Null when there is none, or none the reader may see.</returns>
    internal async Task<PlanView?> Find(Reader reader, LedgerId ledger, int year, OrganisationId? body, int? edition, CancellationToken ct)
    {
        var plan = (await Entries(reader, $"ledger = {ledger} and year = {year}", ct))
            .FirstOrDefault(plan => (body is null || plan.Body == body) && (edition is null || plan.Edition == edition));
        return plan is null ? null : await Find(reader, ledger, plan.Plan, ct);
    }

    /// <summary>One plan as it stands today by the clock of its ledger.</summary>
    /// <returns>Null when there is none, or none the reader may see.</returns>
    internal async Task<PlanView?> Find(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if (!PlanningAccess.MayRead(reader, ledger) || await ledgers.Find(ledger, ct) is not { } row) return null;
        if (await Head(reader, ledger, plan, ct) is not { } head) return null;
        var items = await Items(reader, ledger, plan, ct);
        var named = (await Named(reader, ledger, plan, ct)).ToLookup(one => one.Item, StringComparer.Ordinal);
        var reports = (await Reported(reader, ledger, plan, ct)).ToLookup(one => one.Duty, StringComparer.Ordinal);
        var arranged = (await Arranged(reader, ledger, plan, ct)).ToLookup(one => one.Duty, StringComparer.Ordinal);
        var today = ledgers.Today(row);

        // Collectives are those of the plan's own time: a body made later has no share of an old plan.
        var sharing = new Sharing(bodies, Earlier(today, CommitteeYear.Of(head.Year).To));
        var withdrawn = head.WithdrawnOn is { } from ? new Withdrawal(head.WithdrawnReason ?? "", from) : null;
        return new PlanView(
            ledger, plan, head.Year, head.Body, Read<PlanHeader>(head.Header), Read<IReadOnlyList<PlanSection>>(head.Sections), head.IssuedOn, head.Attachment,
            [
                .. items.Where(item => item.Item == "target").Select((item, i) => new TargetView(
                    i + 1, item.Code, item.Path, item.Text, item.Comparator ?? "", item.Value, item.Unit ?? "", sharing.Named(named[item.Code]))),
            ],
            [
                .. items.Where(item => item.Item == "duty").Select(item => new DutyView(
                    item.Code, item.Path, item.Kind, item.Text, sharing.Named(named[item.Code]), item.DueOn, item.Window,
                    item.Served.Split(' ', StringSplitOptions.RemoveEmptyEntries), [], today))
                    .Select(duty => duty with { IsWithdrawn = withdrawn is not null, Shares = sharing.Shares(named[duty.Code], reports[duty.Code], withdrawn is null ? duty.Deadline : null, withdrawn is null ? arranged[duty.Code] : []) })
                    .Select(duty => duty with { Former = sharing.Former(duty.Shares, reports[duty.Code]) }),
            ],
            await Reports(reader, ledger, plan, ct), today) { Edition = head.Edition, Withdrawn = withdrawn, OnBehalf = head.OnBehalf == 1 };
    }

    /// <summary>Codes of the duties on which a body has reported.</summary>
    internal async Task<IReadOnlyCollection<string>> ReportedDuties(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => await store.Query<string>(
        reader,
        $"""
        select distinct duty
        from contributions
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        """,
        ct);

    private async Task<IReadOnlyList<PlanEntry>> Entries(Reader reader, Sql which, CancellationToken ct)
    {
        var rows = await store.Query<RegisterRow>(
            reader,
            $"""
            select ledger, plan, year, body, title, edition, number, issuer, withdrawn_on
            from plan_register
            where {reader.Sees("ledger")} and {which}
            order by year desc, ledger, plan
            """,
            ct);
        return
        [
            .. rows.Where(row => PlanningAccess.MayRead(reader, row.Ledger))
                .Select(row => new PlanEntry(row.Ledger, new PlanId(row.Plan), row.Year, row.Body, row.Title, row.Edition, row.WithdrawnOn is not null) { Number = row.Number, Issuer = row.Issuer })
                .OrderByDescending(plan => plan.Year).ThenBy(plan => plan.Ledger.Value, StringComparer.Ordinal).ThenByDescending(plan => plan.IsOwn)
                .ThenBy(plan => plan.IsWithdrawn).ThenBy(plan => plan.Body.Value, StringComparer.Ordinal).ThenByDescending(plan => plan.Edition),
        ];
    }

    private async Task<RegisterRow?> Head(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => (await store.Query<RegisterRow>(
        reader,
        $"""
        select ledger, plan, year, body, edition, title, issued_on, header, sections, attachment, on_behalf, withdrawn_on, withdrawn_reason
        from plan_register
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        """,
        ct)).SingleOrDefault();

    private Task<IReadOnlyList<ItemRow>> Items(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => store.Query<ItemRow>(
        reader,
        $"""
        select code, item, kind, path, text, comparator, value, unit, due_on, window_from, window_to, served
        from plan_items
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        order by item, ord
        """,
        ct);

    private Task<IReadOnlyList<NamedRow>> Named(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => store.Query<NamedRow>(
        reader,
        $"""
        select item, organisation, name, part, mode
        from duty_assignments
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        order by item, ord
        """,
        ct);

    private Task<IReadOnlyList<ReportedRow>> Reported(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => store.Query<ReportedRow>(
        reader,
        $"""
        select duty, organisation, progress, note, occurred_on, letter, paper, files, proofs, version, verdict, verdict_on, missing, word, word_reason
        from contributions
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        """,
        ct);

    private Task<IReadOnlyList<ArrangedRow>> Arranged(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct) => store.Query<ArrangedRow>(
        reader,
        $"""
        select duty, organisation, part, due_on, reason, arranged_by
        from arrangements
        where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
        """,
        ct);

    private async Task<IReadOnlyList<ReportView>> Reports(Reader reader, LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        var rows = await store.Query<ObligationRow>(
            reader,
            $"""
            select code, kind, window_from, window_to, due_on, due_rule, senders, addressees, via
            from report_obligations
            where {reader.Sees("ledger")} and ledger = {ledger} and plan = {plan}
            order by ord
            """,
            ct);
        return
        [
            .. rows.Select(row => new ReportView(
                row.Code, row.Kind, row.WindowFrom, row.WindowTo, row.DueOn, row.DueRule,
                Read<IReadOnlyList<string>>(row.Senders), Read<IReadOnlyList<string>>(row.Addressees), row.Via)),
        ];
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, EventTypes.Json)!;

    private sealed class RegisterRow
    {
        public LedgerId Ledger { get; init; }

        public string Plan { get; init; } = "";

        public int Year { get; init; }

        public OrganisationId Body { get; init; }

        public string Title { get; init; } = "";

        public DateOnly IssuedOn { get; init; }

        public string Header { get; init; } = "";

        public string Sections { get; init; } = "";

        public int Edition { get; init; }

        public string? Number { get; init; }

        public string Issuer { get; init; } = "";

        public int OnBehalf { get; init; }

        public DateOnly? WithdrawnOn { get; init; }

        public string? WithdrawnReason { get; init; }

        public string? Attachment { get; init; }
    }

    private sealed class ItemRow
    {
        public string Code { get; init; } = "";

        public string Item { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Path { get; init; } = "";

        public string Text { get; init; } = "";

        public string? Comparator { get; init; }

        public decimal? Value { get; init; }

        public string? Unit { get; init; }

        public DateOnly? DueOn { get; init; }

        public DateOnly? WindowFrom { get; init; }

        public DateOnly? WindowTo { get; init; }

        public string Served { get; init; } = "";

        public Window? Window => WindowFrom is { } from && WindowTo is { } to ? new Window(from, to) : null;
    }

    private sealed class ObligationRow
    {
        public string Code { get; init; } = "";

        public string Kind { get; init; } = "";

        public DateOnly? WindowFrom { get; init; }

        public DateOnly? WindowTo { get; init; }

        public DateOnly? DueOn { get; init; }

        public string? DueRule { get; init; }

        public string Senders { get; init; } = "";

        public string Addressees { get; init; } = "";

        public string? Via { get; init; }
    }
}
