using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using HaiDang.Tests.Support;
using HaiDang.Web.Hosting;

namespace HaiDang.Tests.Web.Hosting;

public sealed partial class AssetsTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private RunningApp App => fixture.App;

    [Fact]
    public void The_sheet_is_at_most_15000_bytes_our_script_6000_and_each_of_one_page_4000()
    {
        Assert.InRange(Source("haidang.css").Length, 1, 15_000);
        Assert.InRange(Source("haidang.js").Length, 1, 6_000);
        Assert.All((string[])["grid.js", "figures.js"], script => Assert.InRange(Source(script).Length, 1, 4_000));
    }

    [Theory]
    [InlineData("drafts.js")]
    [InlineData("sealing.js")]
    public void A_script_of_some_pages_is_at_most_4000_bytes_and_names_no_address_outside(string file)
    {
        Assert.InRange(Source(file).Length, 1, 4_000);
        Assert.DoesNotMatch(OtherSite(), Source(file));
    }

    [Fact]
    public async Task A_page_with_all_it_needs_is_at_most_60_KB_and_the_next_10_KB_in_at_most_6_requests()
    {
        using var visitor = await App.SignIn("demo.quantri.langson");
        var page = await visitor.Page("/nguoi-dung");
        var needed = page.QuerySelectorAll("link[rel=stylesheet],script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        var files = 0L;
        foreach (var address in needed) files += await Weight(visitor, address);

        var warm = await Weight(visitor, "/nguoi-dung");

        Assert.Equal(3, needed.Count);
        Assert.InRange(warm, 500, 10_000);
        Assert.InRange(files + warm, 10_000, 60_000);
        Assert.InRange(needed.Count + 1, 1, 6);
    }

    [Fact]
    public async Task A_file_is_named_by_its_content_and_kept_for_ever()
    {
        using var visitor = App.Visit();
        var address = new Assets().Addresses.Sheet;

        using var answer = await visitor.Send(HttpMethod.Get, address, ("Accept-Encoding", "br"));

        Assert.Matches("^/static/haidang\\.[0-9a-f]{10}\\.css$", address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.Public);
        Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl.MaxAge);
    }

    [Fact]
    public void The_script_and_sheet_name_no_address_outside() =>
        Assert.DoesNotMatch(OtherSite(), Source("haidang.css") + Source("haidang.js") + Source("grid.js") + Source("figures.js"));

    // WCAG 2: text 4.5 to 1, marks and edges 3 to 1.
    [Theory]
    [InlineData("ink", "paper", 4.5)]
    [InlineData("ink", "sheet", 4.5)]
    [InlineData("ink", "wash", 4.5)]
    [InlineData("ink2", "paper", 4.5)]
    [InlineData("ink2", "sheet", 4.5)]
    [InlineData("ink2", "wash", 4.5)]
    [InlineData("link", "paper", 4.5)]
    [InlineData("link", "sheet", 4.5)]
    [InlineData("link", "wash", 4.5)]
    [InlineData("son", "sheet", 4.5)]
    [InlineData("son", "paper", 4.5)]
    [InlineData("son", "son-b", 4.5)]
    [InlineData("nghe", "nghe-b", 4.5)]
    [InlineData("la", "la-b", 4.5)]
    [InlineData("da", "da-b", 4.5)]
    [InlineData("tim", "tim-b", 4.5)]
    [InlineData("gia", "gia-b", 4.5)]
    [InlineData("edge", "sheet", 3)]
    [InlineData("edge", "wash", 3)]
    [InlineData("#fff", "cham", 4.5)]
    [InlineData("gold", "cham", 3)]
    [InlineData("#1b2230", "gold", 4.5)]
    public void Colours_stand_apart_in_light_and_dark(string ink, string ground, double least)
    {
        foreach (var tokens in new[] { Tokens(dark: false), Tokens(dark: true) })
        {
            Assert.True(Contrast(Of(tokens, ink), Of(tokens, ground)) >= least, $"{ink} on {ground}");
        }

        static string Of(Dictionary<string, string> tokens, string name) => name[0] == '#' ? name : tokens[name];
    }

    private static Dictionary<string, string> Tokens(bool dark)
    {
        var css = Source("haidang.css");
        var light = Token().Matches(css[..css.IndexOf('}', StringComparison.Ordinal)]).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["colour"].Value);
        if (!dark) return light;
        var start = css.IndexOf("prefers-color-scheme:dark", StringComparison.Ordinal);
        foreach (Match m in Token().Matches(css[start..css.IndexOf("}}", start, StringComparison.Ordinal)])) light[m.Groups["name"].Value] = m.Groups["colour"].Value;
        return light;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Light(one), Light(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Light(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour.Skip(1).SelectMany(c => new[] { c, c })) : colour[1..];
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(hex.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static async Task<long> Weight(Visitor visitor, string address)
    {
        using var answer = await visitor.Send(HttpMethod.Get, address, ("Accept-Encoding", "br"));
        var head = answer.Headers.Concat(answer.Content.Headers).Sum(h => h.Key.Length + h.Value.Sum(v => v.Length) + 4);
        return head + (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    private static string Source(string file)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("wwwroot/" + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+):(?<colour>#[0-9a-f]{3,6})\\b", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("https?://|//[a-z]+\\.", RegexOptions.None, 1000)]
    private static partial Regex OtherSite();
}
