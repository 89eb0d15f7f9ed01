namespace HaiDang.Modules.Reporting.Documents;

/// <summary>In what right somebody signs, as it stands above the signature.</summary>
internal static class SigningCapacity
{
    private const string Deputy = "PHÓ ";

    /// <summary>The lines for a signer: the head's own post as it is planned, a deputy in the head's place, any other post as it was typed.</summary>
    /// <param name="planned">The lines for the head, the post last: <c>TM. BAN CHỈ ĐẠO</c>, <c>TRƯỞNG BAN</c>.</param>
    /// <param name="signer">Post of whoever signed; several lines with <c>/</c> between them; null before it is signed.</param>
    /// <param name="isEmpowered">Whether a paper of the head empowers the signer: whoever isn't the head's deputy then signs by power of attorney, in the head's name alone (Decree 30/2020, annex I, II.7.a).</param>
    internal static IReadOnlyList<string> Lines(IReadOnlyList<string> planned, string? signer, bool isEmpowered = false)
    {
        if (signer?.Trim() is not { Length: > 0 } written || planned.Count == 0) return planned;
        List<string> typed = [.. written.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.ToUpperInvariant())];
        var (above, post) = (planned.Take(planned.Count - 1), planned[^1]);
        if (typed is not [var only]) return typed;
        if (only == post) return planned;
        return only.StartsWith(Deputy, StringComparison.Ordinal) ? [.. above, $"KT. {post}", only] : isEmpowered ? [$"TUQ. {post}", only] : [.. above, only];
    }
}
