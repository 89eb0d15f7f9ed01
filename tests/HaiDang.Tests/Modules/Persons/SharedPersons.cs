using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>One application for each store for the tests of a class, started with the first that asks: for tests that bring dossiers and persons of their own.</summary>
public sealed class SharedPersons : IAsyncLifetime
{
    private readonly Dictionary<StoreKind, PersonsApp> apps = [];

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        foreach (var app in apps.Values) await app.DisposeAsync();
    }

    /// <summary>The application on a store; it isn't the test's to close.</summary>
    internal async Task<PersonsApp> On(StoreKind kind) => apps.TryGetValue(kind, out var app) ? app : apps[kind] = await PersonsApp.Start(kind);

    /// <summary>A dossier's number as pages write it, and as forms take it.</summary>
    internal static (string Page, string Form) Number(StreamId dossier) =>
        int.Parse(dossier.Id["thu-".Length..], System.Globalization.CultureInfo.InvariantCulture) is var at ? (at.ToString("0000", System.Globalization.CultureInfo.InvariantCulture) + "/2023", at + "/2023") : default;
}
