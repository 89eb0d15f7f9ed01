using System.Security.Cryptography;
using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Modules.Planning.Committee;

/// <summary>Some entries of a committee's books for the demonstration, invented, in synthetic ledgers only.</summary>
/// <remarks>
/// They go through the use cases and keep to days up to the ledger's own. Ids come from ledger and text, so that done twice it
/// records nothing new. No person is named, no document number is invented: where one is needed it says that it is assumed.
/// </remarks>
internal sealed class DemoCommittee(EventLog log, PlanBook plans, CommitteeBook book, Ledgers ledgers)
{
    private const string Assumed = "Số giả định";

    /// <summary>Records a few months of a committee's life in the year of a plan.</summary>
    /// <returns>Number of entries' events recorded.</returns>
    /// <exception cref="InvalidOperationException">The ledger isn't marked synthetic, or holds no such plan.</exception>
    internal async Task<int> Record(LedgerId ledger, PlanId plan, CancellationToken ct)
    {
        if ((await ledgers.Find(ledger, ct))?.SyntheticDay is not { } today) throw new InvalidOperationException("An invented committee's life belongs in a synthetic ledger only.");
        var found = await plans.Find(Reader.System, ledger, plan, ct) ?? throw new InvalidOperationException("There is no such plan.");
        var writing = new Pen(ledger, found.Year, today, log);
        await Members(writing, found.Year, ct);
        await Inspection(writing, ct);
        await Others(writing, found.Year, ct);
        await Meetings(writing, found, ct);
        return writing.Recorded;
    }

    private static async Task Members(Pen pen, int year, CancellationToken ct)
    {
        var from = CommitteeYear.Of(year - 1).From;
        (CommitteePost Post, string Body, string Title)[] seats =
        [
            (CommitteePost.Head, "ubnd-tinh", "Phó Chủ tịch Ủy ban nhân dân tỉnh"), (CommitteePost.StandingDeputy, "cong-an-tinh", "Giám đốc"),
            (CommitteePost.Member, "so-tu-phap", "Giám đốc"), (CommitteePost.Member, "vks-tinh", "Phó Viện trưởng"), (CommitteePost.Secretary, "cong-an-tinh", "Trưởng phòng"),
        ];
        foreach (var (post, body, title) in seats)
        {
            await pen.Write(new Members(), $"{post} {body}", ct, new MemberSeated(post, pen.Body(body), title, Assumed, from, from));
        }
    }

    private static async Task Inspection(Pen pen, CancellationToken ct)
    {
        var first = pen.Today.AddDays(-50);
        var district = PlaceMap.VietNam.Province(pen.Ledger.Value, pen.Today) is { } province ? PlaceMap.VietNam.Children(province.Code, pen.Today) : [];
        PlaceCode[] localities = [.. district.Take(1).Select(place => place.Code)];
        foreach (var locality in localities)
        {
            await pen.Write(new Pilots(), "thí điểm", ct, new LocalityPiloted(locality, "Mô hình điểm giả định", null, null, CommitteeYear.Of(pen.Year).From));
        }

        await pen.Write(
            new Inspections(), "kiểm tra một", ct,
            new InspectionPlanned(
                "Việc thực hiện kế hoạch năm ở sở và ở cơ sở", Assumed, [pen.Body("so-tu-phap")], localities, [new TeamMember(pen.Body("cong-an-tinh"), "Trưởng đoàn")],
                first.AddDays(3), localities.Length > 0 ? "Mô hình điểm giả định" : null, [], first),
            new FindingRecorded(FindingKind.Strength, pen.Body("so-tu-phap"), "Đã giao đầu mối và lập sổ theo dõi từ đầu năm.", first.AddDays(1)),
            new FindingRecorded(FindingKind.Weakness, pen.Body("so-tu-phap"), "Báo cáo quý gửi chậm, chưa tách theo đơn vị trực thuộc.", first.AddDays(2)),
            new RecommendationMade(1, pen.Body("so-tu-phap"), "Tách số liệu theo đơn vị trực thuộc ngay từ kỳ tới.", first.AddDays(30), first.AddDays(3)),
            new RecommendationClosed(1, "Đã tách số liệu trong báo cáo kỳ này.", [], first.AddDays(25)),
            new InspectionClosed("Đơn vị nghiêm túc thực hiện; tiếp tục duy trì.", null, [], first.AddDays(26)));
        await pen.Write(
            new Inspections(), "kiểm tra hai", ct,
            new InspectionPlanned("Công tác phối hợp tiếp nhận tin báo", Assumed, [pen.Body("so-ldtbxh")], [], [], pen.Today.AddDays(-5), null, [], pen.Today.AddDays(-9)),
            new RecommendationMade(1, pen.Body("so-ldtbxh"), "Thống nhất mẫu phiếu chuyển giữa hai cơ quan.", pen.Today.AddDays(10), pen.Today.AddDays(-6)));
    }

    private static async Task Others(Pen pen, int year, CancellationToken ct)
    {
        var today = pen.Today;
        await pen.Write(
            new Shortcomings(), "tồn tại một", ct,
            new ShortcomingFound(year - 1, ShortcomingSource.Review, null, "Một số đơn vị gửi báo cáo định kỳ chậm.", null, CommitteeYear.Of(year).From),
            new ShortcomingWorkedOn("Đã giao đầu mối nhắc trước hạn 7 ngày.", false, [], today.AddDays(-60)));
        await pen.Write(
            new Shortcomings(), "tồn tại hai", ct,
            new ShortcomingFound(year - 1, ShortcomingSource.Inspection, pen.Body("so-tu-phap"), "Chưa có sổ theo dõi riêng.", null, CommitteeYear.Of(year).From),
            new ShortcomingWorkedOn("Đã lập sổ và dùng từ đầu năm.", true, [], today.AddDays(-70)));
        await pen.Write(
            new Difficulties(), "khó khăn một", ct,
            new DifficultyRaised(pen.Body("so-ldtbxh"), "Kinh phí hỗ trợ đi lại chưa được bố trí riêng.", "Bố trí trong dự toán bổ sung giữa năm.", pen.Body("ubnd-tinh"), today.AddDays(-30)),
            new DifficultyAnswered(pen.Body("ubnd-tinh"), "Đã giao cơ quan tài chính xem xét trong kỳ điều chỉnh.", false, today.AddDays(-12)));
        await pen.Write(
            new Commendations(), "khen một", ct,
            new CommendationProposed(Commended.Unit, pen.Body("cong-an-tinh"), null, "Phối hợp tốt trong một đợt cao điểm giả định.", CommendationForm.HighCertificate, false, today.AddDays(-40), [], today.AddDays(-33)),
            new CommendationExamined(true, "Đủ điều kiện, hồ sơ đầy đủ.", today.AddDays(-25)),
            new CommendationDecided(Assumed, CommendationForm.HighCertificate, CommendationLevel.Province, today.AddDays(-20)));
        await pen.Write(
            new Commendations(), "khen hai", ct,
            new CommendationProposed(Commended.Individual, pen.Body("so-tu-phap"), "Chuyên viên", "Sáng kiến tuyên truyền lưu động ở cơ sở.", CommendationForm.Certificate, false, today.AddDays(-15), [], today.AddDays(-8)));
        await pen.Write(
            new Documents(), "văn bản một", ct,
            new DocumentFiled(
                Way.Issued, Assumed, DocumentType.Letter, "Ban Chỉ đạo 138 tỉnh", "Chuẩn bị báo cáo định kỳ", [pen.Body("so-tu-phap"), pen.Body("so-ldtbxh"), pen.Body("cong-an-tinh")],
                null, [], today.AddDays(-20)),
            new ReceiptAcknowledged(pen.Body("so-tu-phap"), today.AddDays(-18)));
        await pen.Write(
            new Bulletins(), "thông báo một", ct,
            new MethodsAnnounced(
                null, "Thủ đoạn mời làm việc nhẹ, lương cao qua mạng", "Lập tài khoản ảo, mời ứng tuyển không cần bằng cấp, hẹn gặp gần biên giới rồi giữ giấy tờ.", "",
                [pen.Body("so-tu-phap"), pen.Body("so-ldtbxh")], [], today.AddDays(-28)),
            new ReceiptAcknowledged(pen.Body("so-ldtbxh"), today.AddDays(-26)));
        await pen.Write(
            new Trainings(), "tập huấn một", ct,
            new StaffTrained(
                "Kỹ năng tiếp nhận thông tin ban đầu", "Hội trường giả định", pen.Body("cong-an-tinh"), [new Trained(pen.Body("so-tu-phap"), 12), new Trained(pen.Body("so-ldtbxh"), 18)],
                today.AddDays(-44), [], today.AddDays(-45)));
        var day = new DateOnly(year, 7, 30);
        var last = day <= today ? year : year - 1;
        await pen.Write(
            new AwarenessDays(), "30/7", ct,
            new AwarenessDayMarked(AwarenessDay.Both, pen.Body("cong-an-tinh"), "Mít tinh hưởng ứng và phát tờ rơi ở chợ trung tâm.", "Quảng trường giả định", day <= today ? 350 : null, [], day));
        if (last < year) return;
        await pen.Write(
            new AwarenessDays(), "30/7 sở", ct,
            new AwarenessDayMarked(AwarenessDay.AllPeople, pen.Body("so-tu-phap"), "Nói chuyện pháp luật tại hai xã.", "", 120, [], day.AddDays(-1)));
    }

    private async Task Meetings(Pen pen, PlanView plan, CancellationToken ct)
    {
        var register = new Meetings();
        var quarter = CommitteeYear.Of(plan.Year).From.AddMonths(3);
        OrganisationId[] invited = [pen.Body("so-tu-phap"), pen.Body("so-ldtbxh"), pen.Body("vks-tinh")];
        await pen.Write(
            register, "họp quý", ct,
            new MeetingCalled(MeetingForm.Briefing, Cadence.Quarterly, 1, "Giao ban quý một với các huyện", "Trụ sở cơ quan thường trực", true, invited, [], quarter.AddDays(-6)),
            new MeetingHeld([new Attending(invited[0], Presence.Present), new Attending(invited[1], Presence.Represented)], "Đã nghe báo cáo của các đơn vị và thống nhất việc quý sau.", [], quarter.AddDays(-6)));
        await pen.Write(
            register, "sơ kết", ct,
            new MeetingCalled(MeetingForm.InterimReview, Cadence.SixMonthly, 1, "Sơ kết 6 tháng", "Trụ sở cơ quan thường trực", true, invited, [], pen.Today.AddDays(12)));

        var setting = await book.Find(Reader.System, pen.Ledger, register, pen.Id(register, "họp quý"), ct);
        if (setting is null || setting.Last<ConclusionDrawn>() is not null) return;
        var conclusion = new ConclusionDrawn("", "Gửi danh sách đầu mối của đơn vị về cơ quan thường trực.", pen.Body("so-ldtbxh"), pen.Today.AddDays(-10));
        var drawn = await DrawConclusion.Handle(
            register, setting, conclusion, [setting], plan, "Sở Lao động - Thương binh và Xã hội", "Kết luận cuộc họp giao ban", Reader.System, log, new Writing($"demo:{pen.Ledger}:kl"), ct);
        if (drawn is Outcome.Done) pen.Recorded++;
    }

    /// <summary>Writes entries of one ledger under ids that follow from their text.</summary>
    private sealed class Pen(LedgerId ledger, int year, DateOnly today, EventLog log)
    {
        public LedgerId Ledger => ledger;

        public int Year => year;

        public DateOnly Today => today;

        public int Recorded { get; set; }

        public OrganisationId Body(string key) => new($"{ledger}.{key}");

        public EntryId Id(Register register, string key) => new(
            register.Lasts ? 0 : year, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{ledger}\n{register.Kind}\n{key}")))[..32]);

        public async Task Write(Register register, string key, CancellationToken ct, params object[] events)
        {
            var id = Id(register, key);
            foreach (var (at, e) in events.Index())
            {
                var outcome = await RecordEntry.Handle(
                    new RecordEntry(register, id, e), true, ledger, today, Reader.System with { Organisation = Body("cong-an-tinh") }, log, new Writing($"demo:{register.Kind}:{id}:{at}"), ct);
                switch (outcome)
                {
                    case Outcome.Done:
                        Recorded++;
                        break;
                    case Outcome.Refused { Refusal: var no } when no != CommitteeRefusals.AlreadyThere:
                        throw new InvalidOperationException($"The demonstration's {key} is refused: {no.Code}.");
                    default:
                        return;
                }
            }
        }
    }
}
