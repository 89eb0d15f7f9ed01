namespace HaiDang.Modules.Reading;

/// <summary>Names of persons as a signature block prints them. A name is never mended: only its place is found.</summary>
internal static class PersonNames
{
    private static readonly Phrase[] Ranks = Phrase.All(
        0.12f, "Đại tướng", "Thượng tướng", "Trung tướng", "Thiếu tướng", "Đại tá", "Thượng tá", "Trung tá", "Thiếu tá", "Đại úy", "Thượng úy", "Trung úy", "Thiếu úy",
        "Chuẩn đô đốc", "Phó Giáo sư", "Giáo sư", "Tiến sĩ", "Thạc sĩ", "Bác sĩ", "Kỹ sư", "Luật sư");

    private static readonly HashSet<string> Degrees = new(["gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "cki", "ckii", "ks", "ls", "pgsts", "gsts", "tsbs", "thsbs"], StringComparer.Ordinal);

    // The commonest family names of the Kinh and of the peoples of the border, without marks.
    private static readonly HashSet<string> Families = new(
        [
            "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "dao", "doan", "vuong", "trinh", "truong", "dinh",
            "lam", "mai", "to", "ha", "luong", "luu", "cao", "chu", "chau", "ta", "thai", "tong", "quach", "phung", "nong", "ma", "be", "hua", "vi", "sung", "giang", "thao", "vang",
            "lo", "cam", "kso", "ksor", "rcham", "ro", "siu", "nay", "nie", "eban", "dieu", "thach", "son", "kim", "danh", "chamalea", "pupur", "quang", "tieu", "kieu", "khuong",
            "lai", "la", "hoa", "tang", "ton", "diep", "au", "bach", "cu", "giap", "khong", "nghiem", "ninh", "thieu", "than", "uong", "van", "vien", "y", "a", "h", "po", "lau", "hang", "mua",
            "ban", "chieu", "trieu", "phu", "ung", "luc", "sam", "leo", "deo", "mong", "khuat", "kha", "ket", "hoi", "ngan", "bo", "pay", "xa", "tra", "xong", "lu",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether these words can be a name: two to six words with capitals and nothing else.</summary>
    public static bool Is(Run run, int from, int to)
    {
        if (to - from is < 2 or > 6) return false;
        for (var i = from; i < to; i++)
        {
            var raw = run.Tokens[i].Raw;
            var isLast = i == to - 1;
            if (!run.Tokens[i].StartsUpper || (run.Tokens[i].IsUpper && run.Tokens[i].Key.Length > 1)) return false;
            if (!raw[..^1].All(c => char.IsLetter(c) || c is '\'' or '’' or '-') || !(char.IsLetter(raw[^1]) || (isLast && raw.Length > 1 && raw[^1] is '.' or ','))) return false;
        }

        return true;
    }

    /// <summary>Whether a name could begin here by its family name.</summary>
    public static bool HasFamilyName(Run run, int token) => run.Tokens[token].StartsUpper && Families.Contains(run.Tokens[token].Key);

    /// <summary>Whether a rank or a degree stands here.</summary>
    public static bool IsRank(Run run, int token) => run.Tokens[token].StartsUpper && AfterRank(run, token, run.Count) > token;

    /// <summary>The first word after ranks and degrees.</summary>
    public static int AfterRank(Run run, int from, int to)
    {
        var at = from;
        while (at < to)
        {
            if (run.At(at, Ranks) is { Any: true } rank && rank.To < to) at = rank.To;
            else if (Degrees.Contains(run.Tokens[at].Key) && run.Tokens[at].Raw.Contains('.', StringComparison.Ordinal)) at++;
            else break;
        }

        return at;
    }
}
