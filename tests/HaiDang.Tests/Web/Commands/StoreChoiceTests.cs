using HaiDang.Modules.Shell;
using HaiDang.Web.Commands;
using HaiDang.Web.Commands.Texts;

namespace HaiDang.Tests.Web.Commands;

public sealed class StoreChoiceTests
{
    private static readonly CommandWords Words = CommandWords.In(Language.Vietnamese);

    [Fact]
    public void Without_an_option_it_is_the_default_folder()
    {
        var choice = Parse([], out var rest);

        Assert.Equal(StoreChoice.DefaultFolder, choice.Folder);
        Assert.Empty(rest);
    }

    [Fact]
    public void A_folder_is_taken_out_of_the_words_and_the_others_stay()
    {
        var choice = Parse(["--urls", "http://127.0.0.1:5138", "--data", "/srv/haidang"], out var rest);

        Assert.Equal(("/srv/haidang", null), (choice.Folder, choice.Connection));
        Assert.Equal(["--urls", "http://127.0.0.1:5138"], rest);
    }

    [Fact]
    public void A_connection_string_comes_from_the_variable_and_no_message_shows_it()
    {
        var choice = Parse(["--postgres", "env:HAIDANG_DB"], out _);

        Assert.Equal((null, "Host=h;Password=bi-mat"), (choice.Folder, choice.Connection));
        Assert.Equal("env:HAIDANG_DB", choice.Place);
    }

    [Theory]
    [InlineData("--postgres", "Host=h;Password=bi-mat")]
    [InlineData("--postgres", "env:")]
    public void A_connection_string_on_the_command_line_is_refused_with_the_reason(string option, string value)
    {
        var refused = Assert.Throws<UsageException>(() => Parse([option, value], out _));

        Assert.Equal(Words.NoSecretsOnTheCommandLine, refused.Message);
    }

    [Theory]
    [InlineData("--data")]
    [InlineData("--data", "--postgres")]
    [InlineData("--data", "a", "--postgres", "env:HAIDANG_DB")]
    [InlineData("--postgres", "env:KHONG_CO")]
    public void Words_that_choose_no_one_store_are_refused(params string[] args) => Assert.Throws<UsageException>(() => Parse(args, out _));

    private static StoreChoice Parse(string[] args, out IReadOnlyList<string> rest) =>
        StoreChoice.Parse(args, name => name == "HAIDANG_DB" ? "Host=h;Password=bi-mat" : null, Words, out rest);
}
