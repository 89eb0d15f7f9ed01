using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Forms.Texts;

internal sealed class FormWordsVi : FormWords
{
    public override string Refused(Refusal refusal) => FormRefusalWords.Vietnamese(refusal) ?? "";

    public override string ChooseOne => "– chọn –";
    public override string NumberedLabel(string label, int number) => $"{label}, dòng {number}";
    public override string Save => "Lưu";
    public override string Find => "Tìm";
    public override string NothingFound => "Chưa có mục nào khớp.";
    public override string NothingFoundRemedy => "Bớt một từ, hoặc gõ phần đầu của mỗi từ.";

    // Fields
    public override string Missing(string field) => $"Chưa nhập: {field}.";
    public override string TooLong(string field, int most) => $"{field} dài quá {most} ký tự. Xin ghi ngắn lại.";
    public override string Choose(string field) => $"Chưa chọn: {field}.";
    public override string DateNotUnderstood => "Chưa hiểu ngày này. Xin nhập ngày/tháng/năm, tháng/năm hoặc năm, như 15/6/2023, 6/2023 hoặc 2023.";
    public override string DayNotUnderstood => "Chưa hiểu ngày này. Xin nhập ngày/tháng/năm, như 15/6/2023.";
    public override string BirthImpossible(int first, DateOnly last) => $"Năm sinh phải đủ bốn chữ số, từ {first}{(last == DateOnly.MaxValue ? "" : $" đến {last.Year}")}, và không sau ngày đã ghi. Chưa rõ thì để trống.";
    public override string Contradicts(string field, string other) => $"{field}: chưa khớp với “{other}”. Xin sửa một trong hai.";
    public override string NumberNotUnderstood => "Chưa hiểu số này. Xin nhập số nguyên, như 25.";
    public override string UnitUnknown(string typed) => $"Không tìm thấy “{typed}” trong danh mục của ngày đó. Xin gõ phần đầu tên rồi chọn.";
    public override string UnitNear(string typed, string near) => $"“{typed}” chưa rõ là đơn vị nào. Có thể là: {near}.";
    public override string NameUnknown(string typed) => $"Không tìm thấy “{typed}”. Xin gõ phần đầu tên rồi chọn trong danh sách.";
    public override string Name(ListedCode code) => code.Vi;
    public override string UnitsHint => "Mỗi dòng một đơn vị; gõ phần đầu tên rồi chọn. Lưu rồi đính chính để có thêm dòng.";
    public override string PapersHint => "Tối đa 5 tệp .pdf, .docx, .xlsx, .png, .jpg, mỗi tệp 10 MB. Không gửi tài liệu mật.";

    // Drafts
    public override string DraftKeep => "Lưu nháp";
    public override string DraftDrop => "Bỏ nháp";
    public override string DraftSays => "Bản nháp niêm phong trong kho danh tính; chỉ anh/chị mở lại được.";
    public override string DraftSaved(string moment) => $"Đã lưu nháp lúc {moment}. Chỉ anh/chị mở lại được.";
    public override string DraftDropped => "Đã bỏ bản nháp.";
    public override string DraftLost => "Mất kết nối, bản nháp chưa lưu. Phần đã gõ vẫn còn trên trang này.";

    // Picker
    public override string PickerPage => "Tra cơ quan, địa bàn";
    public override string PickerSays(string day) => $"Gõ phần đầu của mỗi từ, có dấu hay không dấu đều được. Chỉ hiện đơn vị có ngày {day}.";
    public override string PickerKind => "Tìm gì";
    public override string PickerBodies => "Cơ quan, tổ chức";
    public override string PickerPlaces => "Đơn vị hành chính";
    public override string PickerTyped => "Tên";
    public override string PickerElsewhere => "Không nhớ tên đầy đủ?";
}
