using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Drafts;

public sealed class PlanImportTests
{
    [Theory]
    [InlineData("langson-2023.ocr.txt", "langson", 2023)]
    [InlineData("tayninh-2019.ocr.txt", "tayninh", 2019)]
    public async Task A_real_plan_goes_from_its_file_to_an_adopted_plan(string sample, string province, int year)
    {
        await using var app = await RunningApp.Start();
        var ledger = new LedgerId(province);
        var content = await File.ReadAllBytesAsync(Path.Combine(Docs.RepositoryFiles.Root, "samples", sample));

        var adopted = await app.Services.GetRequiredService<PlanImport>().Import(ledger, sample, content, default);

        Assert.Equal(year, adopted);
        var history = await app.Services.GetRequiredService<EventLog>().History(PlanIds.Of(new(province + ".bcd-138"), year).Stream(ledger), default);
        var plan = Assert.IsType<PlanAdopted>(Assert.Single(history).Event);
        Assert.True(plan.Targets.Count >= 5);
        Assert.True(plan.Duties.Count >= 30);
        Assert.All(plan.Targets.Select(target => target.Span).Concat(plan.Duties.Select(duty => duty.Span)), Assert.NotNull);
        Assert.NotNull(plan.Source);
    }

    [Fact]
    public async Task A_plan_imported_twice_is_refused_the_second_time()
    {
        await using var app = await RunningApp.Start();
        var import = app.Services.GetRequiredService<PlanImport>();
        var content = await File.ReadAllBytesAsync(Path.Combine(Docs.RepositoryFiles.Root, "samples", "langson-2023.ocr.txt"));
        await import.Import(new LedgerId("langson"), "a.txt", content, default);

        var again = await Assert.ThrowsAsync<InvalidDataException>(() => import.Import(new LedgerId("langson"), "a.txt", content, default));

        Assert.Contains("planning.plan-already-adopted", again.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adopting_one_draft_twice_records_one_plan()
    {
        await using var app = await RunningApp.Start();
        var (shelf, log, ledgers) = (app.Services.GetRequiredService<DraftShelf>(), app.Services.GetRequiredService<EventLog>(), app.Services.GetRequiredService<Ledgers>());
        var ledger = new LedgerId("langson");
        var put = await shelf.Put(ledger, new SourceDocument("tep", "ke-hoach.txt", "00"), AnyDraft.Source, AnyDraft.Draft.AcceptAll(), UserId.System, null, default);

        var first = await AdoptDraft.Handle(new AdoptDraft(put), Reader.System, log, ledgers, shelf, default);
        var second = await AdoptDraft.Handle(new AdoptDraft(put), Reader.System, log, ledgers, shelf, default);

        Assert.Equal((2023, 2023), (first.Year, second.Year));
        Assert.Single(await log.History(PlanIds.Of(new("langson.bcd-138"), 2023).Stream(ledger), default));
        Assert.Equal(DraftState.Adopted, (await shelf.Find(ledger, put.Id, default))!.State);
    }
}
