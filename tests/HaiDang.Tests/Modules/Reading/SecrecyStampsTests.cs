using HaiDang.Modules.Reading;

namespace HaiDang.Tests.Modules.Reading;

public sealed class SecrecyStampsTests
{
    private static ReadingRefusal? Refusal(string stamp) => PlanReader.Read(
        $"UBND TỈNH LAI CHÂU\n{stamp}\nSố: 3/KH-UBND\nLai Châu, ngày 5 tháng 5 năm 2023\nKẾ HOẠCH\nGiả định năm 2023\n\nI. NHIỆM VỤ\n- Giữ bí mật thông tin của nạn nhân.").Refusal;

    [Theory]
    [InlineData("MẬT")]
    [InlineData("TỐI MẬT")]
    [InlineData("TUYỆT MẬT")]
    [InlineData("[ MẬT ]")]
    [InlineData("TOI MAT")]
    [InlineData("TUYET MẶT")]
    [InlineData("Độ mật: Tối mật")]
    public void A_stamp_stops_the_reading_and_leaves_a_stub(string stamp)
    {
        var refusal = Refusal(stamp);

        Assert.Equal(ReadingRefusal.SecretDocument, refusal?.Code);
        Assert.Equal(("3/KH-UBND", "2023-05-05"), (refusal!.Stub!.Number, refusal.Stub.Date.ToString()));
    }

    [Theory]
    [InlineData("MẶT TRẬN TỔ QUỐC")]
    [InlineData("Giữ bí mật công tác")]
    [InlineData("MỘT")]
    public void Other_words_are_no_stamp(string line) => Assert.Null(Refusal(line));
}
