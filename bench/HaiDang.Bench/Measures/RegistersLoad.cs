using System.Collections.Concurrent;
using System.Globalization;
using HaiDang.Bench.Support;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Bench.Measures;

/// <summary>A thousand users at once, each asking something every ten seconds: of ten requests four open a dossier, four show a list, one finds a number, one saves.</summary>
/// <remarks>Requests come when they come, not when the one before was answered, and each is timed from when it was due: who waits in line is counted as waiting.</remarks>
internal static class RegistersLoad
{
    internal const string Said = "1,000 users, 100 requests/s for 20 s after 5 s of warming up";
    private const int Users = 1_000;
    private const int ASecond = 100;
    private const int WarmUp = 5;
    private const int Seconds = 20;

    internal static async Task<IReadOnlyList<(string Name, int Bar, List<double> Times)>> Run(RegisterRequests requests, LedgerId ledger, int books)
    {
        var users = Enumerable.Range(0, Users).Select(at => RegisterRequests.Investigator(ledger, string.Create(CultureInfo.InvariantCulture, $"u{at}"), RegisterRequests.Book(at % books))).ToList();
        var office = RegisterRequests.Office(ledger, "office", RegisterRequests.Book(0));
        (string Name, int Bar, Func<Reader, int, int, Task> Ask)[] kinds =
        [
            ("open", 75, (reader, book, turn) => requests.Open(reader, book, turn)),
            ("list", 150, (reader, _, turn) => requests.List(
                turn % 50 == 1 ? office : reader,
                (turn / 10 % 4) switch { 0 => new DossierFilter { Order = DossierOrder.Due, Open = true }, 1 => new DossierFilter { State = "verifying" }, _ => new DossierFilter() })),
            ("number", 25, (reader, _, turn) => requests.Number(reader, turn)),
            ("save", 300, (reader, book, turn) => requests.Save(reader, book, turn)),
        ];
        int[] mix = [0, 1, 0, 1, 0, 1, 0, 1, 2, 3];
        var times = kinds.Select(_ => new ConcurrentBag<double>()).ToArray();
        var (loop, asked) = (new OpenLoop(ASecond), new List<Task>());
        for (var turn = 0; turn < ASecond * (WarmUp + Seconds); turn++)
        {
            var due = await loop.Due(turn);
            var (at, kind) = (turn, mix[turn % mix.Length]);
            asked.Add(Task.Run(async () =>
            {
                var user = (at * 7919) % Users;
                await kinds[kind].Ask(users[user], user % books, at);
                if (at >= ASecond * WarmUp) times[kind].Add(loop.Since(due));
            }));
        }

        await Task.WhenAll(asked);
        return [.. kinds.Select((kind, at) => (kind.Name, kind.Bar, times[at].ToList()))];
    }
}
