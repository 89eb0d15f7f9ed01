using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Facts;

/// <summary>Columns against the table that they are a copy of.</summary>
public sealed class FactColumnsTests : IDisposable
{
    private static readonly OrganisationId[] Bodies = [CrateLedger.North, CrateLedger.Centre, CrateLedger.South];
    private static readonly string[] Places = ["lang-son", "tay-ninh", ""];
    private static readonly FactQuestion All = new(new FactKind.Flow([CrateFacts.In, CrateFacts.Filled, CrateFacts.Out], new Window(new DateOnly(2020, 1, 1), new DateOnly(2026, 12, 31))))
    {
        By = [new FactGrouping.ByMeasure(), new FactGrouping.ByOrganisation(), new FactGrouping.ByPlace()],
    };

    private readonly string folder = Path.Combine(Path.GetTempPath(), "haidang_columns_" + Guid.CreateVersion7().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    [Theory, EachStore]
    public async Task Columns_and_table_give_the_same_figures_whatever_is_asked(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var random = new Dice(1);
        CrateLedger[] ledgers = [await CrateLedger.Open(opened.Store, "mot"), await CrateLedger.Open(opened.Store, "hai")];
        using var inFiles = new FactColumns(opened.Store, folder, tailFacts: 40);
        using var inMemory = new FactColumns(opened.Store, null, tailFacts: 1_000_000);
        for (var round = 0; round < 4; round++)
        {
            await Append(ledgers[0], random, round, 60);
            await Append(ledgers[1], random, round, 15);
            for (var asked = 0; asked < 30; asked++)
            {
                var reader = random.Next(4) == 0 ? Reader.System : ledgers[random.Next(2)].Reader([.. Bodies.Where(_ => random.Next(3) > 0).DefaultIfEmpty(CrateLedger.South)]);
                var question = Question(random, ledgers, reader);
                var table = await TableSums.Sum(opened.Store, reader, question);
                Same(table, await new FactSums(opened.Store, inFiles).Sum(reader, question, default), question);
                Same(table, await new FactSums(opened.Store, inMemory).Sum(reader, question, default), question);
            }
        }

        Assert.NotEmpty(Segments());
    }

    /// <summary>Columns say where to look; all that the table has is found, once and in order, and nothing that came on the other side of the cut-off.</summary>
    [Theory, EachStore]
    public async Task Figures_open_page_by_page_to_what_the_table_holds_whatever_is_asked(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var random = new Dice(6);
        CrateLedger[] ledgers = [await CrateLedger.Open(opened.Store, "mot"), await CrateLedger.Open(opened.Store, "hai")];
        using var columns = new FactColumns(opened.Store, folder, tailFacts: 40);
        var explanations = new FactExplanations(opened.Store, columns);
        var seen = 0;
        for (var round = 0; round < 3; round++)
        {
            await Append(ledgers[0], random, round, 150);
            await Append(ledgers[1], random, round, 15);
            for (var asked = 0; asked < 30; asked++)
            {
                var reader = random.Next(4) == 0 ? Reader.System : ledgers[random.Next(2)].Reader([.. Bodies.Where(_ => random.Next(3) > 0).DefaultIfEmpty(CrateLedger.South)]);
                var question = Question(random, ledgers, reader);
                if (FactScopes.Outside(reader, question).Count > 0) continue;
                foreach (var part in Enum.GetValues<ExplainedPart>())
                {
                    var expected = await TableSums.Keys(opened.Store, reader, question, part);
                    var (found, size) = (new List<FactKey>(), random.Next(1, 90));
                    for (FactKey? after = null; found.Count == 0 || after is not null;)
                    {
                        var page = Assert.IsType<Explanation.Page>(await explanations.Open(reader, question, [], part, after, size, default));
                        Assert.True(page.Facts.Count == size || page.Next is null, "A page is full or the last.");
                        found.AddRange(page.Facts.Select(fact => fact.Key));
                        after = page.Next;
                        if (page.Facts.Count == 0) break;
                    }

                    Assert.Equal(expected, found);
                    seen += found.Count;
                }
            }
        }

        Assert.NotInRange(seen, 0, 1_000);
        Assert.NotEmpty(Segments());
    }

    [Theory, EachStore]
    public async Task Questions_asked_together_get_what_each_gets_alone(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var random = new Dice(2);
        var crates = await CrateLedger.Open(opened.Store, "mot");
        await Append(crates, random, 0, 90);
        using var columns = new FactColumns(opened.Store, folder, tailFacts: 60);
        var sums = new FactSums(opened.Store, columns);
        var questions = Enumerable.Range(0, 30).Select(_ => Question(random, [crates], Reader.System) with { KnownAt = new KnownAt.Now(), Ledgers = null, Organisations = null }).ToList();

        var together = await sums.SumEach(Reader.System, questions, default);

        for (var i = 0; i < questions.Count; i++) Same(await TableSums.Sum(opened.Store, Reader.System, questions[i]), together[i], questions[i]);
        await Assert.ThrowsAsync<ArgumentException>(() => sums.SumEach(Reader.System, [All, All with { Ledgers = [crates.Ledger] }], default));
    }

    [Theory, EachStore]
    public async Task What_somebody_else_saved_shows_in_the_next_answer_of_every_node(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await CrateLedger.Open(opened.Store, "mot");
        using var one = new FactColumns(opened.Store, folder, tailFacts: 2);
        using var other = new FactColumns(opened.Store, null, tailFacts: 2);
        for (var i = 1; i <= 9; i++)
        {
            await crates.Do(CrateLedger.North, "c" + i, new CrateCame("lang-son", "lim", CrateLedger.Day.AddDays(-i)));
            foreach (var columns in new[] { one, other }) Assert.Equal(i, await Total(opened.Store, columns));
        }
    }

    [Theory, EachStore]
    public async Task Opened_again_the_columns_read_their_files_and_only_what_came_since(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store, 50);
        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 10)) await Total(opened.Store, columns);
        var files = Segments();
        await crates.Do(CrateLedger.North, "late", new CrateCame("lang-son", "lim", CrateLedger.Day));

        // What the files hold isn't asked of the table any more: gone from it, it is still counted.
        await opened.Tamper("delete from fact where position <= 50");
        using var again = new FactColumns(opened.Store, folder, tailFacts: 10);

        Assert.Equal(51, await Total(opened.Store, again));
        Assert.NotEmpty(files);
    }

    [Theory, EachStore]
    public async Task After_a_restore_the_columns_of_what_is_no_more_are_thrown_away(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store, 30);
        using var running = new FactColumns(opened.Store, null, tailFacts: 7);
        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 7)) Assert.Equal((30, 30), (await Total(opened.Store, columns), await Total(opened.Store, running)));

        // A backup of before the last ten entries is put back, then one of before the last fifteen, and others are recorded in their place.
        await opened.Tamper(kind == StoreKind.Sqlite ? "drop trigger event_never_goes" : "alter table event disable trigger all");
        await opened.Tamper("delete from fact where position > 20; delete from event where position > 20; update ledger set position = 20, hash = (select hash from event where position = 20)");
        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 7)) Assert.Equal((20, 20), (await Total(opened.Store, columns), await Total(opened.Store, running)));
        await opened.Tamper("update ledger set position = 15, hash = (select hash from event where position = 15); delete from fact where position > 15; delete from event where position > 15");
        for (var i = 0; i < 8; i++) await crates.Do(CrateLedger.South, "other" + i, new CrateCame("tay-ninh", "lim", CrateLedger.Day), new CrateLeft(CrateLedger.Day));

        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 7)) Assert.Equal((31, 31), (await Total(opened.Store, columns), await Total(opened.Store, running)));
    }

    [Theory, EachStore]
    public async Task A_second_process_leaves_the_files_alone_and_answers_all_the_same(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        await Filled(opened.Store, 30);
        using var first = new FactColumns(opened.Store, folder, tailFacts: 5);
        await Total(opened.Store, first);
        var files = Segments();
        using (var second = new FactColumns(opened.Store, folder, tailFacts: 3))
        {
            Assert.Equal((true, false), (first.OwnsFiles, second.OwnsFiles));
            Assert.Equal(30, await Total(opened.Store, second));
        }

        Assert.Equal(files, Segments());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task A_damaged_segment_is_thrown_away_and_counted_anew(double where)
    {
        await using var opened = await TestStore.Open(StoreKind.Sqlite);
        await Filled(opened.Store, 200);
        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 200)) Assert.Equal(200, await Total(opened.Store, columns));
        var file = Assert.Single(Segments());
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[(int)(bytes.Length * where)] ^= 64;
        await File.WriteAllBytesAsync(file, bytes);

        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 200)) Assert.Equal(200, await Total(opened.Store, columns));
        Assert.NotEqual(bytes, await File.ReadAllBytesAsync(Assert.Single(Segments())));

        await File.WriteAllBytesAsync(file, bytes[..(bytes.Length / 2)]);
        using (var columns = new FactColumns(opened.Store, folder, tailFacts: 200)) Assert.Equal(200, await Total(opened.Store, columns));
    }

    [Theory, EachStore]
    public async Task A_recount_has_the_columns_read_the_table_again(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var crates = await Filled(opened.Store, 30);
        using var columns = new FactColumns(opened.Store, folder, tailFacts: 10);
        Assert.Equal(30, await Total(opened.Store, columns));
        await opened.Tamper("delete from fact where position = 4");
        Assert.Equal(1, await crates.Recount.Apply(Reader.System, crates.Ledger, default));

        Assert.Equal(30, await Total(opened.Store, columns));
    }

    [Fact]
    public void A_fact_takes_at_most_sixteen_bytes()
    {
        var (values, random) = (new FactValues(), new Dice(3));
        var facts = new TailFact[200_000];
        for (var i = 0; i < facts.Length; i++)
        {
            var day = CrateLedger.Day.DayNumber + random.Next(3650);
            facts[i] = new TailFact(
                day, random.Next(2) == 0 ? -1 : day - random.Next(200), values.What("m" + random.Next(60), "", random.Next(50) == 0),
                values.Where("o" + random.Next(100), "p"), i + 1, random.Next(1000) == 0 ? 1_000_000 : 1);
        }

        Assert.InRange((double)SegmentWriter.Write(null, "mot", 0, facts.Length, [], [], facts, values).Size / facts.Length, 10, 16);
    }

    /// <summary>Enough facts that totals of months stand for their rows; the oracle walks every fact.</summary>
    [Fact]
    public void Totals_of_months_give_what_the_facts_behind_them_give()
    {
        var (values, random) = (new FactValues(), new Dice(4));
        var facts = new TailFact[6_000];
        for (var i = 0; i < facts.Length; i++)
        {
            var day = CrateLedger.Day.DayNumber + (i / 10) - (random.Next(20) == 0 ? random.Next(300) : random.Next(20));
            facts[i] = new TailFact(
                day, random.Next(3) == 0 ? -1 : day - random.Next(90), values.What("m" + random.Next(3), "", random.Next(9) == 0),
                values.Where("o" + random.Next(4), "p"), (i / 2) + 1, random.Next(50) == 0 ? 1_000_000 : random.Next(-2, 4));
        }

        Segment[] segments = [SegmentWriter.Write(null, "mot", 0, 2_000, [], [], facts.AsSpan(0, 4_000), values), SegmentWriter.Write(null, "mot", 2_000, 2_900, [], [], facts.AsSpan(4_000, 1_800), values)];
        var view = new LedgerView(segments, facts[5_800..], 200);
        Assert.All(segments, segment => Assert.True(segment.Totals.Count > 2 && segment.CohortTotals.Count > 2));
        var up = Enumerable.Range(0, 4).ToDictionary(one => new OrganisationId("o" + one), _ => new OrganisationId("top"));
        for (var asked = 0; asked < 400; asked++)
        {
            var from = CrateLedger.Day.AddDays(random.Next(-350, 650));
            var window = new Window(from, from.AddDays(random.Next(-2, 500)));
            FactKind kind = random.Next(3) switch
            {
                0 => new FactKind.Flow(["m0", "m2"], window),
                1 => new FactKind.Cohort(["m0", "m2"], window),
                _ => new FactKind.Stock(["m0"], ["m1"], window.To),
            };
            var months = kind is not FactKind.Stock && random.Next(3) == 0;
            var bodies = random.Next(5) == 0 ? new[] { new OrganisationId("o1"), new OrganisationId("o3") } : null;
            var question = new FactQuestion(kind) { By = [.. random.Next(2) == 0 ? [new FactGrouping.ByOrganisation(up)] : Array.Empty<FactGrouping>(), .. months ? [new FactGrouping.ByMonth()] : Array.Empty<FactGrouping>()] };
            var position = random.Next(2) == 0 ? 3_000 : random.Next(1, 3_000);

            var found = Assert.Single(ColumnWalk.Answer([question], [(new FactScope(new LedgerId("mot"), position, bodies), view)], values.Now()));

            var expected =
                from fact in facts
                where fact.Position <= position && (bodies is null || bodies.Any(body => values.Now().Where[fact.Where].Organisation == values.Now().Where[values.Where(body.Value, "p")].Organisation))
                let measure = values.Now().What[fact.What].Measure
                let day = kind is FactKind.Cohort ? fact.Cohort : fact.Day
                where kind is FactKind.Stock ? measure != "m2" && day <= window.To.DayNumber : measure != "m1" && day >= window.From.DayNumber && day <= window.To.DayNumber
                group kind is FactKind.Stock && measure == "m1" ? -fact.Quantity : fact.Quantity by months ? $"{DateOnly.FromDayNumber(day):yyyy-MM}" : "" into same
                where same.Sum() != 0
                orderby same.Key
                select same.Sum();
            Assert.Equal(expected, found.Select(figure => figure.Quantity));
        }
    }

    private static async Task<CrateLedger> Filled(Store store, int crates)
    {
        var ledger = await CrateLedger.Open(store, "mot");
        for (var i = 0; i < crates; i++) await ledger.Do(Bodies[i % 3], "c" + i, new CrateCame(Places[i % 2], "lim", CrateLedger.Day.AddDays(i % 40)));
        return ledger;
    }

    private static async Task<long> Total(Store store, FactColumns columns) => Assert.IsType<FactAnswer.Figures>(await new FactSums(store, columns).Sum(Reader.System, All, default)).Total;

    private string[] Segments() => [.. Directory.EnumerateFiles(folder, "*.columns", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static void Same(FactAnswer table, FactAnswer columns, FactQuestion question)
    {
        if (table is FactAnswer.OutsideReach outside)
        {
            Assert.Equal(outside.Organisations, Assert.IsType<FactAnswer.OutsideReach>(columns).Organisations);
            return;
        }

        var (one, other) = ((FactAnswer.Figures)table, Assert.IsType<FactAnswer.Figures>(columns));
        Assert.True(CrateLedger.Texts(one.Rows).SequenceEqual(CrateLedger.Texts(other.Rows)), $"{question}: {string.Join("; ", CrateLedger.Texts(one.Rows))} | {string.Join("; ", CrateLedger.Texts(other.Rows))}");
        Assert.Equal(one.Positions, other.Positions);
    }

    private static async Task Append(CrateLedger ledger, Dice random, int round, int crates)
    {
        for (var i = 0; i < crates; i++)
        {
            var came = CrateLedger.Day.AddDays(random.Next(-500, 500));
            var events = new List<object> { new CrateCame(Places[random.Next(3)], random.Next(3) switch { 0 => "lim", 1 => "sồi", _ => "" }, came, random.Next(5) == 0) };
            if (random.Next(3) == 0) events.Add(new CrateFilled(random.Next(4) switch { 0 => 500_000_000, 1 => -128, 2 => 127, _ => random.Next(-9, 9) }, came.AddDays(random.Next(60))));
            if (random.Next(2) == 0) events.Add(new CrateLeft(came.AddDays(random.Next(-3, 300))));
            ledger.Clock.Now = ledger.Clock.Now.AddHours(random.Next(30));
            await ledger.Do(Bodies[random.Next(3)], $"{round}-{i}", [.. events]);
            if (random.Next(8) == 0) await ledger.Retract($"{round}-{i}", events.Count);
        }
    }

    private static FactQuestion Question(Dice random, CrateLedger[] ledgers, Reader reader)
    {
        string[] measures = [.. new[] { CrateFacts.In, CrateFacts.Filled, CrateFacts.Out }.Where(_ => random.Next(2) == 0).DefaultIfEmpty(CrateFacts.Out)];
        var from = CrateLedger.Day.AddDays(random.Next(-600, 500));
        var window = new Window(from, from.AddDays(random.Next(-2, random.Next(900))));
        FactKind kind = random.Next(3) switch
        {
            0 => new FactKind.Flow(measures, window),
            1 => new FactKind.Cohort(measures, window),
            _ => new FactKind.Stock([CrateFacts.In], random.Next(2) == 0 ? [CrateFacts.Out] : [CrateFacts.Out, CrateFacts.Filled], window.To),
        };
        FactGrouping[] possible =
        [
            new FactGrouping.ByMeasure(), new FactGrouping.ByOrganisation(), new FactGrouping.ByOrganisation(new Dictionary<OrganisationId, OrganisationId> { [CrateLedger.Centre] = CrateLedger.North }),
            new FactGrouping.ByPlace(), new FactGrouping.ByPlace(new Dictionary<string, string> { ["tay-ninh"] = "lang-son", [""] = "tay-ninh" }),
            new FactGrouping.ByDimension("wood"), new FactGrouping.ByDimension("nothing"), .. kind is FactKind.Stock ? Array.Empty<FactGrouping>() : [new FactGrouping.ByMonth()],
        ];
        var head = random.Next(200);
        return new FactQuestion(kind)
        {
            By = [.. random.GetItems(possible, random.Next(4))],
            Distinct = random.Next(3) == 0 ? possible[random.Next(possible.Length)] : null,
            KnownAt = random.Next(5) switch
            {
                0 => new KnownAt.Day(DateOnly.FromDateTime(ledgers[0].Clock.Now.UtcDateTime.AddDays(-random.Next(60)))),
                1 => new KnownAt.Positions(ledgers.Take(random.Next(1, 3)).ToDictionary(ledger => ledger.Ledger, _ => (long)head)),
                2 => new KnownAt.Before(ledgers[0].Clock.Now.AddHours(-random.Next(500))),
                _ => new KnownAt.Now(),
            },
            Ledgers = random.Next(3) == 0 ? [ledgers[random.Next(ledgers.Length)].Ledger] : null,
            Organisations = random.Next(3) == 0 ? [.. reader.IsSystem ? [CrateLedger.North] : reader.Grants.SelectMany(grant => grant.Reach).Where(_ => random.Next(2) == 0), .. random.Next(6) == 0 ? [CrateLedger.Centre] : Array.Empty<OrganisationId>()] : null,
        };
    }
}
