using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning;

public sealed class DemoProgressTests
{
    [Fact]
    public async Task Invented_progress_is_the_same_each_time_and_ends_on_the_ledgers_day()
    {
        await using var one = await RunningApp.Start();
        await using var two = await RunningApp.Start();

        var first = await Live(one);
        var second = await Live(two);

        Assert.Equal(Said(first), Said(second));
        Assert.NotEmpty(Said(first));
        Assert.All(first.Duties.SelectMany(duty => duty.Shares).Select(share => share.Report).OfType<ShareReport>(), report => Assert.InRange(report.Day, first.IssuedOn, first.Today));
        Assert.Contains(first.Duties, duty => duty.IsLate);
        Assert.Contains(first.Duties.SelectMany(duty => duty.Shares), share => share.Report is null);
    }

    [Fact]
    public async Task Recording_it_twice_records_nothing_new()
    {
        await using var app = await RunningApp.Start();
        var plan = await PlanFixture.Adopt(app, "langson", 2023);
        var demo = app.Services.GetRequiredService<DemoProgress>();

        Assert.NotEqual(0, await demo.Record(PlanFixture.Ledger, plan, CancellationToken.None));
        Assert.Equal(0, await demo.Record(PlanFixture.Ledger, plan, CancellationToken.None));
    }

    [Fact]
    public async Task A_real_ledger_takes_no_invented_progress()
    {
        await using var app = await RunningApp.Start();
        await app.Services.GetRequiredService<Ledgers>().Open(new LedgerId("that"), "Sổ thật", "Real ledger", null, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => app.Services.GetRequiredService<DemoProgress>().Record(new LedgerId("that"), new PlanId("x"), CancellationToken.None));
    }

    private static async Task<PlanView> Live(RunningApp app)
    {
        var plan = await PlanFixture.Adopt(app, "langson", 2023);
        await app.Services.GetRequiredService<DemoProgress>().Record(PlanFixture.Ledger, plan, CancellationToken.None);
        return (await app.Services.GetRequiredService<PlanBook>().Find(Reader.System, PlanFixture.Ledger, plan, CancellationToken.None))!;
    }

    private static IEnumerable<(string, string, Progress, DateOnly, string)> Said(PlanView plan) =>
        from duty in plan.Duties
        from share in duty.Shares
        let report = share.Report
        where report is not null
        select (duty.Code, share.Organisation.Value, report!.Progress, report.Day, report.Note);
}
