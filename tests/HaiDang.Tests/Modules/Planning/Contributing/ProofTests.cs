using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning;
using HaiDang.Modules.Planning.Contributing;
using HaiDang.Modules.Reading.Sources;
using HaiDang.Tests.Modules.Reading.Sources;

namespace HaiDang.Tests.Modules.Planning.Contributing;

public sealed class ProofTests
{
    [Theory]
    [InlineData("Kế hoạch MẬT.pdf", true)]
    [InlineData("tối mật_2023.docx", true)]
    [InlineData("bao-cao-TUYET-MAT.pdf", true)]
    [InlineData("Tập huấn bảo mật thông tin.docx", false)]
    [InlineData("giữ bí mật thông tin nạn nhân.docx", false)]
    [InlineData("mat-tran-to-quoc.pdf", false)]
    [InlineData("Báo cáo quý I.pdf", false)]
    public void A_stamp_in_the_name_of_a_file_is_seen(string name, bool isSecret) => Assert.Equal(isSecret, SecretNames.Any(name));

    [Theory]
    [InlineData("MẬT", true)]
    [InlineData("TỐI MẬT", true)]
    [InlineData("Báo cáo kết quả", false)]
    public async Task A_stamp_in_the_words_of_a_document_is_seen(string line, bool isSecret)
    {
        var file = DocxMaker.File(DocxMaker.P("SỞ TƯ PHÁP") + DocxMaker.P(line) + DocxMaker.P("Kết quả giữ bí mật thông tin."));

        Assert.Equal(isSecret, await SecrecyCheck.HasStamp(file, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("TUYET MAT", true)]
    [InlineData("BAO CAO", false)]
    public async Task A_stamp_in_the_words_of_a_pdf_is_seen(string line, bool isSecret) =>
        Assert.Equal(isSecret, await SecrecyCheck.HasStamp(PdfMaker.Lines("SO TU PHAP", line, "Ket qua thuc hien"), TestContext.Current.CancellationToken));

    [Fact]
    public async Task What_has_no_words_is_no_secret() => Assert.False(await SecrecyCheck.HasStamp("%PDF-1.7 hỏng"u8.ToArray(), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("1.250", "lượt", "người dự", "1250")]
    [InlineData("12,5", "km", "tuyến", "12.5")]
    [InlineData("7", "lớp", "tập huấn", "7")]
    public void A_number_is_read_as_offices_write_it(string quantity, string unit, string counted, string value)
    {
        var (proofs, faults) = new ProofForm(quantity, unit, counted).Understood(refusal => refusal.Code, "ngày");

        Assert.Empty(faults);
        Assert.Equal(new Proof(ProofKind.Number, counted, decimal.Parse(value, CultureInfo.InvariantCulture), unit), Assert.Single(proofs));
    }

    [Theory]
    [InlineData("nhiều", "lượt", "người dự", "planning.number-not-understood")]
    [InlineData("1,250.5", "lượt", "người dự", "planning.number-not-understood")]
    [InlineData("12", "", "người dự", "planning.number-incomplete")]
    [InlineData("", "lượt", "", "planning.number-incomplete")]
    public void Half_a_number_is_no_proof(string quantity, string unit, string counted, string refusal) =>
        Assert.Equal(("so-lieu", refusal), Only(new ProofForm(quantity, unit, counted)));

    [Fact]
    public void Of_a_secret_paper_only_number_day_and_holder_are_kept()
    {
        var (proofs, faults) = new ProofForm(SecretNumber: " 15/BC ", SecretDay: "1/6/2023", SecretHolder: "Văn thư mật").Understood(refusal => refusal.Code, "ngày");

        Assert.Empty(faults);
        Assert.Equal(new Proof(ProofKind.SecretPaper, "15/BC", Day: new DateOnly(2023, 6, 1), Holder: "Văn thư mật"), Assert.Single(proofs));
        Assert.Equal(("so-van-ban-mat", "planning.stub-incomplete"), Only(new ProofForm(SecretNumber: "15/BC")));
        Assert.Equal(("ngay-van-ban-mat", "ngày"), Only(new ProofForm(SecretNumber: "15/BC", SecretDay: "hôm qua", SecretHolder: "Văn thư")));
    }

    [Fact]
    public void Register_entries_are_named_by_their_codes() =>
        Assert.Equal(["TB-23-0044", "VA-23-0009"], new ProofForm(Registers: "TB-23-0044, VA-23-0009;").Understood(refusal => refusal.Code, "ngày").Proofs.Select(proof => proof.What));

    [Fact]
    public void A_report_with_a_broken_proof_is_refused()
    {
        var report = new ReportProgress(AnyPlan.Plan, "II.1-1", AnyPlan.Justice, Progress.Done, "Xong", PlanLog.Today, []);

        Assert.Equal("planning.number-incomplete", AnyPlan.Refused((report with { Proofs = [new Proof(ProofKind.Number, "người dự", 5)] }).Decide(null, 2023, PlanLog.Today, false)));
        Assert.Equal(
            "planning.proof-too-long",
            AnyPlan.Refused((report with { Proofs = [.. Enumerable.Repeat(new Proof(ProofKind.Register, "TB"), 13)] }).Decide(null, 2023, PlanLog.Today, false)));
        Assert.IsType<Decision.Events>((report with { Proofs = [new Proof(ProofKind.Register, "TB")] }).Decide(null, 2023, PlanLog.Today, false));
    }

    private static (string, string) Only(ProofForm form)
    {
        var fault = Assert.Single(form.Understood(refusal => refusal.Code, "ngày").Faults);
        return (fault.Field, fault.Text);
    }
}
