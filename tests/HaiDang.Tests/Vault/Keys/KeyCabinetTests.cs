using System.Security.Cryptography;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Sealing;

namespace HaiDang.Tests.Vault.Keys;

public sealed class KeyCabinetTests
{
    private static readonly RootSource Root = RootSource.OfPassphrase("ngọn đèn biển trên mũi đá", 1_000);

    [Theory, EachStore]
    public async Task A_key_is_the_same_after_a_restart_and_differs_by_person_and_class(StoreKind kind)
    {
        await using var keys = await TestStore.Open(kind, VaultStores.OfKeys);
        var person = PersonId.New();
        byte[] victim, accused;
        using (var cabinet = await Opened(keys))
        {
            victim = (await cabinet.OrMake(person, PersonClass.Victim, default)).Value;
            accused = (await cabinet.OrMake(person, PersonClass.Accused, default)).Value;
        }

        using var again = await Opened(keys);
        Assert.Equal(victim, (await again.OrMake(person, PersonClass.Victim, default)).Value);
        Assert.Equal(accused, await again.Find(person, PersonClass.Accused, default));
        Assert.NotEqual(victim, accused);
        Assert.Null(await again.Find(PersonId.New(), PersonClass.Victim, default));
    }

    [Theory, EachStore]
    public async Task A_wrong_passphrase_a_missing_and_a_swapped_key_store_are_named(StoreKind kind)
    {
        await using var keys = await TestStore.Open(kind, VaultStores.OfKeys);
        await using var others = await TestStore.Open(kind, VaultStores.OfKeys);
        string sealedWith;
        using (var cabinet = await Opened(keys)) sealedWith = cabinet.Id;
        (await Opened(others)).Dispose();
        await using var empty = await TestStore.Open(kind, VaultStores.OfKeys);

        Assert.Equal(VaultRefusals.WrongRoot, await Refused(keys, RootSource.OfPassphrase("một câu khác hẳn câu kia", 1_000), sealedWith));
        Assert.Equal(VaultRefusals.WrongRoot, await Refused(keys, File(32), sealedWith));
        Assert.Equal(VaultRefusals.KeysMissing, await Refused(empty, Root, sealedWith));
        Assert.Equal(VaultRefusals.KeysSwapped, await Refused(others, Root, sealedWith));
        Assert.Equal(VaultRefusals.WeakPassphrase, await Refused(empty, RootSource.OfPassphrase("quá ngắn", 1_000), null));
    }

    [Fact]
    public void A_root_file_has_exactly_32_bytes()
    {
        Assert.Throws<InvalidDataException>(() => File(31));
        Assert.Throws<InvalidDataException>(() => RootSource.OfFile("khong-co-tep-nay"));
        Assert.Equal(600_000, RootSource.OfPassphrase("câu mật khẩu đủ dài để dùng").Rounds);
    }

    [Theory, EachStore]
    public async Task Another_root_wraps_the_keys_anew_and_the_old_one_opens_nothing(StoreKind kind)
    {
        await using var keys = await TestStore.Open(kind, VaultStores.OfKeys);
        var persons = Enumerable.Range(0, 450).Select(_ => PersonId.New()).ToList();
        var before = new List<byte[]>();
        byte[] index, text;
        IReadOnlyList<byte[]> wrapped;
        using (var cabinet = await Opened(keys))
        {
            foreach (var person in persons) before.Add((await cabinet.OrMake(person, PersonClass.Victim, default)).Value);
            index = await cabinet.Index("name", default);
            text = (await cabinet.NewTexts([new TextVersion("t1", new DossierId("thu.ho-so/1"), 1, new Text("lời kể"))], default))[0];
            wrapped = await keys.Store.Ask<byte[]>($"select wrapped from data_key", default);
            await cabinet.Rotate(RootSource.OfPassphrase("ngọn đèn mới trên mũi đá cũ", 1_000), default);
        }

        Assert.Equal(VaultRefusals.WrongRoot, await Refused(keys, Root, null));
        using var again = new KeyCabinet(keys.Store, TimeProvider.System);
        Assert.Null((await again.Unlock(RootSource.OfPassphrase("ngọn đèn mới trên mũi đá cũ", 1_000), null, default)).No);
        for (var i = 0; i < persons.Count; i++) Assert.Equal(before[i], await again.Find(persons[i], PersonClass.Victim, default));
        Assert.Equal(index, await again.Index("name", default));
        Assert.Equal(text, await again.Text("t1", 1, new DossierId("thu.ho-so/1"), default));
        Assert.Empty(wrapped.Select(Convert.ToHexString).Intersect((await keys.Store.Ask<byte[]>($"select wrapped from data_key", default)).Select(Convert.ToHexString)));
    }

    [Theory, EachStore]
    public async Task A_wrapped_key_in_anothers_row_opens_nothing(StoreKind kind)
    {
        await using var keys = await TestStore.Open(kind, VaultStores.OfKeys);
        using var cabinet = await Opened(keys);
        var (one, other) = (PersonId.New(), PersonId.New());
        await cabinet.OrMake(one, PersonClass.Victim, default);
        await cabinet.OrMake(other, PersonClass.Victim, default);
        await keys.Tamper($"update data_key set wrapped = (select wrapped from data_key where person = '{one}') where person = '{other}'");

        await Assert.ThrowsAsync<SealBrokenException>(() => cabinet.Find(other, PersonClass.Victim, default));
    }

    private static async Task<KeyCabinet> Opened(TestStore keys)
    {
        var cabinet = new KeyCabinet(keys.Store, TimeProvider.System);
        Assert.Null((await cabinet.Unlock(Root, null, default)).No);
        return cabinet;
    }

    private static async Task<HaiDang.Kernel.Events.Refusal?> Refused(TestStore keys, RootSource root, string? sealedWith)
    {
        using var cabinet = new KeyCabinet(keys.Store, TimeProvider.System);
        return (await cabinet.Unlock(root, sealedWith, default)).No;
    }

    private static RootSource File(int bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            System.IO.File.WriteAllBytes(path, RandomNumberGenerator.GetBytes(bytes));
            return RootSource.OfFile(path);
        }
        finally
        {
            System.IO.File.Delete(path);
        }
    }
}
