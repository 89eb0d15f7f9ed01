using HaiDang.Kernel.Events;
using HaiDang.Kernel.Facts;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Shell;

namespace HaiDang.Web.Hosting;

/// <summary>The modules of this program: what the host serves is what the verbs verify and rebuild.</summary>
internal static class Composition
{
    /// <summary>Numbered SQL of the kernel and the modules.</summary>
    internal static IReadOnlyList<Migration> Migrations => [.. Migration.In(typeof(Store).Assembly), .. Migration.In(typeof(AccountsModule).Assembly)];

    /// <summary>Adds the log over an open store, and every module.</summary>
    /// <param name="secure">Whether people reach it over https.</param>
    internal static IServiceCollection AddModules(this IServiceCollection services, Store store, TimeProvider clock, bool secure)
    {
        services.AddSingleton(store).AddSingleton(clock);
        services.AddSingleton(new EventTypes(typeof(AccountsModule).Assembly));
        services.AddSingleton<Projections>().AddSingleton<Ledgers>().AddSingleton<FactRules>().AddSingleton<EventLog>();
        services.AddShell().AddAccounts(secure);
        return services;
    }
}
