using System.Numerics;
using System.Runtime.CompilerServices;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Reading;

/// <summary>A body named in a text.</summary>
/// <param name="Name">Its name in the catalogue, or the printed words when it isn't there.</param>
/// <param name="Cost">How far the print differs from a known form; 1 when the body is unknown.</param>
/// <param name="Mode">Whether it may be ordered or only asked.</param>
internal sealed record Mention(string Name, int From, int To, float Cost, AssignmentMode Mode)
{
    /// <summary>Whether the catalogue has it.</summary>
    public bool IsKnown => Cost < 1;

    /// <summary>Whether the match is loose enough to be asked about.</summary>
    public bool IsDoubtful => Cost > 0.12f;
}

/// <summary>The bodies that a document of one province and day can name, found through scanner noise.</summary>
internal sealed class Gazetteer
{
    private readonly List<Form> forms = [];

    private Gazetteer()
    {
    }

    private sealed record Form(string Name, string Key, float Most, bool IsAcronym, AssignmentMode Mode, OrganisationLevel Level, Grams Grams);

    /// <summary>The bodies there are on a day; the whole catalogue when the day isn't known.</summary>
    /// <param name="province">Name without its kind, or null when it isn't known: place names then stay out.</param>
    public static Gazetteer For(string? province, DateOnly? day)
    {
        var gazetteer = new Gazetteer();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in OrganisationCatalogue.Load())
        {
            if (day is { } on && !entry.On(on)) continue;
            var isLocal = entry.Level is OrganisationLevel.District or OrganisationLevel.Commune;
            var name = province is null || isLocal ? entry.NameVi : entry.NameIn(province);
            var named = province is null || isLocal ? entry.Aliases.Prepend(entry.NameVi) : entry.FormsIn(province);
            foreach (var words in named.Where(w => !w.Contains('{', StringComparison.Ordinal)))
            {
                var phrase = Phrase.Of(words);
                if (phrase.Key.Length < 3 || !seen.Add(phrase.Key)) continue;
                var isAcronym = phrase.Key.Length <= 6 && words.Count(char.IsUpper) * 2 > phrase.Key.Length;
                var most = isAcronym ? 0 : phrase.Key.Length <= 8 ? 0.12f : phrase.Key.Length <= 14 ? 0.16f : 0.2f;
                gazetteer.forms.Add(new Form(name, phrase.Key, most, isAcronym, entry.Mode, entry.Level, Grams.Of(phrase.Key)));
            }
        }

        return gazetteer;
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
        var windows = new Dictionary<int, Grams>();
        foreach (var form in forms)
        {
            if (start + (form.Key.Length * 0.7) > text.Length) continue;
            var window = Math.Min(text.Length - start, ((form.Key.Length + 7) / 4 * 4) + 4);
            if (!windows.TryGetValue(window, out var grams)) windows[window] = grams = Grams.Of(text.AsSpan(start, window));
            if (grams.Shared(form.Grams) * 10 < (form.Key.Length - 1) * (form.Key.Length > 12 ? 3.5 : 4)) continue;
            var found = run.At(token, end, form.Key, form.Most);
            if (!found.Any || (form.IsAcronym && !run.Tokens[token].IsUpper)) continue;
            var score = form.Key.Length * (1 - (3 * found.Cost));
            if (score <= bestScore) continue;
            bestScore = score;
            bestForm = form;
            best = new Mention(form.Name, token, found.To, found.Cost, form.Mode);
        }

        if (best is null || bestForm is null || IsBetterLater(run, best, bestForm, end)) return null;
        return bestForm.Level is OrganisationLevel.District or OrganisationLevel.Commune ? WithPlace(run, best, end) : best;
    }

    // Where the form fits better without the first word, that word belongs to the sentence.
    private static bool IsBetterLater(Run run, Mention mention, Form form, int end) =>
        mention.Cost > 0.02f && mention.To > mention.From + 1 && run.At(mention.From + 1, end, form.Key, form.Most) is { Any: true } later && later.Cost < mention.Cost;

    // "Ban Chỉ đạo huyện" goes on with the district's name, which is kept as printed.
    private static Mention WithPlace(Run run, Mention mention, int end)
    {
        var to = mention.To;
        while (to < end && to < mention.To + 3 && run.Tokens[to].StartsUpper && !run.Tokens[to - 1].Raw.EndsWith(',')) to++;
        return to == mention.To ? mention : mention with { Name = mention.Name + " " + run.Text(mention.To, to).Trim(' ', ',', ';', '.', ':'), To = to };
    }

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

        public int Shared(Grams other) =>
            BitOperations.PopCount(A & other.A) + BitOperations.PopCount(B & other.B) + BitOperations.PopCount(C & other.C) + BitOperations.PopCount(D & other.D);
    }
}
