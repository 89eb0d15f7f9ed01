using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HaiDang.Tests.Modules.Planning.Urging;

public sealed class DigestDeskTests
{
    // Duty II.1-1 ended on 31/3; 14 days after it everybody who owes it is reminded.
    private static readonly DateOnly Day = new(2023, 4, 14);
    private static readonly LedgerId Ledger = PlanFixture.Ledger;
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory, EachStore]
    public async Task Lists_are_made_for_those_who_owe_something_and_made_again_they_are_the_same(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        await using var app = await Start(opened);
        var desk = app.Services.GetRequiredService<DigestDesk>();

        var first = await desk.Make(Ledger, Ct);
        var again = await desk.Make(Ledger, Ct);

        // Justice leads the late duty and the police co-operate; the standing office and its superior have the counts, the head too.
        Assert.Equal((first, first), (again, (int)(await opened.Store.Ask<long>($"select count(*) from work_digest", Ct))[0]));
        var justice = await List(app, "demo.sotuphap.langson");
        Assert.Equal([("II.1-1", ReminderKind.Overdue, 14)], justice!.Digest.Lines.Select(line => (line.Duty, line.Kind, line.Days)));
        Assert.Equal(new DigestCounts(0, 2, 0), (await List(app, "demo.truongban.langson"))!.Digest.Counts);
        Assert.Null(await List(app, "demo.huyen.langson"));
        Assert.Null(await List(app, "demo.vks.langson"));
    }

    [Fact]
    public async Task The_clerk_makes_a_day_once_and_from_the_hour_of_the_rules()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);
        await using var app = await Start(opened);
        var clock = new FixedClock(new DateTimeOffset(2026, 11, 22, 22, 29, 0, TimeSpan.Zero));
        var clerk = new DigestClerk(app.Services.GetRequiredService<DigestDesk>(), app.Services.GetRequiredService<Ledgers>(), clock, NullLogger<DigestClerk>.Instance);
        await opened.Store.Execute($"delete from work_digest_run", Ct);

        Assert.Equal(0, await clerk.MakeDue(Ct));
        clock.Now = clock.Now.AddMinutes(1);
        Assert.Equal(1, await clerk.MakeDue(Ct));
        Assert.Equal(0, await clerk.MakeDue(Ct));
    }

    [Fact]
    public async Task Lists_go_by_mail_once_to_those_who_gave_an_address()
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);
        await using var app = await Start(opened);
        var desk = app.Services.GetRequiredService<DigestDesk>();
        using var server = new MailServer { Refused = "hong@" };
        var mail = new DigestMail(new MailSettings("127.0.0.1", server.Port, "haidang@example.vn", new Uri("https://haidang.example.vn/"), null, null, Encrypts: false));
        await desk.SetAddress((await User(app, "demo.sotuphap.langson")).UserId, "tu-phap@example.vn", Ct);
        await desk.SetAddress((await User(app, "demo.thuongtruc.langson")).UserId, "hong@example.vn", Ct);
        await desk.Make(Ledger, Ct);

        var first = await desk.Send(Ledger, Day, mail, Ct);
        var second = await desk.Send(Ledger, Day, mail, Ct);
        await desk.Make(Ledger, Ct);
        var third = await desk.Send(Ledger, Day, mail, Ct);

        Assert.Equal([(1, 1), (0, 1), (0, 1)], [first, second, third]);
        var letter = Assert.Single(server.Letters);
        Assert.Contains("To: tu-phap@example.vn", letter, StringComparison.Ordinal);
        var body = Encoding.UTF8.GetString(Convert.FromBase64String(letter[(letter.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Trim()));
        Assert.Contains("- II.1-1: quá hạn 14 ngày", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Tư pháp", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("HAIDANG_SMTP_HOST=thu.example.vn;HAIDANG_SMTP_FROM=a@example.vn;HAIDANG_PUBLIC_URL=https://h.example.vn", "587 True")]
    [InlineData("HAIDANG_SMTP_HOST=127.0.0.1;HAIDANG_SMTP_PORT=25;HAIDANG_SMTP_TLS=none;HAIDANG_SMTP_FROM=a@example.vn;HAIDANG_PUBLIC_URL=https://h.example.vn", "25 False")]
    [InlineData("HAIDANG_SMTP_HOST=thu.example.vn;HAIDANG_SMTP_TLS=none;HAIDANG_SMTP_FROM=a@example.vn;HAIDANG_PUBLIC_URL=https://h.example.vn", "HAIDANG_SMTP_TLS")]
    [InlineData("HAIDANG_SMTP_HOST=thu.example.vn;HAIDANG_SMTP_FROM=a;HAIDANG_PUBLIC_URL=https://h.example.vn", "HAIDANG_SMTP_FROM")]
    [InlineData("HAIDANG_SMTP_HOST=thu.example.vn;HAIDANG_SMTP_FROM=a@example.vn", "HAIDANG_PUBLIC_URL")]
    [InlineData("HAIDANG_SMTP_HOST=thu.example.vn;HAIDANG_SMTP_PORT=x;HAIDANG_SMTP_FROM=a@example.vn;HAIDANG_PUBLIC_URL=https://h.example.vn", "HAIDANG_SMTP_PORT")]
    public void A_mail_server_is_named_whole_or_the_setting_that_fails_is(string environment, string? says)
    {
        var set = environment.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=', 2)).ToDictionary(one => one[0], one => one[1], StringComparer.Ordinal);
        string? answer;
        try
        {
            answer = MailSettings.Of(set.GetValueOrDefault) is { } settings ? $"{settings.Port} {settings.Encrypts}" : null;
        }
        catch (FormatException fault)
        {
            answer = fault.Message.Split(' ', '=')[0];
        }

        Assert.Equal(says, answer);
    }

    private static async Task<RunningApp> Start(TestStore opened)
    {
        var app = await RunningApp.Start(on: opened.Store);
        await opened.Store.Execute($"update ledger set synthetic_day = {Day} where ledger = {Ledger}", Ct);
        await PlanFixture.Adopt(app, "langson", 2023);
        return app;
    }

    private static async Task<KeptDigest?> List(RunningApp app, string name)
    {
        var user = await User(app, name);
        return (await app.Services.GetRequiredService<DigestDesk>().Of(new Reader(user.UserId, user.Organisation, []), Ct)).SingleOrDefault();
    }

    private static async Task<User> User(RunningApp app, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByNameAsync(name))!;
    }
}
