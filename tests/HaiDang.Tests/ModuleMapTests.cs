using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HaiDang.Tests;

/// <summary>Which part knows which: a new arrow is a line that someone reads in review.</summary>
public sealed partial class ModuleMapTests
{
    private static readonly Dictionary<string, string[]> Knows = new(StringComparer.Ordinal)
    {
        ["Shell"] = [],
        ["Accounts"] = ["Shell"],
        ["Reading"] = [],
        ["Forms"] = ["Accounts", "Reading", "Shell"],
        ["Planning"] = ["Accounts", "Forms", "Reading", "Shell"],
        ["Dossiers"] = ["Accounts", "Forms", "Shell"],
        ["Persons"] = ["Accounts", "Dossiers", "Shell"],
        ["TipOffs"] = ["Accounts", "Dossiers", "Forms", "Shell"],
        ["Cases"] = ["Accounts", "Dossiers", "Forms", "Shell"],
        ["Victims"] = ["Accounts", "Dossiers", "Forms", "Shell"],
        ["Simulation"] = ["Accounts", "Cases", "Dossiers", "Forms", "Shell", "TipOffs", "Victims"],
        ["Indicators"] = ["Accounts", "Dossiers", "Forms", "Planning", "Shell"],
        ["Reporting"] = ["Accounts", "Forms", "Indicators", "Planning", "Reading", "Shell"],
    };

    private static readonly Dictionary<string, string[]> References = new(StringComparer.Ordinal)
    {
        ["HaiDang.Kernel"] = [],
        ["HaiDang.Vault"] = ["HaiDang.Kernel"],
        ["HaiDang.Modules"] = ["HaiDang.Kernel", "HaiDang.Vault"],
        ["HaiDang.Web"] = ["HaiDang.Modules"],
    };

    private static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    [Fact]
    public void Modules_know_only_those_the_map_names()
    {
        var modules = Path.Combine(Root, "src", "HaiDang.Modules");
        var folders = Directory.GetDirectories(modules).Select(Path.GetFileName).OfType<string>().Where(name => name is not ("bin" or "obj")).ToArray();
        Assert.Empty(folders.Except(Knows.Keys, StringComparer.Ordinal));

        var arrows =
            from folder in folders
            from file in Directory.EnumerateFiles(Path.Combine(modules, folder), "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor"
            from Match match in Reference().Matches(File.ReadAllText(file))
            let other = match.Groups["module"].Value
            where other != folder && Knows.ContainsKey(other) && !Knows[folder].Contains(other, StringComparer.Ordinal)
            select $"{folder} -> {other} in {Path.GetFileName(file)}";
        Assert.Empty(arrows.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_modules_that_work_with_persons_know_the_vault()
    {
        string[] may = ["Cases", "Dossiers", "Persons", "Simulation", "TipOffs", "Victims"];
        var modules = Path.Combine(Root, "src", "HaiDang.Modules");
        Assert.Empty(
            from folder in Directory.GetDirectories(modules)
            where Path.GetFileName(folder) is var name && name is not ("bin" or "obj") && !may.Contains(name, StringComparer.Ordinal)
            from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            where Path.GetExtension(file) is ".cs" or ".razor" && File.ReadAllText(file).Contains("HaiDang.Vault", StringComparison.Ordinal)
            select Path.GetRelativePath(modules, file));
    }

    [Fact]
    public void Projects_reference_only_those_below_them()
    {
        foreach (var (project, allowed) in References)
        {
            var file = XDocument.Load(Path.Combine(Root, "src", project, project + ".csproj"));
            Assert.Equal(
                allowed,
                file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_kernel_knows_nothing_of_http() =>
        Assert.DoesNotContain(
            typeof(HaiDang.Kernel.Events.EventLog).Assembly.GetReferencedAssemblies(),
            reference => reference.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    private static string FindRoot(string from) =>
        File.Exists(Path.Combine(from, "HaiDang.slnx")) ? from : FindRoot(Path.GetDirectoryName(from.TrimEnd(Path.DirectorySeparatorChar))!);

    [GeneratedRegex(@"HaiDang\.Modules\.(?<module>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex Reference();
}
