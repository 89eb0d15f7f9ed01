using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Shell;

/// <summary>Tells a form that no browser of ours sent from a fault of ours.</summary>
internal static class UnreadableForm
{
    /// <summary>Reads the form of a request, when it says that it has one.</summary>
    /// <returns>False when its type, borders, counts or lengths make no form, or a field holds NUL, which no store takes in a text.</returns>
    /// <exception cref="BadHttpRequestException">The body is larger than the host takes, or ended too soon.</exception>
    internal static async Task<bool> IsReadable(HttpContext context)
    {
        if (!context.Request.HasFormContentType) return true;
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return !form.Any(field => HasNul(field.Key) || field.Value.Any(HasNul));
        }
        catch (Exception fault) when (Is(fault) || fault is NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Whether reading a form failed for what was sent.</summary>
    internal static bool Is(Exception fault) => fault switch
    {
        InvalidDataException => true,
        BadHttpRequestException => false,
        IOException => fault.GetType() == typeof(IOException),
        _ => false,
    };

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
