using Microsoft.AspNetCore.Components;

namespace HaiDang.Modules.Shell;

/// <summary>A page or a part that speaks its module's words in the language of the request.</summary>
/// <typeparam name="TWords">The words of the module, such as <c>ShellWords</c>.</typeparam>
public abstract class Screen<TWords> : ComponentBase
    where TWords : class, IWords<TWords>
{
    /// <summary>The words of this module.</summary>
    protected TWords T => field ??= TWords.In(Frame.Language);

    /// <summary>Days and numbers as people of this language write them.</summary>
    protected Format Format => field ??= new Format(Frame.Language);

    [Inject]
    internal Frame Frame { get; set; } = null!;
}
