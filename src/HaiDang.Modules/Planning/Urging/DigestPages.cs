using System.Net.Mail;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Urging.Screens;
using HaiDang.Modules.Planning.Urging.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Planning.Urging;

/// <summary>The reader's own list of the day.</summary>
internal static class DigestPages
{
    private const int LongestAddress = 254;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(UrgingAddress.Digest, Show).For([.. PlanningModule.Reporters, Role.CommitteeHead]);
        routes.MapPost(UrgingAddress.Digest, SetAddress).For([.. PlanningModule.Reporters, Role.CommitteeHead]);
        routes.MapPost(UrgingAddress.Digest + "/lap", Make).For(Role.StandingOffice);
    }

    private static async Task<IResult> Show(PlanDesk desk, PlanBook book, FollowUpBook followUps, DigestDesk digests, Ledgers ledgers, CancellationToken ct) =>
        Pages.Page<DigestScreen>(desk.Context, await PageOf(desk, book, followUps, digests, ledgers, null, [], ct));

    private static async Task<IResult> SetAddress(PlanDesk desk, PlanBook book, FollowUpBook followUps, DigestDesk digests, Ledgers ledgers, CancellationToken ct)
    {
        var typed = (await desk.Context.Request.ReadFormAsync(ct))["thu"].ToString().Trim();
        var words = UrgingWords.In(desk.Language);
        if (typed.Length > 0 && (typed.Length > LongestAddress || !MailAddress.TryCreate(typed, out var address) || address.Address != typed))
        {
            return Pages.Page<DigestScreen>(
                desk.Context,
                await PageOf(desk, book, followUps, digests, ledgers, typed, [new FieldFault("thu", desk.Words.Refused(UrgingRefusals.AddressNotUnderstood))], ct),
                StatusCodes.Status422UnprocessableEntity);
        }

        await digests.SetAddress(desk.Reader.User, typed.Length > 0 ? typed : null, ct);
        return Pages.SeeOther(desk.Context, UrgingAddress.Digest, typed.Length > 0 ? words.AddressSet : words.AddressTaken);
    }

    private static async Task<IResult> Make(PlanDesk desk, DigestDesk digests, CancellationToken ct)
    {
        var made = 0;
        foreach (var ledger in desk.Reader.Grants.Where(grant => grant.Role is Role.StandingOffice).Select(grant => grant.Ledger).Distinct()) made += await digests.Make(ledger, ct);
        return Pages.SeeOther(desk.Context, UrgingAddress.Digest, UrgingWords.In(desk.Language).MadeToast(made));
    }

    private static async Task<DigestPage> PageOf(
        PlanDesk desk, PlanBook book, FollowUpBook followUps, DigestDesk digests, Ledgers ledgers, string? typed, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        var kept = await digests.Of(desk.Reader, ct);
        var parts = new List<DigestPart>();
        var map = desk.Context.RequestServices.GetRequiredService<OrganisationMap>();
        foreach (var newest in (await book.All(desk.Reader, ct)).Where(plan => !plan.IsWithdrawn).GroupBy(plan => plan.Ledger).Select(plans => plans.First()))
        {
            if (await book.Find(desk.Reader, newest.Ledger, newest.Plan, ct) is not { } plan || await ledgers.Find(newest.Ledger, ct) is null) continue;
            var today = kept.FirstOrDefault(list => list.Ledger == plan.Ledger && list.Day == plan.Today);
            var digest = today?.Digest ?? await digests.Now(desk.Reader, plan.Ledger, ct);
            var plans = new List<PlanView> { plan };
            foreach (var (year, body) in digest.Lines.Where(line => line.AdHoc is null).Select(line => (line.Year, line.PlanBody)).Distinct().Where(one => one != (plan.Year, plan.Body)))
            {
                if (await book.Find(desk.Reader, plan.Ledger, year, body, null, ct) is { } other) plans.Add(other);
            }

            var open = new List<(PlanView, FollowUpView)>();
            foreach (var steps in (await followUps.Unanswered(desk.Reader, plan.Ledger, ct)).GroupBy(step => step.Plan))
            {
                var about = plans.Find(one => one.Plan == steps.Key) ?? await book.Find(desk.Reader, plan.Ledger, steps.Key, ct);
                if (about is null or { Withdrawn: not null }) continue;
                var asked = steps.Select(step => (step.Organisation, step.Version)).ToHashSet();
                open.AddRange((await followUps.Of(desk.Reader, about, ct)).Where(step => asked.Contains((step.Organisation, step.Version))).Select(step => (about, step)));
            }

            parts.Add(new DigestPart(plans, digest, today?.MadeAt, today?.SentAt, open, Contributing.ContributionAccess.MayOversee(desk.Reader, plan.Ledger))
            {
                Bodies = digest.Lines.Where(line => line.AdHoc is not null).Select(line => map.Find(line.Organisation)).OfType<Organisation>().DistinctBy(body => body.Id).ToDictionary(body => body.Id, body => (body.FullNameVi, body.NameEn)),
            });
        }

        var days = parts.Select(part => part.Plan.Today).ToHashSet();
        return new DigestPage(
            parts, [.. kept.Where(list => !days.Contains(list.Day)).Select(list => (list.Day, list.Digest.Lines.Count))],
            typed ?? await digests.Address(desk.Reader.User, ct) ?? "", desk.Context.RequestServices.GetService<DigestMail>() is not null,
            desk.Reader.Has(Role.StandingOffice), faults);
    }
}
