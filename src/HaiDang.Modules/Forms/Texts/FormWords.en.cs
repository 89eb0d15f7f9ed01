using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Forms.Texts;

internal sealed class FormWordsEn : FormWords
{
    public override string Refused(Refusal refusal) => FormRefusalWords.English(refusal) ?? "";

    public override string ChooseOne => "– choose –";
    public override string NumberedLabel(string label, int number) => $"{label}, line {number}";
    public override string Save => "Save";
    public override string Find => "Find";
    public override string NothingFound => "Nothing matches.";
    public override string NothingFoundRemedy => "Leave a word out, or type the beginnings of words.";

    // Fields
    public override string Missing(string field) => $"Missing: {field}.";
    public override string TooLong(string field, int most) => $"{field} is longer than {most} characters. Shorten it.";
    public override string Choose(string field) => $"Choose: {field}.";
    public override string DateNotUnderstood => "This date isn't understood. Enter day/month/year, month/year or a year, such as 15/6/2023, 6/2023 or 2023.";
    public override string DayNotUnderstood => "This day isn't understood. Enter day/month/year, such as 15/6/2023.";
    public override string BirthImpossible(int first, DateOnly last) => $"A year of birth has four digits, from {first}{(last == DateOnly.MaxValue ? "" : $" to {last.Year}")}, and isn't after the day given. Leave it empty when it isn't known.";
    public override string Contradicts(string field, string other) => $"{field}: doesn't go with “{other}”. Mend one of the two.";
    public override string NumberNotUnderstood => "This number isn't understood. Enter a whole number, such as 25.";
    public override string UnitUnknown(string typed) => $"\"{typed}\" isn't in the catalogue of that day. Type the beginning of the name and choose.";
    public override string UnitNear(string typed, string near) => $"\"{typed}\" may be: {near}.";
    public override string NameUnknown(string typed) => $"“{typed}” isn't known. Type the beginning of a name, then choose from the list.";
    public override string Name(ListedCode code) => code.En;
    public override string UnitsHint => "One unit a line; type the beginning of its name and choose. Save and amend for more lines.";
    public override string PapersHint => "At most 5 files .pdf, .docx, .xlsx, .png, .jpg of 10 MB each. No secret papers.";

    // Drafts
    public override string DraftKeep => "Keep a draft";
    public override string DraftDrop => "Throw the draft away";
    public override string DraftSays => "The draft is sealed in the vault; only you can open it again.";
    public override string DraftSaved(string moment) => $"Draft kept at {moment}. Only you can open it again.";
    public override string DraftDropped => "The draft is gone.";
    public override string DraftLost => "No connection, the draft isn't kept. What you typed still stands on this page.";

    // Picker
    public override string PickerPage => "Find bodies and places";
    public override string PickerSays(string day) => $"Type the beginnings of words, with or without marks. Only units of {day} are shown.";
    public override string PickerKind => "Look for";
    public override string PickerBodies => "Bodies";
    public override string PickerPlaces => "Administrative units";
    public override string PickerTyped => "Name";
    public override string PickerElsewhere => "Not sure of the full name?";
}
