using System.Text.Json;
using HaiDang.Bench;
using HaiDang.Bench.Drill;
using HaiDang.Bench.Measures;
using HaiDang.Bench.Support;

Measure[] all =
[
    new("append", AppendMeasure.Run),
    new("clients", ClientsMeasure.Run),
    new("bulk", BulkMeasure.Run),
    new("rebuild", RebuildMeasure.Run),
    new("read", ReadMeasure.Run),
    new("reading", ReadingMeasure.Run),
    new("picker", PickerMeasure.Run),
    new("digest", DigestMeasure.Run),
    new("boards", BoardsMeasure.Run),
    new("reports", ReportsMeasure.Run),
    new("find", FindMeasure.Run),
    new("vault", VaultMeasure.Run),
    new("clocks", ClocksMeasure.Run),
    new("facts", FactsMeasure.Run),
    new("registers", RegistersMeasure.Run),
    new("victims", VictimsMeasure.Run),
    new("import", ImportMeasure.Run),
    new("recount", RecountMeasure.Run),
    new("communes", CommunesMeasure.Run),
    new("openings", VaultMeasure.Run),
    new("unlock", VaultMeasure.RunUnlock),
];

if (args is ["drill", ..]) return await DrillCommand.Run(args[1..]);
if (args is ["drill-writer", var store, var where, var control]) return await DrillWriter.Run(store, where, control);

var json = args.Contains("--json");
var names = args.Where(arg => arg != "--json").ToArray();
if (names.Where(name => all.All(measure => measure.Name != name)).ToArray() is [_, ..] unknown)
{
    Console.Error.WriteLine($"No benchmark is called {string.Join(", ", unknown)}. There are: {string.Join(", ", all.Select(measure => measure.Name))}; and drill [--rounds N].");
    return 2;
}

var results = new List<Measured>();
var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
if (!json) Console.WriteLine($"{Environment.ProcessorCount} processors, load {load}: bars on speed are for a quiet machine, ratios hold on any.");
await using (var places = new Places())
{
    foreach (var measure in all.Where(measure => names.Length == 0 || names.Contains(measure.Name)))
    {
        foreach (var one in await measure.Run(places))
        {
            results.Add(one);
            if (json) continue;
            Console.WriteLine(FormattableString.Invariant(
                $"{one.Name,-18} {one.Value,10:0.##} {one.Unit,-9} rival {one.RivalValue,10:0.##} ({one.Rival}), ratio {one.Ratio:0.00}; bar {one.Bar}: {one.Met switch { true => "met", false => "NOT MET", null => "none" }}"));
            Console.WriteLine("                   " + one.Growth);
        }
    }
}

if (json) Console.WriteLine(JsonSerializer.Serialize(new { Processors = Environment.ProcessorCount, Load = load, Results = results }, BenchJson.Indented));
return results.Any(one => one.Met == false) ? 1 : 0;
