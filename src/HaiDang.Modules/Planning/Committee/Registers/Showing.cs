using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Planning.Committee.Texts;
using HaiDang.Modules.Shell;
using Treatment = HaiDang.Kernel.Organisations.AssignmentMode;

namespace HaiDang.Modules.Planning.Committee.Registers;

/// <summary>A committee's year, as a page is about it.</summary>
/// <param name="Today">Today by the clock of the ledger.</param>
internal sealed record CommitteeSetting(LedgerId Ledger, int Year, DateOnly Today, string Name)
{
    /// <summary>The day by whose map bodies are picked: today, or the last day of the year when that is over.</summary>
    public DateOnly MapDay => Today < CommitteeYear.Of(Year).To ? Today : CommitteeYear.Of(Year).To;

    /// <summary>Address of the committee's first page.</summary>
    public string Address => CommitteeAddress.Of(Ledger, Year);

    /// <summary>Address of the picker by its map.</summary>
    public string Picker => PickerPages.Of(Ledger, MapDay);
}

/// <summary>What the registers need to say an entry in a language.</summary>
/// <param name="Plan">The year's plan; null when none is adopted.</param>
/// <param name="Piloted">Localities that are pilots, with the programme and its days.</param>
internal sealed record Showing(
    CommitteeSetting Setting, Language Language, PlanBodies Bodies, UnitPicker Picker, PlaceMap Places, PlanView? Plan, IReadOnlyList<LocalityPiloted> Piloted)
{
    /// <summary>Words of the committee's pages.</summary>
    public CommitteeWords T { get; } = CommitteeWords.In(Language);

    /// <summary>Words of every form.</summary>
    public FormWords Form { get; } = FormWords.In(Language);

    /// <summary>Days and numbers of the language.</summary>
    public Format Format { get; } = new(Language);

    /// <summary>A body's name in the language.</summary>
    public string Name(OrganisationId body) => Bodies.Find(body, Setting.MapDay) is { } found ? Language is Language.English ? found.NameEn : found.Name : body.Value;

    /// <summary>Names of bodies in one line.</summary>
    public string Names(IEnumerable<OrganisationId> bodies) => string.Join(", ", bodies.Select(Name));

    /// <summary>A body as the picker calls it, for a field.</summary>
    public string Label(OrganisationId body) => Picker.Label(body);

    /// <summary>A place's name with those above it.</summary>
    public string Name(PlaceCode place) => Places.Last(place) is { } found ? string.Join(", ", Above(found).Prepend(found.FullName)) : place.Value;

    /// <summary>Whether a body is ordered, so that it can be late; procuracy, court, Party and Front never are.</summary>
    public bool IsJudged(OrganisationId body) => Bodies.Find(body, Setting.MapDay)?.Treatment is null or Treatment.Assigned;

    /// <summary>Choices of a list with their words.</summary>
    /// <typeparam name="TList">The list.</typeparam>
    public static IReadOnlyList<FieldOption> Options<TList>(Func<TList, string> word)
        where TList : struct, Enum => [.. Enum.GetValues<TList>().Select(one => new FieldOption(Kernel.Storage.Words.Kebab(one.ToString()), word(one)))];

    /// <summary>The value of a choice, as a form sends it.</summary>
    /// <typeparam name="TList">The list.</typeparam>
    public static string Value<TList>(TList one)
        where TList : struct, Enum => Kernel.Storage.Words.Kebab(one.ToString());

    private IEnumerable<string> Above(Place place) => Places.Ancestors(place.Code, place.To ?? Setting.Today).Select(one => one.InSentence);
}

/// <summary>One line of a register's list.</summary>
/// <param name="Beside">A second, smaller line; null for none.</param>
internal sealed record EntryLine(string Title, DateOnly Day, string? Beside, IReadOnlyList<OrganisationId> Bodies, StateWord State)
{
    /// <summary>Whether something is still to be done about it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether the title are words of a paper.</summary>
    public bool IsPaper { get; init; } = true;
}

/// <summary>An entry's page.</summary>
internal sealed record Dossier(string Title, StateWord State, IReadOnlyList<Fact> Facts, IReadOnlyList<Part> Parts);

/// <summary>A term with what is so; one without text is left out.</summary>
internal sealed record Fact(string Term, string? Text, string? Address = null);

/// <summary>One part of an entry's page: a list with what can be done about each line.</summary>
internal sealed record Part(string Id, string Heading, string Empty, IReadOnlyList<PartLine> Lines);

/// <summary>One line of a part.</summary>
/// <param name="Item">Key of the item in the forms of steps about it; null for none.</param>
/// <param name="Due">Last day, where one was set.</param>
/// <param name="Requested">Whether a body is asked or heard, so that it is never called late.</param>
internal sealed record PartLine(string Head, string Text, string? Item = null, string? Address = null, StateWord? State = null, DateOnly? Due = null, bool Requested = false, bool Closed = false)
{
    /// <summary>Files of the line.</summary>
    public IReadOnlyList<Evidence> Papers { get; init; } = [];
}
