namespace HaiDang.Modules.Accounts.ElectronicIdentities;

/// <summary>An authority that says who signs in, as VNeID does: shaped after OpenID Connect's authorization code with PKCE.</summary>
/// <remarks>
/// The authority's own conditions and addresses aren't public. An adapter checks signature, issuer, audience, nonce and times of what it gets, and tells nothing
/// further but the subject. Ours is <see cref="OpenIdIdentity"/>, added with <c>AccountsModule.AddElectronicIdentity</c>.
/// </remarks>
public interface IElectronicIdentity
{
    /// <summary>Where the browser is sent.</summary>
    /// <param name="request">What ties the way there to the way back; kept in the browser's own session.</param>
    Uri Begin(IdentityRequest request);

    /// <summary>Who came back.</summary>
    /// <param name="code">The code that the browser brought.</param>
    /// <returns>Null when the authority doesn't stand by it: used, too old, for another request.</returns>
    Task<VerifiedSubject?> Finish(string code, IdentityRequest request, CancellationToken ct);
}

/// <summary>One try to sign in.</summary>
/// <param name="State">By chance; the way back without it is refused.</param>
/// <param name="Nonce">By chance; stands in what the authority signs.</param>
/// <param name="Verifier">By chance; its SHA-256 goes there, itself only on the way back.</param>
/// <param name="Back">Our address to which the browser returns.</param>
public sealed record IdentityRequest(string State, string Nonce, string Verifier, Uri Back);

/// <summary>Somebody whom the authority has verified. The subject is the authority's own id of them and may be an identity number: it's never kept as it is.</summary>
/// <param name="VerifiedAt">When they proved it there.</param>
public sealed record VerifiedSubject(string Issuer, string Subject, DateTimeOffset VerifiedAt)
{
    /// <summary><c>•••</c>.</summary>
    public override string ToString() => "•••";
}
