using HaiDang.Modules.Reading.Accents;

namespace HaiDang.Spelling;

/// <summary>Learns what scanners make of letters, round by round, from words as printed and as read.</summary>
internal static class ScannerModelBuilder
{
    private const int Rounds = 4;
    private const float Trust = 1.5f;

    /// <summary>The model of some words.</summary>
    public static ScannerModel Learn(IReadOnlyCollection<(string Printed, string Read, float Weight)> words)
    {
        var model = ScannerModel.Unknown;
        for (var round = 0; round < Rounds; round++)
        {
            var habits = new ScannerHabits(ScannerModel.Unknown, model);
            foreach (var (printed, read, weight) in words) habits.Add(printed, read, weight);
            model = habits.Learn(Trust);
        }

        return new ScannerModel(model.Edits.Where(e => e.Letters.Length == 1 || e.Cost < Apart(model, e.Letters, e.Read) - 0.15f));
    }

    private static float Apart(ScannerModel model, string letters, string read) =>
        Enumerable.Range(0, read.Length + 1).Min(cut => model.Cost(letters[..1], read[..cut]) + model.Cost(letters[1..], read[cut..]));
}
