using HaiDang.Kernel.Access;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Accounts.Texts;

/// <summary>Words of sign-in, accounts and roles.</summary>
public abstract class AccountWords : IWords<AccountWords>
{
    private static readonly AccountWords Vietnamese = new AccountWordsVi();
    private static readonly AccountWords English = new AccountWordsEn();

    /// <inheritdoc/>
    public static AccountWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract string SignIn { get; }
    public abstract string SignInName { get; }
    public abstract string Password { get; }
    public abstract string SignInRefused { get; }
    public abstract string SignedOut { get; }
    public abstract string ForgotPassword { get; }

    public abstract string MyAccount { get; }
    public abstract string ChangePassword { get; }
    public abstract string CurrentPassword { get; }
    public abstract string NewPassword { get; }
    public abstract string NewPasswordAgain { get; }
    public abstract string PasswordHint(int shortest);
    public abstract string PasswordChanged { get; }
    public abstract string IdentitySignIn { get; }
    public abstract string IdentityHeading { get; }
    public abstract string IdentityLinked { get; }
    public abstract string IdentityNotLinked { get; }
    public abstract string IdentityLink { get; }
    public abstract string IdentityLinkSays { get; }
    public abstract string IdentityGo { get; }
    public abstract string IdentityUnlink { get; }
    public abstract string IdentityUnlinkedToast { get; }
    public abstract string IdentityIn { get; }
    public abstract string IdentityOn { get; }
    public abstract string IdentityRefused { get; }
    public abstract string MustChangeFirst { get; }
    public abstract string CurrentPasswordWrong { get; }
    public abstract string PasswordsDiffer { get; }
    public abstract string PasswordTooShort(int shortest);
    public abstract string PasswordTooLong(int longest);
    public abstract string PasswordTooCommon { get; }

    public abstract string Users { get; }
    public abstract string UsersMenu { get; }
    public abstract string MorePages { get; }
    public abstract string YourPages { get; }
    public abstract string UsersInReach(string count);
    public abstract string NoUsers { get; }
    public abstract string NoUsersRemedy { get; }
    public abstract string NewUser { get; }
    public abstract string CreateUser { get; }
    public abstract string DisplayName { get; }
    public abstract string DisplayNameHint { get; }
    public abstract string NameHint { get; }
    public abstract string Organisation { get; }
    public abstract string Choose { get; }
    public abstract string FirstPassword { get; }
    public abstract string FirstPasswordHint { get; }
    public abstract string UserCreated(string name);
    public abstract string NameMissing { get; }
    public abstract string NameTaken { get; }
    public abstract string NameNotPlain { get; }
    public abstract string DisplayNameMissing { get; }
    public abstract string OrganisationMissing { get; }
    public abstract string State { get; }
    public abstract string Open { get; }
    public abstract string Closed { get; }
    public abstract string CloseAccount { get; }
    public abstract string ReopenAccount { get; }
    public abstract string AccountClosed(string name);
    public abstract string AccountReopened(string name);
    public abstract string SetPassword { get; }
    public abstract string PasswordSet(string name);

    public abstract string RolesOfUser { get; }
    public abstract string RoleWord { get; }
    public abstract string OverOrganisation { get; }
    public abstract string Ledger { get; }
    public abstract string GrantRole { get; }
    public abstract string RevokeRole { get; }
    public abstract string NoRoles { get; }
    public abstract string NoRolesRemedy { get; }
    public abstract string RoleGranted { get; }
    public abstract string RoleRevoked { get; }
    public abstract string RoleMissing { get; }
    public abstract string SessionsEnd { get; }
    public abstract string RoleNotHeld { get; }
    public abstract string OwnRoles { get; }
    public abstract string AdministratorAlone { get; }
    public abstract string OutsideReach { get; }

    public abstract string Role(Role role);
}
