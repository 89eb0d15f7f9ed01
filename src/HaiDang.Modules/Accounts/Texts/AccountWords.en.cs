using HaiDang.Kernel.Access;

namespace HaiDang.Modules.Accounts.Texts;

internal sealed class AccountWordsEn : AccountWords
{
    public override string SignIn => "Sign in";
    public override string SignInName => "Sign-in name";
    public override string Password => "Password";
    public override string SignInRefused => "Name and password don't match. After 5 tries that don't match, an account closes for 5 minutes.";
    public override string SignedOut => "You have signed out.";
    public override string ForgotPassword => "Forgotten your password: ask your office's system administrator.";
    public override string MyAccount => "My account";
    public override string ChangePassword => "Change password";
    public override string CurrentPassword => "Current password";
    public override string NewPassword => "New password";
    public override string NewPasswordAgain => "New password again";
    public override string PasswordHint(int shortest) => $"{shortest} characters or more; a sentence you remember is best, with spaces and Vietnamese letters if you like.";
    public override string IdentitySignIn => "Sign in with VNeID";
    public override string IdentityHeading => "Electronic identity";
    public override string IdentityLinked => "An electronic identity is linked to this account. Only a hash is kept of it, no identification number.";
    public override string IdentityNotLinked => "Not linked. Once it is, you can sign in with VNeID; only a hash is kept of it, no identification number.";
    public override string IdentityLink => "Link with VNeID";
    public override string IdentityLinkSays => "Prove who you are at VNeID within 10 minutes. You come back here by yourself.";
    public override string IdentityGo => "Go to VNeID";
    public override string IdentityUnlink => "Take the link away";
    public override string IdentityUnlinkedToast => "The link is gone.";
    public override string IdentityIn => "You are verified.";
    public override string IdentityOn => "Go on";
    public override string IdentityRefused => "The electronic identity didn't let you in: it is linked to no account, it took too long, or the authority didn't confirm it. Sign in with your password.";
    public override string PasswordChanged => "Password changed. Your other sessions have ended.";
    public override string MustChangeFirst => "An administrator set this password. Change it before you start work.";
    public override string CurrentPasswordWrong => "The current password isn't right. Enter it again.";
    public override string PasswordsDiffer => "The two new passwords differ. Enter them again.";
    public override string PasswordTooShort(int shortest) => $"The password is short. Use {shortest} characters or more.";
    public override string PasswordTooLong(int longest) => $"The password is too long. Use {longest} characters or fewer.";
    public override string PasswordTooCommon => "This password is easy to guess: common words, your own name or neighbouring keys. Choose another sentence.";
    public override string Users => "Users";
    public override string MorePages => "More";
    public override string YourPages => "Your pages";
    public override string UsersMenu => "Users";
    public override string UsersInReach(string count) => $"{count} accounts within your reach.";
    public override string NoUsers => "There is no account within your reach yet.";
    public override string NoUsersRemedy => "Press \"Create account\" to begin.";
    public override string NewUser => "Create account";
    public override string CreateUser => "Create account";
    public override string DisplayName => "Display name";
    public override string DisplayNameHint => "The name colleagues use; kept with the account only, never in the ledger.";
    public override string NameHint => "Plain lower-case letters, digits, points; for example: name.office";
    public override string Organisation => "Body";
    public override string Choose => "Choose";
    public override string FirstPassword => "First password";
    public override string FirstPasswordHint => "The user must change it at the first sign-in.";
    public override string UserCreated(string name) => $"Account {name} created. It has no role yet.";
    public override string NameMissing => "There is no sign-in name. Enter one.";
    public override string NameTaken => "Somebody has this sign-in name. Choose another.";
    public override string NameNotPlain => "A sign-in name has only plain lower-case letters, digits, points and hyphens, 3 to 60 of them.";
    public override string DisplayNameMissing => "There is no display name. Enter the name colleagues use.";
    public override string OrganisationMissing => "No body within your reach is chosen.";
    public override string State => "State";
    public override string Open => "Open";
    public override string Closed => "Closed";
    public override string CloseAccount => "Close account";
    public override string ReopenAccount => "Reopen account";
    public override string AccountClosed(string name) => $"Account {name} closed; all its sessions have ended.";
    public override string AccountReopened(string name) => $"Account {name} reopened.";
    public override string SetPassword => "Set a new password";
    public override string PasswordSet(string name) => $"New password set for {name}; it must be changed at the next sign-in.";
    public override string RolesOfUser => "Roles";
    public override string RoleWord => "Role";
    public override string OverOrganisation => "Reach";
    public override string Ledger => "Ledger";
    public override string GrantRole => "Grant role";
    public override string RevokeRole => "Revoke";
    public override string NoRoles => "No role yet.";
    public override string NoRolesRemedy => "Grant a role so that this person can work.";
    public override string RoleGranted => "Role granted; this person's earlier sessions have ended.";
    public override string RoleRevoked => "Role revoked; this person's sessions have ended.";
    public override string RoleMissing => "No role is chosen.";
    public override string SessionsEnd => "Grants and revocations are recorded in the ledger; all sessions of this person end at once.";
    public override string RoleNotHeld => "This person no longer holds that role.";
    public override string OwnRoles => "You can't change your own roles. Ask another administrator.";
    public override string AdministratorAlone => "System administration doesn't go with other roles: an administrator sees no dossier. Use two accounts.";
    public override string OutsideReach => "This body lies outside your reach.";

    public override string Role(Role role) => role switch
    {
        Kernel.Access.Role.StandingOffice => "Standing office",
        Kernel.Access.Role.CommitteeHead => "Head of the committee",
        Kernel.Access.Role.AgencyOfficer => "Department officer",
        Kernel.Access.Role.LocalOfficer => "District or commune officer",
        Kernel.Access.Role.Investigator => "Investigator",
        Kernel.Access.Role.VictimSupportOfficer => "Victim-support officer",
        Kernel.Access.Role.ProcuracyCourtLiaison => "Procuracy and court liaison",
        Kernel.Access.Role.Auditor => "Auditor",
        Kernel.Access.Role.UnitLeader => "Leader of a unit in charge",
        Kernel.Access.Role.DataProtectionOfficer => "Data protection officer",
        _ => "System administrator",
    };
}
