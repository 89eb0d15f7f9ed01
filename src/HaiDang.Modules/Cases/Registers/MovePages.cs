using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Recording;
using HaiDang.Modules.Cases.Rings;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Screens;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using HaiDang.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>Pages on which something is recorded that touches two dossiers: open from an incident, join, split, state a ring and its members, take over from another province.</summary>
internal static class MovePages
{
    private static readonly Role[] Keepers = [Role.Investigator, Role.UnitLeader];
    private static readonly Dictionary<string, Confidential<Text>> Nothing = [];

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Page(routes, DossierKinds.Incident, "khoi-to", Institute);
        Page(routes, DossierKinds.Incident, "gan-tin-bao", LinkTipOff);
        Page(routes, DossierKinds.Case, "gan-tin-bao", LinkTipOff);
        Page(routes, DossierKinds.Case, "nhap", Join);
        Page(routes, DossierKinds.Case, "tach", Split);
        Page(routes, DossierKinds.Case, "duong-day-moi", State);
        Page(routes, DossierKinds.Ring, "them-vu-an", AddCase);
        Page(routes, DossierKinds.Ring, "thanh-vien", Member);
    }

    private static void Page(IEndpointRouteBuilder routes, DossierKind kind, string word, Func<Moving, Task<Move>> move)
    {
        var route = "/{tinh}/" + kind.Route + "/{so}/" + word;
        routes.MapGet(route, async (string tinh, string so, DossierDesk desk, CancellationToken ct) =>
            await Find(kind, tinh, so, desk, ct) is { } at && await move(at) is { Fields.Count: > 0 } form ? Show(at, word, form, form.Values, desk.Fresh(), [], StatusCodes.Status200OK) : Results.NotFound()).ForWithinReach(Keepers);
        routes.MapPost(route, async (string tinh, string so, DossierDesk desk, CancellationToken ct) =>
        {
            if (await Find(kind, tinh, so, desk, ct) is not { } at || await move(at) is not { Fields.Count: > 0 } form) return Results.NotFound();
            var sent = await SentForm.Read(await desk.Context.Request.ReadFormAsync(ct), form.Fields, "", at.Show.Picking, at.Show.Form, ct);
            var typed = sent.Typed();
            var (outcome, to) = await form.Do(new DossierForm(typed, Nothing), sent.Key.Length == 32 && sent.Key.All(char.IsAsciiLetterOrDigit) ? sent.Key : desk.Fresh());
            if (typed.Faults.Count == 0 && outcome is Outcome.Refused { Refusal: { Kind: RefusalKind.Unknown } }) return Results.NotFound();
            if (typed.Faults.Count == 0 && outcome is Outcome.Refused { Refusal: var no }) typed.Blame(at.Register.FieldOf(no), DossierPages.Said(at.Register, no, at.Show));
            if (typed.Faults.Count > 0) return Show(at, word, form, sent.Values, sent.Key, typed.Faults, StatusCodes.Status422UnprocessableEntity);
            return outcome is Outcome.Changed ? Show(at, word, form, sent.Values, desk.Fresh(), [], StatusCodes.Status409Conflict) : Pages.SeeOther(desk.Context, to, at.Show.T.SavedToast);
        }).ForWithinReach(Keepers);
    }

    private static async Task<Moving?> Find(DossierKind kind, string tinh, string so, DossierDesk desk, CancellationToken ct)
    {
        var services = desk.Context.RequestServices;
        var register = services.GetServices<DossierRegister>().First(one => one.Kind == kind);
        return await DossierPages.Find(register, tinh, so, desk, ct) is var (show, sight) && sight.Keeps
            ? new Moving(register, show, sight.Entry, desk, services.GetRequiredService<CaseMoves>(), services.GetRequiredService<CaseDesk>(), services.GetRequiredService<CaseNumbers>(), ct)
            : null;
    }

    private static IResult Show(Moving at, string word, Move form, FormValues values, string key, IReadOnlyList<FieldFault> faults, int status) => Pages.Page<DossierFormScreen>(
        at.Desk.Context,
        new DossierFormPage
        {
            Show = at.Show, Register = at.Register, Heading = at.Ask.W.Step(word), Action = at.Show.Of(at.Entry) + "/" + word, Back = at.Show.Of(at.Entry), Fields = form.Fields, Values = values,
            Key = key, Offered = at.Show.Picking.OfProvince(), Faults = faults,
        },
        status);

    private static Task<Move> Institute(Moving at)
    {
        var incident = IncidentRegister.Of(at.Entry);
        if (!incident.IsInHand) return None;
        var (ask, custodian) = (at.Ask, at.Entry.Custodian);
        FormField[] fields =
            [ask.DayOf("ngay", true), .. ask.Paper(), ask.Line("ngay-xay-ra", longest: 10), ask.Place("noi-xay-ra"), ask.Clause("dieu-khoan", incident.ActOn), ask.Clause("dieu-khoan-2", incident.ActOn, false)];
        var values = new FormValues().Put("ngay", FormDays.Written(at.Show.Today)).Put("co-quan", at.Show.Label(custodian)).Put("ngay-xay-ra", FormDays.Written(incident.ActOn))
            .Put("noi-xay-ra", incident.Place is { } place ? at.Show.Name(place) : null);
        return Task.FromResult(new Move(fields, values, async (form, key) =>
        {
            var id = new CaseId(key);
            var opened = CaseForms.Opened(form, new DossierStart(new DossierNumber(custodian, 0, 0), custodian, custodian)) with { Linked = [new(at.Show.Ledger, at.Entry.Stream.Name)], Hidden = incident.HiddenFrom };
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            return (await at.Moves.Open(at.Desk.Reader, id, at.Show.Ledger, number => opened with { Number = number }, custodian, opened.OccurredOn, [new(at.Entry.Id)], key, at.Ct), at.Address(DossierKinds.Case, id.Value));
        }));
    }

    private static Task<Move> LinkTipOff(Moving at)
    {
        FormField[] fields = [at.Ask.Line("tin-bao", true), .. at.Ask.Day()];
        return Task.FromResult(new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (day, number) = (form.Day(), form.Typed.Text("tin-bao"));
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            if (await at.Numbers.Find(at.Desk.Reader, at.Show.Ledger, DossierKinds.TipOff, number, at.Ct) is not var (tip, began))
            {
                form.Typed.Blame("tin-bao", at.Ask.W.NumberUnknown(number));
                return (new Outcome.Nothing(0), "");
            }

            var linked = new DossierLinked(new(at.Show.Ledger, at.Show.Ledger.Stream(DossierKinds.TipOff.Stream, tip).Name), true, began, day);
            return (at.Register.Kind == DossierKinds.Case
                ? await at.Record.Record(Subjects.Case, at.Desk.Reader, at.Entry.Stream, [linked], new Writing(key), at.Ct)
                : await at.Record.Record(Subjects.Incident, at.Desk.Reader, at.Entry.Stream, [linked], new Writing(key), at.Ct), at.Show.Of(at.Entry));
        }));
    }

    private static Task<Move> Join(Moving at)
    {
        FormField[] fields = [at.Ask.Line("vu-an-nhan", true), .. at.Ask.Paper(), .. at.Ask.Day()];
        return Task.FromResult(new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (paper, day, number) = (form.Paper(), form.Day(), form.Typed.Text("vu-an-nhan"));
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            if (await at.Numbers.Find(at.Desk.Reader, at.Show.Ledger, DossierKinds.Case, number, at.Ct) is not var (into, _))
            {
                form.Typed.Blame("vu-an-nhan", at.Ask.W.NumberUnknown(number));
                return (new Outcome.Nothing(0), "");
            }

            return (await at.Moves.Join(at.Desk.Reader, at.Show.Ledger, new(at.Entry.Id), new(into), paper, day, key, at.Ct), at.Address(DossierKinds.Case, into));
        }));
    }

    private static Task<Move> Split(Moving at)
    {
        var state = CaseRegister.Of(at.Entry);
        FormField[] fields = [.. at.Ask.Persons(state.Persons, one => one.IsOpen), at.Ask.Clause("dieu-khoan", state.ActOn, false), .. at.Ask.Paper(), .. at.Ask.Day()];
        return Task.FromResult(new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (paper, day) = (form.Paper(), form.Day());
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            var into = new CaseId(key);
            return (await at.Moves.Split(at.Desk.Reader, at.Show.Ledger, new(at.Entry.Id), into, form.Persons(new StepForm("tach", null, "", fields)), form.Clauses(), paper, day, key, at.Ct), at.Address(DossierKinds.Case, into.Value));
        }));
    }

    private static Task<Move> State(Moving at)
    {
        FormField[] fields = [.. at.Ask.Paper(), .. at.Ask.Day()];
        return Task.FromResult(new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (paper, day) = (form.Paper(), form.Day());
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            var ring = new RingId(key).In(at.Show.Ledger);
            return (await at.Record.Begin(
                Subjects.Ring, at.Desk.Reader, ring, at.Entry.Custodian, day,
                number => [new RingStated(number, at.Entry.Custodian, new(at.Entry.Id), paper, CaseRegister.Of(at.Entry).HiddenFrom, day)], new Writing(key), at.Ct), at.Address(DossierKinds.Ring, key));
        }));
    }

    private static Task<Move> AddCase(Moving at)
    {
        FormField[] fields = [at.Ask.Line("vu-an", true), .. at.Ask.Paper(), .. at.Ask.Day()];
        return Task.FromResult(new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (paper, day, number) = (form.Paper(), form.Day(), form.Typed.Text("vu-an"));
            if (form.Typed.Faults.Count > 0) return (new Outcome.Nothing(0), "");
            if (await at.Numbers.Find(at.Desk.Reader, at.Show.Ledger, DossierKinds.Case, number, at.Ct) is not var (added, _))
            {
                form.Typed.Blame("vu-an", at.Ask.W.NumberUnknown(number));
                return (new Outcome.Nothing(0), "");
            }

            return (await at.Record.Record(Subjects.Ring, at.Desk.Reader, at.Entry.Stream, [new RingCaseAdded(new(added), paper, day)], new Writing(key), at.Ct), at.Show.Of(at.Entry));
        }));
    }

    // Who is charged in a case of the ring can be stated; who was cleared isn't offered at all.
    private static async Task<Move> Member(Moving at)
    {
        var ring = RingRegister.Of(at.Entry);
        var options = new List<FieldOption>();
        foreach (var id in ring.Cases)
        {
            if (await at.Record.Find(Subjects.Case, at.Desk.Reader, id.In(at.Show.Ledger), at.Ct) is not { } state) continue;
            options.AddRange(state.Persons.Open.Where(one => one.Role >= ProceedingsRole.Accused && ring.Members.All(other => other.Person != one.Person))
                .Select(one => new FieldOption($"{id.Value} {one.Person.Value}", $"{at.Ask.W.Cases.One} {state.Number}: {at.Ask.Called(state.Persons, one)}")));
        }

        if (ring.Closed is not null) return await None;
        FormField[] fields = [new("nguoi", at.Ask.W.Label("nguoi"), FieldSort.Choice, true) { Options = options }, .. at.Ask.Ticks("vai-tro", "trafficker-role"), .. at.Ask.Paper(), .. at.Ask.Day()];
        return new Move(fields, at.Fresh(), async (form, key) =>
        {
            var (paper, day, chosen) = (form.Paper(), form.Day(), form.Typed.Text("nguoi"));
            if (form.Typed.Faults.Count > 0 || chosen.Split(' ') is not [var id, var person]) return (new Outcome.Refused(CasesRefusals.UnknownPerson), "");
            var member = new RingMemberStated(new(person), new(id), form.Ticked(new StepForm("thanh-vien", null, "", fields), "vai-tro"), paper, day);
            return (await at.Record.StateMember(at.Desk.Reader, at.Entry.Stream, member, new Writing(key), at.Ct), at.Show.Of(at.Entry));
        });
    }

    private static Task<Move> None { get; } = Task.FromResult(new Move([], new FormValues(), (_, _) => Task.FromResult<(Outcome, string)>((new Outcome.Nothing(0), ""))));

    /// <summary>A form with what it does: the outcome, and the page to show then.</summary>
    private sealed record Move(IReadOnlyList<FormField> Fields, FormValues Values, Func<DossierForm, string, Task<(Outcome Outcome, string To)>> Do);

    private sealed record Moving(DossierRegister Register, DossierShowing Show, DossierEntry Entry, DossierDesk Desk, CaseMoves Moves, CaseDesk Record, CaseNumbers Numbers, CancellationToken Ct)
    {
        public Asking Ask { get; } = new(Show);

        public string Address(DossierKind kind, string id) => $"{Show.Of(kind)}/{id}";

        public FormValues Fresh() => new FormValues().Put("ngay", FormDays.Written(Show.Today)).Put("co-quan", Show.Label(Entry.Custodian));
    }
}
