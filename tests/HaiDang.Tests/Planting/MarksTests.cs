using System.Net;
using System.Text;
using System.Text.Json;
using HaiDang.Kernel.Language;

namespace HaiDang.Tests.Planting;

/// <summary>The search for marks finds them in each form in which one could get out, and nothing where none is.</summary>
public sealed class MarksTests
{
    private static readonly Dictionary<string, Func<string, string>> Forms = new(StringComparer.Ordinal)
    {
        ["as written"] = name => name,
        ["decomposed"] = name => name.Normalize(NormalizationForm.FormD),
        ["in capitals"] = name => name.ToUpperInvariant(),
        ["without marks"] = Vietnamese.Fold,
        ["in HTML"] = name => WebUtility.HtmlEncode(name).Replace("ậ", "&#x1EAD;", StringComparison.Ordinal),
        ["in JSON"] = name => JsonSerializer.Serialize(name),
        ["in an address"] = Uri.EscapeDataString,
        ["in a form"] = name => WebUtility.UrlEncode(name),
        ["in base64"] = name => Convert.ToBase64String(Encoding.UTF8.GetBytes(name)),
        ["in base64, one letter on"] = name => Convert.ToBase64String(Encoding.UTF8.GetBytes("x" + name)),
        ["in base64, two letters on"] = name => Convert.ToBase64String(Encoding.UTF8.GetBytes("xy" + name)),
        ["in hexadecimal digits"] = name => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name)),
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_mark_is_found_in_text(string form)
    {
        var marks = new Marks();
        Assert.NotEmpty(marks.In($"trước {Forms[form](marks.Word("name"))} sau"));
        Assert.NotEmpty(marks.In($"trước {Forms[form](marks.Figure("number"))} sau"));
    }

    [Fact]
    public void A_mark_is_found_in_bytes_and_names_its_field()
    {
        var marks = new Marks();
        marks.Word("name");
        var paper = marks.Figure("paper");

        Assert.Equal(["paper"], marks.In([0, 1, 2, .. Encoding.UTF8.GetBytes(paper), 3]));
        Assert.Equal(["in UTF-16"], marks.In(Encoding.Unicode.GetBytes(marks.Word("other"))));
        Assert.NotEmpty(marks.In(marks.Picture("picture")));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is() => Assert.Empty(new Marks().In("Xã Quỳnh Giả Định, số 0912 345 678, aGFpIGRhbmc="));
}
