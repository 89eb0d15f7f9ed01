using System.Text.Encodings.Web;
using System.Text.Unicode;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HaiDang.Modules.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HaiDang.Tests.Modules.Shell;

/// <summary>Renders a part or a page as the host does, without a host.</summary>
internal static class Rendering
{
    /// <summary>The markup as written.</summary>
    internal static async Task<string> Html<TComponent>(object parameters, Frame? frame = null)
        where TComponent : IComponent
    {
        var services = new ServiceCollection()
            .AddSingleton(frame ?? new Frame())
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        var values = parameters.GetType().GetProperties().ToDictionary(p => p.Name, p => p.GetValue(parameters));
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(values))).ToHtmlString());
    }

    /// <summary>The markup as a browser understands it.</summary>
    internal static async Task<IDocument> Page<TComponent>(object parameters, Frame? frame = null)
        where TComponent : IComponent =>
        await new HtmlParser().ParseDocumentAsync(await Html<TComponent>(parameters, frame), TestContext.Current.CancellationToken);
}
