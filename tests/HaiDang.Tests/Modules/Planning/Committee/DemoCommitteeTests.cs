using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning.Committee;

public sealed class DemoCommitteeTests
{
    [Theory]
    [InlineData("langson", 2023)]
    [InlineData("tayninh", 2019)]
    public async Task An_invented_committees_life_fills_every_register_once(string province, int year)
    {
        await using var app = await RunningApp.Start();
        var plan = await PlanFixture.Adopt(app, province, year);
        var demo = app.Services.GetRequiredService<DemoCommittee>();

        var first = await demo.Record(new LedgerId(province), plan, CancellationToken.None);
        var second = await demo.Record(new LedgerId(province), plan, CancellationToken.None);

        Assert.InRange(first, 30, 60);
        Assert.Equal(0, second);
        var all = await app.Services.GetRequiredService<CommitteeBook>().All(Reader.System, new LedgerId(province), year, CancellationToken.None);
        Assert.All(all, register => Assert.NotEmpty(register.Value));
        Assert.Contains((await app.Services.GetRequiredService<PlanBook>().Find(Reader.System, new LedgerId(province), plan, CancellationToken.None))!.Duties, duty => duty.Code == "KL-1");
    }

    [Fact]
    public async Task A_real_ledger_takes_no_invented_committees_life()
    {
        await using var app = await RunningApp.Start();
        await app.Services.GetRequiredService<Ledgers>().Open(new LedgerId("that"), "Thật", "Real", null, CancellationToken.None);

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.Services.GetRequiredService<DemoCommittee>().Record(new LedgerId("that"), new PlanId("that.bcd-138.2023"), CancellationToken.None));
    }
}
