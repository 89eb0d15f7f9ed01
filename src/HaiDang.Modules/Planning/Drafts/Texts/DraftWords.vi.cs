namespace HaiDang.Modules.Planning.Drafts.Texts;

internal sealed class DraftWordsVi : DraftWords
{
    public override string Documents => "Văn bản";
    public override string DocumentsOf(string place) => $"Văn bản – {place}";
    public override string Upload => "Tải văn bản lên";
    public override string UploadFile => "Tệp văn bản";
    public override string UploadHint => "Word, PDF, ảnh quét hoặc tệp chữ (.docx, .doc, .odt, .rtf, .pdf, .png, .jpg, .tif, .txt); tối đa 50 MB, tệp chữ 5 MB.";
    public override string PlanOf => "Kế hoạch của";
    public override string PlanOfMeans => "Cán bộ của cơ quan này và Cơ quan thường trực cùng đối chiếu bản đọc; cơ quan khác không thấy.";
    public override string PlanOfPrinted => "Cơ quan ban hành ghi trên văn bản";
    public override string UploadAndRead => "Tải lên và đọc";
    public override string NoDocuments => "Chưa có văn bản nào.";
    public override string NoDocumentsRemedy => "Tải tệp lên để bắt đầu.";
    public override string NoDocumentsForReader => "Cơ quan thường trực sẽ tải văn bản lên.";
    public override string Document => "Văn bản";
    public override string FileName => "Tệp";
    public override string State => "Trạng thái";
    public override string LastChange => "Sửa lần cuối";
    public override string Unclear => "Chưa rõ";
    public override string StateOpen => "Đang đối chiếu";
    public override string StateAdopted => "Đã thông qua";
    public override string Unnumbered => "Chưa có số";
    public override string SecretStubs => "Văn bản có dấu mật: chỉ ghi số, ngày, nơi giữ";
    public override string SecretNumber => "Số, ký hiệu";
    public override string SecretDate => "Ngày ban hành";
    public override string SecretHolder => "Nơi giữ";
    public override string NotUploaded => "Chưa đọc được tệp này";
    public override string NothingStored => "Chưa có gì được lưu.";
    public override string ChooseFile => "Chưa chọn tệp. Chọn một tệp rồi tải lên.";
    public override string FileTooLarge => "Tệp lớn hơn 50 MB. Chọn đúng tệp của một văn bản, hoặc tách thành nhiều tệp rồi tải lại.";
    public override string TextTooLarge => "Tệp chữ lớn hơn 5 MB. Chọn đúng tệp chữ của một văn bản, hoặc tách tệp rồi tải lại.";
    public override string RemedyEmpty => "Mở tệp xem có chữ không rồi tải lại.";
    public override string RemedyEncoding => "Mở tệp bằng Notepad, chọn Lưu thành, mã hóa UTF-8, rồi tải lại.";
    public override string RemedyNotAPlan => "Xem lại có đúng tệp kế hoạch không; văn bản khác sẽ có chỗ riêng ở bản sau.";
    public override string SecretHeading => "Văn bản có dấu mật: đã dừng đọc và xóa mọi bản tạm";
    public override string SecretQuestion => "Chỉ ghi số, ngày và nơi giữ? Không nhập nội dung, không nhập trích yếu.";
    public override string NoteSecret => "Ghi số, ngày, nơi giữ";
    public override string SecretNoted => "Đã ghi số, ngày và nơi giữ. Nội dung không được lưu.";
    public override string StubEmpty => "Xin nhập ít nhất số hoặc nơi giữ.";
    public override string Review => "Đối chiếu kết quả đọc với bản gốc";
    public override string ReviewTitle(string document) => $"Đối chiếu {document}";
    public override string Source => "Bản gốc";
    public override string SourceLabel => "Chữ của bản gốc, đánh số dòng";
    public override string RecognisedText => "Chữ nhận dạng";
    public override string Reading => "Kết quả đọc";
    public override string Counts(string items, string accepted, string unseen) => $"{items} mục: {accepted} đã nhận, {unseen} chưa xem";
    public override string DoubtsLeft(string count) => $"{count} chỗ chưa rõ";
    public override string DoubtsSettled(string settled, string all) => $"Đã làm rõ {settled}/{all} chỗ";
    public override string OnlyDoubts => "Chỉ xem chỗ chưa rõ";
    public override string AllItems => "Xem mọi mục";
    public override string Header => "Phần đầu văn bản";
    public override string StatusNew => "Chưa xem";
    public override string StatusAccepted => "Đã nhận";
    public override string StatusEdited => "Đã sửa";
    public override string StatusDropped => "Đã bỏ";
    public override string InDoubt => "Chưa rõ";
    public override string SeeInSource => "Xem trong bản gốc";
    public override string Understood(string words) => $"máy hiểu là “{words}”";
    public override string Settle => "Đã rõ";
    public override string SettleOf(string words) => $"Đã rõ: {words}";
    public override string Synonyms => "Các cơ quan trong danh mục";
    public override string Text => "Nội dung";
    public override string Heading => "Tên đề mục";
    public override string Kind => "Loại";
    public override string Section => "Đề mục";
    public override string Path => "Ở mục";
    public override string Comparator => "So sánh";
    public override string Value => "Giá trị";
    public override string Unit => "Đơn vị";
    public override string Lead => "Cơ quan chủ trì";
    public override string Co => "Cơ quan phối hợp";
    public override string LeadHint => "Để trống nếu bản gốc không nêu; vẫn thông qua được.";
    public override string Requested => "Đề nghị, không giao (viện kiểm sát, tòa án)";
    public override string Due => "Hạn cuối";
    public override string PrintedDay => "Ngày ghi trong văn bản";
    public override string DueRule => "Cách tính hạn";
    public override string From => "Từ ngày";
    public override string To => "Đến hết ngày";
    public override string ServedTargets => "Phục vụ chỉ tiêu số";
    public override string Period => "Kỳ báo cáo";
    public override string Senders => "Nơi phải gửi";
    public override string Addressees => "Nơi nhận báo cáo";
    public override string Via => "Gửi qua";
    public override string Type => "Loại văn bản";
    public override string Number => "Số";
    public override string Symbol => "Ký hiệu";
    public override string Date => "Ngày ban hành";
    public override string DateHint => "Ngày, hoặc tháng như 4/2019 khi không rõ ngày.";
    public override string Year => "Năm của kế hoạch";
    public override string IssuingBody => "Cơ quan ban hành";
    public override string ParentBody => "Cơ quan cấp trên";
    public override string Province => "Tỉnh, thành phố";
    public override string Title => "Tên văn bản";
    public override string Signatory => "Người ký";
    public override string SignatoryTitle => "Chức vụ người ký";
    public override string Recipients => "Nơi nhận, mỗi dòng một nơi";
    public override string Cited => "Văn bản được nhắc đến";
    public override string CitedNumber => "Số, ký hiệu";
    public override string CitedIssuer => "Cơ quan ban hành";
    public override string CitedTitle => "Tên";
    public override string CitedLink => "Quan hệ";
    public override string Nth(string label, int ordinal) => $"{label} {ordinal}";
    public override string Accept => "Nhận";
    public override string Save => "Lưu";
    public override string Split => "Tách";
    public override string Merge => "Gộp";
    public override string MergeHint => "Gộp vào mục trước";
    public override string Drop => "Bỏ";
    public override string Restore => "Lấy lại";
    public override string Add => "Thêm mục sau đây";
    public override string MoveUp => "Chuyển lên";
    public override string MoveDown => "Chuyển xuống";
    public override string Undo => "Hoàn tác";
    public override string AcceptClear(string count) => $"Nhận {count} mục";
    public override string AcceptClearTail => "đã rõ";
    public override string Adopt => "Thông qua";
    public override string MoreActions => "Việc khác";
    public override string NextDoubt => "chỗ chưa rõ kế";
    public override string PreviousDoubt => "lùi";
    public override string EachItem => "từng mục";
    public override string EditKey => "sửa";
    public override string Saved(string time) => $"Đã lưu {time}";
    public override string SavedWord => "Đã lưu";
    public override string NotSaved(int places) => $"Chưa lưu: còn {places} chỗ cần xem lại";
    public override string ConnectionLost => "Mất kết nối: phần vừa gõ chưa lưu";
    public override string ItemDropped => "Đã bỏ 1 mục. Bấm Hoàn tác để lấy lại.";
    public override string ReadOnly => "Anh/chị xem được; cơ quan thường trực đối chiếu và thông qua.";
    public override string AlreadyAdopted => "Đã thông qua thành kế hoạch. Sửa tiếp ở trang kế hoạch.";
    public override string ToPlan => "Đến trang kế hoạch";
    public override string Adopted(string document) => $"Đã thông qua {document}.";
    public override string ChooseFromList => "Chọn một giá trị trong danh sách.";
    public override string TextTooLong(int most) => $"Nội dung dài quá {most} ký tự. Xin tách thành nhiều mục.";
    public override string FieldTooLong(int most) => $"Ô này dài quá {most} ký tự. Xin ghi ngắn lại.";
    public override string NotANumber => "Đây chưa phải con số. Nhập như 90 hoặc 92,5.";
    public override string NotADay => "Đây chưa phải ngày. Nhập như 20/5/2023.";
    public override string NotADate => "Đây chưa phải ngày hay tháng. Nhập như 22/02/2023 hoặc 4/2019.";
    public override string NotAYear => "Đây chưa phải năm. Nhập bốn chữ số.";
    public override string WindowBackwards => "Ngày cuối ở trước ngày đầu. Xin xem lại hai ngày này.";
    public override string DueRuleMissing => "Chọn “trước ngày” hay “chậm nhất ngày”.";
    public override string NoSuchTarget(int count) => $"Kế hoạch có {count} chỉ tiêu. Nhập số thứ tự, cách nhau bằng dấu phẩy.";
    public override string UnknownItem => "Mục này không còn: đã được gộp hoặc hoàn tác. Chọn mục khác trong danh sách.";
    public override string SplitNowhere => "Chưa biết tách ở đâu. Đặt con trỏ, hoặc xuống dòng, ở chỗ bắt đầu mục mới rồi bấm Tách.";
    public override string NothingToMerge => "Không có mục nào liền trước trong phần này để gộp vào.";
    public override string NothingToUndo => "Không còn thao tác nào để hoàn tác.";
    public override string ClashHeading => "Chưa lưu được: người khác đã đổi mục này";
    public override string Clash(string time) => $"Trong lúc anh/chị sửa, mục này đã được đổi lúc {time}. Phần anh/chị gõ vẫn còn trong các ô; bấm Lưu để thay bản đã lưu.";
    public override string ClashWhole(string time) => $"Trong lúc anh/chị xem, bản nháp đã được đổi lúc {time}. Xem lại rồi làm lại thao tác.";
    public override string FieldName => "Ô";
    public override string SavedCopy => "Bản đã lưu";
    public override string YourCopy => "Bản của anh/chị";
    public override string GapsHeading(int count) => $"Chưa thông qua được: còn {count} chỗ cần làm rõ";
    public override string GapDoubt(string item) => $"{item}: còn chỗ chưa rõ";
    public override string GapType => "Phần đầu: chưa có loại văn bản";
    public override string GapTitle => "Phần đầu: chưa có tên văn bản";
    public override string GapProvince => "Phần đầu: chưa có tỉnh, thành phố của ngày ban hành";
    public override string GapIssuingBody => "Phần đầu: chưa có cơ quan ban hành";
    public override string GapIssuingBodyOther => "Phần đầu: văn bản không phải của cơ quan đã chọn khi tải lên; xem lại cơ quan ban hành, hoặc tải lại cho đúng cơ quan";
    public override string GapIssuingBodyUnknown => "Phần đầu: cơ quan ban hành chưa có trong danh mục; chọn một tên trong danh sách";
    public override string GapYear => "Phần đầu: chưa có năm của kế hoạch";
    public override string GapWords(string item) => $"{item}: chưa có nội dung";
    public override string ClearUpFirst(string count) => $"Làm rõ hết {count} chỗ mới thông qua được";
    public override string PlanAlreadyAdopted => "Cơ quan này đã có kế hoạch của năm này. Kế hoạch đã thông qua thì sửa ở trang kế hoạch.";
    public override string PlanIsEmpty => "Không có chỉ tiêu hay nhiệm vụ nào nên chưa thành kế hoạch được. Lấy lại hoặc thêm ít nhất một mục.";
    public override string DueDayOutsidePlan(string code) => $"Mục {code} có ngày quá xa năm của kế hoạch. Xin xem lại ngày.";
    public override string DueDayWithoutRule(string code) => $"Mục {code} có ngày mà chưa có cách tính hạn, hoặc ngược lại.";
    public override string WindowBackwardsIn(string code) => $"Mục {code} có ngày cuối trước ngày đầu.";
    public override string CodeTwice(string code) => $"Hai mục có cùng mã {code}. Xin xem lại số mục.";
    public override string RuleSaysNo(string code) => $"Chưa thông qua được vì quy tắc {code}.";

    public override string StateReplaced => "Đã thay bằng bản đọc mới";
    public override string AlreadyReplaced => "Các quyết định trên bản này đã được chuyển sang bản đọc của tệp đã sửa; bản này không sửa được nữa.";
    public override string EarlierReading(string document, string moment, string decided) => $"Văn bản này đã được đọc trước đây ({document}, lưu lúc {moment}): {decided} mục đã kiểm. Có thể giữ các quyết định đó cho bản đọc mới; mục nào nay đọc khác sẽ được nêu ra để kiểm lại.";
    public override string CarryDecisions => "Giữ các quyết định đã có";
    public override string DecisionsNotCarried => "Chưa lấy được quyết định cũ: bản nháp vừa được đổi. Xem lại rồi bấm lần nữa.";
    public override string DecisionsCarried(int kept, int changed, int gone) => $"Đã giữ {kept} quyết định; {changed} mục đọc khác trước, cần kiểm lại; {gone} mục không còn trong tệp mới.";
    public override string ChangedSinceCheck => "Mục này đã được kiểm ở bản đọc trước, nay đọc khác";
    public override string CheckedBy(string name, string moment) => $"{name} kiểm lúc {moment}";

    public override string KindOf(string code) => code switch
    {
        "target" => "Chỉ tiêu",
        "task" => "Nhiệm vụ",
        "objective" => "Mục tiêu, yêu cầu",
        "rule" => "Quy tắc",
        "reporting" => "Chế độ báo cáo",
        "lower_plan" => "Kế hoạch cấp dưới",
        "report" => "Báo cáo",
        "section" => "Đề mục",
        _ => code,
    };

    public override string ComparatorOf(string code) => code switch
    {
        ">" => "trên (>)",
        ">=" => "từ … trở lên (≥)",
        "=" => "đạt (=)",
        "<" => "dưới (<)",
        "<=" => "không quá (≤)",
        "range" => "trong khoảng",
        "increase" => "tăng",
        "decrease" => "giảm",
        _ => code,
    };

    public override string UnitOf(string code) => code switch
    {
        "percent" => "%",
        "percentage_points" => "điểm %",
        "count" => "số lượng",
        _ => code,
    };

    public override string PeriodOf(string code) => code switch
    {
        "monthly" => "hằng tháng",
        "quarterly" => "hằng quý",
        "six_month" => "6 tháng",
        "annual" => "năm",
        "ad_hoc" => "đột xuất",
        _ => code,
    };

    public override string DueRuleOf(string code) => code switch
    {
        "before" => "trước ngày (hạn cuối là hôm trước)",
        "by" => "chậm nhất ngày",
        _ => code,
    };

    public override string LinkOf(string code) => code switch
    {
        "implements" => "thực hiện",
        "continues" => "tiếp tục",
        "amends" => "sửa đổi",
        "replaces" => "thay thế",
        "part-of" => "thuộc",
        "cites" => "chỉ nhắc đến",
        _ => code,
    };
}
