using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting.Numbers;

namespace HaiDang.Tests.Modules.Reporting.Numbers;

public sealed class DocumentSeriesTests
{
    private static readonly OrganisationId Body = new("thu.bcd-138");
    private static readonly DateOnly Today = new(2023, 6, 15);

    [Fact]
    public void A_number_that_was_given_up_is_never_given_again()
    {
        var series = After(After(After(null, Take().Decide(null)), Take().Decide(null)), new VoidNumber(1, "Nhầm loại", Today).Decide(Of(1)));

        Assert.Equal(2, Taken(Take().Decide(series)).Number);
        Assert.Equal("reporting.number-taken", Refused((Take() with { Given = 1 }).Decide(series)));
        Assert.IsType<Decision.None>(new VoidNumber(1, "Lại", Today).Decide(series));
    }

    [Fact]
    public void A_number_of_the_offices_own_system_is_kept_and_the_next_follows_on_it()
    {
        var given = Taken((Take() with { Given = 40 }).Decide(null));

        Assert.True(given.IsExternal);
        Assert.Equal(41, Taken(Take().Decide(Of(40))).Number);
    }

    [Fact]
    public void One_thing_has_one_number_and_keeps_it()
    {
        var about = Take() with { About = "thu.bcd-138:nam:2023:1" };
        var series = new DocumentSeries([new NumberedDocument(1, about.About, false)]);

        Assert.IsType<Decision.None>(about.Decide(series));
        Assert.Equal("reporting.number-in-use", Refused(new VoidNumber(1, "Thử", Today).Decide(series)));
    }

    [Fact]
    public void Of_a_secret_paper_only_number_day_and_holder_are_kept()
    {
        var secret = Take() with { Subject = "", Signer = "", Recipients = "", Holder = "Văn thư" };

        Assert.Equal(("", "Văn thư"), (Taken(secret.Decide(null)).Subject, Taken(secret.Decide(null)).Holder));
        Assert.Equal("reporting.secret-with-content", Refused((secret with { Recipients = "Bộ Công an" }).Decide(null)));
        Assert.Equal("reporting.holder-missing", Refused((secret with { Holder = " " }).Decide(null)));
        Assert.Equal("reporting.secret-with-content", Refused(new ReceiveDocument(Body, "", "M1", null, "Nội dung", "", "Văn thư", Today, Today).Decide(null)));
    }

    [Theory]
    [InlineData("XX", "BC-BCĐ", "Thử", 15, "reporting.kind-unknown")]
    [InlineData("BC", "BC BCĐ", "Thử", 15, "reporting.symbol-missing")]
    [InlineData("BC", "BC-BCĐ", " ", 15, "reporting.subject-missing")]
    [InlineData("BC", "BC-BCĐ", "Thử", 16, "reporting.document-day-impossible")]
    public void What_makes_no_document_takes_no_number(string kind, string symbol, string subject, int day, string refusal) =>
        Assert.Equal(refusal, Refused((Take() with { Kind = kind, Symbol = symbol, Subject = subject, Day = new DateOnly(2023, 6, day) }).Decide(null)));

    [Fact]
    public void The_kinds_are_those_of_the_decree_and_a_dispatch_prints_no_letters_of_its_own()
    {
        Assert.Equal(28, DocumentKinds.All.Count);
        Assert.Equal(("BC-BCĐ", "BCĐ-CAT"), (DocumentKinds.SymbolOf("BC"), DocumentKinds.SymbolOf("CV")));
    }

    private static TakeNumber Take() => new(Body, "BC", Today, "BC-BCĐ", "Việc giả định", "Trưởng ban", "", 0, null, null, null, Today);

    private static DocumentSeries Of(int number) => new([new NumberedDocument(number, null, false)]);

    private static DocumentNumbered Taken(Decision decision) => Assert.IsType<DocumentNumbered>(Assert.Single(Assert.IsType<Decision.Events>(decision).Recorded));

    private static string Refused(Decision decision) => Assert.IsType<Decision.No>(decision).Refusal.Code;

    private static DocumentSeries? After(DocumentSeries? state, Decision decision)
    {
        foreach (var e in Assert.IsType<Decision.Events>(decision).Recorded)
        {
            state = DocumentSeries.Fold(state, new Recorded(DocumentSeries.Stream(new LedgerId("thu"), Body, "BC", 2023), 1, 1, "", Today, default, UserId.System, Body, e));
        }

        return state;
    }
}
