using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Persons.Entering;

/// <summary>The list of peoples, as <c>data/rules/peoples.yaml</c> has it.</summary>
internal static class Peoples
{
    private static readonly Lazy<IReadOnlyList<(string Code, string Name)>> Shipped = new(Read);

    /// <summary>All of them, in the order of their codes.</summary>
    internal static IReadOnlyList<(string Code, string Name)> All => Shipped.Value;

    /// <summary>The name of a code; the code itself when the list doesn't have it.</summary>
    internal static string NameOf(string code) => All.FirstOrDefault(one => one.Code == code).Name ?? code;

    private static IReadOnlyList<(string Code, string Name)> Read()
    {
        var file = DatedYaml.Embedded("data/rules/peoples.yaml").Only("from", "source", "peoples");
        file.Text("source");
        return [.. file.Maps("peoples").Select(one => one.Only("code", "name")).Select(one => (one.Text("code"), one.Text("name")))];
    }
}
