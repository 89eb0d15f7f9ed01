using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre.Screens;
using HaiDang.Modules.Reporting.Centre.Texts;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>At the office that receives: keys of senders, packages by hand or by their program, and the periods added up.</summary>
internal static class CentrePages
{
    private const string InboxRoute = "/{tinh}/nhan-bao-cao";
    private const string PaperRoute = InboxRoute + "/{noi-gui}/{so:int}";
    private const string TotalRoute = "/{tinh}/{nam:int}/tong-hop-cac-tinh/{ky}";
    private const int LargestFile = 24 * 1024 * 1024;
    private const int IntakeKeyBytes = 32;

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(InboxRoute, Show).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapPost(InboxRoute, Take).ForWithinReach(Role.StandingOffice);
        routes.MapPost(InboxRoute + "/khoa", Register).ForWithinReach(Role.StandingOffice);
        routes.MapGet(PaperRoute, Paper).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapGet(PaperRoute + "/{dang}", PrintPaper).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapGet(TotalRoute, Total).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);
        routes.MapGet(TotalRoute + "/{dang}", Print).ForWithinReach(Role.StandingOffice, Role.CommitteeHead, Role.Auditor);

        // A program has no form of ours: its key in the header, which no browser adds by itself, stands in for the proof.
        routes.MapPost("/api/v1/goi-bao-cao", Deliver).WithMetadata(new StreamedForm()).ForAnyone();
    }

    /// <summary>The report in a package that was taken.</summary>
    internal static string Of(string office, long number) => string.Create(CultureInfo.InvariantCulture, $"{Inbox}/{office}/{number}");

    /// <summary>Where packages are taken.</summary>
    internal static string Inbox => $"/{CentreDesk.Ledger}/nhan-bao-cao";

    private static bool MayRead(ReportingDesk desk, string tinh) => tinh == CentreDesk.Ledger.Value && desk.Reader.HasIn(CentreDesk.Ledger, Role.StandingOffice, Role.CommitteeHead, Role.Auditor);

    private static bool MayTake(ReportingDesk desk, string tinh) => tinh == CentreDesk.Ledger.Value && desk.Reader.HasIn(CentreDesk.Ledger, Role.StandingOffice);

    private static async Task<IResult> Show(string tinh, ReportingDesk desk, CentreDesk centre, TimeProvider clock, CancellationToken ct) =>
        MayRead(desk, tinh) && await PageOf(desk, centre, clock, ct) is { } page ? Pages.Page<InboxScreen>(desk.Context, page) : Results.NotFound();

    private static async Task<IResult> Take(string tinh, ReportingDesk desk, CentreDesk centre, TimeProvider clock, CancellationToken ct)
    {
        if (!MayTake(desk, tinh) || await PageOf(desk, centre, clock, ct) is not { } page) return Results.NotFound();
        var words = CentreWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        if (typed.Files.GetFile("goi") is not { Length: > 0 and <= LargestFile } sent) return Again("goi", ReportingRefusals.NothingChosen);
        using var bytes = new MemoryStream((int)sent.Length);
        await sent.CopyToAsync(bytes, ct);
        var (outcome, content) = await centre.Take(desk.Reader, bytes.ToArray(), isByProgram: false, ct);
        return outcome is Outcome.Refused { Refusal: var refusal } ? Again("goi", refusal) : Pages.SeeOther(desk.Context, Inbox, await Said(centre, words, content!, ct));

        IResult Again(string field, Refusal refusal) =>
            Pages.Page<InboxScreen>(desk.Context, page with { Faults = [new FieldFault(field, words.Refused(refusal))] }, Refusals.Status(refusal.Kind));
    }

    private static async Task<IResult> Register(string tinh, ReportingDesk desk, CentreDesk centre, EventLog log, TimeProvider clock, CancellationToken ct)
    {
        if (!MayTake(desk, tinh) || await PageOf(desk, centre, clock, ct) is not { } page) return Results.NotFound();
        var words = CentreWords.In(desk.Language);
        var typed = await desk.Context.Request.ReadFormAsync(ct);
        var office = typed["noi-gui"].ToString();
        if (page.Offices.All(one => one.Office != office)) return Again("noi-gui", ReportingRefusals.NothingChosen);
        var intake = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IntakeKeyBytes));
        var register = new RegisterOffice(office, string.Concat(typed["khoa-cong-khai"].ToString().Where(c => !char.IsWhiteSpace(c))), DigestOf(intake), typed["can-cu"].ToString(), page.Today);
        return await log.Decide<PackageInbox>(desk.Reader, PackageInbox.Stream(CentreDesk.Ledger, office), PackageInbox.Fold, _ => register.Decide(), desk.Asked(typed), ct) switch
        {
            Outcome.Refused { Refusal: var refusal } => Again(refusal == ReportingRefusals.NoPublicKey ? "khoa-cong-khai" : "can-cu", refusal),
            Outcome.Done => Pages.Page<InboxScreen>(desk.Context, (await PageOf(desk, centre, clock, ct))! with { IntakeKey = intake }),
            _ => Pages.SeeOther(desk.Context, Inbox),
        };

        IResult Again(string field, Refusal refusal) => Pages.Page<InboxScreen>(
            desk.Context, page with { Faults = [new FieldFault(field, words.Refused(refusal))], Typed = (office, typed["khoa-cong-khai"].ToString(), typed["can-cu"].ToString()) }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Deliver(HttpContext context, CentreDesk centre, CancellationToken ct)
    {
        var words = CentreWords.In(Language.Vietnamese);
        if (context.Request.Headers.Authorization.ToString() is not ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var given] || context.Request.ContentLength is null or > LargestFile) return Results.NotFound();
        var digest = DigestOf(given.Trim());
        var senders = await centre.Inboxes(ct);
        if (senders.Values.FirstOrDefault(one => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one.Key.IntakeSha256), Encoding.ASCII.GetBytes(digest))) is not { } sender) return Results.NotFound();
        using var bytes = new MemoryStream((int)context.Request.ContentLength);
        await context.Request.Body.CopyToAsync(bytes, ct);
        var file = bytes.ToArray();

        // An office's key delivers that office's packages.
        if (PackageFile.Read(file) is { Package: { } package } && package.Content.Office != sender.Office) return Problem(ReportingRefusals.SenderUnknown);
        var (outcome, content) = await centre.Take(Reader.System, file, isByProgram: true, ct);
        return outcome is Outcome.Refused { Refusal: var refusal }
            ? Problem(refusal)
            : Results.Json(new { office = content!.Office, number = content.Number, missing = (await centre.Inbox(content.Office, ct))!.Missing }, statusCode: StatusCodes.Status201Created);

        IResult Problem(Refusal refusal) => Results.Problem(title: words.Refused(refusal), statusCode: Refusals.Status(refusal.Kind) is 404 ? 422 : Refusals.Status(refusal.Kind), type: refusal.Code);
    }

    private static async Task<IResult> Paper(string tinh, int so, ReportingDesk desk, CentreDesk centre, CancellationToken ct)
    {
        if (!MayRead(desk, tinh) || await desk.Now(tinh, ct) is null || await Arrived(desk, centre, so, ct) is not { } arrival) return Results.NotFound();
        return Pages.Page<PackagePaperScreen>(desk.Context, new PackagePaperPage(
            Of(arrival.Received.Office, so), arrival.Province.FullName, arrival.Received.ReportNumber, arrival.Received.SignedOn, arrival.Received.OccurredOn, arrival.Received.Edition, arrival.Received.Sha256, arrival.Paper));
    }

    private static async Task<IResult> PrintPaper(string tinh, int so, string dang, ReportingDesk desk, CentreDesk centre, CancellationToken ct)
    {
        if (!MayRead(desk, tinh) || !ReportFiles.Formats.Contains(dang, StringComparer.Ordinal) || await Arrived(desk, centre, so, ct) is not { } arrival) return Results.NotFound();
        var received = arrival.Received;

        // The paper is shown as it was signed: in the office's layout, with its signer and its code.
        var printed = DocumentFiles.Has(dang) ? await DocumentFiles.Print(arrival.Word, dang, ct) : await ReportFiles.Print(arrival.Paper, new Issue(received.ReportNumber, received.SignedOn, received.SignedOn), dang, null, null, ct);
        return printed is { } file
            ? Results.File(file.Content, file.MediaType, string.Create(CultureInfo.InvariantCulture, $"bao-cao-{received.Office}-{received.Period}-{received.Year}.{file.Extension}"))
            : Refusals.Answer(desk.Context, new Refusal("reporting.no-pdf"), desk.Words.NoPdf);
    }

    private static Task<Arrival?> Arrived(ReportingDesk desk, CentreDesk centre, int number, CancellationToken ct) =>
        centre.Arrival(desk.Context.Request.RouteValues["noi-gui"] as string ?? "", number, ct);

    private static async Task<IResult> Total(string tinh, int nam, string ky, ReportingDesk desk, CentreDesk centre, CancellationToken ct)
    {
        if (!MayRead(desk, tinh) || await desk.Year(tinh, nam, ct) is null || ReportCalendars.Shipped.Find(ky, nam) is not { } period) return Results.NotFound();
        var all = await centre.Period(period, ct);
        return Pages.Page<ConsolidationScreen>(desk.Context, new ConsolidationPage(
            nam, period, [.. all.Arrivals.Select(one => new ArrivalLine(one.Province.FullName, one.Received.ReportNumber, one.Received.Edition, one.Received.OccurredOn, one.Received.IsByProgram, one.Received.Sha256, all.Gaps.GetValueOrDefault(one.Received.Office) ?? []))],
            [.. all.Missing.Select(one => one.FullName)], all.Arrivals.Count == 0 ? [] : Consolidation.Sum([.. all.Arrivals.Select(one => one.Paper)]), Consolidation.Least([.. all.Arrivals.Select(one => one.Paper)])));
    }

    private static async Task<IResult> Print(string tinh, int nam, string ky, string dang, ReportingDesk desk, CentreDesk centre, CancellationToken ct)
    {
        if (!MayRead(desk, tinh) || !ReportFiles.Formats.Contains(dang, StringComparer.Ordinal) || await desk.Year(tinh, nam, ct) is not { } setting || ReportCalendars.Shipped.Find(ky, nam) is not { } period) return Results.NotFound();
        if (CentreDesk.PaperOf(await centre.Period(period, ct), CentreWords.In(Language.Vietnamese).ConsolidatedSay) is not { } paper) return Results.NotFound();
        return await ReportFiles.Print(paper, new Issue(null, null, setting.Today), dang, null, null, ct) is { } file
            ? Results.File(file.Content, file.MediaType, string.Create(CultureInfo.InvariantCulture, $"tong-hop-cac-tinh-{ky}-{nam}.{file.Extension}"))
            : Refusals.Answer(desk.Context, new Refusal("reporting.no-pdf"), desk.Words.NoPdf);
    }

    private static async Task<InboxPage?> PageOf(ReportingDesk desk, CentreDesk centre, TimeProvider clock, CancellationToken ct)
    {
        if (await desk.Now(CentreDesk.Ledger.Value, ct) is not { } setting) return null;
        var inboxes = await centre.Inboxes(ct);
        var offices = CentreDesk.Offices(setting.Today);
        return new InboxPage(
            setting.Today, [.. offices.Select(one => (one.Office, one.Province.FullName))],
            [.. inboxes.Values.Select(one => new SenderLine(offices.FirstOrDefault(office => office.Office == one.Office).Province?.FullName ?? one.Office, one.Key.Fingerprint, one.Received.Count == 0 ? null : one.Received.Max(package => package.Number), one.Received.Count == 0 ? null : one.Received.Max(package => package.OccurredOn), one.Missing))],
            MayTake(desk, CentreDesk.Ledger.Value), NewId.At(clock))
        {
            AdHoc =
            [
                .. inboxes.Values.SelectMany(one => one.Received).Where(one => one.Request is not null).GroupBy(one => (one.Office, one.Period, one.Year)).Select(same => same.MaxBy(one => one.Edition)!)
                    .OrderByDescending(one => one.OccurredOn).ThenByDescending(one => one.Number)
                    .Select(one => new AdHocLine(Name(one.Office, one.Request!.Window.To), one.Request.Subject, one.Request.Window, one.ReportNumber, one.Edition, one.OccurredOn, Of(one.Office, one.Number))),
            ],
        };
    }

    private static string Name(string office, DateOnly day) => CentreDesk.Offices(day).FirstOrDefault(one => one.Office == office).Province?.FullName ?? office;

    private static async Task<string> Said(CentreDesk centre, CentreWords words, PackageContent content, CancellationToken ct) =>
        words.Taken(Name(content.Office, content.Paper.Window.To), content.Number, (await centre.Inbox(content.Office, ct))!.Missing);

    private static string DigestOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
