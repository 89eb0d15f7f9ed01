using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Storage;

public sealed class AttachmentsTests
{
    private static readonly LedgerId Ledger = new("thu");
    private static readonly byte[] Key = SHA256.HashData("a key for tests"u8);
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("Kế hoạch số 138, bản quét");

    [Theory, EachStore]
    public async Task A_file_comes_back_as_it_was_and_stands_sealed_in_between(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);

        var saved = await attachments.Save(Ledger, "application/pdf", Content, default);
        var found = await attachments.Open(Ledger, saved.Id, default);

        Assert.Equal(Content, found!.Value.Content);
        Assert.Equal(saved, found.Value.About);
        Assert.Equal(("application/pdf", (long)Content.Length, Convert.ToHexStringLower(SHA256.HashData(Content))), (saved.MediaType, saved.Size, saved.Sha256));
        Assert.Equal(-1, (await Sealed(opened, saved.Id)).AsSpan().IndexOf("138"u8));
    }

    [Theory, EachStore]
    public async Task A_file_is_kept_with_the_rows_of_its_caller_or_not_at_all(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        var (about, keep) = attachments.Prepare(Ledger, "application/pdf", Content);

        await Assert.ThrowsAsync<InvalidOperationException>(() => opened.Store.Transact<int>(
            async transaction =>
            {
                await transaction.Execute(keep);
                throw new InvalidOperationException();
            },
            default));
        Assert.Null(await attachments.Open(Ledger, about.Id, default));

        await opened.Store.Execute(keep, default);
        Assert.Equal(Content, (await attachments.Open(Ledger, about.Id, default))!.Value.Content);
    }

    [Theory, EachStore]
    public async Task A_removed_file_is_gone_and_the_others_stay(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        var (gone, stays) = (await attachments.Save(Ledger, "image/png", Content, default), await attachments.Save(Ledger, "image/png", Content, default));

        await opened.Store.Execute(Attachments.Remove(new LedgerId("khac"), $"{stays.Id}"), default);
        await opened.Store.Execute(Attachments.Remove(Ledger, $"{gone.Id}"), default);

        Assert.Null(await attachments.Open(Ledger, gone.Id, default));
        Assert.NotNull(await attachments.Open(Ledger, stays.Id, default));
    }

    [Theory, EachStore]
    public async Task An_empty_file_and_a_large_one_come_back(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        foreach (var content in new[] { [], RandomNumberGenerator.GetBytes(3_000_000) })
        {
            var saved = await attachments.Save(Ledger, "image/png", content, default);

            Assert.Equal(content, (await attachments.Open(Ledger, saved.Id, default))!.Value.Content);
        }
    }

    [Theory, EachStore]
    public async Task Another_ledger_and_another_id_hold_no_such_file(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        var saved = await attachments.Save(Ledger, "image/png", Content, default);

        Assert.Null(await attachments.Open(new LedgerId("khac"), saved.Id, default));
        Assert.Null(await attachments.Open(Ledger, saved.Id + "0", default));
    }

    [Theory, EachStore]
    public async Task Sealed_bytes_put_in_the_place_of_others_are_refused(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        var first = await attachments.Save(Ledger, "image/png", Content, default);
        var second = await attachments.Save(Ledger, "image/png", Content, default);

        await opened.Store.Execute($"update attachment set sealed = {await Sealed(opened, second.Id)} where id = {first.Id}", default);

        await Assert.ThrowsAnyAsync<CryptographicException>(() => attachments.Open(Ledger, first.Id, default));
    }

    [Theory, EachStore]
    public async Task One_flipped_bit_anywhere_is_refused(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var attachments = Over(opened);
        var saved = await attachments.Save(Ledger, "image/png", Content, default);
        var whole = await Sealed(opened, saved.Id);
        foreach (var place in new[] { 0, 1, 13, 29, whole.Length - 1 })
        {
            var flipped = whole.ToArray();
            flipped[place] ^= 4;
            await opened.Store.Execute($"update attachment set sealed = {flipped} where id = {saved.Id}", default);

            await Assert.ThrowsAnyAsync<CryptographicException>(() => attachments.Open(Ledger, saved.Id, default));
        }

        await opened.Store.Execute($"update attachment set sealed = {whole[..20]} where id = {saved.Id}", default);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => attachments.Open(Ledger, saved.Id, default));
    }

    [Theory, EachStore]
    public async Task Another_key_opens_nothing(StoreKind kind)
    {
        await using var opened = await TestStore.Open(kind);
        var saved = await Over(opened).Save(Ledger, "image/png", Content, default);

        await Assert.ThrowsAnyAsync<CryptographicException>(
            () => new Attachments(opened.Store, SHA256.HashData("another"u8), TimeProvider.System).Open(Ledger, saved.Id, default));
    }

    private static Attachments Over(TestStore opened) => new(opened.Store, Key, TimeProvider.System);

    private static async Task<byte[]> Sealed(TestStore opened, string id) =>
        Assert.Single(await opened.Store.Ask<byte[]>($"select sealed from attachment where id = {id}", default));
}
