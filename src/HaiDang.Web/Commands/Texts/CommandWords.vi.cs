namespace HaiDang.Web.Commands.Texts;

internal sealed class CommandWordsVi : CommandWords
{
    public override string Usage => "Cách dùng: haidang demo | serve | read TỆP [--json] | verify | rebuild | indicators --place SỔ --from NGÀY --to NGÀY [--known-at NGÀY] [--indicator MÃ]; verify, rebuild và indicators nhận --data THƯ_MỤC hoặc --postgres env:TÊN.";
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
    public override string WindowReversed => "--to đứng trước --from: xin ghi ngày đầu rồi đến ngày cuối.";
    public override string NoSuchLedger(string ledger) => $"Kho này không có sổ {ledger}.";
    public override string NoSuchIndicator(string code, string there) => $"Không có chỉ tiêu {code} có hiệu lực vào cuối kỳ này. Hiện có: {there}.";
    public override string NoDay(string option, string written) => $"{option} {written} không phải là ngày: xin ghi như 2023-05-20.";
}
