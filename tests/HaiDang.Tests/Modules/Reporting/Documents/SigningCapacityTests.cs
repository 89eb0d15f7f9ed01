using HaiDang.Modules.Reporting.Documents;

namespace HaiDang.Tests.Modules.Reporting.Documents;

/// <summary>Quyền hạn of a signer by annex I of Decree 30/2020, II.7.a.</summary>
public sealed class SigningCapacityTests
{
    private static readonly string[] Planned = ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"];

    [Theory]
    [InlineData(null, false, "TM. BAN CHỈ ĐẠO|TRƯỞNG BAN")]
    [InlineData("Trưởng ban", true, "TM. BAN CHỈ ĐẠO|TRƯỞNG BAN")]
    [InlineData("Phó Trưởng ban", false, "TM. BAN CHỈ ĐẠO|KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN")]
    [InlineData("Phó Trưởng ban", true, "TM. BAN CHỈ ĐẠO|KT. TRƯỞNG BAN|PHÓ TRƯỞNG BAN")]
    [InlineData("Chánh Văn phòng", true, "TUQ. TRƯỞNG BAN|CHÁNH VĂN PHÒNG")]
    [InlineData("TL. Trưởng ban / Chánh Văn phòng", true, "TL. TRƯỞNG BAN|CHÁNH VĂN PHÒNG")]
    public void Who_is_empowered_by_a_paper_signs_in_the_head_s_name_alone(string? signer, bool isEmpowered, string lines) =>
        Assert.Equal(lines.Split('|'), SigningCapacity.Lines(Planned, signer, isEmpowered));
}
