using System.Text;
using HaiDang.Kernel.Calendar;
using HaiDang.Modules.Persons.Entering;
using HaiDang.Modules.Persons.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace HaiDang.Tests.Modules.Persons;

/// <summary>What is understood of a person as somebody types them. All names are invented.</summary>
public sealed class PersonFormTests
{
    private static readonly DateOnly Today = new(2023, 6, 15);

    [Fact]
    public void Every_form_of_a_name_is_kept_with_its_kind_and_how_sure_it_is()
    {
        var typed = Read(("ten", ["Sùng Thị Mây", "Mây"]), ("ten-loai", ["registered", "usual"]), ("ten-tieng", ["hmn", "vi"]), ("ten-chac", ["verified", "uncertain"]));

        Assert.Empty(typed.Faults);
        Assert.Equal(
            [("Sùng Thị Mây", NameKind.Registered, "hmn", Certainty.Verified), ("Mây", NameKind.Usual, "vi", Certainty.Uncertain)],
            typed.Given.Names!.Select(name => (name.Written, name.Kind, name.Language, name.Certainty)));
    }

    [Fact]
    public void Conflicting_births_stand_side_by_side()
    {
        var typed = Read(("ten", ["Lò Thị Hạ"]), ("sinh", ["1999", "12/4/2001"]), ("sinh-chac", ["stated", "verified"]));

        Assert.Empty(typed.Faults);
        Assert.Equal([new PartialDate(1999), new PartialDate(2001, 4, 12)], typed.Given.Births!.Select(birth => birth.Born));
    }

    [Theory]
    [InlineData("1999", "1999")]
    [InlineData("4/1999", "1999-04")]
    [InlineData("12/4/1999", "1999-04-12")]
    [InlineData("12.4.1999", "1999-04-12")]
    [InlineData("1999-04-12", "1999-04-12")]
    [InlineData("31/2/1999", null)]
    [InlineData("99", null)]
    [InlineData("khoảng 20 tuổi", null)]
    public void A_birth_is_read_as_people_write_it(string written, string? meant) => Assert.Equal(meant, PartialDate.TryRead(written)?.ToString());

    [Theory]
    [InlineData("sinh", "16/6/2023")]
    [InlineData("sinh", "1899")]
    [InlineData("sinh", "hôm kia")]
    [InlineData("ten", "…")]
    [InlineData("giay-to", "0011990")]
    [InlineData("dia-chi-xa", "Yên Sơn")]
    public void What_cannot_be_is_named_at_its_field(string field, string written) => Assert.Contains(Read((field, [written])).Faults, fault => fault.Field == field);

    [Fact]
    public void The_second_row_of_a_field_is_blamed_by_its_own_id() =>
        Assert.Equal("sinh-2", Assert.Single(Read(("ten", ["Lò Thị Hạ"]), ("sinh", ["1999", "hôm kia"])).Faults).Field);

    [Fact]
    public void A_name_of_five_hundred_characters_is_taken_and_one_more_is_not()
    {
        Assert.Empty(Read(("ten", [new string('a', 500)])).Faults);
        Assert.Equal("ten", Assert.Single(Read(("ten", [new string('a', 501)])).Faults).Field);
    }

    [Fact]
    public void Composed_and_decomposed_input_is_one_and_the_same()
    {
        var composed = Read(("ten", ["Nguyễn Thị Huệ"]));
        var decomposed = Read(("ten", ["Nguyễn Thị Huệ".Normalize(NormalizationForm.FormD)]));

        Assert.Equal(composed.Given.Names!.Single().Written, decomposed.Given.Names!.Single().Written);
    }

    [Fact]
    public void An_uncertain_number_may_be_a_part_of_one() =>
        Assert.Empty(Read(("giay-to", ["0011990"]), ("giay-to-loai", ["citizen-card"]), ("giay-to-chac", ["uncertain"])).Faults);

    [Fact]
    public void A_contact_is_safe_only_where_it_was_ticked()
    {
        var typed = Read(("lien-he", ["0900 000 001", "0900 000 002"]), ("lien-he-an-toan", ["2"]));

        Assert.Equal([("0900 000 001", false), ("0900 000 002", true)], typed.Given.Contacts!.Select(contact => (contact.Value, contact.Safe)));
    }

    [Fact]
    public void A_commune_is_found_in_its_province_without_marks_and_told_apart_by_the_district()
    {
        var langSon = HaiDang.Kernel.Places.PlaceMap.VietNam.Province("Lạng Sơn", Today)!.Code;

        var typed = Read(("dia-chi-tinh", [langSon.Value]), ("dia-chi-xa", ["dong dang"]), ("dia-chi", ["thôn giả định"]));

        Assert.Empty(typed.Faults);
        Assert.Equal("Thị trấn Đồng Đăng", HaiDang.Kernel.Places.PlaceMap.VietNam.Find(typed.Given.Addresses!.Single().Commune!.Value, Today)!.FullName);
        Assert.Equal("dia-chi-xa", Assert.Single(Read(("dia-chi-tinh", [langSon.Value]), ("dia-chi-xa", ["Không Có Xã Này"])).Faults).Field);
    }

    [Fact]
    public void What_was_left_blank_stays_as_it_was_unless_it_was_shown_and_emptied()
    {
        Assert.Null(Read(("ten", [""]), ("gioi", [""])).Given.Contacts);
        Assert.Null(Read(("gioi", [""])).Given.Sex);
        var emptied = Read(("da-hien", ["contacts sex"]), ("lien-he", ["", ""]), ("gioi", [""]));
        Assert.Empty(emptied.Given.Contacts!);
        Assert.Equal(Sex.Unknown, emptied.Given.Sex);
        Assert.Equal("ten", Assert.Single(Read(("da-hien", ["names"]), ("ten", [""])).Faults).Field);
    }

    [Fact]
    public void Nothing_typed_is_nobody() => Assert.False(Read(("ten", ["", ""]), ("ten-loai", ["registered", "registered"]), ("dia-chi-loai", ["origin"])).Said);

    [Fact]
    public void A_picture_is_what_its_first_bytes_say()
    {
        Assert.Equal("image/png", Picture([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0]).Given.Photographs!.Single().MediaType);
        Assert.Equal("anh", Assert.Single(Picture("<svg onload='x'>"u8.ToArray()).Faults).Field);

        static TypedPerson Picture(byte[] bytes) => PersonForm.Read(
            new FormCollection([], new FormFileCollection { new FormFile(new MemoryStream(bytes), 0, bytes.Length, "anh", "anh.png") }), "", Today, EntryWords.In(Language.Vietnamese));
    }

    [Fact]
    public void What_was_opened_fills_the_form_that_mends_it()
    {
        var typed = Read(
            ("ten", ["Sùng Thị Mây"]), ("sinh", ["4/1999"]), ("gioi", ["female"]), ("dan-toc", ["08"]), ("giay-to", ["001199000001"]), ("lien-he", ["0900 000 001"]), ("lien-he-an-toan", ["1"]),
            ("cach-lien-he", ["Chỉ gọi buổi trưa"]));

        var again = TypedValues.Of(typed.Given, Today);

        Assert.Equal(("Sùng Thị Mây", "04/1999", "female", "08", "001199000001", "1", "Chỉ gọi buổi trưa"), (again["ten"], again["sinh"], again["gioi"], again["dan-toc"], again["giay-to"], again["lien-he-an-toan"], again["cach-lien-he"]));
        Assert.Equal("names births sex ethnicity papers contacts safe-contact", again["da-hien"]);
    }

    [Fact]
    public void Nothing_that_was_typed_is_printed()
    {
        var typed = Read(("ten", ["Sùng Thị Mây"]));

        Assert.DoesNotContain("Mây", $"{typed} {typed.Given} {typed.Values}", StringComparison.Ordinal);
        Assert.DoesNotContain("Mây", System.Text.Json.JsonSerializer.Serialize(typed.Given), StringComparison.Ordinal);
    }

    private static TypedPerson Read(params (string Field, string[] Rows)[] fields) => PersonForm.Read(
        new FormCollection(fields.ToDictionary(field => field.Field, field => new StringValues(field.Rows), StringComparer.Ordinal)), "", Today, EntryWords.In(Language.Vietnamese));
}
