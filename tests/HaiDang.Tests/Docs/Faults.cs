namespace HaiDang.Tests.Docs;

internal static class Faults
{
    /// <summary>Fails with every fault on a line of its own: the framework's own message would cut them short.</summary>
    internal static void None(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        Assert.True(found.Length == 0, string.Join('\n', found));
    }
}
