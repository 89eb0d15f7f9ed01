using HaiDang.Bench.Drill;
using HaiDang.Kernel.Storage;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Kernel.Durability;

public sealed class DrillTests
{
    [Theory, EachStore]
    public async Task A_sudden_death_under_load_loses_nothing_that_was_acknowledged(StoreKind kind)
    {
        var rounds = 0;
        await foreach (var round in DrillRounds.Run(kind, 3))
        {
            rounds++;
            Assert.True(round.Held, $"Round {rounds}: {round}");
        }

        Assert.Equal(3, rounds);
    }

    [Fact]
    public async Task A_program_that_acknowledges_before_the_commit_is_caught()
    {
        var lost = 0;
        await foreach (var round in DrillRounds.Run(StoreKind.Sqlite, 2, control: true)) lost += round.Lost;

        Assert.True(lost > 0, "The drill can't see a loss.");
    }
}
