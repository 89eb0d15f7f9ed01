using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Calendars.Screens;
using HaiDang.Modules.Planning.Calendars.Texts;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Planning.Calendars.Feeds;

/// <summary>Calendars for other programs: made and revoked by those who work, read by whoever has the address.</summary>
internal static class FeedPages
{
    /// <summary>Limits how often calendars are asked from one address of the network.</summary>
    internal const string Limit = "calendar-feed";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(CalendarAddress.Feeds, List).For(PlanningModule.Reporters);
        routes.MapPost(CalendarAddress.Feeds, Make).For(PlanningModule.Reporters);
        routes.MapPost(CalendarAddress.Feeds + "/thu-hoi", Revoke).For(PlanningModule.Reporters);
        routes.MapGet("/lich/{token}.ics", Read).ForAnyone().RequireRateLimiting(Limit);
    }

    private static async Task<IResult> List(PlanDesk desk, FeedShelf shelf, PlanBodies bodies, Frame frame, CancellationToken ct) =>
        Pages.Page<FeedsScreen>(desk.Context, await PageOf(desk, shelf, bodies, frame, null, ct));

    private static async Task<IResult> Make(PlanDesk desk, FeedShelf shelf, PlanBodies bodies, Frame frame, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (typed["co-quan"].ToString().Split('|') is not [var ledger, var body] || OrganisationId.TryParse(body) is not { } organisation
            || !FeedAccess.MayKeep(desk.Reader, new LedgerId(ledger), organisation) || bodies.Find(organisation, DateOnly.MaxValue) is null) return Results.NotFound();
        var token = await shelf.Make(desk.Reader, new LedgerId(ledger), organisation, frame.Language.Code(), ct);

        // Answered here and not by leading on: the address must stand in no history and no cookie.
        return Pages.Page<FeedsScreen>(desk.Context, await PageOf(desk, shelf, bodies, frame, $"{Site(desk.Context)}/lich/{token}.ics", ct));
    }

    private static async Task<IResult> Revoke(PlanDesk desk, FeedShelf shelf, Frame frame, CancellationToken ct)
    {
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        return await shelf.Revoke(desk.Reader, typed["dia-chi"].ToString(), ct)
            ? Pages.SeeOther(desk.Context, CalendarAddress.Feeds, CalendarsWords.In(frame.Language).Revoked)
            : Results.NotFound();
    }

    private static async Task<IResult> Read(string token, HttpContext context, FeedShelf shelf, FeedContent content, TimeProvider clock, CancellationToken ct)
    {
        if (await shelf.Find(token, ct) is not { } feed) return Results.NotFound();
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return Results.Text(await content.Of(feed, Site(context), clock.GetUtcNow(), ct), "text/calendar; charset=utf-8", System.Text.Encoding.UTF8);
    }

    private static string Site(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    private static async Task<FeedsPage> PageOf(PlanDesk desk, FeedShelf shelf, PlanBodies bodies, Frame frame, string? made, CancellationToken ct)
    {
        var own = desk.Reader.Ledgers.SelectMany(ledger => desk.Reader.Grants.Where(grant => grant.Ledger == ledger).Select(grant => grant.Organisation)
                .Prepend(desk.Reader.Organisation).Distinct().Where(body => FeedAccess.MayKeep(desk.Reader, ledger, body)).Select(body => (Ledger: ledger, Body: body)))
            .Where(one => bodies.Find(one.Body, DateOnly.MaxValue) is not null);
        return new FeedsPage(
            [.. (await shelf.Of(desk.Reader, ct)).Select(feed => new FeedEntry(feed.Id, Name(feed.Organisation), feed.MadeAt, feed.AskedAt))],
            [.. own.Select(one => ($"{one.Ledger}|{one.Body}", Name(one.Body)))], made);

        string Name(OrganisationId id) => bodies.Find(id, DateOnly.MaxValue) is { } body ? frame.Language is Language.English ? body.NameEn : body.Name : id.Value;
    }
}
