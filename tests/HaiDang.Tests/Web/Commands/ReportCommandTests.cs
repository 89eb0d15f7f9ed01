using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.Requesting;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Support;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Web.Commands;

/// <summary>The verb report over a folder in which a report was asked for.</summary>
public sealed class ReportCommandTests
{
    [Fact]
    public async Task A_report_of_the_calendar_and_one_that_was_asked_for_are_written_by_their_words()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite, typeof(AccountsModule).Assembly);
        await Asked(opened.Store);
        var file = Path.Combine(opened.Where, "bao-cao.json");

        Assert.Equal((0, ""), await Run("ad-hoc-1:2023"));
        Assert.Contains("Đột xuất về tình hình giả định", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
        Assert.Equal((0, ""), await Run("six-month:2023"));
        Assert.Contains("06 tháng đầu năm 2023", await File.ReadAllTextAsync(file), StringComparison.Ordinal);

        // A word of no report says those there are.
        var (answer, said) = await Run("ad-hoc-2:2023");
        Assert.Equal(2, answer);
        Assert.Contains("year:2023, ad-hoc-1:2023", said, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("ad-hoc:2023")).Answer);

        async Task<(int Answer, string Said)> Run(string period)
        {
            await using var error = new StringWriter();
            var ended = await ReportCommand.Run(
                ["--data", opened.Where, "--place", "langson", "--period", period, "--format", "json", "--out", file], TextWriter.Null, error, CommandWords.In(Language.Vietnamese), ServingWords.In(Language.Vietnamese), CancellationToken.None);
            return (ended, error.ToString());
        }
    }

    private static async Task Asked(Store store)
    {
        await using var services = new ServiceCollection().AddLogging().AddModules(new HostSettings(store, [])).BuildServiceProvider();
        var ledger = new LedgerId("langson");
        await services.GetRequiredService<Ledgers>().Open(ledger, "Lạng Sơn", "Lạng Sơn", new DateOnly(2023, 6, 15), CancellationToken.None);
        await services.GetRequiredService<Projections>().Prepare(store, services.GetRequiredService<EventTypes>(), CancellationToken.None);
        var (from, to) = (new DateOnly(2023, 3, 5), new DateOnly(2023, 3, 20));
        var asked = new ReportRequested(
            2023, 1, "tình hình giả định", new Window(from, to), to.AddDays(9), [new OrganisationId("langson.so-tu-phap")], ["01"], ["ket-qua"], Narrative.AdHoc, null, null, "", null, to);
        Assert.IsType<Outcome.Done>(await services.GetRequiredService<EventLog>().Decide<ReportRequest>(
            Reader.System, ReportRequest.StreamOf(ledger, "mot"), ReportRequest.Fold, _ => Decision.Record(asked), null, CancellationToken.None));
    }
}
