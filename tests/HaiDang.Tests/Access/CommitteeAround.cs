using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>A commendation, examined and with a file, of every body around, and a meeting with a conclusion in each ledger.</summary>
internal sealed class CommitteeAround
{
    private readonly Dictionary<OrganisationId, (string Entry, string File)> things = [];

    public static async Task<CommitteeAround> Make(IServiceProvider services)
    {
        var made = new CommitteeAround();
        var ct = CancellationToken.None;
        var (log, attachments) = (services.GetRequiredService<EventLog>(), services.GetRequiredService<Attachments>());
        var register = new Commendations();
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body, year) = (Relations.Ledger(relation), Relations.Body(relation), PlansAround.YearOf(Relations.Ledger(relation)));
            var day = new DateOnly(year, 5, 8);
            var file = await attachments.Save(ledger, "text/plain", "hồ sơ giả định"u8.ToArray(), ct);
            var id = new EntryId(year, "khen-" + relation.ToString().ToLowerInvariant());
            object[] events =
            [
                new CommendationProposed(
                    Commended.Unit, body, null, "Thành tích giả định", CommendationForm.Certificate, false, day, [new Evidence(file.Id, "ho-so.txt", file.Sha256, file.Size)], day),
                new CommendationExamined(true, "Đủ điều kiện", day),
            ];
            foreach (var e in events) Assert.IsType<Outcome.Done>(await RecordEntry.Handle(new RecordEntry(register, id, e), true, ledger, day, Reader.System, log, null, ct));
            made.things[body] = (id.ToString(), file.Id);
            var (meeting, inspection) = (Named("hop", year, relation), Named("kiem-tra", year, relation));
            foreach (object e in (object[])[new MeetingCalled(MeetingForm.Briefing, Cadence.AdHoc, null, "Họp giả định", "", false, [body], [], day), new MeetingHeld([], "", [], day)])
            {
                Assert.IsType<Outcome.Done>(await RecordEntry.Handle(new RecordEntry(new Meetings(), meeting, e), true, ledger, day, Reader.System, log, null, ct));
            }

            Assert.IsType<Outcome.Done>(await RecordEntry.Handle(
                new RecordEntry(new Inspections(), inspection, new InspectionPlanned("Kiểm tra giả định", null, [body], [], [], day, null, [], day)), true, ledger, day, Reader.System, log, null, ct));
        }

        foreach (var ledger in (LedgerId[])[Relations.Here, Relations.Elsewhere])
        {
            var day = new DateOnly(PlansAround.YearOf(ledger), 5, 8);
            var id = new EntryId(day.Year, "hop");
            object[] events =
            [
                new MeetingCalled(MeetingForm.Briefing, Cadence.AdHoc, null, "Họp giả định", "", false, [], [], day), new MeetingHeld([], "", [], day),
                new ConclusionDrawn("KL-1", "Kết luận giả định", new OrganisationId(ledger.Value + ".cong-an-tinh"), null),
            ];
            foreach (var e in events) Assert.IsType<Outcome.Done>(await RecordEntry.Handle(new RecordEntry(new Meetings(), id, e), true, ledger, day, Reader.System, log, null, ct));
        }

        return made;
    }

    private static EntryId Named(string what, int year, Relation relation) => new(year, $"{what}-{relation.ToString().ToLowerInvariant()}");

    /// <summary>The address of the commendation, meeting or inspection of the body in a relation, or of what stands in its ledger; nothing is said in the form, so nothing is recorded.</summary>
    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var ledger = Relations.Ledger(relation);
        var (entry, file) = things[Relations.Body(relation)];
        return (route.Replace("cuoc-hop/{id}", $"cuoc-hop/{Named("hop", PlansAround.YearOf(ledger), relation)}", StringComparison.Ordinal)
            .Replace("kiem-tra/{id}", $"kiem-tra/{Named("kiem-tra", PlansAround.YearOf(ledger), relation)}", StringComparison.Ordinal).Replace("{dang}", "docx", StringComparison.Ordinal)
            .Replace("{tinh}", ledger.Value, StringComparison.Ordinal)
            .Replace("{nam:int}", PlansAround.YearOf(ledger).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{code}", "KL-1", StringComparison.Ordinal).Replace("{so}", "khen-thuong", StringComparison.Ordinal).Replace("{id}", entry, StringComparison.Ordinal)
            .Replace("{buoc}", "quyet-dinh", StringComparison.Ordinal).Replace("{file}", file, StringComparison.Ordinal).Replace("{muc}", "duties", StringComparison.Ordinal), []);
    }

    /// <summary>Whether the committee's pages show the thing of a relation to a role over <see cref="Relations.Own"/>.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var here = relation is not Relation.OtherLedger;
        return route.Contains("{id}", StringComparison.Ordinal) && role is not (Role.StandingOffice or Role.CommitteeHead or Role.Auditor)
            ? relation is Relation.OwnUnit or Relation.Child
            : here;
    }
}
