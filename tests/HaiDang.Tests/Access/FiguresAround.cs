using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Entering;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>A figure that every body around typed, with its evidence.</summary>
internal sealed class FiguresAround
{
    private readonly Dictionary<Relation, string> files = [];

    public static bool Is(string route) => route.EndsWith("/so-lieu/nhap/minh-chung/{tep}", StringComparison.Ordinal);

    public static async Task<FiguresAround> Make(IServiceProvider services)
    {
        var around = new FiguresAround();
        var log = services.GetRequiredService<EventLog>();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
            var file = await services.GetRequiredService<Attachments>().Save(ledger, "text/plain", "Danh sách giả định"u8.ToArray(), CancellationToken.None);
            var figure = new FigureEntered(
                "manual.events-held", body, null, new Window(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31)), 5, [], "Sổ giả định", null,
                new Evidence(file.Id, "minh-chung.txt", file.Sha256, file.Size), false, new DateOnly(2023, 1, 31));
            Assert.IsType<Outcome.Done>(await log.Decide<FigureEntered>(Reader.System, EnteredStreams.Of(ledger, figure), EnterFigure.Fold, _ => Decision.Record(figure), null, CancellationToken.None));
            around.files[relation] = file.Id;
        }

        return around;
    }

    /// <summary>Who sees a figure sees its evidence: those in whose reach its body lies.</summary>
    public static bool Reaches(Relation relation) => relation is Relation.OwnUnit or Relation.Child;

    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation) =>
        (route.Replace("{tinh}", Relations.Ledger(relation).Value, StringComparison.Ordinal).Replace("{tep}", files[relation], StringComparison.Ordinal), []);
}
