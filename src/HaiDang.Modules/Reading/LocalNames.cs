namespace HaiDang.Modules.Reading;

/// <summary>The many ways in which a plan names all districts, communes or departments at once.</summary>
internal static class LocalNames
{
    private static readonly string[] Districts =
    [
        "các huyện, thành phố", "các huyện, thị xã, thành phố", "các huyện, thị xã", "các quận, huyện", "các quận, huyện, thị xã", "các quận, huyện, thành phố",
        "các huyện, thành, thị", "các huyện, thị, thành phố", "các huyện và thành phố", "các huyện, thị xã và thành phố", "huyện, thành phố", "huyện, thị xã, thành phố", "cấp huyện",
    ];

    private static readonly string[] Communes =
    [
        "các xã, phường", "các xã, phường, thị trấn", "xã, phường, thị trấn", "các xã, phường, đặc khu", "xã, phường, đặc khu", "các phường, xã", "các phường, xã, thị trấn", "cấp xã",
    ];

    /// <summary>A name, and where it ends in all districts or all communes the same with the other usual endings; so for all departments.</summary>
    public static IEnumerable<string> Variants(string name)
    {
        foreach (var endings in (string[][])[Districts, Communes])
        {
            if (!name.EndsWith(endings[0], StringComparison.Ordinal)) continue;
            var stem = name[..^endings[0].Length];
            return endings.Where(e => stem.Length > 0 || e.StartsWith("các", StringComparison.Ordinal)).Select(e => stem + e);
        }

        if (name == "các sở, ban, ngành") return [name, "các ban, ngành", "các sở, ngành, đơn vị", "các phòng, ban, ngành", "các phòng, ban", "các sở ngành", "các sở, ban ngành", "sở, ngành"];
        return name.StartsWith("Đài ", StringComparison.Ordinal) && name.Contains(" và ", StringComparison.Ordinal)
            ? [name, name.Replace(" và ", " - ", StringComparison.Ordinal), name.Replace(" và ", ", ", StringComparison.Ordinal)] : [name];
    }
}
