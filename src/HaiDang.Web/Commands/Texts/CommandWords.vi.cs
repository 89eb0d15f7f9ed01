namespace HaiDang.Web.Commands.Texts;

internal sealed class CommandWordsVi : CommandWords
{
    public override string Usage => "Cách dùng: haidang demo | serve | read TỆP [--json] | verify | rebuild | simulate --province langson|tayninh --year NĂM --seed SỐ [--scale SỐ] [--until NGÀY] | indicators --place SỔ|ĐỊA_BÀN --from NGÀY --to NGÀY [--known-at NGÀY] [--map-day NGÀY] [--indicator MÃ] | report --place SỔ --period quarter-1:2023|six-month:2019|year:2023|ad-hoc-3:2023 [--body CƠ_QUAN] --format docx|xlsx|pdf|json --out TỆP; verify, rebuild, indicators, report và simulate nhận --data THƯ_MỤC hoặc --postgres env:TÊN.";
    public override string UnknownWord(string word) => $"Không hiểu “{word}”. {Usage}";
    public override string ValueMissing(string option) => $"Sau {option} còn thiếu giá trị.";
    public override string OneStoreOnly => "Chỉ chọn một trong hai: --data hoặc --postgres.";
    public override string NoSecretsOnTheCommandLine =>
        "Chuỗi kết nối không được ghi trên dòng lệnh, vì người khác trên máy xem được dòng lệnh. Đặt vào một biến môi trường rồi ghi --postgres env:TÊN_BIẾN.";
    public override string VariableEmpty(string name) => $"Biến môi trường {name} chưa có chuỗi kết nối.";
    public override string NoStoreIn(string place) => $"Không có kho dữ liệu Hải Đăng tại {place}.";
    public override string CannotReach(string reason) => $"Chưa mở được kho dữ liệu: {reason}";
    public override string HeldBy(string place, string holder) => $"{place} đang được dùng bởi {holder}. Hãy dừng bên đó rồi chạy lại.";
    public override string Holder(string verb, int process, string since) => $"lệnh {verb}, tiến trình {process}, từ {since}";
    public override string SomebodyUnknown => "một tiến trình khác";
    public override string LedgerWhole(string ledger, long entries) => $"Sổ {ledger}: đã kiểm {entries} mục, nguyên vẹn.";
    public override string LedgerBroken(string ledger, long position, string? stream, string what) =>
        $"Sổ {ledger}: hỏng từ mục {position}{(stream is null ? "" : $" (luồng {stream})")}: {what}.";
    public override string Whole => "Nhật ký nguyên vẹn.";
    public override string NoLedgers => "Kho dữ liệu chưa có sổ nào.";
    public override string EntryMissing => "thiếu mục này";
    public override string BodyOrEnvelopeChanged => "nội dung hoặc thông tin kèm theo đã bị sửa";
    public override string ChainBroken => "không nối được với mục đứng trước";
    public override string HeadDiffers => "mục cuối không khớp với đầu sổ đã ghi";
    public override string TableSame(string name) => $"Bảng {name}: dựng lại giống hệt.";
    public override string TableDiffered(string name, long rows) => $"Bảng {name}: {rows} dòng khác với nhật ký, nay đã đúng theo nhật ký.";
    public override string FactsSame(string ledger) => $"Số đếm của sổ {ledger}: khớp với nhật ký.";
    public override string FactsDiffer(string ledger, long streams, long strays) =>
        $"Số đếm của sổ {ledger}: {streams} luồng không khớp với nhật ký, {strays} dòng không thuộc mục nào. Số đã ghi được giữ nguyên.";
    public override string CannotRebuild(string reason) => $"Chưa dựng lại được, các bảng cũ vẫn còn nguyên: {reason}";
    public override string OptionWrong(string option, string allowed) => $"Giá trị của {option} không dùng được; có thể là: {allowed}.";
    public override string Simulating(int done, int steps, DateOnly day) => $"SỐ LIỆU GIẢ ĐỊNH: đã ghi {done}/{steps} bước, đến ngày {day:dd/MM/yyyy}.";
    public override string Simulated(string ledger, int year, int entered, int steps, long entries, double seconds) =>
        $"SỐ LIỆU GIẢ ĐỊNH: sổ {ledger}, năm {year}: đã ghi {entered} trong {steps} bước, sổ nay có {entries} mục ({seconds:0.0} giây).";
    public override string SimulationStopped(string why) => $"Dừng giữa chừng vì một quy tắc từ chối: {why} Các mục đã ghi vẫn còn; sửa lỗi rồi chạy lại đúng lệnh này để ghi tiếp.";
    public override string LedgerIsReal(string ledger) => $"Sổ {ledger} không phải sổ giả định. Chỉ ghi số liệu giả định vào sổ được mở là giả định; hãy chọn thư mục khác.";
    public override string SimulatedAlready(string ledger, int year) => $"Sổ {ledger} đã có số liệu giả định của năm {year}. Hãy chọn năm sau hoặc thư mục khác.";
    public override string SimulationBegunOtherwise(string ledger, int year) =>
        $"Sổ {ledger} đang ghi dở năm {year} với --seed, --scale hoặc --until khác. Hãy chạy lại với đúng các giá trị ban đầu, hoặc chọn thư mục khác.";
    public override string SimulationTooLate(string ledger, int year) => $"Sổ {ledger} đã có mục ghi sau khi năm {year} bắt đầu; thời điểm ghi không bao giờ lùi. Hãy chọn năm sau hoặc thư mục khác.";
    public override string SimulationNeedsVault => "Người trong số liệu giả định cũng nằm trong két danh tính, mà két đang đóng.";
    public override string SimulationUnknownProvince(string province) => $"Chưa có mẫu giả định cho {province}.";
    public override string WindowReversed => "--to đứng trước --from: xin ghi ngày đầu rồi đến ngày cuối.";
    public override string NoSuchLedger(string ledger) => $"Kho này không có sổ {ledger}.";
    public override string NoSuchPlace(string place) => $"Kho này không có sổ {place}, và không có địa bàn nào mang tên hay mã ấy.";
    public override string NoLedgerOf(string place) => $"Kho này không có sổ của tỉnh, thành phố có {place}.";
    public override string PlaceDivided(string place, string heirs) => $"Theo bản đồ ngày này, {place} không còn là một địa bàn; số liệu không chia theo tỷ lệ. Xin hỏi riêng: {heirs}.";
    public override string NoSuchIndicator(string code, string there) => $"Không có chỉ tiêu {code} có hiệu lực vào cuối kỳ này. Hiện có: {there}.";
    public override string NoDay(string option, string written) => $"{option} {written} không phải là ngày: xin ghi như 2023-05-20.";
    public override string NoPdf => "Chưa tạo được PDF: máy này không có LibreOffice, hoặc LibreOffice không trả lời kịp. Hãy dùng --format docx.";
    public override string ReportWritten(string file, string title, bool synthetic) => $"{(synthetic ? "SỐ LIỆU GIẢ ĐỊNH: " : "")}Đã ghi {file}: {title}.";
}
