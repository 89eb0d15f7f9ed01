using System.Text.RegularExpressions;
using HaiDang.Kernel.Language;
using Microsoft.AspNetCore.Identity;

namespace HaiDang.Modules.Accounts;

/// <summary>A password is long and isn't made of words that anybody would try here first.</summary>
/// <remarks>
/// No rule about kinds of letters: length protects, and a sentence in Vietnamese is welcome. What is left after the
/// common words, the user's own and runs of neighbouring keys are taken away must still be something.
/// </remarks>
internal sealed partial class PasswordRules : IPasswordValidator<User>
{
    /// <summary>Fewest characters.</summary>
    internal const int Shortest = 12;

    /// <summary>Most characters; beyond that a hash costs the server more than the guesser.</summary>
    internal const int Longest = 128;

    internal const string TooShort = "accounts.password-too-short";
    internal const string TooLong = "accounts.password-too-long";
    internal const string TooCommon = "accounts.password-too-common";

    // What must remain once everything guessable is gone.
    private const int Remainder = 5;

    private static readonly string[] Common =
    [
        // What people everywhere choose.
        "password", "passwort", "passw0rd", "p@ssw0rd", "p@ssword", "pass", "letmein", "welcome", "iloveyou", "admin", "administrator",
        "root", "test", "guest", "user", "login", "secret", "master", "monkey", "dragon", "football", "baseball", "sunshine", "princess",
        "superman", "batman", "shadow", "michael", "trustno1", "whatever", "freedom", "google", "facebook", "zalo", "computer", "internet",
        "changeme", "default", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh", "asdf", "zxcvbnm", "zxcvbn", "qazwsxedc", "qazwsx",
        "1q2w3e4r5t", "1q2w3e4r", "1qaz2wsx", "abcdef", "abc123", "abcd", "hello", "summer", "winter", "spring", "autumn",

        // What people here choose.
        "matkhau", "dangnhap", "taikhoan", "quantri", "anhyeuem", "emyeuanh", "yeuem", "yeuanh", "toiyeuvietnam", "vietnam", "viet",
        "hanoi", "saigon", "hochiminh", "bacho", "chucmungnammoi", "nammoi", "hanhphuc", "giadinh", "bome", "conyeu", "tinhyeu",
        "nguyen", "tran", "hoang", "pham", "xinchao", "khongbiet", "khongco",

        // What this office would choose.
        "haidang", "banchidao", "bcd138", "bcd", "138", "congan", "cong an", "bienphong", "muabannguoi", "mua ban nguoi",
        "phongchong", "kehoach", "langson", "tayninh", "tinh", "huyen", "vksnd", "tand", "ubnd", "sotuphap", "demo", "thuongtruc",
    ];

    private static readonly string[] Runs = ["01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>Says what keeps a password from being taken.</summary>
    /// <param name="words">The user's own names.</param>
    /// <returns>One of the codes above, or null when it is good.</returns>
    internal static string? Fault(string password, params IEnumerable<string> words)
    {
        if (password.Length < Shortest) return TooShort;
        if (password.Length > Longest) return TooLong;
        var rest = Vietnamese.Fold(password).Replace(" ", "", StringComparison.Ordinal);
        foreach (var word in words.SelectMany(w => Vietnamese.Fold(w).Split([' ', '.', '-'])).Where(w => w.Length >= 3).Concat(Common).OrderByDescending(w => w.Length))
        {
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }

        rest = Year().Replace(rest, "");
        return WithoutRuns(rest).Distinct().Count() < Remainder || Repeats().IsMatch(Vietnamese.Fold(password)) ? TooCommon : null;
    }

    /// <inheritdoc/>
    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(Fault(password ?? "", user.Name, user.DisplayName) is { } code
            ? IdentityResult.Failed(new IdentityError { Code = code })
            : IdentityResult.Success);

    private static string WithoutRuns(string text)
    {
        for (var length = Math.Min(text.Length, 26); length >= 3; length--)
        {
            for (var at = 0; at + length <= text.Length; at++)
            {
                var piece = text.Substring(at, length);
                if (!Runs.Any(run => run.Contains(piece, StringComparison.Ordinal))) continue;
                text = text.Remove(at, length);
                at--;
            }
        }

        return text;
    }

    [GeneratedRegex("(19|20)[0-9]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex("^(?<unit>.{1,6}?)\\k<unit>+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeats();
}
