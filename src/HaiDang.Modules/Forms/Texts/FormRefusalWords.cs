using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Forms.Texts;

/// <summary>What each refusal of a form says; null for one of another module.</summary>
internal static class FormRefusalWords
{
    internal static string? Vietnamese(Refusal refusal) => refusal.Code switch
    {
        "forms.too-many-files" => "Mỗi lần nhận tối đa 5 tệp. Xin bớt tệp hoặc gộp lại.",
        "forms.file-not-taken" => $"Tệp {Value(refusal)} không phải .pdf, .docx, .xlsx, .png, .jpg, hoặc nội dung khác với tên. Chưa có gì được lưu.",
        "forms.file-is-secret" => $"Tệp {Value(refusal)} có dấu mật, không được gửi vào hệ thống; chưa có gì được lưu. Chỉ ghi số, ngày và nơi giữ văn bản.",
        "forms.file-too-large" => $"Tệp {Value(refusal)} lớn quá 10 MB. Xin tách hoặc quét lại với dung lượng nhỏ hơn.",
        "forms.reason-missing" => "Chưa ghi lý do. Xin ghi một câu để người xem lịch sử hiểu.",
        "forms.reason-too-long" => "Lý do dài quá 500 ký tự. Xin ghi ngắn lại.",
        _ => null,
    };

    internal static string? English(Refusal refusal) => refusal.Code switch
    {
        "forms.too-many-files" => "A form takes at most 5 files. Leave some out or join them.",
        "forms.file-not-taken" => $"{Value(refusal)} isn't .pdf, .docx, .xlsx, .png or .jpg, or isn't what its name says. Nothing was stored.",
        "forms.file-is-secret" => $"{Value(refusal)} bears a secrecy stamp and may not be sent here; nothing was kept. Write down only its number, day and holder.",
        "forms.file-too-large" => $"{Value(refusal)} is larger than 10 MB. Split it, or scan it smaller.",
        "forms.reason-missing" => "No reason given. Write one sentence for readers of the history.",
        "forms.reason-too-long" => "The reason is longer than 500 characters. Shorten it.",
        _ => null,
    };

    private static string Value(Refusal refusal) => refusal.Values?.GetValueOrDefault("file") ?? "";
}
