using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Forms.Picking;

/// <summary>What the picker looks among.</summary>
internal enum UnitScope
{
    /// <summary>Bodies of the provinces that this program serves, and central ones.</summary>
    Bodies,

    /// <summary>Administrative units of the whole country.</summary>
    Places,
}

/// <summary>A body or an administrative unit that can be picked.</summary>
/// <param name="Label">Name with the units above it, the same for no other unit of the same day but by chance.</param>
/// <param name="Province">The province it lies in, as its map of the day has it; null for central and foreign bodies.</param>
/// <param name="Rank">Wider units first: 0 the centre, 1 a province, 2 a district, 3 a commune.</param>
/// <param name="Words">Folded words of the label.</param>
internal sealed record Unit(
    UnitScope Scope, string Label, OrganisationId? Body, PlaceCode? Place, PlaceCode? Province, int Rank, DateOnly? From, DateOnly? To, IReadOnlyList<string> Words)
{
    /// <summary>Whether it is there on the day.</summary>
    public bool On(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>Whether each of the words begins one of its own.</summary>
    public bool Answers(IReadOnlyList<string> tokens)
    {
        foreach (var token in tokens)
        {
            var found = false;
            foreach (var word in Words)
            {
                if (!word.StartsWith(token, StringComparison.Ordinal)) continue;
                found = true;
                break;
            }

            if (!found) return false;
        }

        return true;
    }
}
