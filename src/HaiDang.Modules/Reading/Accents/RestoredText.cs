namespace HaiDang.Modules.Reading.Accents;

/// <summary>A word of the source with what it is proposed to be.</summary>
/// <param name="From">Offset of its first character in the text as read.</param>
/// <param name="To">Offset after its last character.</param>
/// <param name="Printed">What was read there, one word or two that the scan parted.</param>
/// <param name="Proposed">The same words in correct spelling; equal to <paramref name="Printed"/> where nothing is changed.</param>
/// <param name="Confidence">Probability of the proposal, from 0 to 1; 1 for numbers and marks, which are never changed.</param>
internal sealed record RestoredWord(int From, int To, string Printed, string Proposed, float Confidence);

/// <summary>A text with its accents proposed.</summary>
/// <param name="Text">The proposal, one line, single blanks.</param>
/// <param name="Words">Word by word, in reading order.</param>
internal sealed record RestoredText(string Text, IReadOnlyList<RestoredWord> Words)
{
    /// <summary>Share of the words expected to be right, from 0 to 1, two decimals; 1 for a text without words.</summary>
    public decimal Confidence => Words.Count == 0 ? 1 : Math.Round((decimal)Words.Average(w => w.Confidence), 2);
}
