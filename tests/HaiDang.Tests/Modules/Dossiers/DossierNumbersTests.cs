using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Dossiers;

/// <summary>Numbers of a body's book, when a dossier that bore one has gone to another body.</summary>
public sealed class DossierNumbersTests
{
    private static readonly DateOnly Day = new(2023, 5, 2);

    [Theory, EachStore]
    public async Task A_number_of_a_dossier_that_went_away_is_not_given_again_and_both_can_be_mended(StoreKind kind)
    {
        await using var log = await DossierLog.Open(kind);
        var went = new TransferAccepted(DossierLog.Police, DossierLog.Border, new DossierNumber(DossierLog.Border, 2023, 1), Day);
        await log.Say("a", Begun(1), new PersonNamed([]), went);

        var next = await log.Numbers.Next(DossierLog.Ledger, DossierKinds.Case, DossierLog.Police, 2023, default);
        await log.Say("b", Begun(next.Sequence));
        var mended = await log.Log.Retract<object>(Reader.System, DossierLog.Stream("a"), 2, "Ghi nhầm", (_, _) => null, (_, _) => true, null, default);

        Assert.Equal(2, next.Sequence);
        Assert.IsType<Outcome.Done>(mended);
        Assert.Equal(
            ["langson.bo-chi-huy-bdbp", "langson.co-quan-dieu-tra"], await log.Opened.Store.Ask<string>($"select custodian from dossier order by stream", default));
    }

    private static DossierBegun Begun(int sequence) => new(new DossierNumber(DossierLog.Police, 2023, sequence), DossierLog.Police, Day, []);
}
