using System.Globalization;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Simulation;

/// <summary>Accounts made up in the language in which officers write them down. Each says of itself that it is made up; they are sealed like true ones.</summary>
internal static class InventedAccounts
{
    private const string Mark = "[SỐ LIỆU GIẢ ĐỊNH] ";

    /// <summary>What a tip-off tells.</summary>
    internal static string Told(Script script)
    {
        var story = script.Story;
        var who = story.Informant is null ? "Cơ quan gửi tin nêu" : "Người báo tin trình bày";
        var when = story.About.ActDaysBefore switch { < 45 => "khoảng một tháng trước", < 200 => "cách đây mấy tháng", _ => "năm ngoái" };
        return Mark + $"{who}: {when}, {Victim(script)} ở {Place(story.Place)} được {story.Subjects[0].Name} {Lure(story.About.Lure)}, rồi {Way(story.About)}. {Purpose(story.About.Purpose)} "
            + Contact(script);
    }

    /// <summary>Whom a tip-off is about.</summary>
    internal static string Subjects(TipOffStory story) => Mark + string.Join("; ", story.Subjects.Select(one => string.Create(
        CultureInfo.InvariantCulture, $"{one.Name}, {(one.IsFemale ? "nữ" : "nam")}, sinh năm {one.Born.Year}"))) + ".";

    /// <summary>What a check found.</summary>
    internal static string Checked(Script script) => Mark + (script.Chance.Below(4) switch
    {
        0 => $"Đã ghi lời khai của {script.Story.Subjects[0].Name}; người này thừa nhận có đưa đón nhưng nói không biết mục đích của bên nhận.",
        1 => "Đã thu giữ dữ liệu tin nhắn trên điện thoại do gia đình giao nộp, đang trích xuất.",
        2 => "Đã đề nghị phía nước ngoài xác minh địa chỉ nơi ở hiện nay của người bị hại, chưa có trả lời.",
        _ => "Đã xác minh nhân thân, chỗ ở của người bị tố giác tại công an xã; vắng mặt ở địa phương từ trước khi có tin.",
    });

    /// <summary>What a case is about.</summary>
    internal static string Case(Script script, CaseStory told) => Mark + $"{string.Join(", ", told.Suspects.Select(one => one.Name))} đã bàn bạc, phân công nhau tìm người có hoàn cảnh khó khăn, "
        + $"{Lure(script.Story.About.Lure)}, tổ chức đưa đi và giao cho bên nhận để lấy tiền. {Purpose(script.Story.About.Purpose)}";

    private static string Victim(Script script) => script.Story.About.OfChild
        ? script.Chance.Happens(0.7) ? "một cháu gái 15 tuổi" : "một cháu trai 14 tuổi"
        : script.Chance.Happens(0.6) ? "một phụ nữ hơn 20 tuổi" : "một thanh niên khoảng 25 tuổi";

    private static string Lure(string lure) => lure switch
    {
        "easy-job" => "rủ đi làm việc nhẹ, lương cao qua mạng xã hội",
        "marriage" => "giới thiệu lấy chồng nước ngoài, hứa lo giấy tờ",
        "romance" => "làm quen, hẹn hò qua mạng rồi rủ đi chơi xa",
        "work-abroad" => "hứa đưa đi lao động ở nước ngoài không mất phí",
        "adoption" => "hỏi nhận con nuôi, hứa chu cấp cho gia đình",
        _ => "rủ đi chơi, thăm người quen",
    };

    private static string Way(Exploitation about) => about.Country switch
    {
        null => "đưa vào một tỉnh phía Nam",
        "CN" => about.Route is "inbound" ? "đưa từ Trung Quốc về" : "đưa qua đường mòn sang Trung Quốc",
        _ => about.Route is "inbound" ? "đưa từ Cam-pu-chia về" : "đưa qua lối mở sang Cam-pu-chia",
    };

    private static string Purpose(string purpose) => purpose switch
    {
        "forced-labour" => "Tại đó người này bị giữ giấy tờ, phải làm việc nhiều giờ mà không được trả công.",
        "sexual" => "Tại đó người này bị ép tiếp khách tại một quán karaoke.",
        "forced-marriage" => "Tại đó người này bị ép sống chung như vợ chồng với một người lạ.",
        "adoption" => "Đứa trẻ được giao cho một gia đình lạ, cha mẹ đẻ nhận một khoản tiền.",
        "forced-crime" => "Tại đó người này bị ép gọi điện lừa đảo qua mạng, không làm đủ thì bị đánh.",
        _ => "Người này bị ép mang thai hộ để trừ nợ.",
    };

    private static string Contact(Script script) => script.Chance.Below(3) switch
    {
        0 => "Gia đình gọi được hai lần, từ tuần trước thì mất liên lạc.",
        1 => "Bên kia yêu cầu chuyển tiền chuộc thì mới cho về.",
        _ => "Người này đã tự trốn về và đến trình báo cùng người nhà.",
    };

    private static string Place(PlaceCode place) => PlaceMap.VietNam.Last(place) is { } found ? found.InSentence : "một xã biên giới";
}
