using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace HaiDang.Modules;

/// <summary>Maps a page so that the code which binds its parameters is made when somebody first asks for it.</summary>
/// <remarks>
/// The framework's own methods make that code for every endpoint at the start, and again at the first request: with some four hundred endpoints four seconds of
/// a processor, for every start of the program and for every test that starts it. These have the same names, and stand nearer to the modules.
/// A handler that can't be bound is found by the walk over all endpoints, which the tests do.
/// </remarks>
internal static class LateEndpoints
{
    private static readonly string[] Get = [HttpMethods.Get];
    private static readonly string[] Post = [HttpMethods.Post];

    /// <summary>Maps a handler of GET.</summary>
    internal static IEndpointConventionBuilder MapGet(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, Get, handler);

    /// <summary>Maps a handler of POST.</summary>
    internal static IEndpointConventionBuilder MapPost(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => Map(routes, pattern, Post, handler);

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string pattern, string[] methods, Delegate handler)
    {
        var bound = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(
            handler,
            new RequestDelegateFactoryOptions { ServiceProvider = routes.ServiceProvider, RouteParameterNames = RoutePatternFactory.Parse(pattern).Parameters.Select(parameter => parameter.Name) }).RequestDelegate);
        return routes.MapMethods(pattern, methods, context => bound.Value(context));
    }
}
