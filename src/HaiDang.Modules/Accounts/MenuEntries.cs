using HaiDang.Kernel.Access;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts;

/// <summary>An entry that a module offers to the menu of some roles.</summary>
/// <param name="Order">Smaller stands further left.</param>
/// <param name="Label">Its words in a language.</param>
/// <param name="Short">Its word on a phone; null when the label is short enough.</param>
internal sealed record MenuOffer(int Order, string Address, IReadOnlyList<Role> Roles, Func<Language, string> Label, Func<Language, string>? Short = null);

/// <summary>The menu of a reader: what their roles open, never greyed, at most six entries; with more, the last leads to a list of all.</summary>
internal sealed class MenuEntries(IEnumerable<MenuOffer> offers)
{
    private const int Most = 6;

    /// <summary>Every page that begins something the roles do, in the order of the menu.</summary>
    internal IReadOnlyList<MenuEntry> All(IReadOnlyCollection<Role> roles, Language language) =>
    [
        .. offers
            .Where(offer => offer.Roles.Any(roles.Contains))
            .OrderBy(offer => offer.Order)
            .DistinctBy(offer => offer.Address)
            .Select(offer => new MenuEntry(offer.Label(language), offer.Address, offer.Short?.Invoke(language))),
    ];

    /// <summary>The entries around each page.</summary>
    internal IReadOnlyList<MenuEntry> For(IReadOnlyCollection<Role> roles, Language language) => All(roles, language) is { Count: > Most } all
        ? [.. all.Take(Most - 1), new MenuEntry(AccountWords.In(language).MorePages, OwnAccount.Address + "#cac-trang")]
        : All(roles, language);
}
