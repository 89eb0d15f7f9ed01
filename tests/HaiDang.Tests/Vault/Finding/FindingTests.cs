using HaiDang.Bench.Support;
using HaiDang.Kernel.Calendar;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Invented;

namespace HaiDang.Tests.Vault.Finding;

/// <summary>The corruption set: invented persons, each looked for under every kind of mistake. The same seed asks the same each time.</summary>
public sealed class FindingTests
{
    private const int Persons = 5_000;
    private const int EachKind = 60;

    [Fact]
    public void Persons_are_found_under_misspelt_names_whichever_people_they_belong_to()
    {
        var persons = new InventedPersons().From(20230730).Take(Persons).ToList();
        using var index = Index(persons);
        var chance = new Chance(11);
        var tally = new Dictionary<string, (int All, int Found)>(StringComparer.Ordinal);
        var (likely, right) = (0, 0);
        foreach (var kind in Misspellings.All)
        {
            for (var i = 0; i < EachKind; i++)
            {
                var person = persons[chance.Below(Persons)];
                var found = index.Find(Misspellings.Of(person, kind, chance));
                foreach (var key in (string[])["all", kind.ToString(), person.People])
                {
                    var (all, hits) = tally.GetValueOrDefault(key);
                    tally[key] = (all + 1, hits + (found.Any(candidate => candidate.Person == person.Id) ? 1 : 0));
                }

                if (found is not [{ Probability: >= 0.5 } first, ..]) continue;
                likely++;
                if (first.Person == person.Id) right++;
            }
        }

        Assert.InRange(tally["all"].Found / (double)tally["all"].All, 0.98, 1);
        Assert.InRange(right / (double)likely, 0.90, 1);
        Assert.All(tally, one => Assert.True(one.Value.All < 20 || one.Value.Found >= 0.95 * one.Value.All, $"{one.Key}: {one.Value.Found} of {one.Value.All}"));
    }

    [Fact]
    public void Somebody_who_isnt_there_is_hardly_ever_called_likely()
    {
        using var index = Index(new InventedPersons().From(20230730).Take(Persons));
        var chance = new Chance(5);

        var falsely = new InventedPersons().From(99).Take(300).Count(person => index.Find(Misspellings.Of(person, Misspelling.None, chance)) is [{ Probability: >= 0.5 }, ..]);

        // Three in a hundred here: namesakes of the same year from the same commune.
        Assert.InRange(falsely, 0, 12);
    }

    [Theory]
    [InlineData("Ðặng Thị Hoà", "Đặng Thị Hòa")]
    [InlineData("NGUYỄN   THI-HOA", "Nguyễn Thị Hoa")]
    [InlineData("Võ Văn Phước", "Vũ Văn Phúc")]
    [InlineData("Xung A Dinh", "Sùng A Dính")]
    [InlineData("Y Bhăm Êban", "Y'Bhăm Êban")]
    [InlineData("chị Mỷ Sùng Thị", "Sùng Thị Mỷ")]
    public void One_name_is_found_under_another_writing_of_it(string sought, string kept)
    {
        using var index = new PersonIndex();
        var person = PersonId.New();
        index.Put(person, new Traits([kept], new PartialDate(1990)));
        for (var i = 0; i < 300; i++) index.Put(PersonId.New(), new Traits(["Trần Thị Lan"], new PartialDate(1980)));

        Assert.Equal(person, index.Find(new Traits([sought], new PartialDate(1990)))[0].Person);
    }

    [Fact]
    public void Any_input_is_taken_and_what_has_no_letter_finds_nobody()
    {
        using var index = Index(new InventedPersons().From(1).Take(100));

        Assert.Empty(index.Find(new Traits(["\u0000\u202E –", ""])));
        Assert.NotEmpty(index.Find(new Traits([string.Join(' ', Enumerable.Repeat("Nguyễn", 100))]), least: 0));
        Assert.NotEmpty(index.Find(new Traits(["Nguye\u0302\u0303n\u0007 Thi\u0323 Hoa"]), least: 0));
        Assert.NotNull(index.Find(new Traits(["\uD800\uFFFE" + new string('a', 500)]), least: 0));
    }

    [Fact]
    public void Who_was_taken_out_is_found_no_more_and_what_is_known_now_stands_in_place_of_what_was()
    {
        using var index = new PersonIndex();
        var (one, other) = (PersonId.New(), PersonId.New());
        index.Put(one, new Traits(["Lò Thị Inh"], new PartialDate(1990), Papers: [7]));
        index.Put(other, new Traits(["Lò Thị Inh"], new PartialDate(1990)));
        index.Put(one, new Traits(["Quàng Thị Pấng"], new PartialDate(1985)));
        index.Remove(other);

        Assert.Equal(1, index.Count);
        Assert.DoesNotContain(index.Find(new Traits(["Lò Thị Inh"], new PartialDate(1990), Papers: [7])), found => found.Probability > 0.2);
        Assert.Equal(one, index.Find(new Traits(["Quang Thi Pang"]))[0].Person);
    }

    [Fact]
    public void Name_and_year_alone_never_propose_a_merge_however_rare_the_name()
    {
        using var index = Index(new InventedPersons().From(20230730).Take(Persons));
        var person = PersonId.New();
        index.Put(person, new Traits(["Xồng Y Bâu"], new PartialDate(1990, 3, 5), Papers: [42]));

        Assert.False(index.Find(new Traits(["Xồng Y Bâu"], new PartialDate(1990)))[0].MayProposeMerge);
        Assert.True(index.Find(new Traits(["Xồng Y Bâu"], new PartialDate(1990, 3, 5)))[0].MayProposeMerge);
        Assert.True(index.Find(new Traits(["Xồng Y Bâu"], new PartialDate(1990), Papers: [42]))[0].MayProposeMerge);
    }

    private static PersonIndex Index(IEnumerable<InventedPerson> persons)
    {
        var index = new PersonIndex();
        foreach (var person in persons) index.Put(person.Id, new Traits([person.Name], person.Born, person.Sex, person.Province, person.Commune));
        return index;
    }
}
