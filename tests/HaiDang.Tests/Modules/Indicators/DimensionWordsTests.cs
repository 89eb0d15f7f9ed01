using HaiDang.Modules.Indicators;
using HaiDang.Modules.Shell;

namespace HaiDang.Tests.Modules.Indicators;

public sealed class DimensionWordsTests
{
    [Theory]
    [InlineData("crime", "blhs-2015/150", "tội danh: Điều 150: Tội mua bán người")]
    [InlineData("crime", "blhs-2015/999", "tội danh: blhs-2015/999")]
    [InlineData("kind", "denunciation", "loại: tố giác về tội phạm")]
    [InlineData("foreign", "yes", "có yếu tố nước ngoài: có")]
    public void A_value_is_said_in_words_and_one_that_has_none_as_it_is_written(string key, string value, string said) =>
        Assert.Equal(said, DimensionWords.Shipped.Say(key, [value], Language.Vietnamese));
}
