using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Contributing.Texts;

/// <summary>What each refusal of shares and follow-ups says: what is so, then what to do.</summary>
internal static class ContributionRefusalWords
{
    /// <summary>Null for a refusal of another subject.</summary>
    internal static string? Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "planning.report-moved" => "Kết quả này vừa thay đổi sau khi trang được mở. Xem kết quả mới rồi quyết định lại.",
        "planning.not-judged" => "Cơ quan được đề nghị hoặc ghi nhận thì không phê duyệt hay trả lại; chỉ ghi nhận đã nhận.",
        "planning.not-only-received" => "Cơ quan được giao thì phê duyệt hoặc trả lại kết quả.",
        "planning.was-returned" => "Kết quả đã trả lại. Chờ cơ quan báo lại rồi phê duyệt.",
        "planning.entered-by-judge" => "Kết quả này do chính anh/chị nhập thay. Nhờ một cán bộ khác của Cơ quan thường trực xem và phê duyệt.",
        "planning.was-disputed" => "Cơ quan không xác nhận kết quả nhập thay này. Hỏi lại cơ quan rồi nhập lần khác.",
        "planning.missing-not-said" => "Chưa ghi cần bổ sung gì. Xin ghi một câu để cơ quan biết.",
        "planning.still-open" => "Cơ quan chưa báo hoàn thành hay không thực hiện, nên chưa có gì để phê duyệt.",
        "planning.due-without-reason" => "Đặt hoặc đổi hạn cần lý do. Xin ghi một câu cho cơ quan.",
        "planning.due-after-printed" => "Hạn riêng muộn hơn hạn in trong kế hoạch. Chọn ngày sớm hơn, hoặc đính chính kế hoạch nếu giấy in khác.",
        "planning.due-before-start" => "Hạn riêng ở trước ngày ban hành kế hoạch hoặc trước khi đợt bắt đầu. Xem lại ngày.",
        "planning.due-of-the-office" => "Hạn này do cơ quan thường trực đặt; cơ quan chủ trì không đổi được. Đề nghị cơ quan thường trực.",
        "planning.part-too-long" => "Phần việc dài quá 1.000 ký tự. Xin ghi ngắn lại.",
        "planning.scan-missing" => "Nhập thay cần tệp quét công văn ở ô minh chứng. Không có bản quét thì ghi nơi lưu bản giấy.",
        "planning.not-entered" => "Kết quả này do cơ quan tự báo, không có gì để xác nhận.",
        "planning.word-said" => "Cơ quan đã có ý kiến về kết quả nhập thay này.",
        "planning.number-incomplete" => "Số liệu cần đủ ba phần: số, đơn vị tính, đếm cái gì.",
        "planning.number-not-understood" => "Số liệu chưa hiểu được. Ghi như 1.250 hoặc 12,5.",
        "planning.stub-incomplete" => "Văn bản mật cần số, ký hiệu và nơi giữ.",
        "planning.proof-too-long" => "Ô minh chứng dài quá 200 ký tự, hoặc có quá 12 mục. Chỉ ghi số, mã, nơi giữ.",
        "planning.nothing-chosen" => "Chưa chọn mục nào. Đánh dấu ít nhất một mục.",
        "planning.only-asked" => "Cơ quan được đề nghị hoặc ghi nhận thì không kiểm tra và không báo cáo Trưởng ban. Có thể nhắc lại đề nghị hoặc gửi công văn đề nghị.",
        "planning.lead-only-reminds" => "Cơ quan chủ trì nhắc việc; công văn và báo cáo Trưởng ban là việc của cơ quan thường trực.",
        "planning.no-such-step" => "Không có bước đôn đốc này, hoặc đã có trả lời.",
        "planning.answer-empty" => "Chưa ghi nội dung trả lời.",
        "planning.address-not-understood" => "Địa chỉ thư chưa đúng. Ghi như ten@coquan.gov.vn.",
        "planning.file-is-secret" => $"Tệp {Value(refusal, "file")} có dấu mật, không được gửi vào hệ thống; chưa có gì được lưu. Ghi số, ngày, nơi giữ ở phần văn bản mật.",
        "planning.nothing-open" => $"Nhiệm vụ {Value(refusal, "code")} đã xong hoặc không có phần việc của cơ quan này; không còn gì để đôn đốc.",
        "planning.letter-first" => $"Nhiệm vụ {Value(refusal, "code")} chưa có công văn đôn đốc. Gửi và ghi công văn trước, rồi mới báo cáo Trưởng ban.",
        _ => null,
    };

    /// <summary>Null for a refusal of another subject.</summary>
    internal static string? English(Refusal refusal) => refusal.Code switch
    {
        "planning.report-moved" => "This result changed after the page was opened. Read the new one, then decide again.",
        "planning.not-judged" => "A body that is asked or heard is neither approved nor returned; record the receipt.",
        "planning.not-only-received" => "A body that owes its share is approved or returned.",
        "planning.was-returned" => "It was returned. Wait for the body's new report.",
        "planning.entered-by-judge" => "You entered this on the body's behalf yourself. Ask another officer of the standing office to look at it and approve.",
        "planning.was-disputed" => "The body denies this entry. Ask it, then enter anew.",
        "planning.missing-not-said" => "What is to be added isn't said. Write one sentence for the body.",
        "planning.still-open" => "The body hasn't reported it done or not done: there is nothing to approve.",
        "planning.due-without-reason" => "Setting or moving a day needs its reason. Write one sentence for the body.",
        "planning.due-after-printed" => "The day lies after the one the plan prints. Choose an earlier one, or correct the plan if the paper says otherwise.",
        "planning.due-before-start" => "The day lies before the plan was issued or before the campaign begins. Look at it again.",
        "planning.due-of-the-office" => "The standing office set this day; the lead doesn't move it. Ask the office.",
        "planning.part-too-long" => "The part is longer than 1,000 characters. Shorten it.",
        "planning.scan-missing" => "An entry on behalf needs a scan of the letter as evidence, or where the paper is kept.",
        "planning.not-entered" => "The body reported this itself: there is nothing to confirm.",
        "planning.word-said" => "The body has said its word on this entry.",
        "planning.number-incomplete" => "A number needs its quantity, unit and what it counts.",
        "planning.number-not-understood" => "The number isn't understood. Write it like 1.250 or 12,5.",
        "planning.stub-incomplete" => "A secret paper needs its number and who keeps it.",
        "planning.proof-too-long" => "A field of proof is longer than 200 characters, or there are more than 12. Give numbers, codes and holders only.",
        "planning.nothing-chosen" => "Nothing is chosen. Tick at least one.",
        "planning.only-asked" => "A body that is asked or heard is neither checked nor reported to the head. Repeat the request, or send a letter of request.",
        "planning.lead-only-reminds" => "A lead reminds; letters and reports to the head are the standing office's.",
        "planning.no-such-step" => "There is no such step, or it has its answer.",
        "planning.answer-empty" => "The answer has no words.",
        "planning.address-not-understood" => "The address isn't one. Write it like name@office.gov.vn.",
        "planning.file-is-secret" => $"{Value(refusal, "file")} bears a secrecy stamp and may not be sent here; nothing was kept. Give its number, day and holder under secret papers.",
        "planning.nothing-open" => $"Duty {Value(refusal, "code")} is done or no share of this body: there is nothing to follow up.",
        "planning.letter-first" => $"No urging letter went out on duty {Value(refusal, "code")}. Send and record one before the head hears of it.",
        _ => null,
    };

    private static string Value(Refusal refusal, string key) => refusal.Values?.GetValueOrDefault(key) ?? "";
}
