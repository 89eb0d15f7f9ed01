using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.Requesting;
using Microsoft.Extensions.DependencyInjection;

namespace HaiDang.Tests.Access;

/// <summary>A six-month report that every body around handed in.</summary>
internal sealed class ReportsAround(IReadOnlyDictionary<Relation, string> scans)
{
    private const string Period = "06-thang";

    public static bool Is(string route) => route.StartsWith("/{tinh}/{nam:int}/bao-cao", StringComparison.Ordinal) || IsBook(route) || IsForms(route) || IsPackages(route);

    private static bool IsForms(string route) => route.StartsWith("/{tinh}/{nam:int}/bieu-mau", StringComparison.Ordinal);

    private static bool IsBook(string route) => route.StartsWith("/{tinh}/{nam:int}/so-dang-ky", StringComparison.Ordinal);

    public static async Task<ReportsAround> Make(IServiceProvider services)
    {
        var log = services.GetRequiredService<EventLog>();
        var scans = new Dictionary<Relation, string>();
        var form = new PaperForm("01", "1", "Biểu giả định", "", true, [new PaperColumn("cong", "Cộng")], [new PaperRow("C1", "Nguồn tin", "tin", "register", 0, null, ["flow(tip.received)"], [new PaperCell(0, null, 0)], null)]);
        foreach (var relation in Enum.GetValues<Relation>())
        {
            var (ledger, body) = (Relations.Ledger(relation), Relations.Body(relation));
            var year = PlansAround.YearOf(ledger);
            var paper = new ReportPaper("", "", "", "BC", "Báo cáo giả định", [], "", "", [], new Window(new DateOnly(year - 1, 11, 16), new DateOnly(year, 5, 15)), [], [form], [], [], new Dictionary<string, long>(), true);
            var handed = new ReportSubmitted(body, Period, year, 1, new Dictionary<string, decimal>(), new Dictionary<string, string>(), paper, true, false, null, new DateOnly(year, 5, 18));
            var scan = await services.GetRequiredService<Attachments>().Save(ledger, "application/pdf", "%PDF-"u8.ToArray(), CancellationToken.None);
            var asked = new ReportRequested(
                year, 1 + (int)relation, "nội dung giả định", paper.Window, new DateOnly(year, 5, 20), [body], ["01"], [], HaiDang.Modules.Reporting.Papers.Narrative.AdHoc, null, null, "", null, new DateOnly(year, 5, 16));
            Assert.IsType<Outcome.Done>(await log.Decide<ReportRequest>(Reader.System, ReportRequest.StreamOf(ledger, $"quanh-{relation}"), ReportRequest.Fold, _ => Decision.Record(asked), null, CancellationToken.None));
            handed = handed with { LetterScan = new Evidence(scans[relation] = scan.Id, "cong-van.pdf", scan.Sha256, scan.Size) };
            Assert.IsType<Outcome.Done>(await log.Decide<Report>(Reader.System, Report.Stream(ledger, body, Period, year), Report.Fold, _ => Decision.Record(handed), null, CancellationToken.None));
        }

        return new ReportsAround(scans);
    }

    public (string Address, IReadOnlyList<(string Name, string Value)> Form) Thing(string route, Relation relation)
    {
        var ledger = Relations.Ledger(relation);
        return (route.Replace("{tinh}", ledger.Value, StringComparison.Ordinal).Replace("{nam:int}", PlansAround.YearOf(ledger).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{ky}", Period, StringComparison.Ordinal).Replace("{don-vi}", Relations.Body(relation).Value, StringComparison.Ordinal).Replace("{dang}", IsBook(route) ? "xlsx" : IsForms(route) ? "yaml?bieu=01&lan=1" : "json", StringComparison.Ordinal).Replace("{so:int}", route.Contains("/yeu-cau/", StringComparison.Ordinal) ? $"{1 + (int)relation}" : "1", StringComparison.Ordinal).Replace("{noi-gui}", "langson", StringComparison.Ordinal).Replace("{o}", "C1:cong", StringComparison.Ordinal).Replace("{tep}", scans[relation], StringComparison.Ordinal).Replace("{so}", "di", StringComparison.Ordinal), []);
    }

    /// <summary>Those who oversee see every report of the ledger, others that of their body and those below; the head's steps are on the committee's own alone.</summary>
    public static bool Reaches(string route, Role role, Relation relation)
    {
        var here = relation is not Relation.OtherLedger;

        // Packages are made by the committee's own office; here none is, and no ledger is the centre's.
        if (IsPackages(route)) return here && route == "/{tinh}/goi-bao-cao";
        if (route.EndsWith("/{don-vi}/goi", StringComparison.Ordinal)) return relation is Relation.Parent;
        if (route.Contains("/yeu-cau/", StringComparison.Ordinal)) return role is Role.StandingOffice or Role.CommitteeHead or Role.Auditor ? here : relation is Relation.OwnUnit or Relation.Child;
        if (!route.Contains("{don-vi}", StringComparison.Ordinal)) return here;
        if (IsBook(route) && !route.EndsWith("{don-vi}", StringComparison.Ordinal) && !route.EndsWith("{dang}", StringComparison.Ordinal) && role is Role.StandingOffice) return relation is Relation.OwnUnit or Relation.Parent;
        if (route.EndsWith("/buoc", StringComparison.Ordinal) && role is Role.CommitteeHead) return relation is Relation.Parent;
        if (route.EndsWith("/buoc", StringComparison.Ordinal) && role is Role.LocalOfficer) return relation is Relation.Child;
        return role is Role.StandingOffice or Role.CommitteeHead or Role.Auditor ? here : relation is Relation.OwnUnit or Relation.Child;
    }

    private static bool IsPackages(string route) =>
        route.StartsWith("/{tinh}/goi-bao-cao", StringComparison.Ordinal) || route.StartsWith("/{tinh}/nhan-bao-cao", StringComparison.Ordinal) || route.StartsWith("/{tinh}/{nam:int}/tong-hop-cac-tinh", StringComparison.Ordinal);
}
