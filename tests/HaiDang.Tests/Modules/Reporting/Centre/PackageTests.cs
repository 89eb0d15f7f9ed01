using System.IO.Compression;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Centre;
using HaiDang.Modules.Reporting.Papers;
using HaiDang.Modules.Reporting.ReportForms;

namespace HaiDang.Tests.Modules.Reporting.Centre;

public sealed class PackageTests
{
    private static readonly FormCatalogue Forms = FormCatalogue.Load(HaiDang.Modules.Indicators.Measures.Shipped.Named.ToHashSet(StringComparer.Ordinal));
    private static readonly OfficeKey Key = OfficeKey.Of(OfficeKey.Make());
    private static readonly DateOnly Today = new(2023, 6, 20);
    private static readonly OfficeKeyRegistered Registered = new("langson", Key.Public, Key.Fingerprint, "", "12/BCĐ-TT", Today);

    [Fact]
    public void A_package_is_taken_as_the_office_signed_it()
    {
        var read = Read(Written(1, null));

        var received = Assert.IsType<PackageReceived>(Assert.Single(Taken(Inbox(), read)));

        Assert.Equal(("langson", 1L, "31/BC-BCĐ", read.Sha256), (received.Office, received.Number, received.ReportNumber, received.Sha256));
        Assert.Equal(5m, read.Content.Paper.Forms[0].Rows.First(row => row.Cells.Count > 0).Cells[0].Value);
    }

    [Fact]
    public void A_package_that_came_before_is_refused_and_so_is_another_of_its_number()
    {
        var first = Read(Written(1, null));
        var inbox = Inbox(first);

        Assert.Equal(ReportingRefusals.PackageReplayed, No(inbox, first));
        Assert.Equal(ReportingRefusals.PackageNumberTaken, No(inbox, Read(Written(1, null, amount: 6))));
    }

    [Fact]
    public void A_missing_number_is_named_and_may_come_later()
    {
        var first = Read(Written(1, null));
        var second = Read(Written(2, first.Sha256, edition: 2));
        var third = Read(Written(3, second.Sha256, edition: 3));

        var inbox = Inbox(first, third);

        Assert.Equal([2L], inbox.Missing);
        Assert.Equal(3, inbox.Of("06-thang", 2023)!.Edition);
        inbox = Inbox(first, third, second);
        Assert.Empty(inbox.Missing);
        Assert.Equal(3, inbox.Of("06-thang", 2023)!.Edition);
    }

    [Fact]
    public void A_package_that_does_not_follow_on_the_one_before_is_refused()
    {
        var first = Read(Written(1, null));

        Assert.Equal(ReportingRefusals.PackageChainBroken, No(Inbox(first), Read(Written(2, new string('0', 64)))));
        Assert.Equal(ReportingRefusals.PackageChainBroken, No(Inbox(), Read(Written(1, new string('0', 64)))));
        Assert.Equal(ReportingRefusals.PackageChainBroken, No(Inbox(), Read(Written(0, null))));
    }

    [Fact]
    public void Whose_key_is_not_written_down_or_another_s_is_refused()
    {
        var package = Read(Written(1, null));
        var other = OfficeKey.Of(OfficeKey.Make());

        Assert.Equal(ReportingRefusals.SenderUnknown, ((Decision.No)new TakePackage(package, "", false, Today).Decide(null, Forms)).Refusal);
        Assert.Equal(ReportingRefusals.SignatureWrong, No(new PackageInbox("langson", [Registered with { PublicKey = other.Public }], []), package));
        Assert.Equal(ReportingRefusals.SenderUnknown, No(Inbox(), Read(Written(1, null, body: "tayninh.bcd-138"))));
    }

    [Fact]
    public void Another_edition_of_a_form_or_another_window_is_refused()
    {
        var paper = Paper(5);

        Assert.Equal("reporting.package-other-edition", No(Inbox(), Read(Written(1, null, paper: paper with { Forms = [paper.Forms[0] with { Edition = "2" }, .. paper.Forms.Skip(1)] }))).Code);
        Assert.Equal("reporting.package-other-edition", No(Inbox(), Read(Written(1, null, paper: paper with { Forms = [.. paper.Forms.Skip(1)] }))).Code);
        Assert.Equal(ReportingRefusals.PackageOtherPeriod, No(Inbox(), Read(Written(1, null, paper: paper with { Window = new(paper.Window.From.AddDays(1), paper.Window.To) }))));
    }

    [Fact]
    public void An_ad_hoc_report_says_its_own_days_and_is_never_the_report_of_a_period()
    {
        var paper = Paper(5);
        var adHoc = paper with { Window = new(new DateOnly(2023, 3, 5), new DateOnly(2023, 3, 20)), Request = new PaperRequest(3, "tình hình giả định", null), Forms = [.. paper.Forms.Take(1)] };

        var inbox = Inbox(Read(Written(1, null, paper: adHoc, period: "dot-xuat-3")));

        var received = inbox.Of("dot-xuat-3", 2023)!;
        Assert.Equal(new PackedRequest(3, "tình hình giả định", adHoc.Window), received.Request);
        Assert.Null(inbox.Of("06-thang", 2023));
        Assert.Equal(ReportingRefusals.PackageOtherPeriod, No(Inbox(), Read(Written(1, null, paper: adHoc))));
        Assert.Equal(ReportingRefusals.PackageOtherPeriod, No(Inbox(), Read(Written(1, null, paper: adHoc, period: "dot-xuat-4"))));
        Assert.Equal(ReportingRefusals.PackageOtherPeriod, No(Inbox(), Read(Written(1, null, paper: paper, period: "dot-xuat-3"))));
        Assert.Equal(ReportingRefusals.PackageOtherPeriod, No(Inbox(), Read(Written(1, null, paper: adHoc with { Window = new(Today, Today.AddDays(1)) }, period: "dot-xuat-3"))));
        Assert.Equal("reporting.package-other-edition", No(Inbox(), Read(Written(1, null, paper: adHoc with { Forms = [paper.Forms[0] with { Edition = "2" }] }, period: "dot-xuat-3"))).Code);
    }

    [Fact]
    public void A_file_that_was_changed_is_no_longer_what_was_signed()
    {
        var file = Written(1, null);

        var (_, word) = PackageFile.Read(With(file, "bao-cao.docx", bytes => [.. bytes, 0]));
        var (read, _) = PackageFile.Read(With(file, "goi.json", bytes => System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(bytes).Replace("31/BC", "32/BC", StringComparison.Ordinal))));

        Assert.Equal(ReportingRefusals.PackageChanged, word);
        Assert.Equal(ReportingRefusals.SignatureWrong, No(Inbox(), read!));
        Assert.Equal(ReportingRefusals.NotAPackage, PackageFile.Read([1, 2, 3]).Refusal);
        Assert.Equal(ReportingRefusals.NotAPackage, PackageFile.Read(With(file, "goi.json", _ => "{}"u8.ToArray())).Refusal);
    }

    [Fact]
    public void A_header_that_lies_about_a_size_is_refused()
    {
        var file = Written(1, null);
        // The central directory follows all parts: its first entry's size without compression stands 24 bytes in.
        var at = file.AsSpan().IndexOf("PK\u0001\u0002"u8) + 24;

        file[at]++;

        Assert.Equal(ReportingRefusals.NotAPackage, PackageFile.Read(file).Refusal);
    }

    [Fact]
    public void Offices_are_added_up_cell_by_cell_and_an_empty_cell_stays_empty()
    {
        var (one, other) = (Paper(5), Paper(7));
        var (form, line) = one.Forms[0].Rows.Index().Where(row => row.Item.Cells.Count > 0).Select(row => (0, row.Index)).First();
        var empty = other.Forms[0].Rows[line];

        var sum = Consolidation.Sum([one, other])[form].Rows[line];
        var half = Consolidation.Sum([one, Row(other, line, empty with { Cells = [.. empty.Cells.Select(_ => new PaperCell(null, null, 0))] })])[form].Rows[line];
        var none = Consolidation.Sum([Row(other, line, empty with { Cells = [.. empty.Cells.Select(_ => new PaperCell(null, null, 0))] })])[form].Rows[line];

        Assert.Equal((12m, 22m), (sum.Cells[0].Value, sum.Cells[0].LastYear));
        Assert.Equal(5m, half.Cells[0].Value);
        Assert.Null(none.Cells[0].Value);
    }

    [Fact]
    public void What_counts_different_things_is_at_least_the_largest_part()
    {
        var one = Row(Paper(5), 1, Paper(5).Forms[0].Rows[1] with { Formulas = ["distinct(place of comm.held)"] });

        Assert.Equal(7m, Assert.Single(Consolidation.Least([one, Row(Paper(7), 1, Paper(7).Forms[0].Rows[1] with { Formulas = ["distinct(place of comm.held)"] })])).Value);
    }

    private static ReportPaper Row(ReportPaper paper, int line, PaperRow row) =>
        paper with { Forms = [paper.Forms[0] with { Rows = [.. paper.Forms[0].Rows.Select((old, at) => at == line ? row : old)] }, .. paper.Forms.Skip(1)] };

    private static PackageInbox Inbox(params IReadOnlyList<ReadPackage> packages)
    {
        var inbox = new PackageInbox("langson", [Registered], []);
        foreach (var package in packages) inbox = inbox with { Received = [.. inbox.Received, Assert.IsType<PackageReceived>(Assert.Single(Taken(inbox, package)))] };
        return inbox;
    }

    private static IReadOnlyList<object> Taken(PackageInbox inbox, ReadPackage package) => Assert.IsType<Decision.Events>(new TakePackage(package, "tep", false, Today).Decide(inbox, Forms)).Recorded;

    private static Refusal No(PackageInbox inbox, ReadPackage package) => Assert.IsType<Decision.No>(new TakePackage(package, "", false, Today).Decide(inbox, Forms)).Refusal;

    private static ReadPackage Read(byte[] file) => PackageFile.Read(file).Package!;

    private static byte[] Written(long number, string? previous, int edition = 1, decimal amount = 5, string body = "langson.bcd-138", ReportPaper? paper = null, string period = "06-thang") =>
        PackageFile.Write(
            new PackageContent(
                PackageContent.Written, "langson", new OrganisationId(body), period, 2023, edition, number, previous, "31/BC-BCĐ", new DateOnly(2023, 5, 18), new DateOnly(2023, 5, 19),
                new Dictionary<string, string>(), paper ?? Paper(amount)),
            Key, "bản đã ký"u8.ToArray()).File;

    private static ReportPaper Paper(decimal amount)
    {
        var window = ReportCalendars.Shipped.Find("06-thang", 2023)!.Window;
        return AnyReport.Paper() with
        {
            Window = window,
            Forms =
            [
                .. Forms.On(window.To).Select(form => new PaperForm(
                    form.Id, form.Edition, form.NameVi, form.Source, form.Reconstructed, [.. form.Columns.Select(column => new PaperColumn(column.Key, column.NameVi))],
                    [
                        .. form.Rows.Select(row => new PaperRow(
                            row.Code, row.NameVi, row.Unit, HaiDang.Kernel.Storage.Words.Kebab(row.Sort.ToString()), row.Decimals, row.Under, row.Written,
                            row.Sort is RowSort.Head ? [] : [.. form.Columns.Select(_ => new PaperCell(amount, 11, 0))], null)),
                    ])),
            ],
        };
    }

    private static byte[] With(byte[] file, string name, Func<byte[], byte[]> change)
    {
        using var made = new MemoryStream();
        made.Write(file);
        using (var zip = new ZipArchive(made, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(name)!;
            using var bytes = new MemoryStream();
            using (var from = entry.Open()) from.CopyTo(bytes);
            entry.Delete();
            using var into = zip.CreateEntry(name).Open();
            into.Write(change(bytes.ToArray()));
        }

        return made.ToArray();
    }
}
