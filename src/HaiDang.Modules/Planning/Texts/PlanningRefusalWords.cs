using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Planning.Contributing.Texts;

namespace HaiDang.Modules.Planning.Texts;

/// <summary>What each refusal of the module says: what is so, then what to do.</summary>
internal static class PlanningRefusalWords
{
    internal static string Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "planning.plan-already-adopted" => "Cơ quan này đã có kế hoạch của năm đó. Đính chính kế hoạch đã thông qua, không thông qua lần nữa.",
        "planning.plan-is-empty" => "Đây chưa phải bản kế hoạch: không thấy chỉ tiêu hay nhiệm vụ nào.",
        "planning.code-twice" => $"Hai mục cùng mang mã {Value(refusal, "code")}. Đổi mã một mục rồi lưu lại.",
        "planning.due-day-without-rule" => $"Báo cáo {Value(refusal, "code")} có ngày mà thiếu quy tắc “trước ngày” hay “chậm nhất”, hoặc ngược lại. Ghi đủ cả hai, hoặc để trống cả hai.",
        "planning.due-day-outside-plan" => $"Hạn của mục {Value(refusal, "code")} quá xa năm kế hoạch. Xem lại ngày trên bản giấy.",
        "planning.window-backwards" => $"Thời gian của mục {Value(refusal, "code")} kết thúc trước khi bắt đầu. Xem lại hai ngày trên bản giấy.",
        "planning.reason-missing" => "Chưa ghi lý do. Xin ghi một câu để người xem lịch sử hiểu.",
        "planning.day-in-future" => "Ngày ở sau hôm nay. Xin nhập ngày đã có kết quả.",
        "planning.day-before-plan" => "Ngày ở quá xa trước năm kế hoạch. Xin xem lại năm.",
        "planning.note-too-long" => "Nội dung dài quá 2.000 ký tự. Xin tóm tắt, phần còn lại gửi bằng tệp minh chứng.",
        "planning.reason-too-long" => "Lý do dài quá 500 ký tự. Xin ghi ngắn lại.",
        "planning.text-too-long" => "Lời của nhiệm vụ dài quá 8.000 ký tự. Chỉ chép phần của nhiệm vụ này.",
        "planning.letter-too-long" => "Số công văn dài quá 200 ký tự. Chỉ ghi số và ký hiệu.",
        "planning.letter-missing" => "Nhập thay cần số và ngày công văn của cơ quan đó.",
        "planning.no-such-item" => $"Kế hoạch không có mục {Value(refusal, "code")}.",
        "planning.duty-has-progress" => $"Chưa bỏ được {Value(refusal, "code")}: đã có cơ quan báo kết quả. Rút lại kết quả đó trước.",
        "planning.plan-withdrawn" => "Kế hoạch này đã thu hồi: chỉ xem được, không ghi thêm.",
        "kernel.later-entries-need-it" => "Chưa rút lại được: ghi nhận về sau dựa vào mục này.",
        _ => ContributionRefusalWords.Vietnamese(refusal) ?? FormRefusalWords.Vietnamese(refusal) ?? "Không tìm thấy trong phạm vi của anh/chị.",
    };

    internal static string English(Refusal refusal) => refusal.Code switch
    {
        "planning.plan-already-adopted" => "This body has a plan for that year. Amend the adopted plan instead of adopting again.",
        "planning.plan-is-empty" => "This isn't a plan: no target or duty found.",
        "planning.code-twice" => $"Two items have the code {Value(refusal, "code")}. Change one and save again.",
        "planning.due-day-without-rule" => $"Report {Value(refusal, "code")} has a day without \"before\" or \"by\", or the other way round. Give both or neither.",
        "planning.due-day-outside-plan" => $"The day of {Value(refusal, "code")} is far from the plan's year. Look at the paper again.",
        "planning.window-backwards" => $"The window of {Value(refusal, "code")} ends before it begins. Look at the paper again.",
        "planning.reason-missing" => "No reason given. Write one sentence for readers of the history.",
        "planning.day-in-future" => "The day is in the future. Enter the day the result stood.",
        "planning.day-before-plan" => "The day is long before the plan's year. Look at the year again.",
        "planning.note-too-long" => "The note is longer than 2,000 characters. Shorten it and send the rest as evidence.",
        "planning.reason-too-long" => "The reason is longer than 500 characters. Shorten it.",
        "planning.text-too-long" => "The text of the duty is longer than 8,000 characters. Copy only what belongs to this duty.",
        "planning.letter-too-long" => "The number of the letter is longer than 200 characters. Enter number and symbol only.",
        "planning.letter-missing" => "Entering on behalf needs number and date of the body's letter.",
        "planning.no-such-item" => $"The plan has no item {Value(refusal, "code")}.",
        "planning.duty-has-progress" => $"{Value(refusal, "code")} can't be dropped: a body has reported on it. Retract that report first.",
        "planning.plan-withdrawn" => "This plan was withdrawn: it can be read, and nothing more is recorded on it.",
        "kernel.later-entries-need-it" => "It can't be retracted: later entries need it.",
        _ => ContributionRefusalWords.English(refusal) ?? FormRefusalWords.English(refusal) ?? "Not found within your reach.",
    };

    private static string Value(Refusal refusal, string key) => refusal.Values?.GetValueOrDefault(key) ?? "";
}
