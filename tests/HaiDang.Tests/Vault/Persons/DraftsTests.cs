using System.Text;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;
using HaiDang.Vault.Persons;
using HaiDang.Vault.Sealing;

namespace HaiDang.Tests.Vault.Persons;

public sealed class DraftsTests
{
    private const string Form = "/langson/nan-nhan/x/buoc/phong-van";

    [Theory, EachStore]
    public async Task A_draft_is_read_again_by_whoever_typed_it_and_by_nobody_else(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await desk.Vault.Drafts.Keep(VaultDesk.Officer, Form, "Zxqvánh kể", default);
        await desk.Vault.Drafts.Keep(VaultDesk.Officer, Form, "Zxqvánh kể thêm", default);

        Assert.Equal("Zxqvánh kể thêm", await Read(desk));
        Assert.Empty(await desk.Vault.Drafts.Of(VaultDesk.Other, [Form], default));
        await desk.Persons.Tamper($"update sealed_draft set owner = '{VaultDesk.Other.User.Value}'");
        Assert.Empty(await desk.Vault.Drafts.Of(VaultDesk.Other, [Form], default));
        Assert.DoesNotContain(await desk.Persons.Store.Ask<byte[]>($"select sealed from sealed_draft", default), bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("xqv")) >= 0);
    }

    [Theory, EachStore]
    public async Task A_draft_outlives_a_start_and_another_root_and_goes_with_its_key(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await desk.Vault.Drafts.Keep(VaultDesk.Officer, Form, "lời kể", default);
        var next = RootSource.OfPassphrase("một câu khác dài đủ", 1_000);
        Assert.Null((await desk.Vault.Keeper.Rotate(next, default)).No);
        await desk.Restart(next);
        Assert.Equal("lời kể", await Read(desk));

        await desk.Vault.Drafts.Drop(VaultDesk.Officer, Form, default);
        Assert.Null(await Read(desk));
        Assert.Empty(await desk.Keys.Store.Ask<string>($"select draft from draft_key", default));
    }

    [Theory, EachStore]
    public async Task Old_drafts_are_swept_and_the_oldest_goes_for_one_too_many(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        for (var at = 0; at <= Drafts.Most; at++)
        {
            await desk.Vault.Drafts.Keep(VaultDesk.Officer, $"/langson/nan-nhan/{at}", "lời kể", default);
            desk.Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal(Drafts.Most, (await desk.Vault.Drafts.Forms(VaultDesk.Officer, "/langson/nan-nhan/", default)).Count);
        Assert.Empty(await desk.Vault.Drafts.Of(VaultDesk.Officer, ["/langson/nan-nhan/0"], default));
        desk.Clock.Now += desk.Rules.DraftsKept - TimeSpan.FromMinutes(30);
        Assert.NotEqual(0, await desk.Vault.Drafts.Sweep(default));
        Assert.Equal(await desk.Persons.Store.Ask<long>($"select count(*) from sealed_draft", default), await desk.Keys.Store.Ask<long>($"select count(*) from draft_key", default));
        Assert.NotEmpty(await desk.Vault.Drafts.Of(VaultDesk.Officer, [$"/langson/nan-nhan/{Drafts.Most}"], default));
        desk.Clock.Now += desk.Rules.DraftsKept;
        await desk.Vault.Drafts.Sweep(default);
        Assert.Empty(await desk.Vault.Drafts.Forms(VaultDesk.Officer, "/", default));
    }

    [Theory, EachStore]
    public async Task While_a_store_doesnt_answer_there_are_no_drafts_and_nothing_breaks(StoreKind kind)
    {
        await using var desk = await VaultDesk.Open(kind);
        await desk.Vault.Drafts.Keep(VaultDesk.Officer, Form, "lời kể", default);
        await desk.Persons.Tamper("drop table sealed_draft");

        Assert.Null(await Read(desk));
        Assert.Empty(await desk.Vault.Drafts.Forms(VaultDesk.Officer, "/", default));
        Assert.Equal(HaiDang.Vault.VaultRefusals.NotReached, (await desk.Vault.Drafts.Keep(VaultDesk.Officer, Form, "lời kể", default)).No);
        await desk.Vault.Drafts.Drop(VaultDesk.Officer, Form, default);
        await desk.Keys.Tamper("drop table index_key");
        Assert.Equal(HaiDang.Vault.VaultRefusals.NotReached, (await desk.Vault.Letters.Key("langson", default)).No);
    }

    private static async Task<string?> Read(VaultDesk desk) => (await desk.Vault.Drafts.Of(VaultDesk.Officer, [Form], default)).SingleOrDefault()?.Words;
}
