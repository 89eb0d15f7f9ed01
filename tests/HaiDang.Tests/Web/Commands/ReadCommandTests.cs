using HaiDang.Web.Commands;

namespace HaiDang.Tests.Web.Commands;

public sealed class ReadCommandTests
{
    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = await ReadCommand.Run(args, output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    private static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "langson-2023.ocr.txt");

    [Fact]
    public async Task Json_is_all_that_stands_on_stdout()
    {
        var (code, output, error) = await Run(Sample, "--json");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal("40", System.Text.Json.JsonDocument.Parse(output).RootElement.GetProperty("document").GetProperty("number").GetString());
    }

    [Fact]
    public async Task Without_json_a_page_in_vietnamese_is_printed() => Assert.Contains("57 nhiệm vụ", (await Run(Sample)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_that_is_not_there_is_one_sentence_and_exit_2()
    {
        var (code, output, error) = await Run(Sample + ".missing", "--json");

        Assert.Equal((2, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Without_a_file_the_usage_is_told() => Assert.Equal(2, (await Run("--json")).Code);
}
