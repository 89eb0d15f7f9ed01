using HaiDang.Kernel.Access;

namespace HaiDang.Modules.Accounts.Texts;

internal sealed class AccountWordsVi : AccountWords
{
    public override string SignIn => "Đăng nhập";
    public override string SignInName => "Tên đăng nhập";
    public override string Password => "Mật khẩu";
    public override string SignInRefused => "Tên đăng nhập và mật khẩu chưa khớp. Sau 5 lần chưa khớp, tài khoản tạm đóng 5 phút.";
    public override string SignedOut => "Anh/chị đã thoát.";
    public override string ForgotPassword => "Quên mật khẩu: xin liên hệ người quản trị hệ thống của đơn vị.";
    public override string MyAccount => "Tài khoản của tôi";
    public override string ChangePassword => "Đổi mật khẩu";
    public override string CurrentPassword => "Mật khẩu đang dùng";
    public override string NewPassword => "Mật khẩu mới";
    public override string NewPasswordAgain => "Nhập lại mật khẩu mới";
    public override string PasswordHint(int shortest) => $"Từ {shortest} ký tự; một câu dễ nhớ với mình là tốt nhất, có dấu cách và dấu tiếng Việt cũng được.";
    public override string IdentitySignIn => "Đăng nhập bằng VNeID";
    public override string IdentityHeading => "Danh tính điện tử";
    public override string IdentityLinked => "Tài khoản này đã liên kết với một danh tính điện tử. Hệ thống chỉ giữ dấu băm, không giữ số định danh.";
    public override string IdentityNotLinked => "Chưa liên kết. Liên kết rồi thì đăng nhập được bằng VNeID; hệ thống chỉ giữ dấu băm, không giữ số định danh.";
    public override string IdentityLink => "Liên kết với VNeID";
    public override string IdentityLinkSays => "Xác thực ở VNeID trong 10 phút. Xong thì tự quay lại đây.";
    public override string IdentityGo => "Sang VNeID";
    public override string IdentityUnlink => "Bỏ liên kết";
    public override string IdentityUnlinkedToast => "Đã bỏ liên kết.";
    public override string IdentityIn => "Đã xác thực.";
    public override string IdentityOn => "Đi tiếp";
    public override string IdentityRefused => "Chưa đăng nhập được bằng danh tính điện tử: chưa liên kết với tài khoản nào, đã quá giờ, hoặc nơi xác thực không xác nhận. Hãy đăng nhập bằng mật khẩu.";
    public override string PasswordChanged => "Đã đổi mật khẩu. Các phiên khác đã kết thúc.";
    public override string MustChangeFirst => "Mật khẩu này do người quản trị đặt. Xin đổi mật khẩu trước khi làm việc.";
    public override string CurrentPasswordWrong => "Mật khẩu đang dùng chưa đúng. Xin nhập lại.";
    public override string PasswordsDiffer => "Hai lần nhập mật khẩu mới chưa giống nhau. Xin nhập lại.";
    public override string PasswordTooShort(int shortest) => $"Mật khẩu còn ngắn. Xin dùng từ {shortest} ký tự.";
    public override string PasswordTooLong(int longest) => $"Mật khẩu quá dài. Xin dùng không quá {longest} ký tự.";
    public override string PasswordTooCommon => "Mật khẩu này dễ đoán: toàn từ quen, tên mình hoặc phím liền nhau. Xin chọn một câu khác.";
    public override string Users => "Người dùng";
    public override string MorePages => "Thêm";
    public override string YourPages => "Các trang của anh/chị";
    public override string UsersMenu => "Người dùng";
    public override string UsersInReach(string count) => $"{count} tài khoản trong phạm vi của anh/chị.";
    public override string NoUsers => "Chưa có tài khoản nào trong phạm vi của anh/chị.";
    public override string NoUsersRemedy => "Bấm “Tạo tài khoản” để bắt đầu.";
    public override string NewUser => "Tạo tài khoản";
    public override string CreateUser => "Tạo tài khoản";
    public override string DisplayName => "Tên hiển thị";
    public override string DisplayNameHint => "Tên đồng nghiệp vẫn gọi; chỉ giữ cùng tài khoản, không ghi vào sổ gốc.";
    public override string NameHint => "Chữ thường không dấu, chữ số, dấu chấm; ví dụ: ten.donvi";
    public override string Organisation => "Cơ quan";
    public override string Choose => "Chọn";
    public override string FirstPassword => "Mật khẩu ban đầu";
    public override string FirstPasswordHint => "Người dùng phải đổi ở lần đăng nhập đầu tiên.";
    public override string UserCreated(string name) => $"Đã tạo tài khoản {name}. Tài khoản chưa có vai trò nào.";
    public override string NameMissing => "Chưa có tên đăng nhập. Xin nhập tên.";
    public override string NameTaken => "Tên đăng nhập này đã có người dùng. Xin chọn tên khác.";
    public override string NameNotPlain => "Tên đăng nhập chỉ gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối, từ 3 đến 60 ký tự.";
    public override string DisplayNameMissing => "Chưa có tên hiển thị. Xin nhập tên đồng nghiệp vẫn gọi.";
    public override string OrganisationMissing => "Chưa chọn cơ quan trong phạm vi của anh/chị.";
    public override string State => "Trạng thái";
    public override string Open => "Đang mở";
    public override string Closed => "Đã ngừng";
    public override string CloseAccount => "Ngừng tài khoản";
    public override string ReopenAccount => "Mở lại tài khoản";
    public override string AccountClosed(string name) => $"Đã ngừng tài khoản {name}; mọi phiên của tài khoản đã kết thúc.";
    public override string AccountReopened(string name) => $"Đã mở lại tài khoản {name}.";
    public override string SetPassword => "Đặt lại mật khẩu";
    public override string PasswordSet(string name) => $"Đã đặt lại mật khẩu của {name}; lần đăng nhập tới phải đổi.";
    public override string RolesOfUser => "Vai trò";
    public override string RoleWord => "Vai trò";
    public override string OverOrganisation => "Phạm vi";
    public override string Ledger => "Sổ gốc";
    public override string GrantRole => "Giao vai trò";
    public override string RevokeRole => "Thu hồi";
    public override string NoRoles => "Chưa có vai trò nào.";
    public override string NoRolesRemedy => "Giao vai trò để người này làm việc được.";
    public override string RoleGranted => "Đã giao vai trò; các phiên cũ của người này đã kết thúc.";
    public override string RoleRevoked => "Đã thu hồi vai trò; các phiên của người này đã kết thúc.";
    public override string RoleMissing => "Chưa chọn vai trò.";
    public override string SessionsEnd => "Giao, thu hồi vai trò được ghi vào sổ gốc; mọi phiên của người này kết thúc ngay.";
    public override string RoleNotHeld => "Người này không còn giữ vai trò đó.";
    public override string OwnRoles => "Chưa đổi được vai trò của chính mình. Xin nhờ người quản trị khác.";
    public override string AdministratorAlone => "Quản trị hệ thống không đi cùng vai trò nghiệp vụ: người quản trị không xem hồ sơ. Xin dùng hai tài khoản.";
    public override string OutsideReach => "Cơ quan này ở ngoài phạm vi của anh/chị.";

    public override string Role(Role role) => role switch
    {
        Kernel.Access.Role.StandingOffice => "Cơ quan thường trực",
        Kernel.Access.Role.CommitteeHead => "Lãnh đạo Ban Chỉ đạo",
        Kernel.Access.Role.AgencyOfficer => "Cán bộ sở, ngành",
        Kernel.Access.Role.LocalOfficer => "Cán bộ huyện, xã",
        Kernel.Access.Role.Investigator => "Cán bộ điều tra",
        Kernel.Access.Role.VictimSupportOfficer => "Cán bộ hỗ trợ nạn nhân",
        Kernel.Access.Role.ProcuracyCourtLiaison => "Đầu mối viện kiểm sát, tòa án",
        Kernel.Access.Role.Auditor => "Người giám sát truy cập",
        Kernel.Access.Role.UnitLeader => "Lãnh đạo đơn vị thụ lý",
        Kernel.Access.Role.DataProtectionOfficer => "Cán bộ bảo vệ dữ liệu cá nhân",
        _ => "Quản trị hệ thống",
    };
}
