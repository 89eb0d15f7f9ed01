using System.Numerics;
using System.Runtime.CompilerServices;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;

namespace HaiDang.Modules.Reading;

/// <summary>A body named in a text.</summary>
/// <param name="Name">Of the names the catalogue has for it the one nearest to the print, abbreviations written out; the printed words when it isn't there.</param>
/// <param name="Cost">How far the print differs from a known form; 1 when the body is unknown.</param>
/// <param name="Mode">Whether it may be ordered or only asked.</param>
internal sealed record Mention(string Name, int From, int To, float Cost, AssignmentMode Mode)
{
    /// <summary>What tells it from others, under whichever of its names it is printed.</summary>
    public string Key { get; init; } = Name;

    /// <summary>For a body of a named district or commune the name without it, such as "Ban Chỉ đạo 138 huyện".</summary>
    public string? Base { get; init; }

    /// <summary>Whether the catalogue has it.</summary>
    public bool IsKnown => Cost < 1;

    /// <summary>Whether the match is loose enough to be asked about.</summary>
    public bool IsDoubtful => Cost > 0.12f;
}

/// <summary>The bodies that a document of one province and day can name, found through scanner noise.</summary>
internal sealed class Gazetteer
{
    private static readonly string[] ByNames = ["lực lượng", "thường trực", "cơ quan thường trực", "biên phòng", "ngành", "chủ tịch", "lãnh đạo", "trưởng ban"];
    private const float TypedCost = 0.035f;
    private const int WidestWindow = 32;
    private const float Strictness = 5.5f;
    private static readonly DateOnly LastOfDistricts = new(2025, 6, 30);
    private readonly List<Form> forms = [];
    private readonly List<(string Name, string Key, AssignmentMode Mode)> headless = [];

    private readonly IReadOnlyList<(string Name, string Key)> districts;

    private Gazetteer(string? province, DateOnly? day)
    {
        var on = day ?? LastOfDistricts;
        var place = province is null ? null : PlaceMap.VietNam.Province(province, on);
        districts = place is null ? [] : [.. PlaceMap.VietNam.Children(place.Code, on).Select(d => (d.Name, Phrase.Of(d.Name).Key))];
    }

    private sealed record Form(string Id, string Name, string Key, string First, float Most, bool IsAcronym, AssignmentMode Mode, OrganisationLevel Level, Grams Grams);

    /// <summary>The bodies there are on a day; the whole catalogue when the day isn't known.</summary>
    /// <param name="province">Name without its kind, or null when it isn't known: place names then stay out.</param>
    public static Gazetteer For(string? province, DateOnly? day)
    {
        var gazetteer = new Gazetteer(province, day);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in OrganisationCatalogue.Load())
        {
            if (day is { } on && !entry.On(on)) continue;
            var isLocal = entry.Level is OrganisationLevel.District or OrganisationLevel.Commune;
            var name = Shown(province is null || isLocal ? entry.NameVi : entry.NameIn(province));
            var named = province is null || isLocal ? entry.Aliases.Prepend(entry.NameVi).SelectMany(NameForms.Of) : entry.FormsIn(province);
            foreach (var words in named.Where(w => !w.Contains('{', StringComparison.Ordinal)))
            {
                var phrase = Phrase.Of(words);
                if (phrase.Key.Length < 3 || !seen.Add(phrase.Key)) continue;
                var isAcronym = phrase.Key.Length <= 6 && words.Count(char.IsUpper) * 2 > phrase.Key.Length;
                var most = isAcronym ? 0 : phrase.Key.Length <= 8 ? 0.12f : phrase.Key.Length <= 14 && words.Split(' ').Any(w => w.Length >= 2 && w.All(char.IsUpper)) ? 0.1f : phrase.Key.Length <= 14 ? 0.15f : 0.17f;
                if (words.StartsWith("Sở ", StringComparison.Ordinal) && Phrase.Of(words[3..]).Key is { Length: >= 6 } bare) gazetteer.headless.Add((name, bare, entry.Mode));
                var shown = province is not null && words.Contains(province, StringComparison.Ordinal) && !name.Contains(province, StringComparison.Ordinal) ? name : Shown(words, name);
                gazetteer.forms.Add(new Form(entry.Id, shown, phrase.Key, Token.Cut(words, 0, words.Length)[0].Key, most, isAcronym, entry.Mode, entry.Level, Grams.Of(phrase.Key)));
            }
        }

        // "lực lượng Công an" comes out as "Công an tỉnh".
        static string Shown(string words, string? otherwise = null)
        {
            var name = NameForms.Spelt(words) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : otherwise ?? words;
            if (otherwise is not null && (otherwise == name + " tỉnh" || otherwise.StartsWith("Các " + words, StringComparison.Ordinal))) return otherwise;
            return otherwise is null || !ByNames.Any(b => name.StartsWith(b, StringComparison.OrdinalIgnoreCase)) ? name : otherwise;
        }

        // In a province's plan "Công an" alone is its own police; every other police has a longer name.
        if (gazetteer.forms.Find(f => f.Key is "congantinh" or "conganthanhpho" && f.Level is OrganisationLevel.Province) is { } police) gazetteer.forms.Add(police with { Key = "congan", Most = 0.05f, Grams = Grams.Of("congan") });
        return gazetteer;
    }

    /// <summary>Takes a short form that the document defined; nothing when what it stands for is no body, or the form is known already.</summary>
    public void Know(string shortForm, string full)
    {
        var key = Phrase.Of(shortForm).Key;
        var fullKey = Phrase.Of(full).Key;
        if (key.Length < 3 || forms.Exists(f => f.Key == key) || forms.Find(f => f.Key == fullKey || Phrase.Of(f.Name).Key == fullKey) is not { } body) return;
        var isAcronym = key.Length <= 6 && shortForm.Count(char.IsUpper) * 2 > key.Length;
        forms.Add(body with { Key = key, First = Token.Cut(shortForm, 0, shortForm.Length)[0].Key, IsAcronym = isAcronym, Most = isAcronym ? 0 : 0.12f, Grams = Grams.Of(key) });
    }

    /// <summary>Takes a name that the document itself tells where it ends, as a heading does.</summary>
    public void Learn(string name)
    {
        var key = Phrase.Of(name).Key;
        if (key.Length < 6 || forms.Exists(f => f.Key == key)) return;
        forms.Add(new Form(name, name, key, Token.Cut(name, 0, name.Length)[0].Key, 0.12f, IsAcronym: false, AssignmentMode.Assigned, OrganisationLevel.Province, Grams.Of(key)));
    }

    /// <summary>The body named at a word, the longest and closest form; null when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Mention? At(Run run, int token, int end)
    {
        if (token >= end || run.Tokens[token].Key.Length == 0) return null;
        Mention? best = null;
        var bestScore = 0f;
        Form? bestForm = null;
        var text = run.Keys;
        var start = run.Start(token);
        Span<Grams> windows = stackalloc Grams[WidestWindow];
        windows.Clear();
        foreach (var form in forms)
        {
            if (start + (form.Key.Length * 0.7) > text.Length || (!run.IsNoisy && text[start] != form.Key[0])) continue;
            var window = Math.Min((form.Key.Length + 11) / 8, WidestWindow - 1);
            ref var grams = ref windows[window];
            if (grams.IsEmpty) grams = Grams.Of(text.AsSpan(start, Math.Min(text.Length - start, (window * 8) + 4)));
            if (grams.Shared(form.Grams) * 10 < (form.Key.Length - 1) * (form.Key.Length > 12 ? 3.5 : 4)) continue;
            var found = run.At(token, end, form.Key, form.Most, joined: form.Key.Length >= 9);
            if (!found.Any || (!run.IsNoisy && found.Cost > TypedCost) || (form.IsAcronym && !run.Tokens[token].IsUpper)) continue;
            var score = form.Key.Length * (1 - (Strictness * found.Cost));
            if (score <= bestScore) continue;
            bestScore = score;
            bestForm = form;
            best = new Mention(form.Name, token, found.To, found.Cost, form.Mode) { Key = form.Id };
        }

        if (best is null || bestForm is null || IsBetterLater(run, best, bestForm, end)) return null;
        return bestForm.Level is OrganisationLevel.District or OrganisationLevel.Commune ? WithPlace(run, best, end) : best;
    }

    /// <summary>A department named without "Sở": "Các Sở: Y tế, Tài chính", or ", Tư pháp: …" where the scan lost it.</summary>
    public Mention? HeadlessAt(Run run, int token, int end)
    {
        foreach (var (name, key, mode) in headless)
        {
            var found = run.At(token, end, key, 0.15f);
            if (found.Any) return new Mention(name, token, found.To, Math.Max(0.15f, found.Cost), mode);
        }

        return null;
    }

    /// <summary>Another district after one with the same body: "Ban Chỉ đạo huyện Tân Biên, Bến Cầu".</summary>
    public Mention? NextPlace(Run run, Mention first, int token, int end)
    {
        if (first.Base is null || token >= end || !run.Tokens[token].StartsUpper) return null;
        var place = WithPlace(run, first with { Name = first.Base, From = token, To = token }, end, another: true);
        return place.To == token ? null : place;
    }

    // Where the form fits better without the first word, that word belongs to the sentence.
    private static bool IsBetterLater(Run run, Mention mention, Form form, int end) =>
        mention.Cost > 0.02f && mention.To > mention.From + 1 && Resembles(run.Tokens[mention.From + 1].Key, form.First)
        && run.At(mention.From + 1, end, form.Key, form.Most) is { Any: true } later && later.Cost < mention.Cost;

    private static bool Resembles(string key, string word) => Confusables.Distance(key, word) <= 0.34f * word.Length;

    // "Ban Chỉ đạo huyện" goes on with the district's name: the map's spelling where it is near, else as printed.
    private Mention WithPlace(Run run, Mention mention, int end, bool another = false)
    {
        var to = mention.To;
        if (!another && Separated(run.Tokens[to - 1])) return mention;
        while (to < end && to < mention.To + 3 && !NameGrammar.Opens(run, to) && run.Tokens[to].StartsUpper && (to == mention.To || !Separated(run.Tokens[to - 1]))) to++;
        if (to == mention.To) return mention;
        for (var last = to; last > mention.To; last--)
        {
            if (District(run.Text(mention.To, last)) is { } name) return mention with { Base = mention.Name, Key = mention.Key + " " + name, Name = mention.Name + " " + name, To = last };
        }

        var printed = run.Text(mention.To, to).Trim(' ', ',', ';', '.', ':');
        return mention with { Base = mention.Name, Key = mention.Key + " " + printed, Name = mention.Name + " " + printed, To = to };
    }

    private string? District(string printed)
    {
        var key = Phrase.Of(printed).Key;
        return districts.Select(d => (d.Name, Cost: Confusables.Distance(key, d.Key) / d.Key.Length)).Where(d => d.Cost <= 0.12f).OrderBy(d => d.Cost).FirstOrDefault().Name;
    }

    private static bool Separated(Token token) => token.Raw is [.., ',' or ';' or ':' or '.'];

    // The pairs of letters of a key, as a set of 256 that overlaps where two keys resemble each other.
    private readonly record struct Grams(ulong A, ulong B, ulong C, ulong D)
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static Grams Of(ReadOnlySpan<char> key)
        {
            Span<ulong> bits = stackalloc ulong[4];
            for (var i = 0; i + 1 < key.Length; i++)
            {
                var gram = ((key[i] * 31) + key[i + 1]) & 255;
                bits[gram >> 6] |= 1UL << (gram & 63);
            }

            return new(bits[0], bits[1], bits[2], bits[3]);
        }

        public bool IsEmpty => (A | B | C | D) == 0;

        public int Shared(Grams other) =>
            BitOperations.PopCount(A & other.A) + BitOperations.PopCount(B & other.B) + BitOperations.PopCount(C & other.C) + BitOperations.PopCount(D & other.D);
    }
}
