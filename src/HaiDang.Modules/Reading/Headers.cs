using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reading;

/// <summary>Makes the header of a reading from letterhead, preamble and signature block.</summary>
internal static partial class Headers
{
    private static readonly Phrase Committee = Phrase.Of(
        "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc", 0.2f);

    private static readonly Phrase ShortCommittee = Phrase.Of(
        "BCĐ phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc", 0.2f);

    private static readonly (Phrase Print, string Words)[] Openings =
    [
        (Phrase.Of("ỦY BAN NHÂN DÂN TỈNH"), "Ủy ban nhân dân tỉnh"), (Phrase.Of("UBND TỈNH"), "UBND tỉnh"), (Phrase.Of("ỦY BAN NHÂN DÂN THÀNH PHỐ"), "Ủy ban nhân dân thành phố"),
        (Phrase.Of("UBND THÀNH PHỐ"), "UBND thành phố"), (Phrase.Of("CÔNG AN TỈNH"), "Công an tỉnh"), (Phrase.Of("TỈNH ỦY"), "Tỉnh ủy"), (Phrase.Of("BAN CHỈ ĐẠO 138 TỈNH"), "Ban Chỉ đạo 138 tỉnh"),
        (Phrase.Of("BAN CHỈ ĐẠO 138"), "Ban Chỉ đạo 138"), (Phrase.Of("ỦY BAN NHÂN DÂN HUYỆN"), "Ủy ban nhân dân huyện"), (Phrase.Of("UBND HUYỆN"), "UBND huyện"),
        (Phrase.Of("ỦY BAN NHÂN DÂN XÃ"), "Ủy ban nhân dân xã"), (Phrase.Of("UBND XÃ"), "UBND xã"), (Phrase.Of("ỦY BAN NHÂN DÂN PHƯỜNG"), "Ủy ban nhân dân phường"),
    ];

    /// <summary>The header, with a doubt for each thing that can't be read.</summary>
    public static DocumentReading Read(Letterhead head, Frame frame, Doubts doubts)
    {
        var province = head.Bodies.Select(ProvinceNames.Best).FirstOrDefault(p => p is not null) ?? head.Province ?? Named(head.Preamble);
        var foot = SignatureBlock.Read(Foot(frame), frame.Strays);
        var bodies = head.Bodies.Select(b => Cased(b) ?? Restored(b, province)).ToList();
        if (bodies.Count > 1) bodies[^1] = Placed(bodies[^1], bodies[^2]);
        var issuer = Issuer(head.Preamble, bodies.LastOrDefault(), province);
        if (head.Number is null) doubts.Add(DoubtKind.NumberUnreadable, "header", head.NumberSpan ?? head.Span);
        if (head.Date is null) doubts.Add(DoubtKind.DateUnreadable, "header", head.DateSpan ?? head.Span);
        else if (head.Date.Value.Day is null) doubts.Add(DoubtKind.DayUnreadable, "header", head.DateSpan ?? head.Span, head.Date.Value.ToString());
        if (issuer is null) doubts.Add(DoubtKind.IssuerUnreadable, "header", head.Span);
        if (province is null) doubts.Add(DoubtKind.ProvinceUnknown, "header", head.Span);
        if (foot.Signatory is null) doubts.Add(DoubtKind.SignatoryUnreadable, "header", FootSpan(frame) ?? head.Span);
        else if (foot.Signatory.All(c => c < 0x80)) doubts.Add(DoubtKind.NameByScanner, "header", foot.NameSpan ?? head.Span, foot.Signatory);
        return new DocumentReading(
            head.Type, head.Number, head.Symbol, head.Date, issuer, bodies.Count > 1 ? bodies[0] : null, province, head.Title, foot.Signatory, foot.Title, [], foot.Recipients) { SignatoryCapacity = foot.Capacity };
    }

    /// <summary>The issuing body under its official name, where the letterhead's capitals hid it: "SỞ Y TẾ".</summary>
    public static DocumentReading Named(DocumentReading header, Gazetteer gazetteer)
    {
        if (header.IssuingBody is not { } printed) return header;
        var run = new Run(Token.Cut(printed, 0, printed.Length), 0.3f);
        return gazetteer.At(run, 0, run.Count) is { } body && body.To == run.Count && body.Name.Length == printed.Length ? header with { IssuingBody = body.Name } : header;
    }

    /// <summary>The year a plan is for: the one in its title, else that of its date.</summary>
    /// <returns>Null for a plan of several years: a day without a year comes again in each.</returns>
    public static int? PlanYear(DocumentReading header)
    {
        var m = header.Title is null ? null : TitleYear().Match(header.Title);
        if (m is { Success: true }) return int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture);
        return header.Title is not null && Years().IsMatch(header.Title) ? null : header.Date?.Year;
    }

    /// <summary>Whether the title names the one year the plan is for.</summary>
    public static bool IsOfOneYear(DocumentReading header) => header.Title is not null && TitleYear().IsMatch(header.Title);

    // The preamble spells out what the letterhead shortens.
    private static string? Issuer(Run? preamble, string? printed, string? province)
    {
        if (preamble is null || (printed is not null && !Folding.Fold(printed).StartsWith("ban ch", StringComparison.Ordinal) && !Folding.Fold(printed).StartsWith("bcd", StringComparison.Ordinal))) return printed;
        var found = preamble.Find(0, preamble.Count, Committee);
        return found.Any ? Committee.Words + Place(province) : printed;
    }

    // A commune's plan names its province where it cites the plan above it.
    private static string? Named(Run? preamble)
    {
        if (preamble is null) return null;
        for (var i = 0; i + 2 < preamble.Count; i++)
        {
            if (preamble.Tokens[i].Key is not "tinh") continue;
            for (var words = 4; words >= 2; words--)
            {
                if (i + 1 + words <= preamble.Count && ProvinceNames.Is(preamble.Text(i + 1, i + 1 + words)) is { } name) return name;
            }
        }

        return null;
    }

    // Capitals with all their marks need only the right case: small but for the first letter and the place.
    private static string? Cased(string printed)
    {
        if (printed.Count(c => c >= 0x80) * 6 < printed.Count(char.IsLetter) || new Run(Token.Cut(printed, 0, printed.Length), 0.3f).At(0, [Committee, ShortCommittee]).Any) return null;
        var words = NameForms.SpeltIn(printed).ToLower(Vietnamese).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var level = Array.FindLastIndex(words, w => w is "tỉnh" or "phố" or "huyện" or "quận" or "xã" or "phường" or "trấn" or "ủy");
        for (var i = 0; i < words.Length; i++)
        {
            if (i == 0 || (i > level && level > 0 && words[level] is not "ủy") || (i > level && level == 1)) words[i] = Vietnamese.TextInfo.ToTitleCase(words[i]);
        }

        var cased = string.Join(' ', words);
        return Capitals.Aggregate(cased, (name, capital) => name.Replace(capital, capital, StringComparison.OrdinalIgnoreCase));
    }

    // A body of another: "Sở Y tế" under "UBND tỉnh Khánh Hòa", "Ban Thường vụ" under a union.
    private static string Placed(string body, string above)
    {
        if (body.StartsWith("Ban thường vụ", StringComparison.OrdinalIgnoreCase) || body.StartsWith("Ban chấp hành", StringComparison.OrdinalIgnoreCase)) return body + " " + above;
        if (Levels().IsMatch(body) || !(body.StartsWith("Sở ", StringComparison.Ordinal) || body.StartsWith("Ban ", StringComparison.Ordinal))) return body;
        return Levels().Match(above) is { Success: true } place ? body + " " + place.Value : body;
    }

    // Words of bodies' names that keep their capital.
    private static readonly string[] Capitals =
    [
        "Ban Chỉ đạo", "Ban Thường vụ", "Ban Chấp hành", "Ban An toàn giao thông", "Ban Chỉ huy", "Bộ Chỉ huy", "Bộ đội Biên phòng", "Liên hiệp Phụ nữ", "Bộ Công an", "Ban Quản lý", "Mặt trận Tổ quốc Việt Nam", "Việt Nam",
    ];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static string Restored(string printed, string? province)
    {
        var run = new Run(Token.Cut(printed, 0, printed.Length));
        if (run.At(0, [Committee, ShortCommittee]).Any) return Committee.Words + Place(province);
        var best = Openings.Select(o => (o.Words, Found: run.At(0, o.Print))).Where(o => o.Found.Any)
            .OrderBy(o => o.Found.Cost).ThenByDescending(o => o.Found.To).FirstOrDefault((Words: "", Found: Found.None));
        if (best.Found.Any)
        {
            if (best.Found.To >= run.Count) return best.Words;
            var rest = run.Text(best.Found.To, run.Count);
            return best.Words + " " + (ProvinceNames.Best(rest) ?? Titled(rest));
        }

        return Restoring.Sentence(printed);
    }

    private static string Titled(string capitals) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(capitals.ToLowerInvariant());

    private static string Place(string? province) => province switch
    {
        null => "",
        "Hà Nội" or "Hồ Chí Minh" or "Đà Nẵng" or "Hải Phòng" or "Cần Thơ" or "Huế" => " thành phố " + province,
        _ => " tỉnh " + province,
    };

    // A plan issued by a decision is signed under the decision, above the plan.
    private static IReadOnlyList<Line> Foot(Frame frame) => frame.Foot.Count > 0
        ? frame.Foot : [.. frame.Head.SkipWhile(l => !(new Run(l.Tokens).At(0, Keywords.Recipients).Any && l.Tokens[0].StartsUpper)).TakeWhile(l => !(l.IsUpper && Restoring.Kind(new Run(l.Tokens), 0) is not null))];

    private static Span? FootSpan(Frame frame) => frame.Foot.Count == 0 ? null : new Span(frame.Foot[0].From, frame.Foot[^1].To);

    [GeneratedRegex(@"\bn\S{1,2}m\s+(?<y>(19|20)\d\d)\b(?!.*(19|20)\d\d\s*[-–])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+\p{Lu}.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Levels();

    [GeneratedRegex(@"(19|20)\d\d\s*[-–]\s*(19|20)\d\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Years();
}
