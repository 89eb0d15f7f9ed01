using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Persons.Texts;

/// <summary>What each refusal of the vault says to whoever meets it.</summary>
internal static class PersonRefusalWords
{
    internal static string Vietnamese(Refusal refusal, Format format) => refusal.Code switch
    {
        "vault.locked" or "vault.not-reached" or "vault.wrong-root" => "Danh tính tạm chưa mở được. Hồ sơ vẫn ghi được.",
        "vault.purpose-does-not-fit" => "Mục đích này không mở được người thuộc nhóm này. Chọn mục đích khác.",
        "vault.step-up-needed" => "Xin nhập lại mật khẩu để mở.",
        "vault.second-person-needed" => "Cần người thứ hai đồng ý trước: lãnh đạo đơn vị thụ lý.",
        "vault.same-person" => "Người đề nghị không tự đồng ý được. Xin nhờ người khác.",
        "vault.nothing-asked" => "Không còn đề nghị này: đã quá giờ, hoặc đã có người trả lời.",
        "vault.reason-too-short" => "Lý do ngắn quá. Ghi rõ việc gì đang xảy ra.",
        "vault.break-glass-suspended" => "Anh/chị còn lần mở khẩn cấp chưa được xem lại đúng hạn, hoặc bị kết luận không đúng. Xin gặp lãnh đạo đơn vị.",
        "vault.no-break-glass" => "Lần mở khẩn cấp này đã hết giờ, hoặc đã bị kết luận không đúng.",
        "vault.erased" => "Danh tính này đã được xóa. Số liệu và việc đã làm vẫn còn.",
        "vault.in-quarantine" => "Danh tính này đang chờ xóa, không mở được. Còn hoàn tác được trong thời gian chờ.",
        "vault.too-late-to-undo" => "Đã hết thời gian hoàn tác.",
        "vault.key-missing" => "Không thấy khóa của người này: kho khóa có thể được khôi phục từ bản cũ. Xin báo quản trị.",
        "vault.person-missing" => "Không thấy danh tính của người này: kho danh tính có thể được khôi phục từ bản cũ. Xin báo quản trị.",
        "vault.blob-changed" => "Phần niêm phong đã bị thay đổi nên không mở. Xin báo quản trị ngay.",
        "vault.changed" => "Có người vừa thay đổi. Xem lại rồi làm lần nữa.",
        "vault.name-missing" => "Chưa có tên nào. Ghi ít nhất một cách gọi.",
        "vault.name-too-long" => "Tên dài quá. Ghi tên thôi.",
        "vault.merge-needs-more" => "Chưa đủ để coi là một người: trùng tên và năm sinh thôi thì chưa đủ. Cần cùng giấy tờ, ngày sinh hoặc xã.",
        "vault.held" => "Chưa xóa được: còn hồ sơ đang mở cần người này.",
        "vault.texts-left" => "Chưa xóa được: còn nội dung niêm phong nêu người này mà chưa viết lại.",
        "vault.index-being-made" => "Kho danh tính vừa khởi động, danh mục tên đang được lập. Mở từng người vẫn được; xin tìm lại sau ít phút.",
        "vault.another-keeper" => "Một máy khác đang giữ kho khóa nên ở đây chưa mở được. Xin báo quản trị.",
        "vault.too-many-beyond" => $"Mỗi lần chỉ đề nghị mở vượt hạn mức được nhiều nhất {refusal.Values?["most"]} người.",
        "vault.nobody-checks" => "Chưa kết nối nơi kiểm tra danh tính.",
        "vault.not-open-to-you" => "Không có người này trong phạm vi của anh/chị.",
        "vault.quota-reached" when refusal.Values is not { } values || values["frees"].Length == 0 => "Đã mở đủ hạn mức.",
        "vault.quota-reached" => Quota(refusal, format) + (refusal.MayGoBeyond ? " Cần mở gấp thì nhờ lãnh đạo đơn vị đồng ý cho mở vượt." : ""),
        _ => "Kho danh tính chưa làm được việc này. Xin thử lại, hoặc báo quản trị.",
    };

    internal static string English(Refusal refusal, Format format) => refusal.Code switch
    {
        "vault.locked" or "vault.not-reached" or "vault.wrong-root" => "Identities can't be opened for now. The dossier still works.",
        "vault.purpose-does-not-fit" => "Persons of this class aren't opened for this purpose. Choose another.",
        "vault.step-up-needed" => "Enter your password once more to open it.",
        "vault.second-person-needed" => "A second person must agree first: the leader of the unit in charge.",
        "vault.same-person" => "Whoever asks can't agree. Ask somebody else.",
        "vault.nothing-asked" => "This request is no longer there: its time is over, or somebody answered it.",
        "vault.reason-too-short" => "The reason is too short. Say what is happening.",
        "vault.break-glass-suspended" => "An earlier emergency of yours wasn't reviewed in time, or was found to be none. See the leader of your unit.",
        "vault.no-break-glass" => "This emergency is over, or was found to be none.",
        "vault.erased" => "This identity was erased. Figures and what was done remain.",
        "vault.in-quarantine" => "This identity waits to be erased and can't be opened. It can be undone while it waits.",
        "vault.too-late-to-undo" => "The time for undoing is over.",
        "vault.key-missing" => "The key of this person isn't there: the key store may have been restored from an older copy. Tell the administrator.",
        "vault.person-missing" => "The identity isn't there: the vault may have been restored from an older copy. Tell the administrator.",
        "vault.blob-changed" => "What is sealed was changed, so it isn't opened. Tell the administrator at once.",
        "vault.changed" => "Somebody changed it just now. Look at it and try again.",
        "vault.name-missing" => "There is no name yet. Enter at least one form.",
        "vault.name-too-long" => "The name is too long. Enter the name alone.",
        "vault.merge-needs-more" => "Not enough to be one person: name and year alone never are. A paper, a day of birth or a commune must agree.",
        "vault.held" => "It can't be erased: an open dossier needs this person.",
        "vault.texts-left" => "It can't be erased: sealed words still name this person and weren't rewritten.",
        "vault.index-being-made" => "The vault has just started and its list of names is being made. Persons open; search again in some minutes.",
        "vault.another-keeper" => "Another machine holds the key store, so nothing opens here. Tell the administrator.",
        "vault.too-many-beyond" => $"At most {refusal.Values?["most"]} persons can be asked for beyond the quota at a time.",
        "vault.nobody-checks" => "No authority is connected that checks identities.",
        "vault.not-open-to-you" => "Nobody of this kind within your reach.",
        "vault.quota-reached" when refusal.Values is not { } values || values["frees"].Length == 0 => "The quota was used up.",
        "vault.quota-reached" => QuotaEn(refusal, format) + (refusal.MayGoBeyond ? " If it can't wait, ask the leader of the unit to agree to more." : ""),
        _ => "The vault can't do this now. Try again, or tell the administrator.",
    };

    private static string Quota(Refusal refusal, Format format) => refusal.Values!["quota"] switch
    {
        "persons-an-hour" => $"Đã mở đủ số người trong một giờ. Mở tiếp được từ {Frees(refusal, format)}.",
        "persons-a-day" => $"Đã mở đủ số người trong một ngày. Mở tiếp được từ {Frees(refusal, format)}.",
        "informants-an-hour" => $"Đã mở đủ số người tố giác, báo tin trong một giờ. Mở tiếp được từ {Frees(refusal, format)}.",
        _ => $"Cả hệ thống đã mở đủ số người trong một giờ. Mở tiếp được từ {Frees(refusal, format)}.",
    };

    private static string QuotaEn(Refusal refusal, Format format) => refusal.Values!["quota"] switch
    {
        "persons-an-hour" => $"You opened as many persons as an hour allows. Again from {Frees(refusal, format)}.",
        "persons-a-day" => $"You opened as many persons as a day allows. Again from {Frees(refusal, format)}.",
        "informants-an-hour" => $"You opened as many informants as an hour allows. Again from {Frees(refusal, format)}.",
        _ => $"All readers together opened as many persons as an hour allows. Again from {Frees(refusal, format)}.",
    };

    extension(Refusal refusal)
    {
        /// <summary>Whether it is a quota beyond which another may let the reader go.</summary>
        internal bool MayGoBeyond => refusal.Code == "vault.quota-reached" && refusal.Values?.GetValueOrDefault("beyond") == "second-person";
    }

    private static string Frees(Refusal refusal, Format format) =>
        format.Moment(DateTimeOffset.Parse(refusal.Values!["frees"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
}
