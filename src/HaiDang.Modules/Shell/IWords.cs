namespace HaiDang.Modules.Shell;

/// <summary>A module's words: one abstract class, one sealed class per language, so that a missing text doesn't compile.</summary>
/// <typeparam name="TWords">The abstract class itself.</typeparam>
public interface IWords<TWords>
    where TWords : IWords<TWords>
{
    /// <summary>The words in a language.</summary>
    static abstract TWords In(Language language);
}
