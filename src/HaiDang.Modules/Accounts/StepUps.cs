using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace HaiDang.Modules.Accounts;

/// <summary>A way to prove once more who one is, within a session. A passkey or a one-time code registers beside the password.</summary>
internal interface IStepUpFactor
{
    /// <summary>Name of the form's field that carries the proof.</summary>
    string Field { get; }

    /// <summary>Whether what was sent proves it. A wrong proof counts as a wrong sign-in does.</summary>
    Task<bool> Proves(SignedInUser user, string sent, CancellationToken ct);
}

/// <summary>The password, typed once more.</summary>
internal sealed class PasswordFactor(SignIn signIn) : IStepUpFactor
{
    internal const string FieldName = "mat-khau";

    /// <inheritdoc/>
    public string Field => FieldName;

    /// <inheritdoc/>
    public async Task<bool> Proves(SignedInUser user, string sent, CancellationToken ct) =>
        (await signIn.Try(user.Name, sent, ct))?.UserId == user.User;
}

/// <summary>The proof of a session: made by any factor, kept with the session on the server, ended with it.</summary>
internal sealed class StepUps(SignedIn signedIn, Sessions sessions, IEnumerable<IStepUpFactor> factors, IHttpContextAccessor http, IOptionsMonitor<SessionOptions> cookies)
{
    /// <summary>When the user of this request last proved who they are, in this session; null when never.</summary>
    internal DateTimeOffset? ProvedAt { get; private set; } = signedIn.User?.ProvedAt;

    /// <summary>Tries what a form carries.</summary>
    /// <returns>True once something proves it; false when something was sent that doesn't; null when nothing was sent.</returns>
    internal async Task<bool?> Try(IFormCollection form, CancellationToken ct)
    {
        if (signedIn is not { User: { } user, Session: { } session }) return null;
        bool? answer = null;
        foreach (var factor in factors)
        {
            if (form[factor.Field].ToString() is not { Length: > 0 } sent) continue;
            answer = false;
            if (!await factor.Proves(user, sent, ct)) continue;
            if (await sessions.Prove(session, ct) is not var (next, at)) return false;
            cookies.Get(SessionHandler.SchemeName).Give(http.HttpContext!.Response, next);
            (signedIn.Session, ProvedAt) = (next, at);
            return true;
        }

        return answer;
    }
}
