namespace HaiDang.Web.Commands.Texts;

internal sealed class ServingWordsVi : ServingWords
{
    public override string Serving(string url) => $"Hải Đăng đang chạy tại {url}";
    public override string AddressTaken(string urls) => $"Chưa mở được {urls}: cổng đang có chương trình khác dùng, hoặc địa chỉ không phải của máy này. Chọn cổng khác, hoặc dừng chương trình kia rồi chạy lại.";
    public override string NumberWrong(string name) => $"Giá trị của {name} phải là một số trong khoảng cho phép.";
    public override string KeyFileNeeded(string variable) => $"Máy chủ cần khóa niêm phong tệp: tạo một tệp 32 byte ngẫu nhiên, để ngoài kho dữ liệu, rồi ghi đường dẫn vào {variable}.";
    public override string KeyFileWrong(string path) => $"{path} không phải tệp khóa đọc được: cần đúng 32 byte.";
    public override string OfficeKeyWrong(string path) => $"{path} không phải tệp khóa của cơ quan: cần khóa riêng P-256 dạng PKCS#8 PEM.";
    public override string NotADemo(string place) => $"{place} có sổ thật, không phải bản trình diễn. Chọn thư mục khác cho --data.";
    public override string DemoServing(string url) => $"Bản trình diễn (SỐ LIỆU GIẢ ĐỊNH) đang chạy tại {url}";
    public override string DemoPassword(string password) => $"Mật khẩu chung: {password}";
    public override string DemoPasswordGiven(string variable) => $"Mật khẩu chung: như đã đặt trong {variable}";
    public override string DemoAccounts => "Tài khoản:";
    public override string DemoStop => "Nhấn Ctrl+C để dừng.";
    public override string NoLedger(string provinces, string password) => $"Kho này chưa có sổ nào. Đặt {provinces}=langson (khóa của tỉnh, không dấu, viết liền) và {password} cho tài khoản quản trị đầu tiên rồi chạy lại.";
    public override string FirstOpened(string name, string variable) => $"Đã mở tài khoản quản trị đầu tiên: {name}, mật khẩu như trong {variable}, phải đổi khi đăng nhập lần đầu.";
    public override string FirstPasswordMissing(string province, string variable) => $"Sổ {province} chưa có người quản trị. Đặt mật khẩu đầu tiên trong {variable} rồi chạy lại.";
    public override string FirstPasswordWeak(string variable, int shortest) => $"Mật khẩu trong {variable} chưa dùng được: cần ít nhất {shortest} ký tự và không phải từ dễ đoán.";
    public override string NoSuchProvince(string province) => $"Hôm nay không có Ban Chỉ đạo 138 cấp tỉnh nào có khóa “{province}”. Dùng khóa không dấu, viết liền, như langson.";
    public override string PlainHttp(string url) => $"{url} sẽ để mật khẩu đi trên mạng không mã hóa. Hãy dùng https, 127.0.0.1, hoặc đặt sau máy chủ trung gian với --behind-proxy.";
    public override string VaultNotSet(string vault, string keys) => $"chưa đặt {vault} và {keys} (chuỗi kết nối của hai cơ sở dữ liệu riêng).";
    public override string VaultNotReached(string fault) => $"không mở được hai kho của nó ({fault}).";
    public override string VaultNoRoot(string file, string passphrase) => $"chưa có khóa gốc; đặt {file} hoặc {passphrase} rồi chạy lại.";
    public override string VaultRootUnreadable(string variable) => $"tệp khóa gốc trong {variable} không đọc được hoặc không đủ 32 byte.";
    public override string VaultWrongRoot => "khóa gốc hoặc mật khẩu không phải của kho khóa này.";
    public override string VaultWeakPassphrase(int shortest) => $"mật khẩu của kho khóa mới cần ít nhất {shortest} ký tự.";
    public override string VaultKeysMissing => "kho khóa trống trong khi kho danh tính đã có người. Hãy khôi phục kho khóa từ bản sao.";
    public override string VaultKeysSwapped => "kho khóa này thuộc về một kho danh tính khác. Hãy đưa đúng kho khóa trở lại.";
    public override string VaultAnotherKeeper => "một tiến trình khác của chương trình đang mở kho khóa này, mà chỉ một nơi được đếm lượt mở. Hãy dừng tiến trình đó trước.";
    public override string VaultErasedListUnreadable => "danh sách người đã xóa đặt cạnh khóa gốc không đọc được.";
    public override string VaultClosed(string reason) => $"Kho danh tính đang đóng: {reason} Các sổ vẫn hoạt động; danh tính chưa mở được.";
}
