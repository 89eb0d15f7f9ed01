using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Planning;

/// <summary>The whole application with one invented plan of Lạng Sơn for 2023; its ledger stands on 15/6/2023.</summary>
public sealed class PlanFixture : IAsyncLifetime
{
    internal const string Plan = "/langson/2023/ke-hoach";
    internal static readonly LedgerId Ledger = new("langson");

    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        App = await RunningApp.Start();

        // The program's own clerk makes the lists of the day once its hour has come, sooner or later than a test asks for them: here the test alone does.
        await App.Services.GetRequiredService<DigestClerk>().StopAsync(CancellationToken.None);
        await Adopt(App, "langson", 2023);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Adopts the invented plan in the ledger of a province.</summary>
    internal static async Task<PlanId> Adopt(RunningApp app, string province, int year)
    {
        var plan = AnyPlan.Adopted(
        [
            AnyPlan.Duty("II.1-1", new DateOnly(year, 3, 31), null, AnyPlan.Lead(Body("so-tu-phap"), "Sở Tư pháp"), AnyPlan.Co(Body("cong-an-tinh"), "Công an tỉnh")),
            AnyPlan.Duty("II.1-2", null, null, AnyPlan.Lead(Body("so-ban-nganh"), "Các sở, ban, ngành tỉnh")),
            AnyPlan.Duty("II.2-1", null, new Window(new DateOnly(year, 7, 1), new DateOnly(year, 9, 30)), AnyPlan.Lead(Body("cong-an-tinh"), "Công an tỉnh"), AnyPlan.Co(Body("vks-tinh"), "VKSND tỉnh")),
            AnyPlan.Duty("II.2-2"),
        ]) with { Body = Body("bcd-138"), Year = year, OccurredOn = new DateOnly(year, 2, 6) };
        var outcome = await AdoptPlan.Handle(
            new AdoptPlan(plan), new LedgerId(province), Reader.System, app.Services.GetRequiredService<EventLog>(), null, CancellationToken.None);
        Assert.IsType<Outcome.Done>(outcome);
        return new AdoptPlan(plan).Plan;

        OrganisationId Body(string key) => new($"{province}.{key}");
    }
}
