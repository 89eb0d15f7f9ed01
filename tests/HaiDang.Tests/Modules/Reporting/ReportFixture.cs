using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Tests.Modules.Planning;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Modules.Reporting;

/// <summary>The whole application with an invented plan of Lạng Sơn for 2023 that asks for reports before 20/5; its ledger stands on 15/6/2023.</summary>
public abstract class ReportFixture : IAsyncLifetime
{
    internal static readonly LedgerId Ledger = new("langson");
    private TestStore store = null!;

    protected abstract StoreKind Kind { get; }

    internal RunningApp App { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        store = await TestStore.Open(Kind);
        App = await RunningApp.Start(on: store.Store);
        var plan = AnyPlan.Adopted(
            [
                AnyPlan.Duty("II.1-1", null, null, AnyPlan.Lead(new OrganisationId("langson.so-tu-phap"), "Sở Tư pháp")),
                AnyPlan.Duty("II.3-1", null, new Window(new DateOnly(2023, 4, 1), new DateOnly(2023, 5, 31)), AnyPlan.Lead(new OrganisationId("langson.cong-an-tinh"), "Công an tỉnh"), AnyPlan.Co(new OrganisationId("langson.bo-chi-huy-bdbp"), "Bộ Chỉ huy BĐBP tỉnh")),
            ],
            reports:
            [
                AnyPlan.Report("III.2-1", new DateOnly(2023, 5, 20), "before") with { From = ["Sở Tư pháp", "Công an tỉnh", "Viện kiểm sát nhân dân tỉnh", "Ban Chỉ đạo 138 huyện Cao Lộc"] },
                AnyPlan.Report("III.2-2") with { Kind = "quarterly", WindowFrom = null, WindowTo = null, From = ["Sở Tư pháp"] },
            ]) with { Body = new OrganisationId("langson.bcd-138"), Year = 2023, OccurredOn = new DateOnly(2023, 2, 6) };
        var centre = new LedgerId("central");
        await App.Services.GetRequiredService<Ledgers>().Open(centre, "Ban Chỉ đạo 138/CP", "Steering Committee 138/CP", new DateOnly(2023, 6, 20), CancellationToken.None);
        await using (var scope = App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DemoAccounts>().OpenCentre(centre, CancellationToken.None);
        }

        Assert.IsType<Outcome.Done>(await AdoptPlan.Handle(new AdoptPlan(plan), Ledger, Reader.System, App.Services.GetRequiredService<EventLog>(), null, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    public sealed class OnSqlite : ReportFixture
    {
        protected override StoreKind Kind => StoreKind.Sqlite;
    }

    public sealed class OnPostgres : ReportFixture
    {
        protected override StoreKind Kind => StoreKind.Postgres;
    }
}
