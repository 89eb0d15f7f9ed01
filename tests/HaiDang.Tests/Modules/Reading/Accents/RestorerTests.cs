using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Tests.Modules.Reading.Accents;

public sealed class RestorerTests
{
    [Theory]
    [InlineData("Thuec hién cong tac phong, chdng mua ban ngudi", "Thực hiện công tác phòng, chống mua bán người")]
    [InlineData("x4y dung ké hoach t6 chirc tuyén truyén cho nhan dan", "xây dựng kế hoạch tổ chức tuyên truyền cho nhân dân")]
    [InlineData("UY BAN NHAN DAN TINH", "ỦY BAN NHÂN DÂN TỈNH")]
    [InlineData("So Vin hoa, T hé thao va Du lich", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Ty 18 diéu tra, kham phé cdc vy dn", "Tỷ lệ điều tra, khám phá các vụ án")]
    [InlineData("bao cao UBND tinh, HDND tinh", "báo cáo UBND tỉnh, HĐND tỉnh")]
    public void Lost_accents_are_proposed(string read, string right) => Assert.Equal(right, Restored(read).Text);

    [Theory]
    [InlineData("trudc ngay 05/12/2022", "05/12/2022")]
    [InlineData("Ké hoach s6 28/KH-BCD ngay 24/01/2023", "28/KH-BCĐ")]
    [InlineData("dat trén 90% trong quy II", "90% trong quý II")]
    [InlineData("nam hoc 2021-2022 c6 10 nhiém vu", "2021-2022 có 10")]
    [InlineData("theo Phu luc V01-BCA", "V01-BCA")]
    [InlineData("kinh phi 2 ty 18 triéu déng", "2 tỷ 18 triệu")]
    public void Numbers_and_symbols_keep_their_figures(string read, string kept) => Assert.Contains(kept, Restored(read).Text, StringComparison.Ordinal);

    [Fact]
    public void A_persons_name_stays_as_the_scanner_left_it() =>
        Assert.Contains("Nguyén Vin Teo", Restored("giao ong Nguyén Vin Teo, chuyén vién, theo doi").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("son-la-lines")]
    [InlineData("an-giang-heads")]
    [InlineData("can-tho-programme")]
    public void A_text_in_proper_vietnamese_stays_untouched(string plan)
    {
        string[] lines = [.. Given.File($"Modules/Reading/Plans/{plan}.txt").Normalize().Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        var restorer = Restorer.For(lines);

        Assert.Equal(lines, lines.Select(l => restorer.Restore(l).Text));
    }

    [Fact]
    public void A_wrong_tone_amid_right_ones_is_mended_only_where_nothing_speaks_for_it()
    {
        string[] lines = ["Sở Y tế tống hợp, báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện.", "Tòa án nhân dân tống đạt văn bản tố tụng cho đương sự."];
        var restorer = Restorer.For(lines);

        Assert.StartsWith("Sở Y tế tổng hợp, báo cáo", restorer.Restore(lines[0]).Text, StringComparison.Ordinal);
        Assert.Equal(lines[1], restorer.Restore(lines[1]).Text);
    }

    [Fact]
    public void Each_word_says_where_it_stood_what_was_printed_and_how_sure_the_proposal_is()
    {
        const string Read = "- Tang cuong  chi dao;";

        var words = Restored(Read).Words;

        Assert.Equal(["Tăng", "cường", "chỉ", "đạo"], words.Select(w => w.Proposed));
        Assert.All(words, w => Assert.Equal(w.Printed, Read[w.From..w.To]));
        Assert.All(words, w => Assert.InRange(w.Confidence, 0.5f, 1f));
    }

    [Fact]
    public void What_no_syllable_resembles_is_kept_and_is_little_sure() =>
        Assert.Contains(Restored("phat hién hoat dong Xzqwkj trén dia ban").Words, w => w is { Printed: "Xzqwkj", Proposed: "Xzqwkj", Confidence: < 0.5f });

    [Fact]
    public void A_scanner_is_learnt_from_its_own_text()
    {
        // This reader makes "g" of "ự" throughout: strange at first, then a habit.
        string[] page = [.. Enumerable.Repeat("thgc hien xay dgng luc lugng, thgc hien nghiem, tich cgc, tr4t tg, thgc te, dg an, dg toan", 6)];

        Assert.StartsWith("thực hiện xây dựng", Restorer.For(page).Restore(page[0]).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- ; …")]
    public void A_text_without_words_has_none(string text) => Assert.Empty(Restored(text).Words);

    private static RestoredText Restored(string text) => Restorer.For([text]).Restore(text);
}
