using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts;

/// <summary>What accounts ask of the catalogue of organisations.</summary>
/// <param name="below">What rolls up to an organisation on a day.</param>
/// <param name="name">Its name for a screen.</param>
internal sealed class Bodies(Func<OrganisationId, DateOnly, IReadOnlyList<OrganisationId>> below, Func<OrganisationId, Language, string> name)
{
    /// <summary>The organisation first, then those below it in any order.</summary>
    internal IReadOnlyList<OrganisationId> Reach(OrganisationId organisation, DateOnly day) =>
        [organisation, .. below(organisation, day).Where(o => o != organisation)];

    /// <summary>Its name.</summary>
    internal string Name(OrganisationId organisation, Language language) => name(organisation, language);
}
