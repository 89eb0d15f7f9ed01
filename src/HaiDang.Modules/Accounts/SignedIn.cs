using HaiDang.Kernel.Access;

namespace HaiDang.Modules.Accounts;

/// <summary>The user of this request, once the session has been found; one a request.</summary>
internal sealed class SignedIn
{
    /// <summary>Who it is; null when nobody is signed in.</summary>
    public SignedInUser? User { get; set; }

    /// <summary>The number of the session, as the cookie has it; null when nobody is signed in.</summary>
    public string? Session { get; set; }

    /// <summary>The same with reach, as questions and use cases take it.</summary>
    public Reader? Reader { get; set; }
}
