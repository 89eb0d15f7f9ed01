using System.Diagnostics;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms.Picking;

namespace HaiDang.Bench.Measures;

/// <summary>The picker of bodies and places, key by key, beside a scan that folds every name for each key.</summary>
internal static class PickerMeasure
{
    private const int Rounds = 20;
    private const int ScanRounds = 2;
    private static readonly DateOnly Day = new(2023, 6, 15);
    private static readonly string[] Typed = ["Sở Tư pháp", "cong an tinh", "Lộc Bình", "xã Tân Thành", "ubnd huyen c", "thị trấn na"];

    internal static Task<IReadOnlyList<Measured>> Run(Places places)
    {
        var map = OrganisationMap.Of("langson", "tayninh");
        var building = Stopwatch.StartNew();
        var picker = UnitPicker.Of(map, PlaceMap.VietNam);
        building.Stop();
        Unit[] units = [.. Units.Of(map, PlaceMap.VietNam)];
        var province = PlaceMap.VietNam.Province("langson", Day)!.Code;
        string[] keys = [.. Typed.SelectMany(text => Enumerable.Range(1, text.Length).Select(length => text[..length]))];
        foreach (var key in keys) picker.Search(key, UnitScope.Places, province, Day);

        var ours = new List<double>();
        var rival = new List<double>();
        foreach (var scope in Enum.GetValues<UnitScope>())
        {
            foreach (var key in keys)
            {
                for (var round = 0; round < Rounds; round++) ours.Add(Time(() => picker.Search(key, scope, province, Day)));
                for (var round = 0; round < ScanRounds; round++) rival.Add(Time(() => Scan(units, key, scope)));
            }
        }

        var (picked, scanned) = (Timing.At(ours, 0.95), Timing.At(rival, 0.95));
        return Task.FromResult<IReadOnlyList<Measured>>(
        [
            new Measured(
                "picker", picked, "ms p95", "a scan that folds every name for each key", scanned, picked / scanned, "<= 50 ms", picked <= 50,
                FormattableString.Invariant($"{picker.Count} units, {keys.Length} keys typed in {Enum.GetValues<UnitScope>().Length} lists, slowest {ours.Max():0.0} ms; index built in {building.ElapsedMilliseconds} ms. One letter costs most: it grows with the units that have a word so beginning.")),
        ]);
    }

    private static List<Unit> Scan(Unit[] units, string typed, UnitScope scope)
    {
        var sought = NameKey.Of(typed);
        return [.. units.Where(unit => unit.Scope == scope && unit.On(Day) && NameKey.Of(unit.Label).Contains(sought, StringComparison.Ordinal)).OrderBy(unit => unit.Rank).Take(UnitPicker.Most)];
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
