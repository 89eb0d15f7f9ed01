using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Planning.Committee;
using HaiDang.Modules.Planning.Committee.Registers;

namespace HaiDang.Tests.Modules.Planning.Committee;

/// <summary>What stands in an entry of a register, then what is to be recorded; today is 15/6/2023.</summary>
internal sealed class Given(Register register, params object[] events)
{
    public static readonly DateOnly Today = new(2023, 6, 15);
    public static readonly OrganisationId Justice = new("thu.so-tu-phap");
    public static readonly OrganisationId Police = new("thu.cong-an-tinh");

    /// <summary>The entry, each event a version.</summary>
    public Entry? Entry => events.Length == 0 ? null : Of(2023, events);

    public static DateOnly Day(int month, int day) => new(2023, month, day);

    public static Entry Of(int year, params object[] events) =>
        new(new EntryId(year, "thu"), [.. events.Select((e, i) => new Written(i + 1, e, e is IOccurred dated ? dated.OccurredOn : Today))]);

    public void Takes(object e) => Assert.Equal(Decision.Record(e).ToString(), When(e).ToString());

    public void Refuses(object e, Refusal refusal) => Assert.Equal(refusal, Assert.IsType<Decision.No>(When(e)).Refusal);

    private Decision When(object e) => new RecordEntry(register, new EntryId(2023, "thu"), e).Decide(Entry, Today);
}
