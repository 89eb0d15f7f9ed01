using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Cases.Texts;
using HaiDang.Modules.Dossiers.Offences;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Dossiers.Texts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Shell;
using HaiDang.Vault;
using HaiDang.Vault.Finding;
using HaiDang.Vault.Persons;

namespace HaiDang.Modules.Cases.Registers;

/// <summary>Makes the fields of the module's forms.</summary>
internal sealed class Asking(DossierShowing show)
{
    internal const string CountryList = "country";

    internal CaseWords W { get; } = CaseWords.In(show.Language);

    internal DossierShowing Show => show;

    /// <summary>The day of the step, with why it stands out of order.</summary>
    internal IEnumerable<FormField> Day(bool ordered = false)
    {
        yield return new("ngay", W.Label("ngay"), FieldSort.Day, true);
        if (ordered) yield return new("vi-sao-ngay", W.Label("vi-sao-ngay"), FieldSort.Choice) { Options = DossierShowing.Options<DayReason>(one => W.Word(one)) };
    }

    /// <summary>Number and body of the paper behind the step.</summary>
    internal IEnumerable<FormField> Paper(bool needed = true)
    {
        yield return new("so", W.Label("so"), FieldSort.Line, needed, Longest: DecisionPaper.Longest);
        yield return new("co-quan", W.Label("co-quan"), FieldSort.Unit, needed);
    }

    internal FormField Line(string id, bool needed = false, int longest = 40) => new(id, W.Label(id), FieldSort.Line, needed, Longest: longest);

    /// <summary>Countries, by their names.</summary>
    internal IEnumerable<FormField> Countries(params IEnumerable<string> ids) =>
        ids.Select((id, at) => new FormField(id, W.Label(id), FieldSort.Codes) { List = CountryList, Options = at == 0 ? Codes(CountryList) : [] });

    /// <summary>Countries as forms show them.</summary>
    internal IReadOnlyList<string> Shown(IEnumerable<string> countries) => [.. countries.Select(one => Code(CountryList, one))];

    /// <summary>Fills the form of features with what stands.</summary>
    internal void Fill(FormValues values, Features features) => values
        .Put("nuoc-ngoai", features.IsForeign ? "1" : null).Put("nuoc", Shown(features.Countries)).Put("cung", Shown(features.JointWith)).Put("cao-diem", features.Campaign);

    internal FormField DayOf(string id, bool needed = false) => new(id, W.Label(id), FieldSort.Day, needed);

    internal FormField Tick(string id) => new(id, W.Label(id), FieldSort.Tick);

    internal FormField Body(string id, bool needed = true) => new(id, W.Label(id), FieldSort.Unit, needed);

    internal FormField Place(string id) => new(id, W.Label(id), FieldSort.Unit) { Scope = UnitScope.Places };

    internal FormField Sealed(string id) => new(id, W.Label(id), FieldSort.Text, Hint: show.T.SealedHint, Longest: 8000) { IsSealed = true };

    internal FormField Choice<T>(string id, bool needed = true, params IReadOnlyList<T> only)
        where T : struct, Enum => new(id, W.Label(id), FieldSort.Choice, needed)
        {
            Options = [.. (only.Count > 0 ? only : Enum.GetValues<T>()).Select(one => new FieldOption(DossierShowing.Value(one), W.Word(one)))],
        };

    /// <summary>A code of a list of the day.</summary>
    internal FormField Coded(string id, string list, bool needed = true, string? mark = null) => new(id, W.Label(id), FieldSort.Choice, needed) { Options = Codes(list, mark) };

    /// <summary>A tick for each code of a list.</summary>
    internal IEnumerable<FormField> Ticks(string id, string list) =>
        Codes(list).Select((code, i) => new FormField($"{id}-{code.Value}", code.Label, FieldSort.Tick) { Group = i == 0 ? W.Label(id) : null });

    /// <summary>A clause that judges acts of the day.</summary>
    internal FormField Clause(string id, PartialDate? act, bool needed = true)
    {
        var day = act?.First ?? show.Today;
        return new(id, W.Label(id), FieldSort.Choice, needed)
        {
            Options = [.. OffenceBook.VietNam.InForce(day).Concat(act is { } span ? OffenceBook.VietNam.InForce(span.Last) : []).Distinct().Select(clause => new FieldOption(clause.Id, OffenceWords.In(show.Language).Clause(clause)))],
        };
    }

    /// <summary>One of the persons who stand in the dossier.</summary>
    internal FormField Person(Proceeded persons, Func<PersonInProceedings, bool> which) =>
        new("nguoi", W.Label("nguoi"), FieldSort.Choice, true) { Options = [.. persons.All.Where(which).Select(one => new FieldOption(one.Person.Value, Called(persons, one)))] };

    /// <summary>A tick for each of some persons.</summary>
    internal IEnumerable<FormField> Persons(Proceeded persons, Func<PersonInProceedings, bool> which) =>
        persons.All.Where(which).Select((one, i) => new FormField("nguoi-" + one.Person.Value, Called(persons, one), FieldSort.Tick) { Group = i == 0 ? W.Label("nguoi-lien-quan") : null });

    /// <summary>Who comes new into the dossier: into the vault, and what figures need.</summary>
    internal IEnumerable<FormField> NewPerson() =>
    [
        new("ho-ten", W.Label("ho-ten"), FieldSort.Line, true, show.T.SealedHint, 500) { IsSealed = true },
        new("sinh", W.Label("sinh"), FieldSort.Line, Hint: show.T.SealedHint, Longest: 10) { IsSealed = true },
        Coded("gioi", "sex"),
        Coded("nhom-dan-toc", "ethnicity"),
    ];

    /// <summary>A person as the dossier calls them: by the order in which they came, never by name.</summary>
    internal string Called(Proceeded persons, PersonInProceedings one) => W.PersonAs(Ordinal(persons, one.Person), W.Word(one.Role));

    /// <summary>The order in which a person came, from 1; 0 when they don't stand here.</summary>
    internal static int Ordinal(Proceeded persons, PersonId person) => persons.All.Select((one, i) => (one, i)).FirstOrDefault(pair => pair.one.Person == person) is (not null, var at) ? at + 1 : 0;

    /// <summary>Codes of a list, as today's.</summary>
    internal IReadOnlyList<FieldOption> Codes(string list, string? mark = null) =>
        [.. CodeList.Of(list).On(show.Today).Where(code => mark is null || code.Has(mark)).Select(code => new FieldOption(code.Code, Say(code)))];

    /// <summary>A code in words; the code itself when the list doesn't have it. Countries stand in capitals, as their standard writes them.</summary>
    internal string Code(string list, string code) => (CodeList.Of(list).Find(code) ?? CodeList.Of(list).Find(code.ToLowerInvariant())) is { } found ? Say(found) : code;

    /// <summary>A clause in words; the id itself when the book doesn't have it.</summary>
    internal string Clause(string id) => Clauses.Find(id) is { } clause ? OffenceWords.In(show.Language).Clause(clause) : id;

    /// <summary>What a line of history needs.</summary>
    internal ToldNames Names(Proceeded persons) => new(show.Name, Clause, Code, person => W.Person(Ordinal(persons, person)), show.Format.Day, show.Name);

    private string Say(ListedCode code) => show.Language is Language.English ? code.En : code.Vi;
}

/// <summary>Reads the module's forms.</summary>
internal static class Typing
{
    private static readonly PersonId NotYet = new("chua-ghi");

    /// <summary>The paper behind a step.</summary>
    internal static DecisionPaper Paper(this DossierForm form) => new(form.Typed.Text("so"), form.Typed.TheBody("co-quan"));

    /// <summary>The paper, or null when no number was typed.</summary>
    internal static DecisionPaper? PaperOrNull(this DossierForm form) => form.Typed.Words("so") is { } number ? new DecisionPaper(number, form.Typed.Body("co-quan") ?? default) : null;

    internal static DateOnly Day(this DossierForm form) => form.Typed.TheDay("ngay");

    /// <summary>Why the day is out of order; null when nobody said.</summary>
    internal static DayReason? Why(this DossierForm form) => Kernel.Storage.Words.Parse<DayReason>(form.Typed.Values["vi-sao-ngay"]);

    /// <summary>The person chosen.</summary>
    internal static PersonId Person(this DossierForm form) => new(form.Typed.Text("nguoi"));

    /// <summary>The person who comes new, kept already; a stand-in while the form is only looked through.</summary>
    internal static PersonId NewPerson(this DossierForm form)
    {
        // Looked through with the rest, so that a birth which isn't understood is asked about before anything is kept.
        form.Typed.Birth("sinh", form.Day());
        return form.Persons is [var one, ..] ? one.Person : NotYet;
    }

    /// <summary>Persons ticked.</summary>
    internal static IReadOnlyList<PersonId> Persons(this DossierForm form, StepForm step) =>
        [.. step.Fields.Where(field => field.Id.StartsWith("nguoi-", StringComparison.Ordinal) && form.Typed.Tick(field.Id)).Select(field => new PersonId(field.Id["nguoi-".Length..]))];

    /// <summary>Codes ticked.</summary>
    internal static IReadOnlyList<string> Ticked(this DossierForm form, StepForm step, string id) =>
        [.. step.Fields.Where(field => field.Id.StartsWith(id + "-", StringComparison.Ordinal) && form.Typed.Tick(field.Id)).Select(field => field.Id[(id.Length + 1)..])];

    /// <summary>Clauses chosen.</summary>
    internal static IReadOnlyList<string> Clauses(this DossierForm form) => [.. new[] { form.Typed.Words("dieu-khoan"), form.Typed.Words("dieu-khoan-2") }.OfType<string>().Distinct()];

    /// <summary>What figures need of who comes new.</summary>
    internal static Coarse About(this DossierForm form, PartialDate? act) => new(
        form.Typed.Words("gioi") ?? "unknown", AgeBands.At(form.Typed.Birth("sinh", form.Day()), act), form.Typed.Words("nhom-dan-toc") ?? "unknown");

    /// <summary>Countries typed, as their standard writes them.</summary>
    internal static IReadOnlyList<string> Countries(this DossierForm form, string id) => [.. form.Typed.Codes(id).Select(code => code.ToUpperInvariant())];

    /// <summary>What marks a case or an incident; a country concerned is a foreign element, ticked or not.</summary>
    internal static Features Features(this DossierForm form)
    {
        var countries = form.Countries("nuoc");
        return new(form.Typed.Tick("nuoc-ngoai") || countries.Any(country => country != "VN"), countries, form.Countries("cung"), form.Typed.Words("cao-diem"));
    }

    /// <summary>An offer to a body of another province; its ledger is the province's, whatever map the body is of.</summary>
    internal static Moving.ProvinceTransferOffered Offered(DossierForm form, Func<string> fresh)
    {
        var to = form.Typed.TheBody("noi-nhan");
        return new(to, Modules.Dossiers.Offers.ProvinceOffers.LedgerOf(to), fresh(), form.Paper(), form.Day());
    }

    /// <summary>Keeps who comes new in the vault.</summary>
    internal static async Task<Answer<IReadOnlyList<Modules.Dossiers.NamedPerson>>> Keep(DossierForm form, PersonClass @class, string part, IdentityVault? vault, CancellationToken ct)
    {
        if (form.Typed.Words("ho-ten") is not { } name) return new Answer<IReadOnlyList<Modules.Dossiers.NamedPerson>>.Given([]);
        if (vault is not { Closed: null }) return DossierRefusals.VaultClosed;
        var person = PersonId.New();
        var identity = new Identity
        {
            Names = [new PersonName(name)],
            Births = form.Typed.Birth("sinh", form.Day()) is { } born ? [new BirthClaim(born)] : null,
            Sex = form.Typed.Values["gioi"] switch { "female" => Sex.Female, "male" => Sex.Male, _ => Sex.Unknown },
        };
        var answer = await vault.Persons.Keep(person, @class, identity, 0, ct);
        return answer.No is { } no ? no : new Answer<IReadOnlyList<Modules.Dossiers.NamedPerson>>.Given([new(person, @class, part)]);
    }
}
