using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Checking;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Keys;
using HaiDang.Vault.Openings;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Persons.Texts;

internal sealed class PersonWordsVi : PersonWords
{
    public override string Refused(Refusal refusal, Format format) => PersonRefusalWords.Vietnamese(refusal, format);

    // Codes
    public override string Class(PersonClass @class) => @class switch
    {
        PersonClass.Victim => "Người được bảo vệ",
        PersonClass.AccompanyingChild => "Người dưới 18 tuổi đi cùng",
        PersonClass.Relative => "Người thân",
        PersonClass.Informant => "Người tố giác, báo tin",
        PersonClass.Accused => "Người trong tố tụng",
        _ => "Cán bộ đầu mối",
    };

    public override string Purpose(Purpose purpose) => purpose switch
    {
        Vault.Openings.Purpose.Receive => "Tiếp nhận",
        Vault.Openings.Purpose.Verify => "Xác minh, xác định",
        Vault.Openings.Purpose.Support => "Hỗ trợ người này",
        Vault.Openings.Purpose.Prosecute => "Điều tra, truy tố, xét xử",
        Vault.Openings.Purpose.Supervise => "Kiểm tra, giám sát",
        Vault.Openings.Purpose.Correct => "Đính chính thông tin sai",
        Vault.Openings.Purpose.DataSubjectRequest => "Chính người đó yêu cầu",
        _ => "Mở khẩn cấp",
    };

    public override string Field(IdentityField field) => field switch
    {
        IdentityField.Names => "Họ tên",
        IdentityField.Births => "Ngày, năm sinh",
        IdentityField.Sex => "Giới tính",
        IdentityField.Ethnicity => "Dân tộc",
        IdentityField.Papers => "Giấy tờ",
        IdentityField.Addresses => "Nơi ở",
        IdentityField.Contacts => "Liên hệ",
        IdentityField.SafeContact => "Cách liên hệ an toàn",
        _ => "Ảnh",
    };

    public override string DossierKind(string route) => route switch
    {
        "tin-bao" => "Tin báo",
        "vu-viec" => "Vụ việc",
        "vu-an" => "Vụ án",
        "duong-day" => "Đường dây",
        _ => "Hồ sơ tiếp nhận",
    };

    public override string Consent(string what) => what switch
    {
        "identity" => "Danh tính",
        "health" => "Thông tin sức khỏe",
        "story" => "Lời kể",
        "contact" => "Cách liên hệ",
        "dossier" => "Mã và ngày của hồ sơ",
        "service" => "Nhận dịch vụ hỗ trợ",
        _ => "Ảnh",
    };

    public override string How(Likelihood likelihood) => likelihood switch
    {
        Likelihood.Likely => "Rất có thể",
        Likelihood.Possible => "Có thể",
        _ => "Chưa loại trừ",
    };

    public override string Why(FoundBy by) => by switch
    {
        FoundBy.NameSame => "tên trùng",
        FoundBy.NameSounds => "tên đọc gần giống",
        FoundBy.NameSlip => "tên lệch một chữ",
        FoundBy.NameMissing => "thiếu một phần tên",
        FoundBy.NameExtra => "hồ sơ có thêm phần tên",
        FoundBy.NameOrder => "tên đảo thứ tự",
        FoundBy.NameMarks => "so dấu của tên",
        FoundBy.BirthDay => "cùng ngày sinh",
        FoundBy.BirthSwapped => "ngày và tháng sinh đảo nhau",
        FoundBy.BirthYear => "cùng năm sinh",
        FoundBy.BirthNear => "năm sinh lệch một năm",
        FoundBy.BirthDiffers => "năm sinh khác",
        FoundBy.Commune => "cùng xã",
        FoundBy.Province => "cùng tỉnh",
        FoundBy.PlaceDiffers => "khác tỉnh",
        FoundBy.Sex => "cùng giới tính",
        FoundBy.SexDiffers => "khác giới tính",
        _ => "cùng số giấy tờ hoặc điện thoại",
    };

    // Where one is
    public override string DossierNumber(string kind, string number) => $"{kind} {number}";
    public override string Masked => "đang che";
    public override string VaultAway => "Danh tính tạm chưa mở được.";
    public override string VaultAwayRemedy => "Kho danh tính chưa mở hoặc không liên lạc được. Hồ sơ vẫn ghi được; phần danh tính nhập sau khi kho mở lại.";
    public override string Synthetic => "Số liệu giả định";

    // Persons of a dossier
    public override string Persons => "Những người trong hồ sơ";
    public override string NoPersons => "Hồ sơ chưa ghi ai.";
    public override string NoPersonsRemedy => "Người được ghi trong hồ sơ hiện ở đây, dưới mã và đang che.";
    public override string PartColumn => "Vai trong hồ sơ";
    public override string CodeColumn => "Mã người";
    public override string KeptColumn => "Đã ghi";
    public override string Kept(int kept, int of) => $"{kept}/{of} mục";
    public override string OfThePast => "không còn trong hồ sơ";
    public override string OpenWordsFor => "Mở nội dung để…";
    public override string OpenFor => "Mở danh tính để…";
    public override string OpenForOf(string code) => $"Mở danh tính để… ({code})";
    public override string FindPerson => "Tìm người";
    public override string WhoOpened => "Ai đã mở";

    // The card
    public override string Card => "Danh tính";
    public override string CardSays => "Danh tính đang che. Mỗi lần mở đều cần mục đích và để lại dấu vết.";
    public override string Identity => "Danh tính";
    public override string Purposes => "Anh/chị mở để làm gì?";
    public override string ChoosePurpose => "Chưa chọn mục đích.";
    public override string WhichFields => "Mở những mục nào?";
    public override string ChooseFields => "Chưa chọn mục nào.";
    public override string SafeAlways => "Cách liên hệ an toàn luôn mở kèm.";
    public override string Password => "Mật khẩu của anh/chị, nhập lại";
    public override string PasswordHint(int minutes) => $"Để chắc là anh/chị đang ngồi ở máy. Trong {minutes} phút sau đó không hỏi lại.";
    public override string PasswordWrong => "Mật khẩu chưa đúng. Sai 5 lần liền thì tài khoản tạm khóa.";
    public override string OpenAndRecord => "Mở và ghi lại";
    public override string RecordedFirst => "Tên anh/chị, giờ mở và mục đích được ghi trước khi danh tính hiện ra.";
    public override string NeedsSecond => "Người tố giác, báo tin chỉ được mở khi có người thứ hai đồng ý: lãnh đạo đơn vị thụ lý.";
    public override string AskSecond => "Xin người thứ hai đồng ý";
    public override string SecondAsked(string purpose, string until) => $"Đã xin mở để “{purpose}”, chờ lãnh đạo đồng ý trước {until}.";
    public override string SecondGiven(string purpose, string until) => $"Lãnh đạo đã đồng ý mở để “{purpose}”. Mở trước {until}.";
    public override string AskedToast => "Đã gửi đề nghị tới lãnh đạo đơn vị. Khi được đồng ý, trang này cho mở.";
    public override string Mend => "Ghi thêm, sửa";
    public override string Amended(string moment, string by) => $"Sửa lần cuối {moment}, {by}.";
    public override string InErasure(string step) => step == "proposed" ? "Đã có đề nghị xóa danh tính này, chờ người thứ hai." : "Danh tính này đang chờ xóa; không mở được, còn hoàn tác được.";

    // Checking with another authority
    public override string Check => "Đối chiếu danh tính";
    public override string CheckSays => "Hỏi cơ quan quản lý căn cước xem họ tên đăng ký, ngày sinh và số định danh có khớp nhau không. Chỉ nhận lại khớp hoặc không khớp, không phải tra cứu; lần hỏi, mục đích và câu trả lời được ghi lại.";
    public override string CheckNow => "Đối chiếu và ghi lại";
    public override string NobodyChecks => "Chưa kết nối nơi kiểm tra danh tính nên chưa đối chiếu được. Quản trị khai báo kết nối khi có thỏa thuận với cơ quan quản lý căn cước.";
    public override string Checked(CheckAnswer answer) => answer switch
    {
        CheckAnswer.Matches => "Khớp",
        CheckAnswer.DoesNotMatch => "Không khớp",
        _ => "Không kiểm tra được",
    };

    public override string CheckedBecause(CheckBecause because) => because switch
    {
        CheckBecause.TooLittleKnown => "Thẻ chưa đủ họ tên đăng ký, ngày tháng năm sinh và số định danh 12 chữ số. Chưa hỏi ai.",
        CheckBecause.TooSlow => "Nơi kiểm tra không trả lời kịp. Xin thử lại sau.",
        CheckBecause.Refused => "Nơi kiểm tra từ chối. Xin báo quản trị.",
        CheckBecause.NotUnderstood or CheckBecause.SaidMore => "Câu trả lời không đúng mẫu đã thỏa thuận nên bị bỏ. Xin báo quản trị.",
        _ => "Không liên lạc được với nơi kiểm tra. Xin thử lại sau.",
    };

    // Opened
    public override string Opened => "Danh tính đã mở";
    public override string OpenedSays(string purpose) => $"Mở để: {purpose}. Trang này chỉ hiện một lần và tự che sau 5 phút.";
    public override string ReadBy(string who, string moment) => $"{who} mở lúc {moment}";
    public override string MaskAgain => "Che lại";
    public override string NothingKept => "chưa ghi";
    public override string NoSafeContact => "chưa ghi. Chưa gọi, chưa nhắn, chưa đến nhà khi chưa hỏi người đang hỗ trợ.";
    public override string SafeToUse => "dùng được an toàn";
    public override string NotSafe => "không dùng để liên hệ";
    public override string PictureOf => "Ảnh người này";
    public override string OpenToMend => "Các mục đã mở điền sẵn dưới đây để sửa.";

    // Mending
    public override string MendHeading => "Ghi thêm, sửa danh tính";
    public override string MendSays => "Mục để trống giữ nguyên như đã ghi. Mục có chữ thay cho cả mục cũ. Muốn xem trước khi sửa: mở với mục đích “Đính chính thông tin sai”.";
    public override string MendOpenedSays => "Mục đã mở mà xóa hết chữ thì xóa khỏi danh tính; mục chưa mở giữ nguyên.";
    public override string Save => "Lưu danh tính";
    public override string SavedToast => "Đã lưu danh tính. Nội dung được niêm phong.";
    public override string ChangedMeanwhile => "Trong lúc anh/chị sửa, có người đã sửa danh tính này. Phần anh/chị gõ còn đây; lưu lần nữa là ghi đè các mục có chữ.";
    public override string NothingTyped => "Chưa ghi gì.";
    public override string BackToCard => "Về thẻ danh tính";
    public override string BackToDossier => "Về hồ sơ";

    // Confidential words
    public override string SealedHeading => "Nội dung niêm phong";
    public override string SealedSays => "Nội dung này có thể nêu tên người nên được niêm phong. Mỗi lần đọc đều cần mục đích và để lại dấu vết.";
    public override string SealedNeedsSecond => "Nội dung này nêu người tố giác, báo tin. Xin người thứ hai đồng ý trên thẻ của người đó, với cùng mục đích, rồi mở lại.";

    // Finding
    public override string FindHeading => "Tìm người";
    public override string FindSays => "Tìm trong những hồ sơ anh/chị đang làm. Không cần đúng dấu, đúng chính tả, đúng thứ tự. Lần tìm được ghi lại; tên gõ vào thì không.";
    public override string SoughtName => "Họ tên, hoặc một phần";
    public override string SoughtOther => "Tên khác (tên thường gọi, tên ở nước ngoài)";
    public override string SoughtNumber => "Số giấy tờ hoặc điện thoại";
    public override string SoughtMissing => "Ghi tên, hoặc số giấy tờ, điện thoại.";
    public override string Find => "Tìm";
    public override string Found(int count) => $"Có {count} người có thể là người anh/chị tìm, trong các hồ sơ của anh/chị.";
    public override string FoundNobody => "Không thấy ai trong các hồ sơ của anh/chị.";
    public override string FoundNobodyRemedy => "Thử tên gọi khác, hoặc chỉ năm sinh. Nếu chưa có, ghi người mới.";
    public override string LikelyColumn => "Mức";
    public override string ReasonsColumn => "Vì";
    public override string InDossiers => "Trong hồ sơ";

    // Consents
    public override string Consents => "Đồng ý chia sẻ";
    public override string ConsentsInDossier => "Ghi và rút lại sự đồng ý ở trang hồ sơ: việc chuyển tuyến và hỗ trợ dựa vào đó.";
    public override string NoConsents => "Người này chưa đồng ý chia sẻ điều gì với cơ quan nào.";
    public override string ConsentWhat => "Được chia sẻ";
    public override string ConsentTo => "Với cơ quan";
    public override string ConsentUntil => "Đến ngày";
    public override string ConsentUntilHint => "Để trống: đến khi người này rút lại.";
    public override string NoEnd => "đến khi rút lại";
    public override string Given => "Ngày đồng ý";
    public override string GiveConsent => "Ghi sự đồng ý";
    public override string Withdraw => "Ghi rút lại";
    public override string WithdrawOf(string what, string to) => $"Ghi rút lại đồng ý: {what}, {to}";
    public override string Agreed => "Đồng ý";
    public override string WithdrawnOn(string day) => $"Rút lại {day}";
    public override string Ended => "Hết hạn";
    public override string ConsentGivenToast => "Đã ghi sự đồng ý.";
    public override string ConsentWithdrawnToast => "Đã ghi rút lại. Từ nay ngừng chia sẻ.";
    public override string ChooseOne => "Chọn…";
    public override string NoSuchBody => "Chưa thấy cơ quan này. Chọn một cơ quan trong danh sách.";
    public override string DayNotUnderstood => "Chưa hiểu ngày này. Ghi 31/12/2025.";
    public override string DayPast => "Ngày này đã qua. Xin ghi ngày sau hôm nay.";

    // The copy for the person
    public override string Copy => "Bản cho chính người này";
    public override string CopySays => "Khi người này hỏi mình được ghi những gì: mọi mục danh tính, sự đồng ý và ai đã mở.";
    public override string MakeCopy => "Lập bản để in";
    public override string CopyAsFile => "Lập tệp JSON";
    public override string CopyHeading => "Thông tin được lưu về anh/chị";
    public override string CopyIntro(string number, string moment) => $"Lập theo yêu cầu của chính người được ghi, từ {number}, lúc {moment}.";
    public override string CopyOpenings => "Những lần đã mở";
    public override string CopyRights => "Anh/chị có quyền đề nghị sửa thông tin sai, rút lại sự đồng ý, và đề nghị xóa danh tính khi hồ sơ đã kết thúc.";
    public override string Rebuilt => "Dựng lại, không phải mẫu chính thức";
}
