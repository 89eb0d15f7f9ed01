using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Indicators.Entering.Texts;

internal sealed class EnteringWordsEn : EnteringWords
{
    public override string Heading => "Figures entered by hand";
    public override string Say => "Figures that no register holds, typed by bodies with their source. Each is added along one line only; the other line shows “of which”.";
    public override string Enter => "Enter a body's figure";
    public override string Measure => "Figure";
    public override string Body => "Body";
    public override string BodyHint => "Its name as in the catalogue.";
    public override string Commune => "Commune";
    public override string CommuneHint => "Leave empty for the body's whole area.";
    public override string From => "From";
    public override string To => "To";
    public override string Quantity => "Total";
    public override string PartsLegend => "Of the total";
    public override string PartsHint => "When said, the parts must come to the total.";
    public override string Source => "Source";
    public override string SourceHint => "Which report or register; no names of persons.";
    public override string Method => "Method of estimate";
    public override string MethodHint => "Needed for estimates, such as counting signatures.";
    public override string File => "Evidence file";
    public override string Save => "Save the figure";
    public override string Saved => "The figure is saved.";
    public override string History => "What came before the registers";
    public override string HistorySay => "Opening stocks and figures of the base year, from papers there are. Added to what registers count and always marked “history”.";
    public override string Dimensions => "Dimensions";
    public override string DimensionsHint => "Such as kind: denunciation; leave it empty for a total.";
    public override string SecondDimension => "Second dimension";
    public override string NoDimension => "– none –";
    public override string SaveHistory => "Save the history";
    public override string Signed => "Figures of earlier signed reports";
    public override string SignedSay => "Stand beside what is counted for comparison; added nowhere.";
    public override string Indicator => "Indicator";
    public override string Value => "Value";
    public override string Document => "Number and name of the report";
    public override string SignedOn => "Day of signing";
    public override string SaveSigned => "Save the signed figure";
    public override string Entered => "Entered";
    public override string NothingEntered => "Nothing was entered within your reach.";
    public override string Window => "Window";
    public override string OfWhich => "of which, not added";
    public override string HistoryMark => "history";
    public override string SignedMark => "signed report";
    public override string SectorNote(string sector) => $"by the statistical year of {sector}";
    public override string Counts(bool local) => local ? "added by locality" : "added by branch";
    public override string NumberWrong => "Not a number. Write digits, such as 1250.";
    public override string DayWrong => "Not a day. Write day/month/year, such as 31/3/2023.";
    public override string BodyUnknown => "It isn't clear which body. Write its name as in the catalogue.";
    public override string CommuneUnknown => "It isn't clear which commune. Write its name with district or province.";

    public override string Refused(Refusal refusal) => refusal.Code switch
    {
        "indicators.no-such-measure" => "Nothing is chosen. Choose from the list.",
        "indicators.window-wrong" => "The window is wrong: it ends before it begins, or lies before 1990.",
        "indicators.day-in-future" => "The day hasn't come. Write one not after today.",
        "indicators.quantity-wrong" => "The number is outside what may be entered. Check it.",
        "indicators.source-missing" => "The source is missing. Write the report or register.",
        "indicators.method-missing" => "An estimate needs its method.",
        "indicators.too-long" => "Longer than 500 characters. Shorten it.",
        "indicators.dimensions-wrong" => "Dimensions aren't understood. Write key=value, separated by semicolons.",
        "indicators.parts-differ" => $"The parts come to {refusal.Values!["parts"]}, not to {refusal.Values["whole"]}.",
        "indicators.more-than-there-are" => $"{refusal.Values!["entered"]} is more than the {refusal.Values["most"]} people entered for the place.",
        "indicators.windows-overlap" => $"Overlaps with what was entered for {refusal.Values!["from"]}–{refusal.Values["to"]}. Mend that, or choose another window.",
        "indicators.outside-sector-year" => $"The window must lie in the branch's statistical year, {refusal.Values!["from"]}–{refusal.Values["to"]}.",
        _ => "This figure can't be entered.",
    };
}
