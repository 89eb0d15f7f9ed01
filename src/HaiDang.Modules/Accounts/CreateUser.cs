using System.Text.RegularExpressions;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Accounts.Texts;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>Opens an account; it has no role until one is granted.</summary>
/// <param name="Name">Sign-in name.</param>
/// <param name="Password">First password; the user changes it unless <paramref name="Keep"/> is set.</param>
/// <param name="Keep">For demonstration accounts, whose password is told to whoever started them.</param>
internal sealed partial record CreateUser(string Name, string DisplayName, LedgerId Ledger, OrganisationId Organisation, string Password, bool Keep = false)
{
    /// <summary>What is to be mended before the account can be opened, but for a name already taken.</summary>
    internal IReadOnlyList<FieldFault> Faults(Reader reader, AccountWords words)
    {
        var faults = new List<FieldFault>();
        if (Name.Length == 0) faults.Add(new FieldFault("ten", words.NameMissing));
        else if (!PlainName().IsMatch(Name)) faults.Add(new FieldFault("ten", words.NameNotPlain));
        if (DisplayName.Length is 0 or > 100) faults.Add(new FieldFault("ten-hien-thi", words.DisplayNameMissing));
        if (!reader.Reaches(Ledger, Organisation, Role.Administrator)) faults.Add(new FieldFault("co-quan", words.OrganisationMissing));
        if (PasswordRules.Fault(SignIn.Normal(Password), Name, DisplayName) is { } code) faults.Add(new FieldFault("mat-khau", PasswordFaults.Say(words, code)));
        return faults;
    }

    /// <summary>Opens the account.</summary>
    /// <returns>Null when somebody has the name.</returns>
    internal static async Task<User?> Handle(CreateUser command, UserManager<User> users, TimeProvider clock)
    {
        var user = new User
        {
            UserId = new UserId(NewId.At(clock)),
            Name = command.Name,
            DisplayName = command.DisplayName,
            Ledger = command.Ledger,
            Organisation = command.Organisation,
            MustChange = !command.Keep,
        };
        var result = await users.CreateAsync(user, SignIn.Normal(command.Password));
        if (result.Succeeded) return user;
        return result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.DuplicateUserName))
            ? null
            : throw new InvalidOperationException("The account can't be opened: " + string.Join(", ", result.Errors.Select(e => e.Code)));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9.-]{1,58}[a-z0-9]$", RegexOptions.None, 1000)]
    private static partial Regex PlainName();
}
