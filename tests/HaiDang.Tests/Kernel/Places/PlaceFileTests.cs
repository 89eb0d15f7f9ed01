using System.Text;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Rules;

namespace HaiDang.Tests.Kernel.Places;

public sealed class PlaceFileTests
{
    private static readonly string[] Names =
        ["provinces.csv", "province-successions.csv", "districts.csv", "communes-2024.csv", "communes-2025.csv", "commune-successions.csv", "border-districts.csv"];

    [Fact]
    public void The_files_that_ship_contradict_each_other_nowhere() => Assert.Empty(Faults(PlaceFiles.Embedded));

    [Fact]
    public void The_files_that_ship_stay_small() => Assert.InRange(Names.Sum(n => Encoding.UTF8.GetByteCount(PlaceFiles.Embedded(n))), 1, 900_000);

    [Theory]
    [InlineData("communes-2024.csv", "00001;001;", "00001;999;", "xa:00001@2024 lies in huyen:999@2024, which isn't there")]
    [InlineData("communes-2025.csv", "00004;01;Phường Ba Đình;;", "00004;01;Phường Ba Đình;;2026-01-01\n00004;01;Phường Ba Đình;2025-12-01;", "xa:00004@2025 has two spells that overlap")]
    [InlineData("communes-2025.csv", "Phường Ba Đình", "Phường Ba \u0110i\u0300nh", "xa:00004@2025 isn't in Unicode form NFC")]
    [InlineData("commune-successions.csv", "00001;00097;", "00001;99999;", "xa:00001@2024 went to xa:99999@2025, which isn't there")]
    [InlineData("commune-successions.csv", "00001;00097;\n", "", "xa:00001@2024 ended and went nowhere")]
    [InlineData("commune-successions.csv", "00001;00097;\n", "00001;00097;\n00001;00004;\n", "xa:00001@2024 went whole to two units")]
    public void A_contradiction_is_found(string file, string from, string to, string fault)
    {
        var faults = Faults(name => name == file ? PlaceFiles.Embedded(name).Replace(from, to, StringComparison.Ordinal) : PlaceFiles.Embedded(name));

        Assert.Contains(fault, faults);
    }

    [Theory]
    [InlineData("provinces.csv", "code;vintage;from;to;name;edge\n01;2024;;;Hà Nội;\n", "write the kind before the name")]
    [InlineData("provinces.csv", "code;vintage;from;to;name;edge\n01;2024;;30/6/2025;Tỉnh Hà Nội;\n", "write it like 2025-07-01")]
    [InlineData("provinces.csv", "code;vintage;from;to;name;edge\n1;2024;;;Tỉnh Hà Nội;\n", "write the state's code with its zeros")]
    [InlineData("provinces.csv", "code;vintage;from;to;name;edge\n01;2024;;;Tỉnh Hà Nội;X\n", "write C, L, K or S")]
    [InlineData("provinces.csv", "code;vintage;from;to;name;edge\n01;2024;;;Tỉnh Hà Nội;;\n", "write code;vintage;from;to;name;edge")]
    [InlineData("provinces.csv", "code;name\n", "begin with 'code;vintage;from;to;name;edge'")]
    [InlineData("border-districts.csv", "code;confidence;source\n180;heard;somewhere\n", "write sourced, memory or inferred")]
    [InlineData("border-districts.csv", "code;confidence;source\n180;memory;\n", "say where it is written")]
    [InlineData("commune-successions.csv", "old;new;extent\n00001;00097;half\n", "write p for a part")]
    public void A_line_that_breaks_the_form_is_named_with_its_remedy(string file, string text, string remedy)
    {
        var error = Assert.Throws<DataFileException>(() => Faults(name => name == file ? text : PlaceFiles.Embedded(name)));

        Assert.Equal("data/places/" + file, error.File);
        Assert.InRange(error.Line, 1, 2);
        Assert.StartsWith(remedy, error.Remedy, StringComparison.Ordinal);
    }

    private static List<string> Faults(Func<string, string> file)
    {
        var provinces = PlaceFiles.Provinces(file("provinces.csv"));
        var units = provinces.Concat(PlaceFiles.Districts(file("districts.csv"))).Concat(PlaceFiles.OldCommunes(file("communes-2024.csv")))
            .Concat(PlaceFiles.NewCommunes(file("communes-2025.csv"), n => provinces.Last(p => p.Code.Number == n && p.To is null).Code)).ToList();
        var links = PlaceFiles.ProvinceSuccessions(file("province-successions.csv")).Concat(PlaceFiles.CommuneSuccessions(file("commune-successions.csv"))).ToList();
        var known = units.ToLookup(u => u.Code);
        var heirs = links.ToLookup(l => l.From);
        var inhabited = units.Where(u => u.Parent is not null).Select(u => u.Parent!.Value).ToHashSet();
        var faults = new List<string>();

        foreach (var unit in units)
        {
            if (!unit.FullName.IsNormalized(NormalizationForm.FormC)) faults.Add($"{unit.Code} isn't in Unicode form NFC");
            if (unit.Parent is { } parent && !known.Contains(parent)) faults.Add($"{unit.Code} lies in {parent}, which isn't there");
            if (unit.To == PlaceFiles.LastOldDay && !heirs.Contains(unit.Code) && !inhabited.Contains(unit.Code)) faults.Add($"{unit.Code} ended and went nowhere");
        }

        foreach (var spells in known.Where(k => k.Count() > 1))
        {
            foreach (var (earlier, later) in spells.Zip(spells.Skip(1)))
            {
                if (earlier.To is not { } end || later.From is not { } start || end >= start) faults.Add($"{spells.Key} has two spells that overlap");
                else if (start.DayNumber != end.DayNumber + 1) faults.Add($"{spells.Key} has days between two spells");
            }
        }

        foreach (var link in links)
        {
            if (!known.Contains(link.From)) faults.Add($"{link.From} has an heir but isn't there");
            if (!known.Contains(link.To)) faults.Add($"{link.From} went to {link.To}, which isn't there");
        }

        faults.AddRange(heirs.Where(h => h.Count() > 1 && h.Any(l => l.Whole)).Select(h => $"{h.Key} went whole to two units"));
        faults.AddRange(PlaceFiles.BorderDistricts(file("border-districts.csv")).Where(b => !known.Contains(b)).Select(b => $"{b} touches the border but isn't there"));
        return faults;
    }
}
