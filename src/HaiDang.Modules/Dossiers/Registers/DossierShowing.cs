using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Modules.Dossiers.Offers;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>What a register needs to say a dossier in a language.</summary>
/// <param name="Today">Today by the clock of the ledger.</param>
/// <param name="OfficeName">Name of the office that keeps the ledger.</param>
internal sealed record DossierShowing(LedgerId Ledger, DateOnly Today, string OfficeName, Language Language, OrganisationMap Map, UnitPicker Units)
{
    /// <summary>Words of every register.</summary>
    public DossierWords T { get; } = DossierWords.In(Language);

    /// <summary>Words of every form.</summary>
    public FormWords Form { get; } = FormWords.In(Language);

    /// <summary>Days and numbers of the language.</summary>
    public Format Format { get; } = new(Language);

    /// <summary>Address of the picker by today's map.</summary>
    public string Picker => PickerPages.Of(Ledger, Today);

    /// <summary>Picking by today's map.</summary>
    public PickingDesk Picking => PickingDesk.Of(Units, Ledger, Today);

    /// <summary>Names of officers, by id; filled on the page of a dossier.</summary>
    public IReadOnlyDictionary<UserId, string> Staff { get; init; } = new Dictionary<UserId, string>();

    /// <summary>Numbers of the dossiers that this one leads to and the reader sees, by their streams; filled on the page of a dossier.</summary>
    public IReadOnlyDictionary<string, string> Numbers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A body's name in the language; with its province where that is another one, since bodies of all provinces are called alike.</summary>
    public string Name(OrganisationId body)
    {
        if (Map.Find(body) is not { } found) return body.Value;
        var (own, there) = (Language is Language.English ? found.NameEn : found.NameVi, ProvinceOffers.LedgerOf(body));
        if (there == Ledger || PlaceMap.VietNam.Province(there.Value, Today) is null) return own;
        return Language is Language.English ? $"{own}, {Name(there, Today)}" : Units.Label(body);
    }

    /// <summary>A body as the picker calls it, for a field.</summary>
    public string Label(OrganisationId body) => Units.Label(body);

    /// <summary>An officer's name as colleagues know it.</summary>
    public string Name(UserId officer) => Staff.GetValueOrDefault(officer) ?? "–";

    /// <summary>A place's name with those above it.</summary>
    public string Name(PlaceCode place) => PlaceMap.VietNam.Last(place) is { } found
        ? string.Join(", ", PlaceMap.VietNam.Ancestors(found.Code, found.To ?? Today).Select(one => one.InSentence).Prepend(found.FullName))
        : place.Value;

    /// <summary>The province whose office keeps a ledger, as on a day.</summary>
    public string Name(LedgerId ledger, DateOnly day) => PlaceMap.VietNam.Province(ledger.Value, day) is not { } found ? ledger.Value
        : Language is Language.English ? found.NameEn
        : found.Name;

    /// <summary>Address of a register.</summary>
    public string Of(DossierKind kind) => $"/{Ledger}/{kind.Route}";

    /// <summary>Address of a dossier.</summary>
    public string Of(DossierEntry entry) => $"/{Ledger}/{DossierKinds.Own.Of(entry.Dossier)!.Route}/{entry.Id}";

    /// <summary>Choices of a list with their words.</summary>
    /// <typeparam name="TList">The list.</typeparam>
    public static IReadOnlyList<FieldOption> Options<TList>(Func<TList, string> word)
        where TList : struct, Enum => [.. Enum.GetValues<TList>().Select(one => new FieldOption(Value(one), word(one)))];

    /// <summary>The value of a choice, as a form sends it.</summary>
    /// <typeparam name="TList">The list.</typeparam>
    public static string Value<TList>(TList one)
        where TList : struct, Enum => Kernel.Storage.Words.Kebab(one.ToString());
}
