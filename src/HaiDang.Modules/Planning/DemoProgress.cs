using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning;

/// <summary>A few weeks of invented progress for a plan of the demonstration, so that its pages live.</summary>
/// <remarks>
/// The same plan gives the same progress: what happens hangs on a digest of duty and body, never on chance. It goes through
/// the use case, only in a ledger that is marked synthetic, and names no person; procuracies and courts mostly answer.
/// </remarks>
internal sealed class DemoProgress(EventLog log, PlanBook book, Ledgers ledgers)
{
    private static readonly string[] Going =
    [
        "Đã ban hành văn bản triển khai và giao đầu mối theo dõi; đang thực hiện theo tiến độ.",
        "Đã tổ chức đợt thứ nhất; đang tổng hợp kết quả từ các đơn vị trực thuộc.",
        "Đang phối hợp với các đơn vị liên quan; dự kiến xong đợt một trong tháng tới.",
        "Đã rà soát, lập danh sách nội dung cần làm; còn hai đơn vị chưa gửi số liệu.",
        "Đã lồng ghép vào chương trình công tác quý; đang thực hiện ở cơ sở.",
        "Đã tập huấn cho cán bộ đầu mối; đang nhân rộng tại các địa bàn.",
    ];

    private static readonly string[] Done =
    [
        "Đã hoàn thành, có báo cáo kết quả gửi Cơ quan thường trực.",
        "Đã thực hiện xong phần việc được giao; hồ sơ lưu tại đơn vị.",
        "Đã hoàn thành trong kỳ, không có vướng mắc.",
        "Đã hoàn thành; đề nghị tiếp tục duy trì trong các tháng còn lại.",
    ];

    private static readonly string[] Answers =
    [
        "Đã nhận đề nghị và cử đầu mối phối hợp.",
        "Đã trao đổi thông tin theo đề nghị.",
    ];

    private const string NotDone = "Chưa bố trí được kinh phí trong kỳ; đã đề xuất chuyển sang kỳ sau.";

    /// <summary>Records the progress of a plan up to the day its ledger stands on; done twice, it records nothing new.</summary>
    /// <returns>Number of reports recorded.</returns>
    /// <exception cref="InvalidOperationException">The ledger isn't marked synthetic, or holds no such plan.</exception>
    internal async Task<int> Record(LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if ((await ledgers.Find(ledger, ct))?.SyntheticDay is not { } today) throw new InvalidOperationException("Invented progress belongs in a synthetic ledger only.");
        var found = await book.Find(Reader.System, ledger, plan, ct) ?? throw new InvalidOperationException("There is no such plan.");
        var recorded = 0;
        foreach (var duty in found.Work.Where(duty => duty.Deadline < today || Digest(duty.Code, plan.Value) % 100 < 55))
        {
            foreach (var share in duty.Shares)
            {
                foreach (var (at, report) in Reports(found, duty, share, today).Index())
                {
                    var reader = Reader.System with { Organisation = share.Organisation };
                    var outcome = await ReportProgress.Handle(report, found, reader, log, new Writing($"demo:{plan}:{duty.Code}:{share.Organisation}:{at}"), ct);
                    if (outcome is Outcome.Done) recorded++;
                }
            }
        }

        return recorded;
    }

    /// <summary>What a body says on a share, oldest first; nothing when it hasn't answered.</summary>
    private static IEnumerable<ReportProgress> Reports(PlanView plan, DutyView duty, Share share, DateOnly today)
    {
        var fate = Digest(duty.Code, share.Organisation.Value);

        // Leads answer more often than those who co-operate; of a large collective a few do.
        var answers = share.Through is not null ? 20 : share.Part is Part.Lead ? 85 : 55;
        if (fate % 100 >= answers) yield break;
        var start = plan.IssuedOn > today.AddDays(-42) ? plan.IssuedOn : today.AddDays(-42);
        var first = start.AddDays((int)(fate / 100 % 25));
        if (first > today) yield break;
        if (share.IsAsked)
        {
            yield return Says(Progress.InProgress, Pick(Answers, fate), first);
            yield break;
        }

        yield return Says(Progress.InProgress, Pick(Going, fate), first);
        var last = first.AddDays(7 + (int)(fate / 2500 % 10));

        // What is overdue stays so at its lead: the list of late duties is never empty where a plan prints a day.
        if (last > today || (duty.Deadline < today && share.Part is Part.Lead)) yield break;
        switch (fate / 25000 % 20)
        {
            case < 8:
                yield return Says(Progress.Done, Pick(Done, fate), last);
                break;
            case 8 when duty.Deadline is null:
                yield return Says(Progress.NotDone, NotDone, last);
                break;
        }

        ReportProgress Says(Progress progress, string note, DateOnly day) => new(plan.Plan, duty.Code, share.Organisation, progress, note, day, []);
    }

    private static string Pick(string[] among, uint fate) => among[fate / 7 % (uint)among.Length];

    private static uint Digest(string one, string other) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{one}\n{other}")), 0) & int.MaxValue;
}
