using System.Globalization;

namespace HaiDang.Bench.Support;

/// <summary>Memory in use, as Linux tells it.</summary>
internal static class Memory
{
    /// <summary>Resident bytes of a process and of all that descend from it.</summary>
    internal static long OfTree(int root)
    {
        var all = new Dictionary<int, (int Parent, long Bytes)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            try
            {
                // pid (name) state parent … the 24th is resident pages.
                var status = File.ReadAllText(Path.Combine(folder, "stat"));
                var words = status[(status.LastIndexOf(')') + 2)..].Split(' ');
                all[id] = (int.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize);
            }
            catch (IOException)
            {
                // It ended meanwhile.
            }
        }

        return all.Where(p => Descends(p.Key)).Sum(p => p.Value.Bytes);

        bool Descends(int id)
        {
            for (; all.TryGetValue(id, out var process); id = process.Parent)
            {
                if (id == root) return true;
            }

            return false;
        }
    }
}
