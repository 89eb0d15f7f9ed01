using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms.Texts;

namespace HaiDang.Modules.Dossiers.Texts;

/// <summary>What each refusal of every register says; those of a form are said by its own words.</summary>
internal static class DossierRefusalWords
{
    internal static string Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "dossiers.already-there" => "Hồ sơ này đã được ghi.",
        "dossiers.day-in-future" => "Ngày ở sau hôm nay. Xin nhập ngày việc đã xảy ra.",
        "dossiers.day-too-early" => "Ngày ở trước ngày bắt đầu của việc mà bước này nối tiếp. Xin xem lại.",
        "dossiers.closed" => "Hồ sơ đã xong, không ghi thêm được. Rút lại bước cuối nếu ghi nhầm.",
        "dossiers.keeps-it" => "Cơ quan này đang thụ lý hồ sơ.",
        "dossiers.as-it-is" => "Việc này đã như vậy rồi.",
        "dossiers.hidden-from-body" => "Không giao hồ sơ này cho cơ quan đó được. Xin chọn cơ quan khác.",
        "dossiers.offer-waits" => "Hồ sơ đang chờ cơ quan khác nhận. Rút lại việc chuyển trước.",
        "dossiers.no-offer" => "Không còn việc chuyển nào chờ trả lời. Tải lại trang để xem.",
        "dossiers.vault-closed" => "Kho danh tính chưa mở nên chưa niêm phong được nội dung này. Để trống ô này rồi lưu, và ghi bổ sung khi kho đã mở.",
        "kernel.later-entries-need-it" => $"Chưa sửa hoặc rút lại được: các mục ghi sau ({refusal.Values?.GetValueOrDefault("versions")}) dựa vào mục này.",
        _ => FormRefusalWords.Vietnamese(refusal) ?? "Không tìm thấy trong phạm vi của anh/chị.",
    };

    internal static string English(Refusal refusal) => refusal.Code switch
    {
        "dossiers.already-there" => "This dossier is recorded already.",
        "dossiers.day-in-future" => "The day is in the future. Enter the day it happened.",
        "dossiers.day-too-early" => "The day is before what this follows. Look at it again.",
        "dossiers.closed" => "The dossier is closed and nothing follows. Retract the last step if it was recorded by mistake.",
        "dossiers.keeps-it" => "This body keeps the dossier.",
        "dossiers.as-it-is" => "It is so already.",
        "dossiers.hidden-from-body" => "This dossier can't go to that body. Choose another.",
        "dossiers.offer-waits" => "The dossier waits for another body's answer. Withdraw the transfer first.",
        "dossiers.no-offer" => "No transfer waits for an answer. Load the page again.",
        "dossiers.vault-closed" => "The vault is closed, so these words can't be sealed. Leave the field empty, save, and add them once it is open.",
        "kernel.later-entries-need-it" => $"It can't be mended or retracted: later entries ({refusal.Values?.GetValueOrDefault("versions")}) need it.",
        _ => FormRefusalWords.English(refusal) ?? "Not found within your reach.",
    };
}
