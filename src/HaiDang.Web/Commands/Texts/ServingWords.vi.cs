namespace HaiDang.Web.Commands.Texts;

internal sealed class ServingWordsVi : ServingWords
{
    public override string Serving(string url) => $"Hải Đăng đang chạy tại {url}";
    public override string AddressTaken(string urls, string reason) => $"Chưa mở được {urls}: {reason} Chọn cổng khác hoặc dừng chương trình đang dùng cổng đó.";
    public override string NumberWrong(string name) => $"Giá trị của {name} phải là một số trong khoảng cho phép.";
    public override string KeyFileNeeded(string variable) => $"Máy chủ cần khóa niêm phong tệp: tạo một tệp 32 byte ngẫu nhiên, để ngoài kho dữ liệu, rồi ghi đường dẫn vào {variable}.";
    public override string KeyFileWrong(string path) => $"{path} không phải tệp khóa đọc được: cần đúng 32 byte.";
    public override string NotADemo(string place) => $"{place} có sổ thật, không phải bản trình diễn. Chọn thư mục khác cho --data.";
    public override string DemoServing(string url) => $"Bản trình diễn (SỐ LIỆU GIẢ ĐỊNH) đang chạy tại {url}";
    public override string DemoPassword(string password) => $"Mật khẩu chung: {password}";
    public override string DemoPasswordGiven(string variable) => $"Mật khẩu chung: như đã đặt trong {variable}";
    public override string DemoAccounts => "Tài khoản:";
    public override string DemoStop => "Nhấn Ctrl+C để dừng.";
}
