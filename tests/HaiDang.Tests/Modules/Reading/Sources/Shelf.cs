using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Reading.Sources;

/// <summary>Keeps pages in memory, as a job would.</summary>
internal sealed class Shelf : IPageKeeper
{
    public SortedDictionary<int, ReadPage> Pages { get; } = [];

    public Dictionary<int, ReadOnlyMemory<byte>> Pictures { get; } = [];

    public int Counted { get; private set; }

    public bool WantsPictures { get; init; }

    public Task Count(int pages, CancellationToken ct)
    {
        Counted = pages;
        return Task.CompletedTask;
    }

    public Task<ReadPage?> Kept(int number, CancellationToken ct) => Task.FromResult(Pages.GetValueOrDefault(number));

    public Task Keep(ReadPage page, ReadOnlyMemory<byte> image, CancellationToken ct)
    {
        Pages[page.Number] = page;
        Pictures[page.Number] = image;
        return Task.CompletedTask;
    }
}
