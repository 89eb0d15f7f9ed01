using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Shell;

namespace HaiDang.Web.Hosting;

/// <summary>The sheet and the scripts: carried inside the program, packed once, named by their content.</summary>
/// <remarks>A name holds the start of the content's SHA-256, so a browser may keep the file for ever.</remarks>
internal sealed class Assets
{
    private readonly FrozenDictionary<string, Asset> _byName;

    /// <summary>Reads and packs the files.</summary>
    public Assets()
    {
        var sheet = Asset.Load("haidang.css", "haidang", "css", "text/css; charset=utf-8");
        var script = Asset.Load("haidang.js", "haidang", "js", "text/javascript; charset=utf-8");
        var htmx = Asset.Load("lib/htmx/htmx.min.js", "htmx", "js", "text/javascript; charset=utf-8");
        var drafts = Asset.Load("drafts.js", "drafts", "js", "text/javascript; charset=utf-8");
        var sealing = Asset.Load("sealing.js", "sealing", "js", "text/javascript; charset=utf-8");
        var grid = Asset.Load("grid.js", "grid", "js", "text/javascript; charset=utf-8");
        var figures = Asset.Load("figures.js", "figures", "js", "text/javascript; charset=utf-8");
        _byName = new[] { sheet, script, htmx, drafts, sealing, grid, figures }.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);
        Addresses = new AssetAddresses(sheet.Address, htmx.Address, script.Address) { Grid = grid.Address, Figures = figures.Address, Drafts = drafts.Address, Sealing = sealing.Address };
    }

    /// <summary>Where pages find them.</summary>
    internal AssetAddresses Addresses { get; }

    /// <summary>Bytes of each file as sent to a browser that takes brotli.</summary>
    internal IReadOnlyDictionary<string, int> PackedSizes => _byName.Values.ToDictionary(a => a.Address, a => a.Brotli.Length);

    /// <summary>Serves them to anyone.</summary>
    internal void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods("/static/{name}", [HttpMethods.Get, HttpMethods.Head], (string name, HttpContext context) => Answer(name, context)).ForAnyone();

    private IResult Answer(string name, HttpContext context)
    {
        if (!_byName.TryGetValue(name, out var asset)) return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        var accepts = context.Request.Headers.AcceptEncoding.ToString();
        if (accepts.Contains("br", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentEncoding = "br";
            return Results.Bytes(asset.Brotli, asset.Type);
        }

        if (!accepts.Contains("gzip", StringComparison.OrdinalIgnoreCase)) return Results.Bytes(asset.Plain, asset.Type);
        headers.ContentEncoding = "gzip";
        return Results.Bytes(asset.Gzip, asset.Type);
    }

    private sealed record Asset(string Name, string Type, byte[] Plain, byte[] Brotli, byte[] Gzip)
    {
        internal string Address => "/static/" + Name;

        internal static Asset Load(string file, string stem, string ending, string type)
        {
            using var stream = typeof(Assets).Assembly.GetManifestResourceStream("wwwroot/" + file)
                ?? throw new InvalidOperationException($"The program was built without {file}.");
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var plain = copy.ToArray();
            var print = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 5));
            return new Asset($"{stem}.{print}.{ending}", type, plain,
                Pack(plain, s => new BrotliStream(s, CompressionLevel.SmallestSize)), Pack(plain, s => new GZipStream(s, CompressionLevel.SmallestSize)));
        }

        private static byte[] Pack(byte[] plain, Func<Stream, Stream> packer)
        {
            using var packed = new MemoryStream();
            using (var stream = packer(packed)) stream.Write(plain);
            return packed.ToArray();
        }
    }
}
