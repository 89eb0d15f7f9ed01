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
        "dossiers.other-province" => "Cơ quan này không thuộc tỉnh, không nhận được hồ sơ bằng bước này. Dùng bước chuyển cho cơ quan tỉnh khác.",
        "dossiers.offer-waits" => "Hồ sơ đang chờ cơ quan khác nhận. Rút lại việc chuyển trước.",
        "dossiers.no-offer" => "Không còn việc chuyển nào chờ trả lời. Tải lại trang để xem.",
        "dossiers.draft-not-kept" => "Kho danh tính tạm chưa nhận bản nháp. Xin ghi phần này ngay, hoặc lưu nháp lại sau ít phút.",
        "vault.locked" or "vault.not-reached" or "vault.another-keeper" => "Kho danh tính tạm chưa mở được nên chưa ghi. Xin bấm lại sau ít phút; ghi lại không bị trùng.",
        "vault.name-missing" => "Chưa đọc được họ tên. Xin viết bằng chữ, hoặc để trống khi chưa biết.",
        "vault.name-too-long" => "Họ tên dài quá 500 ký tự. Xin xem lại các cột.",
        "dossiers.draft-too-long" => "Bản nháp dài quá, chưa lưu được. Xin ghi phần này ngay, phần còn lại gõ sau.",
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
        "dossiers.other-province" => "This body isn't of the province and can't get the dossier by this step. Use the transfer to another province.",
        "dossiers.offer-waits" => "The dossier waits for another body's answer. Withdraw the transfer first.",
        "dossiers.no-offer" => "No transfer waits for an answer. Load the page again.",
        "dossiers.draft-not-kept" => "The vault doesn't take drafts now. Record this part, or keep the draft again in some minutes.",
        "vault.locked" or "vault.not-reached" or "vault.another-keeper" => "The vault can't be reached, so nothing was recorded. Press again in some minutes; nothing is recorded twice.",
        "vault.name-missing" => "The name can't be read. Write it in letters, or leave it empty while it isn't known.",
        "vault.name-too-long" => "The name is longer than 500 characters. Check the columns.",
        "dossiers.draft-too-long" => "The draft is too long to be kept. Record this part now and type the rest after it.",
        "dossiers.vault-closed" => "The vault is closed, so these words can't be sealed. Leave the field empty, save, and add them once it is open.",
        "kernel.later-entries-need-it" => $"It can't be mended or retracted: later entries ({refusal.Values?.GetValueOrDefault("versions")}) need it.",
        _ => FormRefusalWords.English(refusal) ?? "Not found within your reach.",
    };
}
