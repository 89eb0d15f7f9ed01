using System.Diagnostics;
using System.Text;
using HaiDang.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Reading.Sources;

public sealed class ConfinedTests
{
    private static readonly Limits Wide = new(TimeSpan.FromSeconds(20), 1L << 30, 1 << 20);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Task<Ran<byte[]>> Sh(string script, Limits limits, WorkFolder folder, byte[]? input = null) => Confined.Run("/bin/sh", ["-c", script], input ?? [], limits, folder, Ct);

    private static string Text(Ran<byte[]> ran) => Encoding.UTF8.GetString(ran.Output!).Trim();

    // Whether a process whose command line has this word still runs.
    private static bool Runs(string word) => Directory.EnumerateDirectories("/proc").Where(p => Path.GetFileName(p).All(char.IsAsciiDigit)).Any(p =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(p, "cmdline")).Contains(word, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    });

    [Fact]
    public async Task A_program_is_given_its_input_and_gives_its_output()
    {
        using var folder = WorkFolder.Make();

        var ran = await Sh("cat; echo xong; echo lỗi >&2", Wide, folder, "kế hoạch "u8.ToArray());

        Assert.Equal((Ending.Well, "kế hoạch xong", "lỗi\n"), (ran.Ending, Text(ran), ran.Errors));
    }

    [Fact]
    public async Task When_its_time_is_up_the_program_and_all_it_started_are_gone()
    {
        using var folder = WorkFolder.Make();
        var watch = Stopwatch.StartNew();

        var ran = await Sh("sleep 77.125 & sleep 77.125", Wide with { Time = TimeSpan.FromSeconds(1) }, folder);

        Assert.Equal(Ending.OutOfTime, ran.Ending);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.9, 15);
        Assert.False(Runs("77.125"));
    }

    [Fact]
    public async Task What_it_leaves_in_the_background_ends_with_it()
    {
        using var folder = WorkFolder.Make();

        await Sh("sleep 78.125 >/dev/null 2>&1 </dev/null & echo xong", Wide, folder);

        Assert.False(Runs("78.125"));
    }

    [Fact]
    public async Task More_memory_than_it_may_have_is_not_given()
    {
        using var folder = WorkFolder.Make();

        var ran = await Sh("dd if=/dev/zero of=/dev/null bs=200M count=1", Wide with { Memory = 100L << 20 }, folder);

        Assert.Equal(Ending.Badly, ran.Ending);
    }

    [Fact]
    public async Task A_flood_of_output_is_stopped()
    {
        using var folder = WorkFolder.Make();

        Assert.Equal(Ending.TooMuchOutput, (await Sh("yes", Wide, folder)).Ending);
    }

    [Fact]
    public async Task A_file_grows_no_further_than_the_limit()
    {
        using var folder = WorkFolder.Make();

        await Sh("yes > lon.txt", Wide, folder);

        Assert.InRange(new FileInfo(Path.Combine(folder.Path, "lon.txt")).Length, 1, Wide.Output);
    }

    [Fact]
    public async Task It_sees_nothing_of_our_environment_and_its_home_is_the_folder()
    {
        using var folder = WorkFolder.Make();
        Environment.SetEnvironmentVariable("HAIDANG_TEST_SECRET", "bí mật");

        var ran = await Sh("echo \"$HAIDANG_TEST_SECRET|$HOME|$PWD\"", Wide, folder);

        Assert.Equal($"|{folder.Path}|{folder.Path}", Text(ran));
    }

    [Fact]
    public async Task It_has_no_network()
    {
        Assert.SkipUnless(Confined.IsWithoutNetwork, "This system grants no network namespace.");
        using var folder = WorkFolder.Make();

        // Names of network devices stand behind two lines of heads; only the loopback is there.
        Assert.Equal("lo", Text(await Sh("sed -n 's/^ *\\([a-z0-9]*\\):.*/\\1/p' /proc/self/net/dev", Wide, folder)));
    }

    [Fact]
    public async Task Who_cancels_is_told_so_and_the_program_is_gone()
    {
        using var folder = WorkFolder.Make();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Confined.Run("/bin/sh", ["-c", "sleep 79.125; true"], default, Wide, folder, stop.Token));

        Assert.False(Runs("79.125"));
    }

    [Fact]
    public async Task A_folder_is_for_this_user_only_and_goes_with_the_reading()
    {
        string path;
        using (var folder = WorkFolder.Make())
        {
            path = await folder.Put("document.pdf", "x"u8.ToArray(), Ct);
            Assert.Equal("drwx------", Text(await Sh("ls -ld . | cut -c1-10", Wide, folder)));
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [Fact]
    public void The_folder_of_a_program_that_was_killed_is_swept_and_one_in_use_is_not()
    {
        using var used = WorkFolder.Make();
        var left = Directory.CreateTempSubdirectory("haidang-reading-").FullName;
        File.WriteAllText(Path.Combine(left, ".held"), "");
        File.WriteAllText(Path.Combine(left, "document.pdf"), "x");

        WorkFolder.Sweep();

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(used.Path));
    }
}
