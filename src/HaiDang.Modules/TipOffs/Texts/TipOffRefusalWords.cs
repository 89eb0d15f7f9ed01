using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.TipOffs.Texts;

/// <summary>What each refusal of the module says; null for one of another.</summary>
internal static class TipOffRefusalWords
{
    internal static string? Said(Refusal refusal, Language language) => language is Language.English ? English(refusal) : Vietnamese(refusal);

    private static string? Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "tip-offs.code-unknown" => "Giá trị này không có trong danh mục của ngày đó. Xin chọn lại.",
        "tip-offs.not-classified" => "Nguồn tin chưa được phân loại. Phân loại trước.",
        "tip-offs.resolved" => "Nguồn tin đã giải quyết xong. Rút lại kết quả nếu ghi nhầm.",
        "tip-offs.not-decided" => "Nguồn tin chưa có quyết định nào để báo hoặc gửi.",
        "tip-offs.is-suspended" => "Nguồn tin đang tạm đình chỉ. Ghi phục hồi trước.",
        "tip-offs.not-suspended" => "Nguồn tin không ở trong thời gian tạm đình chỉ.",
        "tip-offs.is-set-aside" => "Đã phân loại không phải nguồn tin về tội phạm. Phân loại lại trước khi ghi tiếp.",
        "tip-offs.ground-missing" => "Không khởi tố cần căn cứ theo Điều 157 Bộ luật Tố tụng hình sự.",
        "tip-offs.not-asked" => "Chưa có đề nghị gia hạn nào chờ Viện kiểm sát trả lời.",
        "tip-offs.asked-already" => "Đang có một đề nghị gia hạn chờ trả lời.",
        "tip-offs.same-province" => "Cơ quan này ở cùng tỉnh. Dùng bước chuyển trong tỉnh.",
        "tip-offs.goes-elsewhere" => "Nguồn tin đã chuyển, hoặc đang chờ chuyển cho tỉnh khác. Kết thúc đề nghị chuyển trước.",
        "tip-offs.not-offered" => "Không có đề nghị chuyển tỉnh khác nào đang chờ. Tải lại trang để xem.",
        "tip-offs.not-of-hotline" => "Nguồn tin này không đến qua Tổng đài 111.",
        "tip-offs.competent-denounced" => "Cơ quan này là cơ quan bị tố giác, trực thuộc hoặc là cấp trên không được chọn của nó. Chọn cơ quan khác.",
        "tip-offs.out-of-order" => $"Ngày này ở trước việc đã ghi ngày {Day(refusal)}. Nếu đúng như vậy, đánh dấu ô dưới rồi lưu lại.",
        "vault.locked" => "Kho danh tính chưa mở nên chưa nhận được danh tính người báo tin. Để trống các ô của người báo tin rồi lưu, và bổ sung sau.",
        "vault.name-too-long" => "Họ tên dài quá 500 ký tự.",
        "vault.name-missing" => "Họ tên cần ít nhất một chữ cái.",
        _ => null,
    };

    private static string? English(Refusal refusal) => refusal.Code switch
    {
        "tip-offs.code-unknown" => "The list of that day has no such value. Choose again.",
        "tip-offs.not-classified" => "The tip-off isn't classified. Classify it first.",
        "tip-offs.resolved" => "The tip-off is resolved. Retract the outcome if it was recorded by mistake.",
        "tip-offs.not-decided" => "There is no decision to tell or send.",
        "tip-offs.is-suspended" => "The tip-off is suspended. Record its resumption first.",
        "tip-offs.not-suspended" => "The tip-off isn't suspended.",
        "tip-offs.is-set-aside" => "It was classified as no tip-off. Classify it anew first.",
        "tip-offs.ground-missing" => "Not instituting a case needs its ground (CPC article 157).",
        "tip-offs.not-asked" => "No request for more time waits for the procuracy.",
        "tip-offs.asked-already" => "A request for more time waits for its answer.",
        "tip-offs.same-province" => "This body is of the same province. Use the transfer within it.",
        "tip-offs.goes-elsewhere" => "The tip-off went, or is offered, to another province. End the offer first.",
        "tip-offs.not-offered" => "No offer to another province waits. Load the page again.",
        "tip-offs.not-of-hotline" => "This tip-off didn't come by hotline 111.",
        "tip-offs.competent-denounced" => "This is the body denounced, below it, or a superior that wasn't chosen. Choose another.",
        "tip-offs.out-of-order" => $"The day is before what was recorded for {Day(refusal)}. If it is so, tick the box below and save again.",
        "vault.locked" => "The vault is closed, so the informant can't be taken in. Leave those fields empty, save, and add them later.",
        "vault.name-too-long" => "The name is longer than 500 characters.",
        "vault.name-missing" => "A name needs at least one letter.",
        _ => null,
    };

    private static string Day(Refusal refusal) =>
        DateOnly.TryParseExact(refusal.Values?.GetValueOrDefault("day"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? day.ToString("dd/M/yyyy", System.Globalization.CultureInfo.InvariantCulture) : "";
}
