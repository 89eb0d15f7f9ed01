using System.Net;
using System.Net.Sockets;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Web.Commands;

public sealed class ServingTests
{
    private const string Password = "ngon-den-tren-bien-xa";

    [Fact]
    public async Task The_demonstration_holds_two_living_plans_and_filling_it_again_adds_nothing()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite, typeof(AccountsModule).Assembly);
        await using var app = await HaiDangHost.Build(new HostSettings(opened.Store, ["http://127.0.0.1:0"]) { AttachmentKey = new byte[32], PasswordRounds = 1_000 }, default);
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");

        await DemoData.Fill(app.Services, samples, Password, default);
        var first = await app.Services.GetRequiredService<Ledgers>().All(default);
        await DemoData.Fill(app.Services, samples, Password, default);
        var second = await app.Services.GetRequiredService<Ledgers>().All(default);

        Assert.Equal(
            [("central", new DateOnly(2023, 6, 15)), ("langson", new DateOnly(2023, 6, 15)), ("tayninh", new DateOnly(2019, 10, 15))],
            first.Select(ledger => (ledger.Ledger.Value, ledger.SyntheticDay!.Value)));
        Assert.All(first.Where(ledger => ledger.Ledger.Value != "central"), ledger => Assert.True(ledger.Position > 50));
        Assert.Equal(first.Select(ledger => ledger.Position), second.Select(ledger => ledger.Position));
        Assert.Equal(
            ["langson.bcd-138.2023", "tayninh.bcd-138.2019"],
            (await app.Services.GetRequiredService<PlanBook>().All(Reader.System, default)).Where(plan => PlanAddress.IsOwn(plan.Ledger, plan.Body)).Select(plan => plan.Plan.Value).Order(StringComparer.Ordinal));
        Assert.All(await new Verification(opened.Store).All(default), ledger => Assert.Null(ledger.Fault));
    }

    [Fact]
    public async Task A_fresh_ledger_gets_its_first_administrator_once()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite, typeof(AccountsModule).Assembly);
        await using var app = await HaiDangHost.Build(new HostSettings(opened.Store, ["http://127.0.0.1:0"]) { PasswordRounds = 1_000 }, default);
        await using var scope = app.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccount>();

        Assert.Equal(FirstOpening.PasswordMissing, await first.Open("langson", null, default));
        Assert.Equal(FirstOpening.PasswordWeak, await first.Open("langson", "quantri.langson", default));
        Assert.Equal(FirstOpening.Opened, await first.Open("langson", Password, default));
        Assert.Equal(FirstOpening.Ready, await first.Open("langson", null, default));
        Assert.Equal(FirstOpening.NoCommittee, await first.Open("khong-co", Password, default));
    }

    [Fact]
    public async Task A_port_in_use_is_answered_with_a_remedy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var error = new StringWriter();

        var answer = await DemoCommand.Run(["--port", port], TextWriter.Null, error, CommandWords.In(Language.Vietnamese), ServingWords.In(Language.Vietnamese), default);

        Assert.Equal(2, answer);
        Assert.Contains("Chọn cổng khác", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--port", "x")]
    [InlineData("--data")]
    [InlineData("--khac")]
    public async Task Words_that_are_not_understood_start_nothing(params string[] words)
    {
        var error = new StringWriter();

        Assert.Equal(2, await DemoCommand.Run(words, TextWriter.Null, error, CommandWords.In(Language.English), ServingWords.In(Language.English), default));
        Assert.NotEmpty(error.ToString());
    }
}
