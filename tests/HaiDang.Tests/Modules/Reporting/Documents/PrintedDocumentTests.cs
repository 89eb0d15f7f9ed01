using HaiDang.Modules.Reading.Sources;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Tests.Modules.Reporting.Issuing;

namespace HaiDang.Tests.Modules.Reporting.Documents;

public sealed class PrintedDocumentTests
{
    [Fact]
    public async Task Printed_pages_look_as_they_did_beside_the_samples_of_the_decree_and_have_one_family_of_letters()
    {
        var report = await Printed(ReportDocument.Of(AnyReport.Paper()), new Issue("05/BC-BCĐ", new DateOnly(2023, 2, 7), new DateOnly(2023, 2, 7)) { Signer = "Phó Trưởng ban", Check = "https://haidang.thu.vn/kiem-tra-van-ban/0123456789abcdef0123456789abcd" });
        var decision = await Printed(AnyDocument.Decision(), new Issue(null, null, new DateOnly(2023, 6, 1)));

        var pages = await GoldenPage.Pages(report);
        Assert.Equal(3, pages.Count);
        GoldenPage.Same("bao-cao-1", pages[0]);
        GoldenPage.Same("bao-cao-2", pages[1]);
        GoldenPage.Same("quyet-dinh-1", Assert.Single(await GoldenPage.Pages(decision)));
        Assert.Single((await GoldenPage.Fonts(report)).Concat(await GoldenPage.Fonts(decision)).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_word_processor_that_hangs_is_ended_with_all_it_started_and_the_word_file_is_made_all_the_same()
    {
        using var folder = WorkFolder.Make();
        var (hanging, started) = (Path.Combine(folder.Path, "soffice"), Path.Combine(folder.Path, "started"));
        await File.WriteAllTextAsync(hanging, $"#!/bin/sh\necho $$ > {started}\nsleep 76.125 & sleep 76.125\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(hanging, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var word = OfficialDocument.Write(AnyDocument.Decision(), new Issue(null, null, new DateOnly(2023, 6, 1)));
        var program = new OfficeProgram(hanging, TimeSpan.FromSeconds(1));

        Assert.Null(await DocumentFiles.Print(word, "pdf", program, CancellationToken.None));

        Assert.True(File.Exists(started));
        Assert.DoesNotContain(Directory.GetDirectories("/proc").Select(process => Path.Combine(process, "cmdline")), HoldsSleep);
        Assert.Equal(word, (await DocumentFiles.Print(word, "docx", program, CancellationToken.None))!.Content);
        Assert.Contains("không trả lời kịp. Bản Word vẫn tải được", ReportingWords.In(Language.Vietnamese).NoPdf, StringComparison.Ordinal);

        static bool HoldsSleep(string commandLine)
        {
            try
            {
                return File.ReadAllText(commandLine).Contains("76.125", StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    private static async Task<byte[]> Printed(OfficialPaper paper, Issue issue)
    {
        var file = await DocumentFiles.Print(OfficialDocument.Write(paper, issue), "pdf", CancellationToken.None);
        Assert.NotNull(file);
        return file.Content;
    }
}
