using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Chain;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Planning.Targets;
using HaiDang.Tests.Modules.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>An invented plan in each of two ledgers: one duty that every body around leads, a report with a file from each, a document being checked, and one being read.</summary>
internal sealed class PlansAround
{
    private const string Duty = "II.1-1";
    private const string Campaign = "II.1-2";
    private const string Target = "I.2-1";

    private readonly Dictionary<OrganisationId, string> files = [];
    private readonly Dictionary<OrganisationId, string> ownFiles = [];
    private readonly Dictionary<OrganisationId, string> sketches = [];
    private readonly Dictionary<OrganisationId, string> aims = [];
    private readonly Dictionary<LedgerId, string> documents = [];
    private readonly Dictionary<OrganisationId, string> drafts = [];
    private readonly Dictionary<OrganisationId, string> jobs = [];

    public static async Task<PlansAround> Make(IServiceProvider services)
    {
        var made = new PlansAround();
        await using var scope = services.CreateAsyncScope();
        foreach (var bodies in Enum.GetValues<Relation>().GroupBy(Relations.Ledger, Relations.Body)) await made.Fill(scope.ServiceProvider, bodies.Key, [.. bodies]);
        return made;
    }

    /// <summary>The address of a thing of the body in a relation, and a form that would name that body.</summary>
    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
        var address = route.Replace("{tinh}", ledger.Value, StringComparison.Ordinal)
            .Replace("{nam:int}", YearOf(ledger).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{cu:int}", YearOf(ledger).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("chi-tieu/{code}", "chi-tieu/" + Target, StringComparison.Ordinal)
            .Replace("muc-tieu/{code}", "muc-tieu/" + Target, StringComparison.Ordinal)
            .Replace("cao-diem/{code}", "cao-diem/" + Campaign, StringComparison.Ordinal)
            .Replace("{code}", Duty, StringComparison.Ordinal)
            .Replace("{file}", (route.Contains("{don-vi}", StringComparison.Ordinal) ? ownFiles : files)[body], StringComparison.Ordinal)
            .Replace("{don-vi}", body.Value, StringComparison.Ordinal)
            .Replace("{van-ban}", documents[ledger], StringComparison.Ordinal)
            .Replace("{ban-soan}", sketches[body], StringComparison.Ordinal)
            .Replace("{tep}", aims[route.Contains("{don-vi}", StringComparison.Ordinal) ? body : new OrganisationId(ledger.Value + ".bcd-138")], StringComparison.Ordinal)
            .Replace("{body}", body.Value, StringComparison.Ordinal)
            .Replace("{file}", files[body], StringComparison.Ordinal)
            .Replace("dang-doc/{id}", "dang-doc/" + jobs[body], StringComparison.Ordinal)
            .Replace("{so:int}", "1", StringComparison.Ordinal)
            .Replace("{dang}", "docx", StringComparison.Ordinal)
            .Replace("{id}", drafts[body], StringComparison.Ordinal);

        // Nothing is said, so a reader within reach is told what is missing and nothing is recorded.
        return (address, [("co-quan", body.Value + (route.EndsWith("/rut-lai", StringComparison.Ordinal) ? "@1" : "@0"))]);
    }

    /// <summary>Notes on the plan's target, with a file, how it stands.</summary>
    private async Task Note(IServiceProvider services, LedgerId ledger, PlanId plan)
    {
        var ct = CancellationToken.None;
        var view = (await services.GetRequiredService<PlanBook>().Find(Reader.System, ledger, plan, ct))!;
        var file = await services.GetRequiredService<Attachments>().Save(ledger, "text/plain", "minh chứng giả định"u8.ToArray(), ct);
        aims[view.Body] = file.Id;
        var noted = new AimNoted(plan, Target, AimState.PartlyReached, "Ghi nhận giả định", new Evidence(file.Id, "minh-chung.txt", file.Sha256, file.Size), view.IssuedOn);
        Assert.IsType<Outcome.Done>(await NoteOnItem.Handle(new NoteOnItem(Target, noted), view, Reader.System, services.GetRequiredService<EventLog>(), null, ct));
    }

    /// <summary>Year of the plan in a ledger.</summary>
    public static int YearOf(LedgerId ledger) => ledger == Relations.Elsewhere ? 2019 : 2023;

    private async Task Fill(IServiceProvider services, LedgerId ledger, IReadOnlyList<OrganisationId> bodies)
    {
        var ct = CancellationToken.None;
        var (log, book, attachments) = (services.GetRequiredService<EventLog>(), services.GetRequiredService<PlanBook>(), services.GetRequiredService<Attachments>());
        var day = new DateOnly(YearOf(ledger), 5, 8);
        var adopt = new AdoptPlan(AnyPlan.Adopted(
            duties:
            [
                AnyPlan.Duty(Duty, null, null, [.. bodies.Select(body => AnyPlan.Lead(body, body.Value))]),
                AnyPlan.Duty(Campaign, null, new Window(day, day.AddDays(20)), [.. bodies.Select(body => AnyPlan.Lead(body, body.Value))]),
            ],
            targets: [AnyPlan.Target(Target)],
            reports: []) with
        {
            Body = new OrganisationId(ledger.Value + ".bcd-138"),
            Year = day.Year,
            Header = AnyPlan.Header with { Date = PartialDate.Of(day) },
            OccurredOn = day,
        });
        Assert.IsType<Outcome.Done>(await AdoptPlan.Handle(adopt, ledger, Reader.System, log, null, ct));
        foreach (var body in bodies)
        {
            var file = await attachments.Save(ledger, "text/plain", "biên bản giả định"u8.ToArray(), ct);
            files[body] = file.Id;
            var report = new ReportProgress(adopt.Plan, Duty, body, Progress.InProgress, "Việc giả định", day, [new Evidence(file.Id, "bien-ban.txt", file.Sha256, file.Size)]);
            Assert.IsType<Outcome.Done>(await ReportProgress.Handle(report, ledger, Reader.System, log, book, null, ct));
        }

        documents[ledger] = new string('d', 32);
        await Note(services, ledger, adopt.Plan);
        Assert.IsType<Outcome.Done>(await RegisterDocument.Handle(
            new RegisterDocument(documents[ledger], new ChainDocument(ChainDocumentKind.Programme, null, null, "Cơ quan giả định", "Chương trình giả định")),
            (await book.Find(Reader.System, ledger, adopt.Plan, ct))!, Reader.System, log, services.GetRequiredService<ChainBook>(), null, ct));

        // A plan of each body's own as well; the committee above has the first one already.
        foreach (var body in bodies)
        {
            ownFiles[body] = files[body];
            var started = services.GetRequiredService<SketchStart>().Lower((await book.Find(Reader.System, ledger, adopt.Plan, ct))!, body);
            sketches[body] = (await services.GetRequiredService<SketchShelf>().Put(ledger, started, UserId.System, ct)).Id;
            if (PlanAddress.IsOwn(ledger, body)) continue;
            var own = new AdoptPlan(adopt.Content with { Body = body, Duties = [AnyPlan.Duty(Duty, null, null, AnyPlan.Lead(body, body.Value)), AnyPlan.Duty(Campaign, null, new Window(day, day.AddDays(20)), AnyPlan.Lead(body, body.Value))] });
            Assert.IsType<Outcome.Done>(await AdoptPlan.Handle(own, ledger, Reader.System, log, null, ct));
            var file = await attachments.Save(ledger, "text/plain", "biên bản riêng"u8.ToArray(), ct);
            ownFiles[body] = file.Id;
            var report = new ReportProgress(own.Plan, Duty, body, Progress.InProgress, "Việc riêng", day, [new Evidence(file.Id, "bien-ban.txt", file.Sha256, file.Size)]);
            Assert.IsType<Outcome.Done>(await ReportProgress.Handle(report, ledger, Reader.System, log, book, null, ct));
            await Note(services, ledger, own.Plan);
        }

        var sample = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "langson-2023.ocr.txt"), ct);
        foreach (var body in bodies)
        {
            OrganisationId? owner = PlanAddress.IsOwn(ledger, body) ? null : body;
            var (stored, _) = await UploadDocument.Handle(new UploadDocument(ledger, "mau.txt", sample, owner), Reader.System, attachments, services.GetRequiredService<DraftShelf>(), ct);
            drafts[body] = stored!.Id;
            var picture = await attachments.Save(ledger, "image/png", new byte[] { 0x89 }, ct);
            await services.GetRequiredService<Store>().Execute(
                $"insert into work_page (ledger, document, number, image) values ({ledger}, {stored.Source.Attachment}, {1}, {picture.Id})", ct);
            jobs[body] = (await services.GetRequiredService<ReadingQueue>().Put(ledger, "hong.pdf", "%PDF-"u8.ToArray(), UserId.System, owner, ct)).Id;
        }
    }
}
