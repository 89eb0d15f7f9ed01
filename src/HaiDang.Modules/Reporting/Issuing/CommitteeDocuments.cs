using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Urging;
using HaiDang.Modules.Reporting.Documents;
using Format = HaiDang.Modules.Shell.Format;
using Language = HaiDang.Modules.Shell.Language;

namespace HaiDang.Modules.Reporting.Issuing;

/// <summary>Who issues a committee's documents.</summary>
/// <param name="Name">The committee in a sentence: <c>Ban Chỉ đạo 138 tỉnh Lạng Sơn</c>.</param>
/// <param name="Short">Its letters in a symbol: <c>BCĐ</c>.</param>
internal sealed record CommitteeIssuer(string Parent, string Issuer, string Name, string Place, string Short, bool IsSynthetic)
{
    /// <summary>As the year's plan names it, else as committees are called.</summary>
    internal static CommitteeIssuer Of(PlanView? plan, string place, bool isSynthetic) => plan is { Header: var head }
        ? new CommitteeIssuer(head.ParentBody?.ToUpperInvariant() ?? "", head.IssuingBody.ToUpperInvariant(), head.IssuingBody, head.Province, head.Symbol?.Split('-') is [_, var letters, ..] ? letters : "BCĐ", isSynthetic)
        : new CommitteeIssuer($"UBND TỈNH {place}".ToUpperInvariant(), "BAN CHỈ ĐẠO 138", $"Ban Chỉ đạo 138 tỉnh {place}", place, "BCĐ", isSynthetic);
}

/// <summary>Lays out what a committee writes beside plans and reports: letters, minutes, decisions.</summary>
internal static class CommitteeDocuments
{
    private static readonly Format Vietnamese = new(Language.Vietnamese);

    /// <summary>The letter that urges bodies, or asks those that owe nothing.</summary>
    internal static OfficialPaper Letter(CommitteeIssuer from, LetterText text) => new(from.Parent, from.Issuer, from.Place, $"{from.Short}-CAT", "", "Công văn", text.Subject, from.IsSynthetic)
    {
        IssuerName = from.Name,
        Addressees = text.Addressees,
        Body =
        [
            .. text.Paragraphs.Take(1).Select(line => new PaperBlock.Line(line)),
            new PaperBlock.Grid(
                ["STT", .. text.Heads], text.Heads.Count > 2 ? [600, 2300, 0, 1500, 1900] : [600, 2600, 0],
                [.. text.Rows.Select((row, at) => new GridRow([Vietnamese.Number(at + 1), .. row]))]) { Sides = [GridSide.Centre, GridSide.Left, GridSide.Left, GridSide.Left, GridSide.Left] },
            .. text.Paragraphs.Skip(1).Select((line, at) => new PaperBlock.Line(at == text.Paragraphs.Count - 2 ? line.TrimEnd('.') + "./." : line)),
        ],
        Signature = ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"],
        Recipients = text.Recipients,
    };

    /// <summary>Minutes of a meeting that was held.</summary>
    /// <param name="name">A body's name.</param>
    internal static OfficialPaper Minutes(CommitteeIssuer from, Entry meeting, Func<OrganisationId, string> name)
    {
        var (called, held) = (meeting.First<MeetingCalled>(), meeting.Last<MeetingHeld>()!);
        var day = Format.DocumentDay(held.OccurredOn);
        return new OfficialPaper(from.Parent, from.Issuer, from.Place, $"BB-{from.Short}", "BIÊN BẢN", "Biên bản", called.Subject, from.IsSynthetic)
        {
            IssuerName = from.Name,
            Body =
            [
                new PaperBlock.Line($"Thời gian bắt đầu: ……… giờ ………, {day}."),
                new PaperBlock.Line($"Địa điểm: {(called.Venue.Length > 0 ? called.Venue : "………………………………")}."),
                new PaperBlock.Line("Thành phần tham dự:"),
                .. Attendance(held, name).Select(line => new PaperBlock.Line(line)),
                new PaperBlock.Line("Chủ trì: ………………………………"),
                new PaperBlock.Line("Thư ký: ………………………………"),
                new PaperBlock.Line("Nội dung:"),
                .. held.Minutes.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new PaperBlock.Line(line)),
                .. meeting.All<ConclusionDrawn>().Any() ? [new PaperBlock.Line("Kết luận:")] : Array.Empty<PaperBlock>(),
                .. meeting.All<ConclusionDrawn>().Select(one => new PaperBlock.Line($"- {one.Text.TrimEnd('.')} ({name(one.Body)}{(one.Due is { } due ? $", chậm nhất {Format.DocumentDay(due)}" : "")}).")),
                new PaperBlock.Line($"Cuộc họp kết thúc vào ……… giờ ………, {day}./."),
            ],
            BesideSigns = "THƯ KÝ",
            Signature = ["CHỦ TRÌ"],
            Recipients = ["Các cơ quan dự họp", "Lưu: VT, hồ sơ"],
        };
    }

    /// <summary>The decision that sets up an inspection.</summary>
    /// <param name="plan">The year's plan, its ground; null when none is adopted.</param>
    internal static OfficialPaper Decision(CommitteeIssuer from, Entry inspection, PlanView? plan, Func<OrganisationId, string> name, Func<PlaceCode, string> placeName)
    {
        var planned = inspection.First<InspectionPlanned>();
        List<string> looked = [.. planned.Inspected.Select(name), .. planned.Localities.Select(placeName)];
        return new OfficialPaper(from.Parent, from.Issuer, from.Place, $"QĐ-{from.Short}", "QUYẾT ĐỊNH", "Quyết định", "Về việc thành lập đoàn kiểm tra công tác phòng, chống mua bán người", from.IsSynthetic)
        {
            IssuerName = from.Name,
            Authority = $"TRƯỞNG {from.Name.ToUpperInvariant()}",
            Grounds =
            [
                .. plan is { Header: { Number: { } number, Symbol: var symbol } } ? [$"Căn cứ Kế hoạch số {number}/{symbol} {Format.DocumentDay(plan.IssuedOn)} của {from.Name}"] : Array.Empty<string>(),
                "Theo đề nghị của Cơ quan thường trực Ban Chỉ đạo",
            ],
            Body =
            [
                new PaperBlock.Middle("QUYẾT ĐỊNH:"),
                new PaperBlock.Article("Điều 1.", $"Thành lập đoàn kiểm tra{(looked.Count > 0 ? " đối với " + string.Join(", ", looked) : "")}, gồm các thành viên:"),
                .. planned.Team.Select((one, at) => new PaperBlock.Line($"{at + 1}. {one.Post}: ……………………………… ({name(one.Body)}){(at == planned.Team.Count - 1 ? "." : ";")}")),
                new PaperBlock.Article("Điều 2.", $"Nội dung kiểm tra: {planned.Scope.TrimEnd('.')}. Thời gian kiểm tra: từ {Format.DocumentDay(planned.OccurredOn)} đến {Format.DocumentDay(planned.To)}."),
                new PaperBlock.Article("Điều 3.", "Quyết định này có hiệu lực kể từ ngày ký. Cơ quan thường trực Ban Chỉ đạo, các cơ quan, địa phương được kiểm tra và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."),
            ],
            Signature = ["TRƯỞNG BAN"],
            Recipients = ["Như Điều 3", "Lưu: VT"],
        };
    }

    private static IEnumerable<string> Attendance(MeetingHeld held, Func<OrganisationId, string> name)
    {
        foreach (var (presence, words) in ((Presence, string)[])[(Presence.Present, "Có mặt"), (Presence.Represented, "Cử người dự thay"), (Presence.Absent, "Vắng mặt")])
        {
            var there = held.Attended.Where(one => one.Presence == presence).Select(one => name(one.Body)).ToList();
            if (there.Count > 0) yield return $"- {words}: {string.Join("; ", there)}.";
        }
    }
}
