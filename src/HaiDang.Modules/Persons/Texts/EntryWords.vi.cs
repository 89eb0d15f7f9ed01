using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class EntryWordsVi : EntryWords
{
    // Fields
    public override string SealedHint => "Phần này được niêm phong. Ngoài anh/chị lúc đang gõ, ai muốn đọc đều phải nêu mục đích và để lại dấu vết.";
    public override string Name => "Họ và tên";
    public override string NamesHint => "Ghi đúng như nghe hoặc như giấy tờ, kể cả tên thường gọi, bí danh, tên ở nước ngoài. Tên viết khác nhau thì ghi mỗi cách một dòng.";
    public override string NumberedName(int row) => $"Họ và tên, cách gọi {row}";
    public override string KindOf => "Loại";
    public override string LanguageOf => "Chữ viết";
    public override string HowSure => "Mức chắc chắn";
    public override string Born => "Sinh";
    public override string BornHint => "Ngày (12/4/1999), tháng (4/1999) hoặc chỉ năm (1999). Hai nơi ghi khác nhau thì ghi cả hai, không phải chọn.";
    public override string NumberedBirth(int row) => $"Sinh, theo nguồn {row}";
    public override string SexOf => "Giới tính";
    public override string People => "Dân tộc";
    public override string NotSaid => "Chưa rõ";
    public override string PaperOf => "Giấy tờ";
    public override string NumberedPaper(int row) => $"Số giấy tờ {row}";
    public override string PaperHint => "Chưa chắc thì ghi phần nhớ được và chọn “chưa chắc”.";
    public override string AddressOf => "Nơi ở";
    public override string NumberedAddress(int row) => $"Nơi ở {row}";
    public override string Province => "Tỉnh, thành phố";
    public override string Commune => "Xã, phường";
    public override string CommuneHint => "Gõ tên xã; trùng tên thì thêm huyện: “Yên Sơn, Hữu Lũng”.";
    public override string Detail => "Thôn, số nhà, chi tiết";
    public override string ContactOf => "Liên hệ";
    public override string NumberedContact(int row) => $"Số, tài khoản {row}";
    public override string Safe => "Dùng được an toàn";
    public override string SafeContact => "Cách liên hệ an toàn";
    public override string SafeContactHint => "Gọi cho ai, vào giờ nào, không được nói gì. Dòng này hiện trước mọi thứ khác khi mở.";
    public override string Picture => "Ảnh";
    public override string PictureHint => "JPEG hoặc PNG, tối đa 2 MB.";
    public override string SealedText => "Nội dung này được niêm phong; người đọc phải nêu mục đích.";

    // Codes
    public override string Sure(Certainty certainty) => certainty switch
    {
        Certainty.Verified => "Đã xem giấy tờ",
        Certainty.Stated => "Tự khai",
        _ => "Chưa chắc",
    };

    public override string Kind(NameKind kind) => kind switch
    {
        NameKind.Registered => "Tên khai sinh",
        NameKind.Usual => "Tên thường gọi",
        NameKind.Alias => "Bí danh, tên khác",
        _ => "Tên ở nước ngoài, phiên âm",
    };

    public override string SexWord(Sex sex) => sex switch
    {
        Sex.Female => "Nữ",
        Sex.Male => "Nam",
        _ => NotSaid,
    };

    public override string Paper(string kind) => kind switch
    {
        "citizen-card" => "Căn cước công dân, thẻ căn cước",
        "identity-card" => "Chứng minh nhân dân",
        "passport" => "Hộ chiếu",
        "birth-certificate" => "Giấy khai sinh",
        _ => "Giấy tờ khác",
    };

    public override string Address(AddressKind kind) => kind switch
    {
        AddressKind.Origin => "Quê quán, nơi đi",
        AddressKind.Living => "Nơi ở",
        _ => "Nơi tạm lánh",
    };

    public override string Contact(string kind) => kind switch
    {
        "telephone" => "Điện thoại",
        "zalo" => "Zalo",
        "facebook" => "Facebook",
        "email" => "Thư điện tử",
        _ => "Cách khác",
    };

    public override string WrittenIn(string language) => language switch
    {
        "vi" => "Tiếng Việt",
        "hmn" => "Tiếng Mông",
        "zh" => "Tiếng Trung",
        "km" => "Tiếng Khmer",
        "lo" => "Tiếng Lào",
        "en" => "Tiếng Anh",
        _ => "Chữ khác",
    };

    // Faults
    public override string NameMissing => "Chưa có tên nào. Ghi ít nhất một cách gọi, dù chưa chắc.";
    public override string NameTooLong(int most) => $"Tên dài quá {most} ký tự. Ghi tên thôi; chuyện kể để ở phần nội dung.";
    public override string NameWithoutLetters => "Tên chưa có chữ nào. Xin ghi lại.";
    public override string BirthNotUnderstood => "Chưa hiểu ngày sinh này. Ghi 12/4/1999, 4/1999 hoặc 1999.";
    public override string BirthImpossible(int earliest) => $"Ngày sinh trước năm {earliest} hoặc sau hôm nay. Xin xem lại.";
    public override string CitizenCardDigits(int digits) => $"Số căn cước có {digits} chữ số. Nếu chỉ nhớ một phần, chọn “chưa chắc”.";
    public override string TooLong(int most) => $"Dài quá {most} ký tự. Xin ghi ngắn lại.";
    public override string ProvinceFirst => "Chọn tỉnh, thành phố trước khi ghi xã.";
    public override string NoSuchCommune => "Chưa thấy xã này trong tỉnh. Xem lại tên, hoặc ghi vào phần chi tiết.";
    public override string SeveralCommunes(string which) => $"Có nhiều xã cùng tên: {which}. Xin thêm tên huyện.";
    public override string PictureUnfit(int megabytes) => $"Ảnh phải là JPEG hoặc PNG, tối đa {megabytes} MB.";
}
