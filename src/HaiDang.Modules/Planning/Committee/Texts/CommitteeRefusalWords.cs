using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.Committee.Texts;

/// <summary>What each refusal of the committee's pages says; those of the plan are said by its own words.</summary>
internal static class CommitteeRefusalWords
{
    internal static string Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "committee.already-there" => "Mục này đã được ghi.",
        "committee.day-in-future" => "Ngày ở sau hôm nay. Xin nhập ngày việc đã xảy ra.",
        "committee.day-too-early" => "Ngày ở trước ngày của việc mà mục này nối tiếp. Xin xem lại.",
        "committee.backwards" => "Ngày sau đứng trước ngày trước. Xin xem lại hai ngày.",
        "committee.period-unfit" => "Kỳ chưa hợp với nhịp họp: quý 1–4, 6 tháng 1–2, còn lại để trống.",
        "committee.not-held-yet" => "Cuộc họp chưa ghi đã họp, nên chưa ghi kết luận được.",
        "committee.over" => "Việc này đã ghi xong, không ghi thêm được. Rút lại bước cuối nếu ghi nhầm.",
        "committee.recommendations-open" => "Còn kiến nghị chưa đóng. Đóng từng kiến nghị, hoặc ghi lý do kết thúc.",
        "committee.no-such-recommendation" => "Kiến nghị này không còn mở. Tải lại trang để xem.",
        "committee.post-missing" => "Khen cá nhân cần chức vụ của người được khen.",
        "committee.not-examined-yet" => "Đề xuất chưa được thẩm định. Ghi thẩm định trước, trừ khen đột xuất.",
        "committee.no-such-recipient" => "Cơ quan này không ở trong nơi nhận.",
        "committee.year-in-future" => "Năm bị chỉ ra không thể sau năm của ngày ghi.",
        "committee.no-plan" => "Năm này chưa có kế hoạch được thông qua.",
        "committee.conclusion-has-progress" => "Chưa rút lại được: đã có cơ quan báo kết quả trên nhiệm vụ của kết luận này. Rút lại kết quả đó trước.",
        "committee.not-your-body" => "Anh/chị chỉ ghi được cho cơ quan trong phạm vi của mình. Chọn lại cơ quan, hoặc nhờ Cơ quan thường trực ghi.",
        _ => PlanningRefusalWords.Vietnamese(refusal),
    };

    internal static string English(Refusal refusal) => refusal.Code switch
    {
        "committee.already-there" => "This entry is recorded already.",
        "committee.day-in-future" => "The day is in the future. Enter the day it happened.",
        "committee.day-too-early" => "The day is before what this follows. Look at it again.",
        "committee.backwards" => "The later day stands before the earlier one. Look at both.",
        "committee.period-unfit" => "The period doesn't fit: quarter 1–4, half-year 1–2, else empty.",
        "committee.not-held-yet" => "The meeting isn't recorded as held, so it has no conclusions yet.",
        "committee.over" => "This is over and nothing follows. Retract the last step if it was recorded by mistake.",
        "committee.recommendations-open" => "Recommendations are open. Close them, or give the reason for ending.",
        "committee.no-such-recommendation" => "This recommendation isn't open. Load the page again.",
        "committee.post-missing" => "A commendation of an individual needs their post.",
        "committee.not-examined-yet" => "The proposal isn't examined. Record that first, unless it is out of turn.",
        "committee.no-such-recipient" => "This body isn't among the recipients.",
        "committee.year-in-future" => "The year can't be after that of the day.",
        "committee.no-plan" => "No plan is adopted for this year.",
        "committee.conclusion-has-progress" => "It can't be retracted: a body has reported on the conclusion's duty. Retract that report first.",
        "committee.not-your-body" => "You can enter this for a body within your reach only. Choose the body again, or ask the standing office.",
        _ => PlanningRefusalWords.English(refusal),
    };
}
