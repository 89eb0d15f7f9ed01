using HaiDang.Kernel.Access;
using Microsoft.AspNetCore.Builder;

namespace HaiDang.Modules.Accounts;

/// <summary>Who may call an endpoint. One that carries none is closed to all.</summary>
/// <remarks>Each stands in the reviewed table <c>endpoint-access.csv</c> of the tests, which fails on a difference.</remarks>
/// <param name="Anyone">Whether no sign-in is needed.</param>
/// <param name="Roles">The roles let in when it isn't open to anyone.</param>
/// <param name="ByRelation">Whether a role alone isn't enough: the answer also hangs on the reader's reach.</param>
internal sealed record EndpointAccess(bool Anyone, IReadOnlyList<Role> Roles, bool ByRelation);

/// <summary>The one way to open an endpoint.</summary>
internal static class EndpointAccessExtensions
{
    /// <summary>Opens it to people without sign-in: the sheet, the sign-in page, the language switch.</summary>
    internal static TBuilder ForAnyone<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.Declare(new EndpointAccess(true, [], false)).AllowAnonymous();

    /// <summary>Opens it to everybody who is signed in, whatever their role.</summary>
    internal static TBuilder ForEveryRole<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.Declare(new EndpointAccess(false, Roles.All, false)).RequireAuthorization(p => p.RequireAuthenticatedUser());

    /// <summary>Opens it to these roles wherever they were granted.</summary>
    internal static TBuilder For<TBuilder>(this TBuilder endpoint, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.Declare(new EndpointAccess(false, roles, false)).Require(roles);

    /// <summary>Opens it to these roles, and leaves to the use case whether the thing asked for is within reach; if not, it answers as if it weren't there.</summary>
    internal static TBuilder ForWithinReach<TBuilder>(this TBuilder endpoint, params Role[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.Declare(new EndpointAccess(false, roles, true)).Require(roles);

    private static TBuilder Declare<TBuilder>(this TBuilder endpoint, EndpointAccess access)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoint.Add(b => b.Metadata.Add(access));
        return endpoint;
    }

    private static TBuilder Require<TBuilder>(this TBuilder endpoint, Role[] roles)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireAuthorization(p => p.RequireAuthenticatedUser().RequireRole(roles.Select(r => r.Code())));
}
