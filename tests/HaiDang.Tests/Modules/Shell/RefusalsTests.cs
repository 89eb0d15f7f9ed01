using HaiDang.Kernel.Events;
using HaiDang.Modules.Shell;

namespace HaiDang.Tests.Modules.Shell;

public sealed class RefusalsTests
{
    [Theory]
    [InlineData(RefusalKind.Unknown, 404)]
    [InlineData(RefusalKind.Changed, 409)]
    [InlineData(RefusalKind.TooLarge, 413)]
    [InlineData(RefusalKind.Rule, 422)]
    public void Each_kind_of_no_has_its_status(RefusalKind kind, int status) => Assert.Equal(status, Refusals.Status(kind));
}
