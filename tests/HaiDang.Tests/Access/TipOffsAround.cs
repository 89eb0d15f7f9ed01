using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.TipOffs;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>A tip-off with a file, kept by every body around.</summary>
internal sealed class TipOffsAround
{
    public const string Register = "/{tinh}/tin-bao";
    private readonly Dictionary<OrganisationId, (string Id, string File)> things = [];

    public static async Task<TipOffsAround> Make(IServiceProvider services)
    {
        var made = new TipOffsAround();
        var ct = CancellationToken.None;
        var (log, attachments) = (services.GetRequiredService<EventLog>(), services.GetRequiredService<Attachments>());
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
            var day = new DateOnly(PlansAround.YearOf(ledger), 5, 8);
            var file = await attachments.Save(ledger, "text/plain", "tài liệu giả định"u8.ToArray(), ct);
            var id = "tin-" + relation.ToString().ToLowerInvariant();
            var received = new TipOffReceived(
                new DossierNumber(body, day.Year, 1), body, body, "denunciation", "post", day, null, null, null, [], null, null, [], null, [], [new Evidence(file.Id, "don.txt", file.Sha256, file.Size)]);
            var outcome = await log.Decide<DossierEntry>(
                Reader.System, ledger.Stream(DossierKinds.TipOff.Stream, id), DossierEntry.Fold, state => TipOffRules.Against(state, received, day) is { } no ? no : Decision.Record(received), null, ct);
            Assert.IsType<Outcome.Done>(outcome);
            made.things[body] = (id, file.Id);
        }

        return made;
    }

    /// <summary>The address of the tip-off of the body in a relation, or of its ledger's register; nothing is said in the form, so nothing is recorded.</summary>
    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var (id, file) = things[Relations.Body(relation)];
        return (route.Replace("{tinh}", Relations.Ledger(relation).Value, StringComparison.Ordinal).Replace("{so}", id, StringComparison.Ordinal).Replace("{tep}", file, StringComparison.Ordinal)
            .Replace("{buoc}", "phan-loai", StringComparison.Ordinal).Replace("{muc:int}", "1", StringComparison.Ordinal).Replace("{viec}", "khong-co", StringComparison.Ordinal), []);
    }

    /// <summary>Whether the pages show the thing of a relation to a role over <see cref="Relations.Own"/>: the register to all who have a role with it here, a tip-off to those who work on it and to the standing office.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var here = relation is not Relation.OtherLedger;
        return route.Contains("{so}", StringComparison.Ordinal) && role is not Role.StandingOffice ? relation is Relation.OwnUnit or Relation.Child : here;
    }
}
