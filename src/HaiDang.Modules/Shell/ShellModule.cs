using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Modules.Shell;

/// <summary>The page frame, its parts and the language of the screens.</summary>
public static class ShellModule
{
    /// <summary>Adds static Razor pages that write Vietnamese letters as themselves.</summary>
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped<Frame>();
        return services;
    }
}
