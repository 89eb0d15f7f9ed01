using HaiDang.Modules.Reporting.Documents;
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

    private static async Task<byte[]> Printed(OfficialPaper paper, Issue issue)
    {
        var file = await DocumentFiles.Print(OfficialDocument.Write(paper, issue), "pdf", CancellationToken.None);
        Assert.NotNull(file);
        return file.Content;
    }
}
