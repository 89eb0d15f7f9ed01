using HaiDang.Kernel.Events;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Forms.Texts;

/// <summary>Words that stand in every form, whatever it is about.</summary>
public abstract class FormWords : IWords<FormWords>
{
    private static readonly FormWords Vietnamese = new FormWordsVi();
    private static readonly FormWords English = new FormWordsEn();

    /// <inheritdoc/>
    public static FormWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>What a refusal of a form says; empty for one of another module.</summary>
    public abstract string Refused(Refusal refusal);

    public abstract string ChooseOne { get; }
    public abstract string NumberedLabel(string label, int number);
    public abstract string Save { get; }
    public abstract string Find { get; }
    public abstract string NothingFound { get; }
    public abstract string NothingFoundRemedy { get; }

    // Fields
    public abstract string Missing(string field);
    public abstract string TooLong(string field, int most);
    public abstract string Choose(string field);
    public abstract string DayNotUnderstood { get; }
    public abstract string DateNotUnderstood { get; }
    public abstract string BirthYearUnfit(string from, string to);
    public abstract string NumberNotUnderstood { get; }
    public abstract string UnitUnknown(string typed);
    public abstract string UnitNear(string typed, string near);
    public abstract string NameUnknown(string typed);
    public abstract string Name(ListedCode code);
    public abstract string UnitsHint { get; }
    public abstract string PapersHint { get; }

    // Drafts
    public abstract string DraftKeep { get; }
    public abstract string DraftDrop { get; }
    public abstract string DraftSays { get; }
    public abstract string DraftSaved(string moment);
    public abstract string DraftDropped { get; }
    public abstract string DraftLost { get; }

    // Picker
    public abstract string PickerPage { get; }
    public abstract string PickerSays(string day);
    public abstract string PickerKind { get; }
    public abstract string PickerBodies { get; }
    public abstract string PickerPlaces { get; }
    public abstract string PickerTyped { get; }
    public abstract string PickerElsewhere { get; }
}
