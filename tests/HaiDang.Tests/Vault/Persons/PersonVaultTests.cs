using System.Text;
using System.Text.Json;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Tests.Vault.Persons;

public sealed class PersonVaultTests
{
    private static readonly IReadOnlyList<IdentityField> All = Enum.GetValues<IdentityField>();

    [Theory, EachStore]
    public async Task Every_field_comes_back_as_it_was_kept(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = PersonId.New();
        desk.World.Named.Add((VaultDesk.Hers, person));
        var province = HaiDang.Kernel.Places.PlaceCode.TryParse("tinh:20@2025");
        var given = new Identity
        {
            Names = [new PersonName("Hoàng Thị Mơ"), new PersonName("黄氏梦", NameKind.Abroad, "zh", Certainty.Uncertain)],
            Births = [new BirthClaim(new PartialDate(1998, 5, 2), Certainty.Verified), new BirthClaim(new PartialDate(1996), Certainty.Uncertain)],
            Sex = Sex.Female,
            Ethnicity = "hmong",
            Papers = [new Paper("citizen-card", "020198000001", Certainty.Verified)],
            Addresses = [new Address(AddressKind.Origin, province, null, "thôn Nà Lùng"), new Address(AddressKind.Shelter, null, null, "nhà tạm lánh")],
            Contacts = [new Contact("telephone", "0912 000 001", true)],
            SafeContact = "Chỉ gọi buổi trưa.\nKhông nói tên cơ quan.",
            Photographs = [new Photograph("image/png", [1, 2, 3])],
        };
        Assert.Equal(1, (await desk.Vault.Persons.Keep(person, PersonClass.Victim, given, 0, default)).Value);

        var opened = (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, All, default)).Value;

        Assert.Equal(given.Names, opened.Names);
        Assert.Equal(given.Births, opened.Births);
        Assert.Equal((given.Sex, given.Ethnicity, given.SafeContact), (opened.Sex, opened.Ethnicity, opened.SafeContact));
        Assert.Equal(given.Papers, opened.Papers);
        Assert.Equal(given.Addresses, opened.Addresses);
        Assert.Equal(given.Contacts, opened.Contacts);
        Assert.Equal(given.Photographs[0].Content, opened.Photographs!.Single().Content);
    }

    [Theory, EachStore]
    public async Task What_isnt_given_stays_and_another_ones_change_in_between_is_seen(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person();
        var change = new Identity { Contacts = [new Contact("telephone", "0900 000 002", false)] };

        Assert.Equal(2, (await desk.Vault.Persons.Keep(person, PersonClass.Victim, change, 1, default)).Value);
        Assert.Equal(VaultRefusals.Changed, (await desk.Vault.Persons.Keep(person, PersonClass.Victim, change, 1, default)).No);
        Assert.Equal(VaultRefusals.Changed, (await desk.Vault.Persons.Keep(person, PersonClass.Victim, new Identity { Names = [new PersonName("A")] }, 0, default)).No);

        var opened = (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person, PersonClass.Victim, All, default)).Value;
        Assert.Equal(("Sùng Thị Mỷ", "0900 000 002"), (opened.Names![0].Written, opened.Contacts![0].Value));
        await desk.Restart();
        var found = await desk.Vault.Persons.Find(
            desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new HaiDang.Vault.Keys.Sought(["Sung Thi My"], new PartialDate(1999), Numbers: ["0900000002"]), default);
        Assert.Equal(person, found.Value[0].Person);
        Assert.Contains(FoundBy.Paper, found.Value[0].Reasons);
    }

    [Theory, EachStore]
    public async Task Names_typed_in_any_way_are_kept_composed_and_without_letters_that_only_steer_a_screen(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person("  Nguye\u0302\u0303n\u0000 Thi\u0323 \u202Ehoa\u0007  ");
        var longest = await desk.Person(string.Join(' ', Enumerable.Repeat("Nguyễn", 71)));

        Assert.Equal("Nguyễn Thị hoa", (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), person)).Value.Names![0].Written);
        Assert.Equal(496, (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), longest)).Value.Names![0].Written.Length);
        Assert.Equal(VaultRefusals.NameTooLong, await Refused(new string('a', 501)));
        Assert.Equal(VaultRefusals.NameMissing, await Refused("\u0000\u202E \u0301 –"));
        Assert.Equal(VaultRefusals.NameMissing, await Refused());

        async Task<HaiDang.Kernel.Events.Refusal?> Refused(params IEnumerable<string> names) => (await desk.Vault.Persons.Keep(
            PersonId.New(), PersonClass.Victim, new Identity { Names = [.. names.Select(name => new PersonName(name))] }, 0, default)).No;
    }

    [Theory, EachStore]
    public async Task At_rest_no_name_number_or_word_can_be_read_in_either_store(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var person = await desk.Person("Zxqvánh Mật Danh");
        await desk.Vault.Persons.Keep(VaultDesk.Hers, new Text("Zxqvánh Mật Danh kể lại.", person), default);
        await desk.Vault.BreakGlass(VaultDesk.Officer, VaultDesk.Hers, BreakGlassCategory.Rescue, new Text("Zxqvánh Mật Danh đang bị giữ."), default);
        await desk.Vault.Persons.Find(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), new HaiDang.Vault.Keys.Sought(["Zxqvánh Mật Danh"]), default);

        foreach (var mark in (string[])["Zxqv", "zxqv", "ZXQV", "5a787176"])
        {
            foreach (var bytes in await Dumps(desk)) Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(mark)) < 0 && bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(mark)) < 0);
        }
    }

    [Fact]
    public void What_is_confidential_prints_as_dots()
    {
        object[] all =
        [
            new Text("Sùng Thị Mỷ"), new Confidential<Text>("Sùng"), new Identity { Names = [new PersonName("Sùng")] }, new PersonName("Sùng"), new Paper("passport", "Sùng"),
            new Address(AddressKind.Living, null, null, "Sùng"), new Contact("zalo", "Sùng", true), new BirthClaim(new PartialDate(1999)), new Photograph("image/png", [1]),
            new HaiDang.Vault.Keys.Sought(["Sùng"]),
        ];

        Assert.All(all, one => Assert.Equal(("•••", "•••"), (one.ToString(), JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(one, one.GetType())))));
        Assert.DoesNotContain("Sùng", JsonSerializer.Serialize(new { Account = new Text("Sùng") }, HaiDang.Kernel.Events.EventTypes.Json), StringComparison.Ordinal);
        Assert.Equal("\"t1\"", JsonSerializer.Serialize(new Confidential<Text>("t1"), HaiDang.Kernel.Events.EventTypes.Json));
    }

    [Theory, EachStore]
    public async Task A_text_opens_within_its_dossier_and_counts_whom_it_names(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind, OpeningRules.InForce with { PersonsAnHour = 2 });
        var (one, two) = (await desk.Person(), await desk.Person("Giàng Thị Sua"));
        var text = (await desk.Vault.Persons.Keep(VaultDesk.Hers, new Text("Mỷ đi cùng Sua.", one, two), default)).Value;

        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Other, VaultDesk.Theirs), text, default)).No);
        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Other, VaultDesk.Theirs), new Confidential<Text>(PersonId.New().Value), default)).No);
        Assert.Equal(VaultRefusals.StepUpNeeded, (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers) with { StepUp = null }, text, default)).No);
        Assert.Equal("Mỷ đi cùng Sua.", (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, default)).Value.Reveal());
        var third = await desk.Person("Vừ Thị Dợ");
        Assert.Equal("vault.quota-reached", (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), third)).No!.Code);
        await desk.Persons.Tamper($"delete from text_names where person = '{two}'");
        Assert.Equal("vault.blob-changed", (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), text, default)).No!.Code);
    }

    [Theory, EachStore]
    public async Task Texts_kept_together_open_each_in_its_own_dossier_and_go_each_with_whom_it_names(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var one = await desk.Person();
        var many = Enumerable.Range(0, 450).Select(at => (at % 2 == 0 ? VaultDesk.Hers : VaultDesk.Theirs, at == 0 ? new Text("Mỷ kể.", one) : new Text($"Lời kể số {at}"))).ToList();
        var kept = (await desk.Vault.Persons.Keep(many, default)).Value;

        Assert.Equal(450, kept.Distinct().Count());
        Assert.Equal("Lời kể số 448", (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), kept[448], default)).Value.Reveal());
        Assert.Equal("Lời kể số 449", (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Other, VaultDesk.Theirs), kept[449], default)).Value.Reveal());
        Assert.Equal(VaultRefusals.NotOpenToYou, (await desk.Vault.Persons.Open(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), kept[449], default)).No);
        Assert.Equal([kept[0].Id], await desk.Persons.Store.Ask<string>($"select id from text_names", default));
        Assert.Equal([450L], await desk.Keys.Store.Ask<long>($"select count(distinct wrapped) from text_key", default));
        desk.Vault.Dispose();
        Assert.Equal(VaultRefusals.Locked, (await desk.Again().Persons.Keep(many, default)).No);
    }

    [Theory, EachStore]
    public async Task Whom_no_entry_refers_to_is_swept_after_a_day_and_whom_one_ever_referred_to_never(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (kept, lost) = (await desk.Person(), await desk.Person());
        desk.World.InLog.Remove(lost);
        desk.Clock.Now += TimeSpan.FromHours(23);
        Assert.Empty(await desk.Vault.Persons.Sweep(default));
        desk.Clock.Now += TimeSpan.FromHours(2);
        desk.World.InLog.Clear();

        Assert.Equal([lost], await desk.Vault.Persons.Sweep(default));
        Assert.Equal([1L], await desk.Persons.Store.Ask<long>($"select count(distinct person) from person", default));
        Assert.Equal([kept.Value], await desk.Keys.Store.Ask<string>($"select person from data_key", default));
        Assert.Null((await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), kept)).No);
    }

    [Theory, EachStore]
    public async Task A_vault_older_than_what_refers_to_it_is_named(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        var (kept, lost) = (await desk.Person(), await desk.Person());
        foreach (var table in (string[])["person", "sealed_field"]) await desk.Persons.Tamper($"delete from {table} where person = '{lost}'");

        Assert.Equal([lost], await desk.Vault.Persons.Missing([kept, lost], default));
        Assert.Equal(VaultRefusals.PersonMissing, (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), lost)).No);
        await desk.Keys.Tamper($"delete from data_key where person = '{kept}'");
        Assert.Equal(VaultRefusals.KeyMissing, (await desk.Look(desk.Opening(VaultDesk.Officer, VaultDesk.Hers), kept)).No);
    }

    private static async Task<IReadOnlyList<byte[]>> Dumps(VaultDesk desk)
    {
        if (desk.Persons.Store.Kind is StoreKind.Sqlite)
        {
            var files = new[] { desk.Persons.Where, desk.Keys.Where }.SelectMany(Directory.GetFiles).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToList();
            Assert.Contains(files, file => file.EndsWith("-wal", StringComparison.Ordinal));
            return [.. files.Select(Bytes)];
        }

        var dumps = new List<byte[]>();
        foreach (var store in (Store[])[desk.Persons.Store, desk.Keys.Store])
        {
            foreach (var table in await store.Ask<string>($"select tablename::text from pg_tables where schemaname = 'public'", default))
            {
                dumps.AddRange((await store.Ask<string>($"select t::text from {Sql.Raw(table)} t", default)).Select(row => Encoding.UTF8.GetBytes(row)));
            }
        }

        return dumps;
    }

    // The store holds the file open for writing.
    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
