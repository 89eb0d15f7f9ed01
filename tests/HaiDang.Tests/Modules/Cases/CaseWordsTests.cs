using System.Reflection;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Shell;
using static HaiDang.Tests.Modules.Cases.AnyCase;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Every code and every "no" has words in both languages, and what is stored reads back as it was.</summary>
public sealed class CaseWordsTests
{
    private static readonly Assembly Modules = typeof(CaseWords).Assembly;

    [Fact]
    public void Every_value_of_a_closed_list_has_words_of_its_own()
    {
        var lists = Modules.GetTypes().Where(type => type.IsEnum && type.Namespace!.StartsWith("HaiDang.Modules.Cases", StringComparison.Ordinal) && type.Name is not "Standing").ToList();
        Assert.True(lists.Count >= 18, $"{lists.Count} lists");
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var list in lists)
            {
                var words = Enum.GetValues(list).Cast<Enum>().Select(CaseWords.In(language).Word).ToList();
                Assert.Equal(words.Count, words.Distinct(StringComparer.Ordinal).Count());
            }
        }
    }

    [Fact]
    public void Every_refusal_has_words()
    {
        var refusals = typeof(CasesRefusals).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Select(field => field.GetValue(null)).OfType<Refusal>()
            .Concat([CasesRefusals.DayOutOfOrder(Today), CasesRefusals.NotInList("lure", "x"), CasesRefusals.BodyNotThere("x")]).ToList();
        Assert.True(refusals.Count > 30, $"{refusals.Count} refusals");
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Empty(refusals.Where(refusal => CaseWords.In(language).Refused(refusal) is null).Select(refusal => refusal.Code));
        }
    }

    [Fact]
    public void Events_are_stored_without_what_the_book_of_dossiers_reads_of_them_and_come_back_whole()
    {
        var types = new EventTypes(Modules);
        object[] events = [.. AtCourt(One, Two), Tried(Convicted(One), Acquitted(Two)), Opened() with { OutOfOrder = DayReason.PaperCameLater }];
        foreach (var e in events)
        {
            var written = Json(e);
            Assert.DoesNotContain("named", written, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("freed", written, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(written, Json(System.Text.Json.JsonSerializer.Deserialize(written, e.GetType(), EventTypes.Json)!));
            Assert.StartsWith("cases.", types.NameOf(e), StringComparison.Ordinal);
        }

        var carried = HaiDang.Modules.Cases.Recording.CaseMoves.Carry(Case(Opened(), Charged(), new HaiDang.Modules.Cases.InProceedings.RestraintOrdered(One, "detention", null, Paper(), Day(6, 1), Day(2, 12)))!, null);
        var split = new HaiDang.Modules.Cases.Moving.CaseSplitOff(new DossierNumber(Police, 2023, 2), Police, Id, carried, Paper(), Day(3, 1));
        var read = (HaiDang.Modules.Cases.Moving.CaseSplitOff)System.Text.Json.JsonSerializer.Deserialize(Json(split), split.GetType(), EventTypes.Json)!;
        Assert.Equal(Json(split), Json(read));
        Assert.Equal("detention", Assert.Single(Assert.Single(read.Carried.Persons).Restraints).Kind);
    }
}
