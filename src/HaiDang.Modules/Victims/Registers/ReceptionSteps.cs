using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault.Finding;

namespace HaiDang.Modules.Victims.Registers;

/// <summary>What a step's form needs to know.</summary>
internal sealed record StepAsk(ReceivedPerson Person, DossierShowing Show)
{
    /// <summary>Words of this module.</summary>
    internal VictimWords T { get; } = VictimWords.In(Show.Language);

    /// <summary>The language.</summary>
    internal Language Language => Show.Language;
}

/// <summary>One thing that can be recorded of a person received.</summary>
/// <param name="Route">Its word in an address, and its key among the words.</param>
/// <param name="When">Whether it can come next.</param>
/// <param name="Fields">What its form asks beside the day, which comes last.</param>
/// <param name="Read">The event as typed.</param>
/// <param name="By">The body that records it in place of the one that keeps the dossier; null when the keeper does.</param>
internal sealed record ReceptionStepForm(
    string Route, Type Event, Func<ReceivedPerson, bool> When, Func<StepAsk, IReadOnlyList<FormField>> Fields, Func<ReceivedPerson, DossierForm, object> Read,
    Func<ReceivedPerson, IReadOnlyList<OrganisationId>>? By = null);

/// <summary>The forms of a dossier of somebody received.</summary>
internal static class ReceptionSteps
{
    private static readonly IReadOnlyList<ReceptionStepForm> All = [.. IdentifyingSteps.All, .. SupportingSteps.All, .. AssistingSteps.All, .. SharingSteps.All];

    /// <summary>Words of all steps in addresses.</summary>
    internal static IReadOnlyList<string> Routes => [.. All.Select(step => step.Route)];

    /// <summary>What can be recorded next.</summary>
    /// <param name="part">Whether by bodies that take part; else by the one that keeps it.</param>
    internal static IReadOnlyList<StepForm> Of(ReceivedPerson person, DossierShowing show, bool part)
    {
        var ask = new StepAsk(person, show);
        return [.. All.Where(step => step.By is not null == part && step.When(person)).Select(step => Form(step, ask))];
    }

    /// <summary>The step of an event; null for one that isn't recorded from the page.</summary>
    internal static string? RouteOf(object e) => All.FirstOrDefault(step => step.Event == e.GetType())?.Route;

    /// <summary>Whether one of the bodies that record a step is the reader's.</summary>
    internal static bool IsFor(StepForm step, ReceivedPerson person, Func<OrganisationId, bool> mine) =>
        All.First(one => one.Route == step.Step).By!(person).Any(mine);

    /// <summary>The event of a form.</summary>
    internal static object Read(StepForm step, ReceivedPerson person, DossierForm form) => All.First(one => one.Route == step.Step).Read(person, form);

    /// <summary>Fields of what is known coarsely.</summary>
    internal static IReadOnlyList<FormField> ProfileFields(VictimWords t, Language language) =>
    [
        new("gioi", t.Sex, FieldSort.Choice, true) { Options = Labels.Options<Sex>(language) },
        new("tuoi", t.Age, FieldSort.Choice, true) { Options = Labels.Options<AgeBand>(language) },
        new("tuoi-mau-thuan", t.AgeDoubtful, FieldSort.Tick),
        new("dan-toc", t.Ethnicity, FieldSort.Choice, true) { Options = Labels.Options<EthnicityGroup>(language) },
        new("quoc-tich", t.Nationality, FieldSort.Choice, true) { Options = Labels.Options<Nationality>(language) },
        new("ngon-ngu", t.LanguageNeeded, FieldSort.Line, Hint: t.LanguageHint, Longest: 40),
    ];

    /// <summary>What those fields say.</summary>
    internal static Profile Profile(TypedForm typed) => new(
        typed.Choice<Sex>("gioi"), typed.Choice<AgeBand>("tuoi"), typed.Choice<EthnicityGroup>("dan-toc"), typed.Choice<Nationality>("quoc-tich"), typed.Tick("tuoi-mau-thuan"),
        typed.Words("ngon-ngu"));

    /// <summary>Puts it into those fields.</summary>
    internal static void Fill(FormValues values, Profile profile) => values
        .Put("gioi", DossierShowing.Value(profile.Sex)).Put("tuoi", DossierShowing.Value(profile.Age)).Put("dan-toc", DossierShowing.Value(profile.Ethnicity))
        .Put("quoc-tich", DossierShowing.Value(profile.Nationality)).Put("tuoi-mau-thuan", profile.AgeDoubtful ? "1" : "").Put("ngon-ngu", profile.Language ?? "");

    /// <summary>Persons of the dossier as choices: what each is, never a name.</summary>
    internal static FormField Whom(StepAsk ask) => new("ai", ask.T.Whom, FieldSort.Choice, true)
    {
        Options =
        [
            new FieldOption(ask.Person.Reception.Person.Value, ask.T.Received),
            .. ask.Person.Linked.Select((one, at) => new FieldOption(one.Person.Value, $"{Labels.Of(one.Part, ask.Language)} ({at + 1})")),
        ],
    };

    /// <summary>A sealed field for notes.</summary>
    internal static FormField Notes(StepAsk ask) => new("ghi-chep", ask.T.Notes, FieldSort.Text, Hint: ask.Show.T.SealedHint, Longest: 4000) { IsSealed = true };

    /// <summary>A body.</summary>
    internal static FormField Body(string label, string id = "co-quan") => new(id, label, FieldSort.Unit, true);

    /// <summary>A choice of a code list.</summary>
    /// <typeparam name="T">The list.</typeparam>
    internal static FormField Choice<T>(StepAsk ask, string id, string label, bool required = true, params IReadOnlyList<T> without)
        where T : struct, Enum => new(id, label, FieldSort.Choice, required) { Options = Labels.Options(ask.Language, without) };

    /// <summary>A choice that may be left open.</summary>
    /// <typeparam name="T">The list.</typeparam>
    internal static T? Maybe<T>(TypedForm typed, string id)
        where T : struct, Enum => typed.Values[id].Length > 0 ? typed.Choice<T>(id) : null;

    /// <summary>The field at which a refusal is shown.</summary>
    internal static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "victims.way-unfit" => "cach-ve",
        "victims.track-unfit" => "duong",
        "victims.interview-too-soon" or "victims.child-unprotected" or "victims.interpreter-missing" => "ly-do",
        "victims.beyond-law" or "victims.within-law" => "ngoai-quy-dinh",
        "victims.declined-by-person" or "victims.kind-unfit" or "victims.applied-already" => "che-do",
        "victims.number-missing" => "so",
        "victims.body-missing" => "co-quan",
        "victims.not-legalised" => "hop-phap-hoa",
        "victims.need-not-assessed" or "victims.not-in-dossier" or "victims.child-protected" => "ai",
        "victims.representative-missing" => "dai-dien",
        "victims.undertaking-missing" => "van-ban",
        _ => "ngay",
    };

    private static StepForm Form(ReceptionStepForm step, StepAsk ask)
    {
        var values = new FormValues().Put("ngay", FormDays.Written(ask.Show.Today));
        if (step.Event == typeof(ProfileStated)) Fill(values, ask.Person.Profile);
        return new StepForm(step.Route, null, ask.T.Step(step.Route), [.. step.Fields(ask), new FormField("ngay", ask.Show.T.DayLabel, FieldSort.Day, true)]) { Values = values };
    }
}
