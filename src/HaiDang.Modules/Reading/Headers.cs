using System.Globalization;
using System.Text.RegularExpressions;

namespace HaiDang.Modules.Reading;

/// <summary>Makes the header of a reading from letterhead, preamble and signature block.</summary>
internal static partial class Headers
{
    private static readonly Phrase Committee = Phrase.Of(
        "Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc", 0.2f);

    private static readonly Phrase ShortCommittee = Phrase.Of(
        "BCĐ phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc", 0.2f);

    private static readonly string[] PlaceKinds = ["thành phố", "đặc khu", "thị trấn", "thị xã", "tỉnh", "huyện", "quận", "phường", "xã"];

    private static readonly (string Print, string Words)[] Openings =
    [
        ("ỦY BAN NHÂN DÂN", "Ủy ban nhân dân"), ("UBND", "UBND"), ("HỘI ĐỒNG NHÂN DÂN", "Hội đồng nhân dân"), ("CÔNG AN", "Công an"), ("BAN CHỈ ĐẠO 138", "Ban Chỉ đạo 138"),
        ("BAN CHỈ ĐẠO", "Ban Chỉ đạo"), ("BỘ CHỈ HUY QUÂN SỰ", "Bộ Chỉ huy Quân sự"), ("BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG", "Bộ Chỉ huy Bộ đội Biên phòng"),
        ("HỘI LIÊN HIỆP PHỤ NỮ", "Hội Liên hiệp Phụ nữ"), ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", "Hội Liên hiệp Phụ nữ Việt Nam"), ("HỘI LHPN VIỆT NAM", "Hội Liên hiệp Phụ nữ Việt Nam"), ("HỘI LHPN", "Hội Liên hiệp Phụ nữ"), ("BAN AN TOÀN GIAO THÔNG", "Ban An toàn giao thông"),
        ("MẶT TRẬN TỔ QUỐC VIỆT NAM", "Mặt trận Tổ quốc Việt Nam"), ("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
    ];

    private static readonly (string Print, string Words)[] Schools =
        [("TRƯỜNG THPT", "Trường Trung học phổ thông"), ("TRƯỜNG THCS", "Trường Trung học cơ sở"), ("TRƯỜNG TIỂU HỌC", "Trường Tiểu học"), ("TRƯỜNG MẦM NON", "Trường Mầm non")];

    private static readonly (Phrase Print, string Words)[] PlacedOpenings =
        [.. Openings.SelectMany(o => PlaceKinds.Select(kind => (Phrase.Of(o.Print + " " + kind.ToUpperInvariant(), 0.12f), o.Words + " " + kind)))];

    private static readonly (Phrase Print, string Words)[] PartyOpenings =
        [(Phrase.Of("TỈNH ỦY"), "Tỉnh ủy"), (Phrase.Of("HUYỆN ỦY"), "Huyện ủy"), (Phrase.Of("THÀNH ỦY"), "Thành ủy"), (Phrase.Of("THỊ ỦY"), "Thị ủy"), (Phrase.Of("QUẬN ỦY"), "Quận ủy"), (Phrase.Of("ĐẢNG ỦY"), "Đảng ủy")];

    // Organs that are nothing without what they are the organ of.
    private static readonly string[] Organs = ["ban thuong vu", "ban chap hanh", "ban thuong truc", "doan chu tich", "thuong truc", "ban to chuc", "ban tuyen giao", "ban dan van"];

    /// <summary>The header, with a doubt for each thing that can't be read.</summary>
    public static DocumentReading Read(Letterhead head, Frame frame, Doubts doubts)
    {
        var province = head.Bodies.Select(ProvinceNames.Best).FirstOrDefault(p => p is not null) ?? head.Province ?? Named(head.Preamble);
        var foot = SignatureBlock.Read(Foot(frame), frame.Strays);
        var bodies = head.Bodies.Select(b => Restored(b, province)).ToList();
        var issuer = Issuer(head.Preamble, bodies.LastOrDefault(), province);
        if (head.Number is null) doubts.Add(DoubtKind.NumberUnreadable, "header", head.NumberSpan ?? head.Span);
        if (head.Date is null) doubts.Add(DoubtKind.DateUnreadable, "header", head.DateSpan ?? head.Span);
        else if (head.Date.Value.Day is null) doubts.Add(DoubtKind.DayUnreadable, "header", head.DateSpan ?? head.Span, head.Date.Value.ToString());
        if (issuer is null) doubts.Add(DoubtKind.IssuerUnreadable, "header", head.Span);
        if (province is null) doubts.Add(DoubtKind.ProvinceUnknown, "header", head.Span);
        if (foot.Signatory is null) doubts.Add(DoubtKind.SignatoryUnreadable, "header", FootSpan(frame) ?? head.Span);
        else if (foot.Signatory.All(c => c < 0x80)) doubts.Add(DoubtKind.NameByScanner, "header", foot.NameSpan ?? head.Span, foot.Signatory);
        return new DocumentReading(
            head.Type, head.Number, head.Symbol, head.Date, issuer, bodies.Count > 1 ? bodies[0] : null, province, head.Title, foot.Signatory, foot.Title, [], foot.Recipients)
        {
            SignatoryCapacities = foot.Capacities,
        };
    }

    /// <summary>The bodies of the letterhead under their official names, and the issuing one with its place: "SỞ Y TẾ" under "UBND TỈNH X" is "Sở Y tế tỉnh X".</summary>
    public static DocumentReading Named(DocumentReading header, Gazetteer gazetteer)
    {
        if (header.IssuingBody is not { } printed) return header;
        var parent = header.ParentBody is { } above ? Official(above, gazetteer) : null;
        var issuer = Written(Official(printed, gazetteer));

        // "BAN THƯỜNG VỤ TỈNH AN GIANG" under "HỘI …": the committee of that association in the province.
        if (parent is not null && PlaceOf(issuer) is { } seat && Array.Find(Organs, organ => Folding.Fold(issuer).StartsWith(organ + " ", StringComparison.Ordinal)) is { } standing && Folding.Fold(issuer).Length <= standing.Length + seat.Length + 1)
        {
            return header with { IssuingBody = $"{issuer[..standing.Length]} {(parent.EndsWith(" Việt Nam", StringComparison.OrdinalIgnoreCase) ? parent[..^9] : parent)} {seat}", ParentBody = parent };
        }

        if (parent is not null && !EndsWithPlace(issuer))
        {
            if (Organs.Any(organ => Folding.Fold(issuer) == organ)) issuer += " " + parent;
            else if (PlaceOf(parent) is { } place && !Folding.Fold(issuer).StartsWith("bo ", StringComparison.Ordinal)) issuer += " " + place;
        }

        return header with { IssuingBody = issuer, ParentBody = parent };
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

    private static string Restored(string printed, string? province)
    {
        var run = new Run(Token.Cut(printed, 0, printed.Length));
        if (run.At(0, [Committee, ShortCommittee]).Any) return Committee.Words + Place(province);
        var best = PlacedOpenings.Concat(PartyOpenings).Select(o => (o.Words, Found: run.At(0, o.Print))).Where(o => o.Found.Any && EndsAs(run, o.Found, o.Words))
            .OrderBy(o => o.Found.Cost).ThenByDescending(o => o.Found.To).FirstOrDefault((Words: "", Found: Found.None));
        if (!best.Found.Any) best = Openings.Select(o => (o.Words, Found: run.At(0, Phrase.Of(o.Print, 0.05f)))).Where(o => o.Found.Any && o.Found.To == run.Count).FirstOrDefault((Words: "", Found: Found.None));
        if (!best.Found.Any && Array.Find(Schools, school => printed.StartsWith(school.Print + " ", StringComparison.Ordinal)) is { Words: { } kind, Print: { } known }) return $"{kind} {Titled(printed[(known.Length + 1)..])}";
        if (!best.Found.Any) return Restoring.Sentence(printed);
        if (best.Found.To >= run.Count) return best.Words;
        var rest = run.Text(best.Found.To, run.Count);
        return best.Words + " " + (best.Words.EndsWith("tỉnh", StringComparison.Ordinal) || best.Words.EndsWith("phố", StringComparison.Ordinal) || best.Words.EndsWith("ủy", StringComparison.Ordinal)
            ? ProvinceNames.Is(rest) ?? Titled(rest)
            : Titled(rest));
    }

    // "BAN AN TOÀN GIAO THÔNG" is near to "BAN AN TOÀN GIAO THÔNG XÃ": the kind of place must be there.
    private static bool EndsAs(Run run, Found found, string words)
    {
        var last = Folding.Fold(words[(words.LastIndexOf(' ') + 1)..]);
        return Confusables.Distance(run.Tokens[found.To - 1].Key, last) <= 0.3f * last.Length;
    }

    // Spelled out: the full name is what the field is for.
    private static string Written(string name) => name.StartsWith("UBND ", StringComparison.Ordinal) ? "Ủy ban nhân dân " + name[5..] : name;

    // The catalogue's spelling for as many words as it knows; what the letterhead adds stays.
    private static string Official(string printed, Gazetteer gazetteer)
    {
        var run = new Run(Token.Cut(printed, 0, printed.Length), 0.3f);
        if (gazetteer.At(run, 0, run.Count) is not { } body || body.Name.Length != run.Text(0, body.To).Length || body.Name.Count(c => c == ' ') != body.To - 1) return printed;
        return body.To == run.Count ? body.Name : $"{body.Name} {Placed(run.Text(body.To, run.Count))}";
    }

    // "tỉnh gia lai": a kind of place and its name.
    private static string Placed(string words)
    {
        var kind = Array.Find(PlaceKinds, kind => Folding.Fold(words).StartsWith(Folding.Fold(kind) + " ", StringComparison.Ordinal));
        return kind is null ? words : kind + " " + (ProvinceNames.Is(words[(kind.Length + 1)..]) ?? Titled(words[(kind.Length + 1)..]));
    }

    private static bool EndsWithPlace(string name) => PlaceOf(name) is not null || (ProvinceNames.Best(name) is { } province && name.EndsWith(" " + province, StringComparison.OrdinalIgnoreCase));

    // The last "tỉnh X", "huyện Y" of a name.
    private static string? PlaceOf(string name)
    {
        foreach (var kind in PlaceKinds)
        {
            var at = name.LastIndexOf(" " + kind + " ", StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + kind.Length + 2 < name.Length && !name[(at + 1)..].StartsWith("xã hội", StringComparison.OrdinalIgnoreCase)) return Placed(name[(at + 1)..]);
        }

        return null;
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

    [GeneratedRegex(@"(19|20)\d\d\s*[-–]\s*(19|20)\d\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Years();

    [GeneratedRegex(@"\bn\S{1,2}m\s+(?<y>(19|20)\d\d)\b(?!.*(19|20)\d\d\s*[-–])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex TitleYear();
}
