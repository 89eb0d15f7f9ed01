using HaiDang.Web.Commands.Texts;

namespace HaiDang.Web.Commands;

/// <summary>The verbs of <c>./haidang</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs one verb.</summary>
    /// <returns>0 when it did what was asked, 1 when it found a fault, 2 when the input couldn't be used.</returns>
    internal static async Task<int> Run(string[] args) => args switch
    {
        ["demo", .. var rest] => await DemoCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), ServingWords.OfEnvironment(), CancellationToken.None),
        ["serve", .. var rest] => await ServeCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), ServingWords.OfEnvironment(), CancellationToken.None),
        ["read", .. var rest] => await ReadCommand.Run(rest, Console.Out, Console.Error, CancellationToken.None),
        ["extract"] => await ExtractCommand.Run(CancellationToken.None),
        ["verify", .. var rest] => await VerifyCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), CancellationToken.None),
        ["rebuild", .. var rest] => await RebuildCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), CancellationToken.None),
        ["simulate", .. var rest] => await SimulateCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), ServingWords.OfEnvironment(), CancellationToken.None),
        ["report", .. var rest] => await ReportCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), ServingWords.OfEnvironment(), CancellationToken.None),
        ["indicators", .. var rest] => await IndicatorsCommand.Run(rest, Console.Out, Console.Error, CommandWords.OfEnvironment(), CancellationToken.None),
        [] or ["help"] => await Say(Console.Out, 0),
        _ => await Say(Console.Error, 2),
    };

    private static async Task<int> Say(TextWriter to, int answer)
    {
        await to.WriteLineAsync(CommandWords.OfEnvironment().Usage);
        return answer;
    }
}
