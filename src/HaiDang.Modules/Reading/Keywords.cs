namespace HaiDang.Modules.Reading;

/// <summary>The fixed words by which administrative documents are built.</summary>
internal static class Keywords
{
    /// <summary>Opens a line that says who does what stands before it.</summary>
    public static readonly Phrase[] Assigns = Phrase.All(
        "Phân công nhiệm vụ", "Phân công thực hiện", "Phân công trách nhiệm", "Tổ chức thực hiện:", "Đơn vị thực hiện", "Cơ quan thực hiện",
        "Đơn vị chủ trì", "Cơ quan chủ trì", "Chủ trì thực hiện", "Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp thực hiện", "Phối hợp:", "Chủ trì:", "Chủ trì", "Phối hợp",
        "Trách nhiệm thực hiện", "Cơ quan, đơn vị thực hiện", "Cơ quan, đơn vị chủ trì", "Cơ quan, đơn vị phối hợp", "Phân công",
        "Đơn vị đầu mối", "Đơn vị chịu trách nhiệm", "Đơn vị chủ trì thực hiện", "Cơ quan chủ trì thực hiện", "Lực lượng thực hiện", "Các đơn vị phối hợp", "Các cơ quan phối hợp", "Đơn vị tham mưu", "Bộ phận thực hiện",
        "Trách nhiệm chủ trì", "Đơn vị phụ trách", "Chịu trách nhiệm thực hiện", "Đơn vị chủ trì, phối hợp", "Cơ quan chủ trì, phối hợp", "Đơn vị thực hiện chính");

    /// <summary>A report.</summary>
    public static readonly Phrase[] Reports = Phrase.All("báo cáo");

    /// <summary>Opens a line, or a part of one, that says when.</summary>
    public static readonly Phrase[] Times = Phrase.All(
        "Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn hoàn thành", "Thời hạn thực hiện", "Thời gian", "Thời hạn", "Hoàn thành", "Tiến độ thực hiện", "Tiến độ", "Thời điểm thực hiện", "Thời gian triển khai");

    /// <summary>Leads.</summary>
    public static readonly Phrase Lead = Phrase.Of("chủ trì", 0.18f);

    /// <summary>Does its share beside the lead.</summary>
    public static readonly Phrase Together = Phrase.Of("phối hợp", 0.18f);

    private static readonly Phrase Fits = Phrase.Of("phù hợp", 0.18f);

    /// <summary>Whether "phối hợp" stands here and not "phù hợp", which scans make alike.</summary>
    /// <param name="isOpening">Whether a verb is due here: then it is "phối hợp".</param>
    public static Found TogetherAt(Run run, int token, bool isOpening = false)
    {
        var together = run.At(token, Together);
        return together.Any && !isOpening && run.At(token, Fits) is { Any: true } fits && fits.Cost < together.Cost && run.Tokens[token].StartsLower ? Found.None : together;
    }

    /// <summary>Asked, not ordered.</summary>
    public static readonly Phrase Asks = Phrase.Of("đề nghị", 0.16f);

    /// <summary>Ordered.</summary>
    public static readonly Phrase[] Orders = Phrase.All("Giao", "Yêu cầu", "Phân công", "Giao cho");

    /// <summary>An aim with a number.</summary>
    public static readonly Phrase Target = Phrase.Of("chỉ tiêu", 0.14f);

    /// <summary>The national name at the top right.</summary>
    public static readonly Phrase Nation = Phrase.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0.2f);

    /// <summary>The motto under it.</summary>
    public static readonly Phrase Motto = Phrase.Of("Độc lập - Tự do - Hạnh phúc", 0.32f);

    /// <summary>Opens the list of recipients.</summary>
    public static readonly Phrase Recipients = Phrase.Of("Nơi nhận", 0.2f);
}
