namespace HaiDang.Modules.Shell.Screens;

/// <summary>Why a page can't be shown.</summary>
public enum MessageKind
{
    /// <summary>Nothing there, or nothing within reach: both read alike.</summary>
    NotFound,

    /// <summary>The user's roles don't open it.</summary>
    Refused,

    /// <summary>Nobody is signed in.</summary>
    NotSignedIn,

    /// <summary>The proof in a form is missing, old or foreign.</summary>
    FormTooOld,

    /// <summary>Too many requests.</summary>
    TooMany,

    /// <summary>More bytes than are taken.</summary>
    TooLarge,

    /// <summary>A verb, a type or an address that means nothing here.</summary>
    NotUnderstood,

    /// <summary>A broken promise of ours.</summary>
    Broken,
}

/// <summary>A page that says no.</summary>
/// <param name="Reference">Number under which the log has it; null when there is nothing to look up.</param>
/// <param name="RetrySeconds">When to come again.</param>
public sealed record Message(MessageKind Kind, string? Reference = null, int RetrySeconds = 60)
{
    /// <summary>What a status without a page of its own means.</summary>
    internal static MessageKind KindOf(int status) => status switch
    {
        401 => MessageKind.NotSignedIn,
        403 => MessageKind.Refused,
        404 => MessageKind.NotFound,
        413 => MessageKind.TooLarge,
        429 => MessageKind.TooMany,
        >= 500 => MessageKind.Broken,
        _ => MessageKind.NotUnderstood,
    };
}
