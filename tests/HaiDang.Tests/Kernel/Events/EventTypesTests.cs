using System.Text;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Tests.Kernel.Events;

public sealed class EventTypesTests
{
    private static readonly OrganisationId Body = new("langson.cong-an-tinh");
    private static readonly EventTypes Types = new([typeof(NoteWritten).Assembly]);

    [Fact]
    public void Letters_stand_as_they_are_and_ids_and_enumerations_as_text()
    {
        var stored = Encoding.UTF8.GetString(EventTypes.Body(new NoteWritten(Body, Role.StandingOffice, "Đặng Thị Hòa", new PartialDate(2019, 4), null)));

        Assert.Equal("""{"body":"langson.cong-an-tinh","role":"standing-office","text":"Đặng Thị Hòa","on":"2019-04"}""", stored);
    }

    [Fact]
    public void An_event_comes_back_as_it_was_stored()
    {
        var note = new NoteWritten(Body, Role.AgencyOfficer, "đ Đ ' \" \\ \n <b>", new PartialDate(2019, 4, 26), 7);

        Assert.Equal(note, Types.Read(Types.NameOf(note), EventTypes.Body(note)));
    }

    [Fact]
    public void A_type_that_this_program_does_not_know_is_named()
    {
        var refused = Assert.Throws<InvalidDataException>(() => Types.Read("tests.note-burnt/3", "{}"u8.ToArray()));

        Assert.Contains("tests.note-burnt/3", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{\"body\":")]
    [InlineData("{\"on\":\"26/4/2019\"}")]
    public void Bytes_that_are_no_such_event_are_an_error_that_names_its_type(string body)
    {
        var refused = Assert.Throws<InvalidDataException>(() => Types.Read("tests.note-written/2", Encoding.UTF8.GetBytes(body)));

        Assert.Contains("tests.note-written/2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_a_stored_name_is_refused() =>
        Assert.Contains("StoredAs", Assert.Throws<InvalidOperationException>(() => Types.NameOf("text")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_old_version_is_read_as_the_newest_and_its_bytes_stay()
    {
        var types = new EventTypes([typeof(NoteWritten).Assembly])
            .Upcast<NoteWrittenAtFirst, NoteWritten>(old => new NoteWritten(Body, Role.LocalOfficer, old.Text, new PartialDate(2019), null));
        var bytes = "{\"text\":\"đã ghi\"}"u8.ToArray();

        Assert.Equal(new NoteWritten(Body, Role.LocalOfficer, "đã ghi", new PartialDate(2019), null), types.Read("tests.note-written/1", bytes));
        Assert.Equal(new NoteWrittenAtFirst("đã ghi"), Types.Read("tests.note-written/1", bytes));
    }

    [StoredAs("tests.note-written/1")]
    private sealed record NoteWrittenAtFirst(string Text);

    [StoredAs("tests.note-written/2")]
    private sealed record NoteWritten(OrganisationId Body, Role Role, string Text, PartialDate On, int? Pages);
}
