using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Planning.Drafts;
using HaiDang.Modules.Planning.Drafts.Jobs;
using HaiDang.Modules.Reading;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace HaiDang.Tests.Modules.Planning.Drafts.Jobs;

/// <summary>The queue of a store of its own, and clerks that read invented documents.</summary>
internal sealed class JobDesk : IAsyncDisposable
{
    public static readonly LedgerId Ledger = new("thu");
    public static readonly UserId Owner = new("u1");

    /// <summary>Pages of an invented plan that reads.</summary>
    public static readonly IReadOnlyList<string> Pages =
    [
        "UBND TỈNH LẠNG SƠN\nBAN CHỈ ĐẠO 138\nSố: 12/KH-BCĐ\nLạng Sơn, ngày 06 tháng 02 năm 2023\nKẾ HOẠCH\nPhòng, chống tội phạm giả định năm 2023\nI. CHỈ TIÊU\n1. Giải quyết trên 90% tin báo giả định.",
        "II. NHIỆM VỤ\n1. Sở Tư pháp chủ trì, phối hợp với Công an tỉnh mở lớp tập huấn giả định.",
        "2. Công an tỉnh chủ trì tuyên truyền giả định.\nTM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nNgười Ký Mẫu",
    ];

    private readonly TestStore opened;

    private JobDesk(TestStore opened)
    {
        this.opened = opened;
        Attachments = new Attachments(opened.Store, SHA256.HashData("a key for tests"u8), Clock);
        Queue = new ReadingQueue(opened.Store, Attachments, Clock);
        Kept = new KeptPages(opened.Store, Attachments, Clock);
        Shelf = new DraftShelf(opened.Store, Clock);
    }

    public FixedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    public Store Store => opened.Store;

    public Attachments Attachments { get; }

    public ReadingQueue Queue { get; }

    public KeptPages Kept { get; }

    public DraftShelf Shelf { get; }

    public static async Task<JobDesk> Open(StoreKind kind)
    {
        var store = await TestStore.Open(kind, typeof(DraftShelf).Assembly);
        await new Ledgers(store.Store, TimeProvider.System).Open(Ledger, "Sổ thử", "Test ledger", null, CancellationToken.None);
        return new JobDesk(store);
    }

    public Task<ReadingJob> Put(string name = "quet.pdf", OrganisationId? body = null) => Queue.Put(Ledger, name, Encoding.UTF8.GetBytes("tệp giả định " + name), Owner, body, default);

    public async Task<ReadingJob> Find(string id) => (await Queue.Find(Ledger, id, default))!;

    public ReadingClerk Clerk(PageReader reader) =>
        new(Queue, new JobReading(Queue, Kept, Shelf, Attachments, reader), Clock, NullLogger<ReadingClerk>.Instance);

    /// <summary>How many sealed files and pages there are.</summary>
    public async Task<(int Files, int Pages)> Sealed() =>
        ((await Store.Ask<string>($"select id from attachment", default)).Count, (await Store.Ask<int>($"select number from work_page", default)).Count);

    public ValueTask DisposeAsync() => opened.DisposeAsync();
}

/// <summary>Reads pages that are given, each with a word in its corner and a picture.</summary>
/// <param name="before">What happens before a page is read anew.</param>
internal sealed class GivenPages(IReadOnlyList<string> pages, Func<int, Task>? before = null)
{
    /// <summary>Numbers of the pages that were read, not taken from what was kept.</summary>
    public List<int> ReadAnew { get; } = [];

    public async Task<Parsed<SourceDocument>> Read(ReadOnlyMemory<byte> content, string fileName, IPageKeeper keeper, CancellationToken ct)
    {
        await keeper.Count(pages.Count, ct);
        var read = new List<ReadPage>();
        for (var number = 1; number <= pages.Count; number++)
        {
            if (await keeper.Kept(number, ct) is not { } page)
            {
                if (before is not null) await before(number);
                ct.ThrowIfCancellationRequested();
                ReadAnew.Add(number);
                page = new ReadPage(number, pages[number - 1], new PageSize(595, 842), [new PlacedWord(new Span(0, 2), 60, 50.26f, 20, 12)], [PageNote.Recognised]);
                await keeper.Keep(page, new byte[] { 0x89, (byte)number }, ct);
            }

            read.Add(page);
        }

        return SourceReader.Join(read);
    }
}
