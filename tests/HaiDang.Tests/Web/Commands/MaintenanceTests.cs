using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Support;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Web.Commands;

/// <summary>The verbs verify and rebuild over a store with some real entries, and the lock that keeps writers apart.</summary>
public sealed class MaintenanceTests
{
    private static readonly CommandWords Words = CommandWords.In(Language.Vietnamese);

    [Theory, EachStore]
    public async Task A_whole_log_is_said_to_be_whole(StoreKind kind)
    {
        await using var office = await Office.Open(kind);

        var (answer, said, _) = await office.Run(VerifyCommand.Run);

        Assert.Equal(0, answer);
        Assert.Contains("Sổ langson: đã kiểm 2 mục, nguyên vẹn.", said, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task One_flipped_byte_ends_with_1_and_is_named(StoreKind kind)
    {
        await using var office = await Office.Open(kind);
        await office.Opened.Tamper(kind == StoreKind.Sqlite
            ? "drop trigger event_never_changes; update event set body = cast(replace(cast(body as text), 'u2', 'u3') as blob) where position = 2"
            : "alter table event disable trigger all; update event set body = set_byte(body, 4, get_byte(body, 4) # 1) where position = 2");

        var (answer, said, _) = await office.Run(VerifyCommand.Run);

        Assert.Equal(1, answer);
        Assert.Contains("Sổ langson: hỏng từ mục 2 (luồng accounts.user-roles/u2): nội dung hoặc thông tin kèm theo đã bị sửa.", said, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_quietly_changed_table_is_told_and_mended(StoreKind kind)
    {
        await using var office = await Office.Open(kind);
        await office.Opened.Tamper("delete from role_grant");

        var (first, said, _) = await office.Run(RebuildCommand.Run);
        var (second, again, _) = await office.Run(RebuildCommand.Run);

        Assert.Equal(1, first);
        Assert.Contains("Bảng role-grants: 2 dòng khác với nhật ký", said, StringComparison.Ordinal);
        Assert.Equal(0, second);
        Assert.Contains("Bảng role-grants: dựng lại giống hệt.", again, StringComparison.Ordinal);
    }

    [Theory, EachStore]
    public async Task A_fact_that_no_entry_gave_is_told_and_left(StoreKind kind)
    {
        await using var office = await Office.Open(kind);
        await office.Opened.Tamper("""
            insert into fact (ledger, position, line, measure, occurred_on, organisation, place, dimensions, approximate, quantity)
            values ('langson', 9, 0, 'tip.received', '2023-06-15', 'langson.cong-an-tinh', '', '', false, 1)
            """);

        var (answer, said, _) = await office.Run(RebuildCommand.Run);

        Assert.Equal(1, answer);
        Assert.Contains("Số đếm của sổ langson: 0 luồng không khớp với nhật ký, 1 dòng không thuộc mục nào.", said, StringComparison.Ordinal);
        Assert.Equal([1L], await office.Opened.Store.Ask<long>($"select count(*) from fact", default));
    }

    [Theory, EachStore]
    public async Task Rebuilding_waits_for_nobody_and_names_the_server_that_holds_the_store(StoreKind kind)
    {
        await using var office = await Office.Open(kind);
        await using (await FolderLock.ForServer(office.Choice, "serve", Words, CancellationToken.None))
        {
            var (answer, _, refused) = await office.Run(RebuildCommand.Run);
            var (verified, _, _) = await office.Run(VerifyCommand.Run);

            Assert.Equal((2, 0), (answer, verified));
            Assert.Contains("serve, tiến trình ", refused, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await office.Run(RebuildCommand.Run)).Answer);
    }

    [Fact]
    public async Task Two_servers_share_a_database_but_not_a_folder()
    {
        await using var database = await Office.Open(StoreKind.Postgres);
        await using var folder = await Office.Open(StoreKind.Sqlite);

        await using var one = await FolderLock.ForServer(database.Choice, "serve", Words, CancellationToken.None);
        await using var two = await FolderLock.ForServer(database.Choice, "serve", Words, CancellationToken.None);
        await using var alone = await FolderLock.ForServer(folder.Choice, "serve", Words, CancellationToken.None);

        await Assert.ThrowsAsync<UsageException>(() => FolderLock.ForServer(folder.Choice, "serve", Words, CancellationToken.None));
    }

    [Fact]
    public async Task A_mistyped_folder_is_answered_and_not_made()
    {
        var folder = Path.Combine(Path.GetTempPath(), "haidang-khong-co");
        using var output = new StringWriter();
        using var error = new StringWriter();

        var answer = await VerifyCommand.Run(["--data", folder], output, error, Words, CancellationToken.None);

        Assert.Equal((2, Words.NoStoreIn(folder) + Environment.NewLine), (answer, error.ToString()));
        Assert.False(Directory.Exists(folder));
    }

    // A store with the program's own modules and two roles granted.
    private sealed class Office : IAsyncDisposable
    {
        private readonly string? variable;

        private Office(TestStore opened, string? variable)
        {
            Opened = opened;
            this.variable = variable;
            Choice = StoreChoice.Parse(Arguments, Environment.GetEnvironmentVariable, Words, out _);
        }

        public TestStore Opened { get; }

        public StoreChoice Choice { get; }

        private string[] Arguments => variable is null ? ["--data", Opened.Where] : ["--postgres", "env:" + variable];

        public static async Task<Office> Open(StoreKind kind)
        {
            var opened = await TestStore.Open(kind, typeof(AccountsModule).Assembly);
            string? name = null;
            if (kind == StoreKind.Postgres)
            {
                name = "HAIDANG_TEST_" + Guid.CreateVersion7().ToString("N");
                Environment.SetEnvironmentVariable(name, opened.Where);
            }

            await using var services = new ServiceCollection().AddLogging().AddModules(new HostSettings(opened.Store, [])).BuildServiceProvider();
            var ledger = new LedgerId("langson");
            await services.GetRequiredService<Ledgers>().Open(ledger, "Lạng Sơn", "Lạng Sơn", null, CancellationToken.None);
            await services.GetRequiredService<Projections>().Prepare(opened.Store, services.GetRequiredService<EventTypes>(), CancellationToken.None);
            foreach (var user in (string[])["u1", "u2"])
            {
                await services.GetRequiredService<EventLog>().Decide<string>(
                    Reader.System, ledger.Stream("accounts.user-roles", user), (_, _) => "", _ => Decision.Record(new RoleGranted(new UserId(user), Role.StandingOffice, new OrganisationId("langson.cong-an-tinh"))), null, CancellationToken.None);
            }

            return new Office(opened, name);
        }

        public async Task<(int Answer, string Said, string Refused)> Run(Func<string[], TextWriter, TextWriter, CommandWords, CancellationToken, Task<int>> verb)
        {
            await using var output = new StringWriter();
            await using var error = new StringWriter();
            var answer = await verb(Arguments, output, error, Words, CancellationToken.None);
            return (answer, output.ToString(), error.ToString());
        }

        public ValueTask DisposeAsync() => Opened.DisposeAsync();
    }
}
