namespace HaiDang.Tests.Modules.Reading;

public sealed class DutiesTests
{
    [Fact]
    public void A_sentence_is_a_task_and_a_semicolon_before_a_verb_begins_another() => Assert.Equal(
        ["Tổ chức họp dân ở vùng cao", "phát huy vai trò già làng; loa truyền thanh của các bản.", "Rà soát địa bàn."],
        Given.Duties("- Tổ chức họp dân ở vùng cao; phát huy vai trò già làng; loa truyền thanh của các bản. Rà soát địa bàn.").Select(t => t.Text));

    [Fact]
    public void A_semicolon_in_brackets_or_quotes_parts_nothing() => Assert.Single(
        Given.Duties("- Phát động phong trào “Bản làng bình yên; xây dựng nếp sống mới” (tổ chức họp; thực hiện ký cam kết) ở vùng cao."));

    [Fact]
    public void A_sentence_broken_by_a_page_is_one_task()
    {
        var task = Assert.Single(Given.Duties("- Tăng cường tuyên truyền pháp luật cho đồng bào\n\n3\n\ndân tộc thiểu số ở các bản vùng cao."));

        Assert.Equal("Tăng cường tuyên truyền pháp luật cho đồng bào dân tộc thiểu số ở các bản vùng cao.", task.Text);
    }

    [Fact]
    public void Sentences_of_objectives_stay_whole() => Assert.Equal(
        ["objective", "rule"],
        Given.Plan("I. MỤC TIÊU\n1. Nâng cao nhận thức; tổ chức tốt phong trào. Mọi việc phải làm đúng luật.").Tasks.Select(t => t.Kind));

    [Fact]
    public void An_assignment_line_covers_every_bullet_since_the_one_before()
    {
        var tasks = Given.Duties("""
            1. Truyền thông
            - Tổ chức họp dân.
            - Biên soạn tờ rơi.
            Phân công nhiệm vụ: Sở Tư pháp chủ trì, phối hợp Công an tỉnh, các sở, ban, ngành thực hiện.
            - Mở lớp tập huấn.
            Phân công nhiệm vụ: Các sở, ban, ngành, đoàn thể, Ban Chỉ đạo 138 các huyện, thành phố thực hiện.
            """);

        Assert.Equal([["Sở Tư pháp"], ["Sở Tư pháp"], ["Các sở, ban, ngành tỉnh", "Các đoàn thể tỉnh", "Ban Chỉ đạo 138 các huyện, thành phố"]], tasks.Select(t => t.Lead));
        Assert.Equal(["Công an tỉnh", "Các sở, ban, ngành tỉnh"], tasks[1].Co);
        Assert.Empty(tasks[2].Co);
    }

    [Fact]
    public void A_damaged_assignment_line_is_read_like_a_clean_one()
    {
        var task = Assert.Single(Given.Duties("- To chtrc hop dan.\n\n~ Phdn cong nhi;ém vu.: So Tw phdp chii tri, pho”i hop cdc s6, ban, nganh, doan thé thuc hign."));

        Assert.Equal(["Sở Tư pháp"], task.Lead);
        Assert.Equal(["Các sở, ban, ngành tỉnh", "Các đoàn thể tỉnh"], task.Co);
    }

    [Fact]
    public void Lines_of_lead_help_and_time_belong_to_the_item_before_them()
    {
        var task = Assert.Single(Given.Duties("a) Dựng phim ngắn.\n- Cơ quan chủ trì: Sở Thông tin và Truyền thông.\n- Cơ quan phối hợp: Công an tỉnh.\n- Thời gian thực hiện: Quý II/2024."));

        Assert.Equal(["Sở Thông tin và Truyền thông"], task.Lead);
        Assert.Equal(["Công an tỉnh"], task.Co);
        Assert.Equal(new DateOnly(2024, 6, 30), task.Deadline);
    }

    [Fact]
    public void Brackets_or_a_closing_sentence_that_only_say_who_are_no_task_of_their_own()
    {
        var tasks = Given.Duties("- Dựng pa nô ở cửa khẩu (Công an tỉnh chủ trì, Sở Tư pháp phối hợp).\n- Tổ chức họp dân. Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh thực hiện.");

        Assert.Equal(["Dựng pa nô ở cửa khẩu (Công an tỉnh chủ trì, Sở Tư pháp phối hợp).", "Tổ chức họp dân."], tasks.Select(t => t.Text));
        Assert.Equal([["Công an tỉnh"], ["Sở Y tế"]], tasks.Select(t => t.Lead));
        Assert.Equal([["Sở Tư pháp"], ["Công an tỉnh"]], tasks.Select(t => t.Co));
    }

    [Fact]
    public void An_office_outside_the_catalogue_is_known_by_how_offices_are_named()
    {
        var tasks = Given.Duties("1. Trách nhiệm của Phòng Nghiệp vụ Giả\n- Theo dõi tiến độ.\n2. Khác\n- Trung tâm Y tế Giả chủ trì, phối hợp với Hội Chăn nuôi Giả tổ chức tiêm phòng.\n- Phòng, chống dịch ở các bản.");

        Assert.Equal([["Phòng Nghiệp vụ Giả"], ["Trung tâm Y tế Giả"], []], tasks.Select(t => t.Lead));
        Assert.Equal(["Hội Chăn nuôi Giả"], tasks[1].Co);
    }

    [Fact]
    public void A_heading_that_is_a_body_gives_it_to_the_paragraphs_below()
    {
        var tasks = Given.Duties("3. Đấu tranh\n3.1. Công an tỉnh\nTiếp nhận tin báo.\n- Xác minh đối tượng.\n3.2. Đề nghị Viện kiểm sát nhân dân, Tòa án nhân dân tỉnh\nĐẩy nhanh xét xử.");

        Assert.Equal([["Công an tỉnh"], ["Công an tỉnh"], ["Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh"]], tasks.Select(t => t.Lead));
        Assert.Equal([false, false, true], tasks.Select(t => t.Requested));
        Assert.Equal("I.3.1", tasks[0].Path);
    }

    [Fact]
    public void A_body_at_the_head_of_a_bullet_passes_to_the_bullets_under_it()
    {
        var tasks = Given.Duties("- Sở Y tế:\n+ Chủ trì, phối hợp với Công an tỉnh tổ chức khám sức khỏe.\n+ Bố trí nơi tạm lánh.\n- Công an tỉnh cung cấp thông tin cho báo chí.");

        Assert.Equal([["Sở Y tế"], ["Sở Y tế"], ["Công an tỉnh"]], tasks.Select(t => t.Lead));
        Assert.Equal([["Công an tỉnh"], [], []], tasks.Select(t => t.Co));
    }

    [Fact]
    public void A_body_is_found_behind_an_opening_clause() => Assert.Equal(
        ["Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các huyện, thành phố"],
        Given.Duties("1. Căn cứ Kế hoạch này, các sở, ban, ngành, UBND các huyện, thành phố xây dựng kế hoạch cụ thể.")[0].Lead);

    [Fact]
    public void Standing_for_another_body_adds_no_second_lead() => Assert.Equal(
        ["Công an tỉnh"], Given.Duties("1. Công an tỉnh - Cơ quan Thường trực Ban Chỉ đạo 138 tỉnh theo dõi, đôn đốc.")[0].Lead);

    [Fact]
    public void Asked_bodies_are_asked_and_those_after_phoi_hop_help()
    {
        var task = Assert.Single(Given.Duties("- Xét xử các vụ án điểm.\nPhân công nhiệm vụ: đề nghị Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh phối hợp với Công an tỉnh và các đơn vị liên quan thực hiện."));

        Assert.True(task.Requested);
        Assert.Equal(["Viện kiểm sát nhân dân tỉnh", "Tòa án nhân dân tỉnh"], task.Lead);
        Assert.Equal(["Công an tỉnh", "Các đơn vị liên quan"], task.Co);
    }

    [Fact]
    public void A_body_outside_the_catalogue_keeps_its_words_and_raises_a_doubt()
    {
        var plan = Given.Plan("II. NHIỆM VỤ\n- Tổ chức hội trại.\nPhân công nhiệm vụ: Trung tâm Giả định Thung Nai chủ trì, phối hợp Sở Tư pháp thực hiện.");

        Assert.Equal(["Trung tâm Giả định Thung Nai"], plan.Tasks[0].Lead);
        Assert.Contains(plan.Doubts, d => d.What == "agency-unknown" && d.Detail == "Trung tâm Giả định Thung Nai");
    }

    [Fact]
    public void A_task_for_which_nobody_is_named_raises_a_doubt() => Assert.Contains(
        Given.Plan("II. NHIỆM VỤ\n- Tổ chức họp dân ở các bản.").Doubts, d => d.What == "nobody-named");

    [Fact]
    public void The_department_of_labour_is_known_before_its_end_and_not_after()
    {
        const string line = "II. NHIỆM VỤ\n- Sở Lao động - Thương binh và Xã hội tổ chức đón tiếp nạn nhân.";

        Assert.DoesNotContain(Given.Plan(line).Doubts, d => d.What == "agency-unknown");
        var after = Given.Read("UBND TỈNH SƠN LA\nSố: 5/KH-UBND\nSơn La, ngày 02 tháng 02 năm 2026\nKẾ HOẠCH\nGiả định năm 2026\n\n" + line);
        Assert.DoesNotContain("Sở Lao động - Thương binh và Xã hội", after.Tasks[0].Lead);
    }

    [Theory]
    [InlineData("hoàn thành trong quý I/2024", "2024-03-31")]
    [InlineData("hoàn thành trước ngày 15/6/2024", "2024-06-15")]
    [InlineData("xong trong tháng 6/2024", "2024-06-30")]
    [InlineData("chậm nhất ngày 30 tháng 9 năm 2024", "2024-09-30")]
    [InlineData("hoàn thành trong quý 11/2024", "2024-06-30")]
    public void A_deadline_is_the_last_day_it_names(string words, string day) => Assert.Equal(
        day, Given.Duties($"- Xây dựng quy chế phối hợp ({words}).")[0].Deadline?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Before_a_day_the_day_before_is_the_last_in_time()
    {
        var task = Given.Duties("- Xây dựng quy chế phối hợp (hoàn thành trước ngày 15/6/2024).")[0];

        Assert.Equal((new DateOnly(2024, 6, 15), "before", new DateOnly(2024, 6, 14)), (task.Deadline, task.DeadlineRule, task.LastDay));
    }

    [Fact]
    public void A_window_takes_the_year_of_its_end()
    {
        var window = Given.Duties("- Mở đợt cao điểm (thời gian từ ngày 01/7 đến hết ngày 30/9/2024).")[0].Window;

        Assert.Equal((new DateOnly(2024, 7, 1), new DateOnly(2024, 9, 30)), (window!.Value.From, window.Value.To));
    }

    [Fact]
    public void A_day_without_a_year_takes_the_plans_and_raises_a_doubt()
    {
        var plan = Given.Plan("II. NHIỆM VỤ\n- Rà soát hộ khẩu, hoàn thành trước ngày 30/4.");

        Assert.Equal(new DateOnly(2024, 4, 30), plan.Tasks[0].Deadline);
        Assert.Contains(plan.Doubts, d => d.What == "year-inferred");
    }

    [Fact]
    public void A_day_of_commemoration_is_no_deadline() => Assert.Null(Given.Duties("- Hưởng ứng Ngày toàn dân phòng, chống mua bán người 30/7.")[0].Deadline);

    [Fact]
    public void A_number_that_a_scan_made_of_a_word_is_doubted_and_a_real_one_is_not()
    {
        var doubts = Given.Read("UBND TINH LAO CAI\nSo: 4/KH-UBND\nLao Cai, ngay 5 thang 3 nam 2022\nKE HOACH\nGia dinh nam 2022\n\nI. NHIEM VU\n- Xac dinh 10 nhiem vu, mo 12 lop tap huan trong 48 gio cho cac co quan.").Doubts;

        Assert.Equal("10", Assert.Single(doubts, d => d.What == "number-by-scanner").Detail);
    }

    [Fact]
    public void Words_that_belong_to_nothing_are_shown() => Assert.Contains(
        Given.Plan("I. NHIỆM VỤ\n- Tổ chức họp dân.\n\n/mu xq\n\n- Rà soát địa bàn.").Doubts, d => d.What == "unparsed" && d.Detail == "/mu xq");
}
