using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HaiDang.Tests.Modules.Planning.Urging;

/// <summary>A mail server on this machine that takes letters one by one, or refuses a recipient.</summary>
internal sealed class MailServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task serving;

    public MailServer()
    {
        listener.Start();
        serving = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Gets the letters that came, as they were sent.</summary>
    public List<string> Letters { get; } = [];

    /// <summary>Gets or sets a recipient that is refused.</summary>
    public string? Refused { get; set; }

    public void Dispose()
    {
        listener.Stop();
        listener.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                await Talk(client.GetStream());
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 thu");
        while (await reader.ReadLineAsync() is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var letter = new StringBuilder();
                    while (await reader.ReadLineAsync() is { } text && text != ".") letter.Append(text).Append('\n');
                    Letters.Add(letter.ToString());
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "RCPT" when Refused is not null && line.Contains(Refused, StringComparison.Ordinal):
                    await writer.WriteLineAsync("550 unknown");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }
}
