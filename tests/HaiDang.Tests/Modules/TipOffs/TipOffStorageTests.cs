using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Clocks;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.TipOffs;
using HaiDang.Tests.Support;
using Microsoft.AspNetCore.Http;
using static HaiDang.Tests.Modules.TipOffs.TipOffStory;

namespace HaiDang.Tests.Modules.TipOffs;

/// <summary>Lists of tip-offs over both stores: filtered, sorted, paged, mended, built anew.</summary>
public sealed class TipOffStorageTests
{
    private static readonly LedgerId Ledger = new("langson");
    private static readonly DateOnly Now = new(2023, 6, 15);
    private static readonly OrganisationId Office = new("langson.cong-an-tinh");

    [Theory, EachStore]
    public async Task A_list_holds_what_its_filter_says(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Say("late", Numbered(1, Day(1, 5)), Classified(Day(2, 5)));
        await book.Say("soon", Numbered(2, Day(27, 5)), Classified(Day(29, 5)));
        await book.Say("suspended", Numbered(3, Day(1, 4)) with { Paper = "15/ĐTG" }, Classified(Day(2, 4)), Suspended(Day(20, 4)));
        await book.Say("resolved", Numbered(4, Day(1, 3), "crime-report"), Classified(Day(2, 3)), Resolved(Day(9)));
        await book.Say("border", Received(Day(14, 6), body: Border));

        Assert.Equal(["soon", "late", "suspended", "resolved"], await book.List(Has(Police), ""));
        Assert.Equal(["late"], await book.List(Has(Police), "han=late"));
        Assert.Equal(["soon"], await book.List(Has(Police), "han=soon"));
        Assert.Equal(["suspended"], await book.List(Has(Police), "han=suspended"));
        Assert.Equal(["resolved"], await book.List(Has(Police), "trang-thai=resolved"));
        Assert.Equal(["resolved"], await book.List(Has(Police), "dong=1"));
        Assert.Equal(["resolved"], await book.List(Has(Police), "loai=crime-report"));
        Assert.Equal(["suspended"], await book.List(Has(Police), "q=15/dtg"));
        Assert.Equal(["soon"], await book.List(Has(Police), "q=2/2023"));
        Assert.Equal(["late"], await book.List(Has(Police), "tu=1/5/2023&den=26/5/2023"));
        Assert.Equal("late", (await book.List(Has(Police), "sap-xep=due"))[0]);
        Assert.Equal(["border"], await book.List(Has(Border), ""));
        Assert.Equal(new DossierCounts(4, 1, 1, 1), await book.Lists.Count(Has(Police), Ledger, DossierKinds.TipOff, new DossierFilter(), Now, CancellationToken.None));
    }

    [Theory, EachStore]
    public async Task What_a_body_keeps_and_takes_part_in_stands_once_in_its_list_and_its_counts(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Say("own", Numbered(1, Day(1, 5)) with { Paper = "1/ĐTG" });
        await book.Say("shared", Received(Day(2, 5), body: Border) with { Paper = "2/ĐTG" }, new BodyAdmitted(Police, true, "cùng xác minh", Day(3, 5)));
        await book.Say("both", Numbered(2, Day(3, 5)), new BodyAdmitted(Police, true, "cùng xác minh", Day(3, 5)));
        await book.Say("left", Received(Day(4, 5), body: Border) with { Number = new(Border, 2023, 9), Paper = "3/ĐTG" });

        foreach (var order in Enum.GetValues<DossierOrder>()) Assert.Equal(["both", "own", "shared"], (await book.List(Has(Police), "sap-xep=" + Words.Kebab(order.ToString()))).Order());
        Assert.Equal(["both", "shared", "own"], await book.List(Has(Police), ""));
        Assert.Equal(3, (await book.Lists.Count(Has(Police), Ledger, DossierKinds.TipOff, new DossierFilter(), Now, CancellationToken.None)).All);
        var papers = Enumerable.Range(1, 4).Select(at => NameKey.Of($"{at}/ĐTG")).ToList();
        Assert.Equal(papers[..2], (await book.Lists.Papers(Has(Police), Ledger, DossierKinds.TipOff, papers, CancellationToken.None)).Order());
    }

    [Theory, EachStore]
    public async Task The_standing_office_sees_all_but_what_is_hidden_from_it_and_works_on_none(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Say("a", Numbered(1, Day(1, 5)));
        await book.Say("b", Numbered(2, Day(2, 5)) with { Denounced = Office, Hidden = [Office] });
        var office = new Reader(new UserId("o"), Office, [new Grant(Role.StandingOffice, Ledger, Office, [Office])]);
        var row = Assert.Single((await book.Lists.Page(office, Ledger, DossierKinds.TipOff, new DossierFilter(), Now, "", 10, CancellationToken.None)).Rows);
        Assert.Equal(("a", false), (row.Entry.Id, row.Works));
        Assert.Null(await book.Lists.Find(office, Ledger, DossierKinds.TipOff, "b", CancellationToken.None));
        Assert.Equal(["b", "a"], await book.List(Has(Police), ""));
    }

    [Theory, EachStore]
    public async Task Pages_hold_every_dossier_once_whatever_the_order(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        foreach (var at in Enumerable.Range(0, 23)) await book.Say("t" + at, Numbered(at + 1, Day(1 + (at % 5), 5)));
        foreach (var order in Enum.GetValues<DossierOrder>())
        {
            var (seen, after, filter) = (new List<string>(), "", new DossierFilter { Order = order });
            while (true)
            {
                var page = await book.Lists.Page(Has(Police), Ledger, DossierKinds.TipOff, filter, Now, after, 5, CancellationToken.None);
                seen.AddRange(page.Rows.Select(row => row.Entry.Id));
                if (page.Next is not { } next) break;
                after = next;
            }

            Assert.Equal((23, 23), (seen.Count, seen.Distinct().Count()));
        }
    }

    [Theory, EachStore]
    public async Task A_mended_entry_moves_in_the_list_and_tables_built_anew_are_the_same(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Say("a", Numbered(1, Day(1, 5)), Classified(Day(2, 5)), Resolved(Day(20, 5)));
        var mend = new MendDossier(book.Register, Ledger.Stream(DossierKinds.TipOff.Stream, "a"), 3, null, "Ghi nhầm hồ sơ");
        Assert.IsType<Outcome.Done>(await MendDossier.Handle(mend, Now, Reader.System, book.Log, null, CancellationToken.None));
        Assert.Equal(["a"], await book.List(Has(Police), "trang-thai=verifying&han=late"));
        var refused = Assert.IsType<Outcome.Refused>(await MendDossier.Handle(mend with { Version = 1 }, Now, Reader.System, book.Log, null, CancellationToken.None));
        Assert.Equal("kernel.later-entries-need-it", refused.Refusal.Code);
        Assert.All(await book.Projections.Rebuild(book.Opened.Store, book.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
        Assert.Equal(["a"], await book.List(Has(Police), "trang-thai=verifying&han=late"));
    }

    [Theory, EachStore]
    public async Task A_changed_rule_moves_every_running_deadline_of_its_ledger_and_nothing_else(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Say("running", Numbered(1, Day(27, 5)), Classified(Day(29, 5)));
        await book.Say("suspended", Numbered(2, Day(1, 4)), Classified(Day(2, 4)), Suspended(Day(20, 4)));
        await book.Say("resolved", Numbered(3, Day(1, 3)), Classified(Day(2, 3)), Resolved(Day(9)));
        var days = new DueDays(book.Opened.Store, book.Clocks);
        Assert.Equal([Ledger], await days.Stale(CancellationToken.None));
        Assert.Equal((0, 2), await days.Reckon(Ledger, CancellationToken.None));
        Assert.Empty(await days.Stale(CancellationToken.None));

        book.Clocks.Set(Ledger, [new("tip-off.resolve", null, new(2023, 1, 1), null, "60 days", Office, "Văn bản giả định", Now)]);
        Assert.Equal([Ledger], await days.Stale(CancellationToken.None));
        Assert.Equal((1, 2), await days.Reckon(Ledger, CancellationToken.None));
        Assert.Empty(await days.Stale(CancellationToken.None));
        Assert.Equal(
            ["resolved 9999-12-30", "running 2023-07-26", "suspended 9999-12-30"],
            (await book.Opened.Store.Ask<Due>($"select stream, due_on from dossier_line order by stream", CancellationToken.None)).Select(one => $"{one.Stream.Split('/')[1]} {one.DueOn:yyyy-MM-dd}"));

        // What the tables hold is what the log and the rules say, whichever way it came there.
        Assert.All(await book.Projections.Rebuild(book.Opened.Store, book.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
    }

    [Theory, EachStore]
    public async Task A_rule_that_an_office_entered_is_read_from_the_log_and_goes_when_it_is_taken_back(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        var stream = ClockRules.Of(Ledger, "tip-off.resolve");
        await book.Log.Begin(Reader.System, stream, new ClockRuleEntered("tip-off.resolve", null, new(2023, 1, 1), null, "60 days", Office, "Văn bản giả định", Now), CancellationToken.None);
        await book.Clocks.Load(book.Opened.Store, book.Log, CancellationToken.None);
        Assert.Contains(book.Clocks.In(Ledger).Editions, one => one.Office == Office);

        await book.Log.Retract<object>(Reader.System, stream, 1, "Nhập nhầm", (_, recorded) => recorded.Event, (_, _) => true, null, CancellationToken.None);
        await book.Clocks.Load(book.Opened.Store, book.Log, CancellationToken.None);
        Assert.DoesNotContain(book.Clocks.In(Ledger).Editions, one => one.IsOfOffice);
    }

    [Theory, EachStore]
    public async Task Many_first_entries_stand_together_or_not_at_all(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        (StreamId, object) One(string id, int sequence) => (Ledger.Stream(DossierKinds.TipOff.Stream, id), Numbered(sequence, Day(1, 5)));
        Assert.True(await book.Log.BeginMany(Reader.System, Ledger, [.. Enumerable.Range(1, 30).Select(at => One("t" + at, at))], CancellationToken.None));
        Assert.False(await book.Log.BeginMany(Reader.System, Ledger, [One("new", 31), One("t3", 32)], CancellationToken.None));
        Assert.False(await book.Log.BeginMany(Reader.System, Ledger, [One("new", 31), One("other", 7)], CancellationToken.None));
        Assert.Equal(30, (await book.List(Has(Police), "")).Count);
        Assert.Equal(30, (await book.Opened.Store.Ask<long>($"select sum(quantity) from fact where measure = {TipOffFacts.Received}", CancellationToken.None))[0]);
        await book.Say("new", Numbered(31, Day(2, 5)));
        Assert.All(await book.Projections.Rebuild(book.Opened.Store, book.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
    }

    [Theory, EachStore]
    public async Task Entries_that_come_in_bulk_stand_in_the_list_as_if_recorded_one_by_one(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        var entries = Enumerable.Range(0, 40).SelectMany(at => new (StreamId, int, object)[]
        {
            (Ledger.Stream(DossierKinds.TipOff.Stream, "t" + at), 1, Numbered(at + 1, Day(1, 5))), (Ledger.Stream(DossierKinds.TipOff.Stream, "t" + at), 2, Classified(Day(2, 5))),
        });
        await book.Log.AppendMany(Reader.System, Ledger, entries, CancellationToken.None);
        await book.Say("last", Numbered(41, Day(3, 5)));
        Assert.Equal(40, (await book.List(Has(Police), "trang-thai=verifying")).Count);
        Assert.All(await book.Projections.Rebuild(book.Opened.Store, book.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
    }

    [Theory, EachStore]
    public async Task What_came_in_bulk_is_known_to_the_store_before_the_next_question(StoreKind kind)
    {
        await using var book = await Book.Open(kind);
        await book.Log.AppendMany(Reader.System, Ledger, Enumerable.Range(1, 10_000).Select(at => (Ledger.Stream(DossierKinds.TipOff.Stream, "t" + at), 1, (object)Numbered(at, Day(1, 5)))), CancellationToken.None);

        await book.Projections.Prepare(book.Opened.Store, book.Types, CancellationToken.None);

        var known = await book.Opened.Store.Ask<long>(
            kind == StoreKind.Sqlite
                ? (Sql)$"select cast(substr(stat, 1, instr(stat, ' ') - 1) as integer) from sqlite_stat1 where idx = 'dossier_line_by_due'"
                : $"select reltuples::bigint from pg_class where relname = 'dossier_line'",
            CancellationToken.None);
        Assert.Equal([10_000L], known);
    }

    private static Reader Has(OrganisationId body) => new(new UserId("u"), body, [new Grant(Role.Investigator, Ledger, body, [body])]);

    private static TipOffReceived Numbered(int sequence, DateOnly day, string kind = "denunciation") => Received(day, kind) with { Number = new DossierNumber(Police, 2023, sequence) };

    private sealed class Due
    {
        public string Stream { get; init; } = "";

        public DateOnly DueOn { get; init; }
    }

    private sealed class Book : IAsyncDisposable
    {
        private Book(TestStore opened)
        {
            Opened = opened;
            Register = new TipOffRegister(OrganisationMap.Of("langson"), Clocks);
            var ledgers = new Ledgers(opened.Store, TimeProvider.System);
            Types = new EventTypes(typeof(DossierBook).Assembly);
            Projections = new Projections([new DossierBook(), new DossierLines([Register]), new RoleGrants()]);
            Log = new EventLog(opened.Store, Types, Projections, new FactRules([new TipOffFacts()]), ledgers, TimeProvider.System);
            Lists = new DossierList(opened.Store, Log);
            Ledgers = ledgers;
        }

        public OfficeClocks Clocks { get; } = new();

        public TipOffRegister Register { get; }

        public TestStore Opened { get; }

        public EventTypes Types { get; }

        public Projections Projections { get; }

        public EventLog Log { get; }

        public DossierList Lists { get; }

        private Ledgers Ledgers { get; }

        public static async Task<Book> Open(StoreKind kind)
        {
            var book = new Book(await TestStore.Open(kind, typeof(DossierBook).Assembly));
            await book.Projections.Prepare(book.Opened.Store, book.Types, CancellationToken.None);
            await book.Ledgers.Open(Ledger, "Lạng Sơn", "Lạng Sơn", Now, CancellationToken.None);
            return book;
        }

        public async Task Say(string id, params object[] events) => Assert.IsType<Outcome.Done>(await Log.Decide<DossierEntry>(
            Reader.System, Ledger.Stream(DossierKinds.TipOff.Stream, id), DossierEntry.Fold, _ => Decision.Record(events), null, CancellationToken.None));

        public async Task<IReadOnlyList<string>> List(Reader reader, string query)
        {
            var filter = DossierFilter.Of(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query)));
            return [.. (await Lists.Page(reader, Ledger, DossierKinds.TipOff, filter, Now, "", 100, CancellationToken.None)).Rows.Select(row => row.Entry.Id)];
        }

        public ValueTask DisposeAsync() => Opened.DisposeAsync();
    }
}
