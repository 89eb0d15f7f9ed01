using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Facts.Columns;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Indicators.Entering;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Indicators.Entering;

/// <summary>Typed figures as they are kept, found and counted.</summary>
public sealed class EnteredBookTests
{
    private static readonly Window Quarter = new(new DateOnly(2023, 1, 1), new DateOnly(2023, 3, 31));
    private static readonly PlaceCode Commune = PlaceCode.TryParse("xa:05980@2024")!.Value;

    [Theory, EachStore]
    public async Task What_is_typed_again_stands_once_counts_once_and_is_rebuilt_as_it_was(StoreKind kind)
    {
        await using var log = await EnteredLog.Open(kind);
        await log.Enter(Reached(100));
        await log.Enter(Reached(90));
        await log.Enter(Reached(40) with { IsOfWhich = true, Place = Commune });
        await log.Enter(Reached(5000) with { Measure = "manual.population", Place = Commune });

        Assert.All(await EnteredLog.Projections.Rebuild(log.Opened.Store, EnteredLog.Types, CancellationToken.None), one => Assert.Equal(0, one.Differing));
        var rows = await log.Book.All(EnteredLog.Officer, EnteredLog.Ledger, CancellationToken.None);
        Assert.Equal([40m, 90m, 5000m], rows.Select(row => row.Quantity).Order());
        Assert.Equal(5000, await log.Book.Standing(EnteredLog.Officer, EnteredLog.Ledger, "manual.population", Commune, EnteredLog.Body, Quarter.To, CancellationToken.None));
        Assert.Null(await log.Book.Standing(EnteredLog.Officer, EnteredLog.Ledger, "manual.population", null, EnteredLog.Body, Quarter.To, CancellationToken.None));
        Assert.Equal([Quarter], await log.Book.Windows(EnteredLog.Officer, EnteredLog.Ledger, Reached(1), CancellationToken.None));
        Assert.Empty(await log.Book.All(EnteredLog.Neighbour, EnteredLog.Ledger, CancellationToken.None));

        using var columns = new FactColumns(log.Opened.Store, null);
        var counted = await new FactSums(log.Opened.Store, columns).Sum(Reader.System, new FactQuestion(new FactKind.Flow(["manual.people-reached", "manual.population"], Quarter)), CancellationToken.None);
        Assert.Equal(90, Assert.IsType<FactAnswer.Figures>(counted).Total);
    }

    private static FigureEntered Reached(long whole) =>
        new("manual.people-reached", EnteredLog.Body, null, Quarter, whole, [], "Sổ tuyên truyền", "Đếm theo danh sách", null, false, Quarter.To);
}
