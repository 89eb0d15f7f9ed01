using HaiDang.Modules.Accounts.Texts;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>Setting a password, and the words for one that isn't taken.</summary>
internal static class PasswordFaults
{
    /// <summary>Puts a code of <see cref="PasswordRules"/> into words.</summary>
    internal static string Say(AccountWords words, string code) => code switch
    {
        PasswordRules.TooShort => words.PasswordTooShort(PasswordRules.Shortest),
        PasswordRules.TooLong => words.PasswordTooLong(PasswordRules.Longest),
        _ => words.PasswordTooCommon,
    };

    /// <summary>Replaces a user's password by one that was found good.</summary>
    /// <exception cref="InvalidOperationException">It wasn't found good before.</exception>
    internal static async Task SetPassword(this UserManager<User> users, User user, string password)
    {
        user.PasswordHash = "";
        var result = await users.AddPasswordAsync(user, SignIn.Normal(password));
        if (!result.Succeeded) throw new InvalidOperationException("A password was set that breaks the rules: " + string.Join(", ", result.Errors.Select(e => e.Code)));
    }
}
