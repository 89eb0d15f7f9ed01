namespace HaiDang.Modules.Planning.Drafts.Texts;

internal sealed class PageWordsVi : PageWords
{
    public override string JobHeading => "Đọc văn bản từng trang";
    public override string JobsHeading => "Đang đọc";
    public override string JobWaiting => "Đang chờ đến lượt";
    public override string JobsAhead(string count) => $"Trước tệp này còn {count} tệp.";
    public override string JobOpening => "Đang mở tệp";
    public override string JobPage(string page, string pages) => $"Đang đọc trang {page}/{pages}";
    public override string JobSorting => "Đã đọc hết các trang, đang lập kết quả";
    public override string JobPagesRead => "Số trang đã đọc";
    public override string JobStays => "Có thể rời trang này; việc đọc vẫn tiếp tục và có trong danh sách văn bản.";
    public override string JobReload => "Xem lại tiến độ";
    public override string JobStop => "Dừng đọc và xóa tệp";
    public override string JobStopped => "Đã dừng. Tệp và mọi trang đã đọc đã được xóa.";
    public override string JobRefused => "Chưa đọc được";
    public override string JobNothingKept => "Tệp và mọi bản tạm đã được xóa.";
    public override string JobOtherFile => "Chọn tệp khác";
    public override string JobClear => "Bỏ khỏi danh sách";
    public override string JobCleared => "Đã bỏ khỏi danh sách.";
    public override string JobFailed => "Đọc bị gián đoạn";
    public override string JobFailedMeans(string pages) => $"Chương trình gặp trục trặc khi đọc tệp này. Tệp và {pages} trang đã đọc vẫn được giữ kín; bấm Đọc tiếp để thử lại từ trang sau đó.";
    public override string JobKept(string pages) => $"Tệp và {pages} trang đã đọc vẫn được giữ kín; khi đã khắc phục, bấm Đọc tiếp.";
    public override string JobAgain => "Đọc tiếp";
    public override string JobSecret => "Văn bản có dấu mật";
    public override string ViewImage => "Ảnh trang";
    public override string ViewText => "Văn bản";
    public override string ViewSwitch => "Cách xem bản gốc";
    public override string ImagesLabel => "Ảnh các trang của bản gốc";
    public override string PageOf(string page, string pages) => $"Trang {page}/{pages}";
    public override string PageAlone(string page) => $"Trang {page}";
    public override string PagesLabel => "Đến trang";
    public override string PageImage(string page) => $"Ảnh trang {page}; chữ của trang có ở nút Văn bản";
    public override string NoImage => "Trang này không giữ được ảnh; xem ở nút Văn bản.";
    public override string Original => "Tải bản gốc";
    public override string SourceOfPlan => "Bản gốc và kết quả đọc";
}
