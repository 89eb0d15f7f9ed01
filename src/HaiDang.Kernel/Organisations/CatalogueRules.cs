using HaiDang.Kernel.Rules;

namespace HaiDang.Kernel.Organisations;

/// <summary>What the entries of the catalogue must keep among themselves.</summary>
internal static class CatalogueRules
{
    /// <summary>Refuses entries that contradict each other.</summary>
    /// <returns>The same entries.</returns>
    /// <exception cref="DataFileException">Names the file and line of the first entry at fault, and what to do.</exception>
    public static IReadOnlyList<CatalogueEntry> Check(IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<OrganisationFunction> functions)
    {
        var byId = new Dictionary<string, CatalogueEntry>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!byId.TryAdd(entry.Id, entry)) throw Broken(entry, $"'{entry.Id}' stands twice", "give each body one entry");
        }

        var known = functions.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.From > entry.To) throw Broken(entry, $"'{entry.Id}' ends before it begins", "put 'from' before 'to'");
            Parents(entry, byId);
            Successors(entry, byId);
            Members(entry, byId);
            foreach (var desk in new[] { entry.Standing, entry.Intake }.OfType<string>()) Known(entry, desk, byId);
            if (entry.Functions.Concat(entry.Successors.SelectMany(s => s.Functions)).FirstOrDefault(f => !known.Contains(f)) is { } odd)
                throw Broken(entry, $"'{entry.Id}' has the function '{odd}', which isn't there", "write a function of functions.yaml, or add it there");
        }

        return entries;
    }

    private static void Parents(CatalogueEntry entry, Dictionary<string, CatalogueEntry> byId)
    {
        foreach (var (i, link) in entry.Parents.Index())
        {
            var parent = Known(entry, link.Of, byId);
            var (from, to) = (Max(First(link.From), First(entry.From)), Min(Last(link.To), Last(entry.To)));
            if (from < First(parent.From) || to > Last(parent.To))
                throw Broken(entry, $"'{entry.Id}' has the parent '{link.Of}' on days when that doesn't exist", "give the link 'from' and 'to' inside the parent's days");
            if (entry.Parents.Take(i).Any(other => other.Line == link.Line && First(other.From) <= Last(link.To) && First(link.From) <= Last(other.To)))
                throw Broken(entry, $"'{entry.Id}' has two parents on one line on the same day", "give each parent 'from' and 'to' that don't overlap");
        }
    }

    private static void Successors(CatalogueEntry entry, Dictionary<string, CatalogueEntry> byId)
    {
        foreach (var link in entry.Successors)
        {
            var heir = Known(entry, link.To, byId);
            if (entry.To is not { } last) throw Broken(entry, $"'{entry.Id}' has a successor but lasts", "write its last day as 'to'");
            if (!heir.On(last.AddDays(1))) throw Broken(entry, $"'{entry.Id}' is followed by '{link.To}', which doesn't exist the day after", "mend the days of either");
        }

        if (entry is { To: not null, IsCollective: false, Successors.Count: 0 })
            throw Broken(entry, $"'{entry.Id}' ends without a successor", "write 'successors', so that its figures go on");
    }

    private static void Members(CatalogueEntry entry, Dictionary<string, CatalogueEntry> byId)
    {
        if (entry.IsCollective != entry.Expansion is not null) throw Broken(entry, $"'{entry.Id}' is a group without 'expand', or the other way round", "write 'expand: {…}' for groups only");
        if (entry.Expansion is not { } rule) return;
        foreach (var member in rule.Members) Known(entry, member, byId);
        foreach (var each in rule.Each)
        {
            if (Known(entry, each, byId).Level is not (OrganisationLevel.District or OrganisationLevel.Commune))
                throw Broken(entry, $"'{entry.Id}' names '{each}' for each place, but that is no body of districts or communes", "write it under 'members'");
        }

        var listed = rule.Kinds.Count + rule.Members.Count + rule.Each.Count;
        if (rule.Open == listed > 0) throw Broken(entry, $"'{entry.Id}' is both open and listed, or neither", "write 'open: true', or kinds, members or each");
    }

    private static CatalogueEntry Known(CatalogueEntry entry, string id, Dictionary<string, CatalogueEntry> byId) =>
        byId.GetValueOrDefault(id) ?? throw Broken(entry, $"'{entry.Id}' points to '{id}', which isn't there", "write the id of an entry");

    private static DataFileException Broken(CatalogueEntry entry, string what, string remedy) => new(entry.Origin.File, entry.Origin.Line, what, remedy);

    private static DateOnly First(DateOnly? day) => day ?? DateOnly.MinValue;

    private static DateOnly Last(DateOnly? day) => day ?? DateOnly.MaxValue;

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
