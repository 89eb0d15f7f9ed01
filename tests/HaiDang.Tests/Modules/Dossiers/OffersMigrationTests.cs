using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Tests.Support;

namespace HaiDang.Tests.Modules.Dossiers;

/// <summary>A store of a program that kept each register's offers apart.</summary>
public sealed class OffersMigrationTests
{
    [Theory, EachStore]
    public async Task The_table_for_all_is_built_though_an_earlier_one_had_its_name(StoreKind kind)
    {
        var all = (IReadOnlyList<Migration>)[.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(DossiersModule).Assembly)];
        await using var opened = await TestStore.Open(kind, [.. all.Where(migration => migration.Name != "Dossiers/0003_offers_in_one_table")]);
        var (store, types) = (opened.Store, new EventTypes([typeof(DossiersModule).Assembly]));
        foreach (var table in (string[])["tip_off_offer", "province_transfer", "victim_offer"]) await store.Execute(Sql.Raw($"create table {table} (ledger text not null, stream text not null)"), default);
        foreach (var name in (string[])["tip-off-offers", "province-transfers", "province-offers"]) await store.Execute($"insert into projection (name, ledger, version, position) values ({name}, {""}, 1, 0)", default);

        Assert.Equal(["Dossiers/0003_offers_in_one_table"], await store.Migrate(all, default));
        await new Projections([new ProvinceOffers()]).Prepare(store, types, default);

        Assert.Equal([0L], await store.Ask<long>($"select count(*) from province_offer", default));
        Assert.Equal(["province-offers"], await store.Ask<string>($"select name from projection where ledger = ''", default));
        foreach (var table in (string[])["tip_off_offer", "province_transfer", "victim_offer"])
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Ask<long>($"select count(*) from {Sql.Raw(table)}", default));
        }
    }
}
