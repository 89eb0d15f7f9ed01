using HaiDang.Kernel.Events;
using HaiDang.Modules.Planning.Texts;

namespace HaiDang.Modules.Planning.Targets.Texts;

internal sealed class TargetBoardWordsVi : TargetBoardWords
{
    public override string Heading => "Chỉ tiêu, mục tiêu";
    public override string OfYear(int year) => $"năm {year}";
    public override string NoTargets => "Kế hoạch này không có chỉ tiêu bằng số.";
    public override string NoTargetsRemedy => "Mục tiêu định tính, nếu có, ở bên dưới.";
    public override string Counts(string met, string open, string unknown) => $"{met} chỉ tiêu đạt, {open} chưa đạt, {unknown} chưa đánh giá được.";
    public override string TargetColumn => "Lời của kế hoạch";
    public override string MarkColumn => "Mức phải đạt";
    public override string BaselineColumn => "Số gốc để so";
    public override string LeadColumn => "Cơ quan";
    public override string FigureColumn => "Số liệu";
    public override string StateColumn => "Trạng thái";
    public override string BaselineIs(string value, int year) => $"{value} (năm {year})";
    public override string BaselineMissing => "thiếu số gốc";
    public override string BaselineMissingOf(int year) => $"thiếu số gốc năm {year}";
    public override string NoBaselineNeeded => "Chỉ tiêu này không so với năm khác.";
    public override string NoLead => "chưa ghi cơ quan chủ trì";
    public override string EnteredByHand(string day) => $"số nhập tay, tính đến {day}";
    public override string NoIndicator => "Chưa gắn chỉ số tự tính.";
    public override string CountedNow => "tự tính từ sổ theo dõi, chưa chốt";
    public override string WithinReachOnly => "chỉ tính các cơ quan trong phạm vi của anh/chị nên không đánh giá được";
    public override string Projected(string value) => $"Dự báo đơn giản đến hết năm: {value}, nếu phần còn lại diễn ra như phần đã qua.";
    public override string OutOfReach => "khó đạt";
    public override string Explain(string code) => $"giải thích số liệu {code}";
    public override string Enter => "Nhập số, ghi chú";
    public override string Open => "Xem số liệu";
    public override string Aims => "Mục tiêu định tính";
    public override string NoAims => "Kế hoạch không có mục tiêu định tính đứng riêng.";
    public override string NotNoted => "chưa ghi nhận";
    public override string Rules => "Yêu cầu khi thực hiện";
    public override string Stages => "Theo khâu của công tác";
    public override string StagesMean => "Mục nào nhắc đến khâu nào thì đứng ở khâu đó; một mục có thể ở nhiều khâu.";
    public override string StageColumn => "Khâu";
    public override string TargetsOfStage => "Chỉ tiêu";
    public override string DutiesOfStage => "Nhiệm vụ";
    public override string ItemHeading(string code) => $"Số liệu, minh chứng của mục {code}";
    public override string PrintedWords => "Lời của kế hoạch";
    public override string ChangeIs(string value) => $"thay đổi so với số gốc: {value}";
    public override string Figures => "Số liệu đã nhập";
    public override string NoFigures => "Chưa có số liệu nào được nhập.";
    public override string EnterFigure => "Nhập số liệu";
    public override string ValueLabel => "Giá trị";
    public override string YearLabel => "Năm của số gốc";
    public override string AsOfLabel => "Tính đến ngày";
    public override string SourceLabel => "Nguồn";
    public override string SourceHint => "Báo cáo, sổ nghiệp vụ nào; không ghi tên người.";
    public override string SaveFigure => "Lưu số liệu";
    public override string SetBaseline => "Đặt số gốc";
    public override string SaveBaseline => "Lưu số gốc";
    public override string Evidence => "Minh chứng định tính";
    public override string NoEvidence => "Chưa ghi nhận minh chứng nào.";
    public override string NoteEvidence => "Ghi nhận mức đạt và minh chứng";
    public override string NoteLabel => "Điều cho thấy";
    public override string NoteHint => "Một hai câu; không ghi tên người.";
    public override string FileLabel => "Tệp minh chứng";
    public override string SaveNote => "Lưu ghi nhận";
    public override string LegalBasis => "Căn cứ pháp lý";
    public override string NoBasis => "Chưa ghi căn cứ.";
    public override string InForceFrom(string day) => $"có hiệu lực từ {day}";
    public override string PhrasesInPlan => "Kế hoạch viết:";
    public override string BasisLabel => "Văn bản, điều khoản";
    public override string BasisHint => "Để trống để bỏ căn cứ đã ghi.";
    public override string InForceLabel => "Có hiệu lực từ ngày";
    public override string SaveBasis => "Lưu căn cứ";
    public override string NotedToast => "Đã lưu.";
    public override string NumberNotUnderstood => "Chưa đúng số. Xin ghi như 92,5.";
    public override string YearNotUnderstood => "Chưa đúng năm. Xin ghi bốn chữ số.";
    public override string DayNotUnderstood => "Ngày chưa đúng. Xin ghi ngày/tháng/năm, như 31/3/2023.";
    public override string StateMissing => "Chưa chọn mức đạt.";
    public override string NothingChosen => "Chưa rõ cần ghi gì. Xin mở lại trang.";
    public override string LinkFromItem => "Số liệu, minh chứng, căn cứ pháp lý";
    public override string Verdict(TargetVerdict verdict) => verdict switch { TargetVerdict.Met => "đạt", TargetVerdict.NotYetMet => "chưa đạt", TargetVerdict.Missed => "không đạt", TargetVerdict.NoBaseline => "chưa đánh giá được: thiếu số gốc", TargetVerdict.NothingToShare => "mẫu số bằng 0", TargetVerdict.NoMark => "chưa đánh giá được: mốc do người đánh giá", _ => "chưa có số liệu" };
    public override string AimState(AimState state) => state switch { Targets.AimState.Reached => "đạt", Targets.AimState.PartlyReached => "đạt một phần", _ => "chưa đạt" };
    public override string Stage(WorkStage stage) => stage switch { WorkStage.Prevention => "Phòng ngừa, tuyên truyền", WorkStage.TipOffs => "Tố giác, tin báo", WorkStage.Investigation => "Phát hiện, điều tra", WorkStage.Prosecution => "Truy tố", WorkStage.Trial => "Xét xử", WorkStage.Reception => "Tiếp nhận, xác minh, giải cứu", WorkStage.Protection => "Bảo vệ", WorkStage.Support => "Hỗ trợ", _ => "Hợp tác quốc tế" };
    public override string Say(Refusal refusal) => refusal.Code switch
    {
        "planning.source-missing" => "Cần ghi nguồn hoặc nội dung.",
        "planning.baseline-year" => "Năm của số gốc phải trước năm kế hoạch.",
        "planning.value-out-of-range" => "Giá trị không hợp: không âm, tỷ lệ không quá 100%.",
        "planning.note-on-item-too-long" => "Dài quá 1.000 ký tự. Xin ghi ngắn lại.",
        _ => PlanningRefusalWords.Vietnamese(refusal),
    };
}
