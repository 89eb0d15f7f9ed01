using System.Text.Json;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Cases;
using HaiDang.Modules.Cases.InProceedings;
using HaiDang.Modules.Dossiers;
using HaiDang.Vault;

namespace HaiDang.Tests.Modules.Cases;

/// <summary>Invented papers, days and persons of a case in Lạng Sơn; today is 15/6/2023. Persons are ids without anybody behind them.</summary>
internal static class AnyCase
{
    public static readonly DateOnly Today = new(2023, 6, 15);
    public static readonly LedgerId Ledger = new("langson");
    public static readonly OrganisationId Police = new("langson.co-quan-dieu-tra");
    public static readonly OrganisationId Border = new("langson.bo-chi-huy-bdbp");
    public static readonly OrganisationId Procuracy = new("langson.vks-tinh");
    public static readonly OrganisationId Court = new("langson.tand-tinh");
    public static readonly OrganisationId Appeal = new("central.toa-an-cap-cao");
    public static readonly PersonId One = new("00000000000000000000000000000001");
    public static readonly PersonId Two = new("00000000000000000000000000000002");
    public static readonly CaseId Id = new("vu-1");

    public static StreamId TheCase => Id.In(Ledger);

    public static DateOnly Day(int month, int day) => new(2023, month, day);

    public static DecisionPaper Paper(int number = 12, OrganisationId? by = null) => new($"{number}/QĐ-CSHS", by ?? Police);

    public static CaseOpened Opened(int sequence = 1, params string[] offences) => new(
        new DossierNumber(Police, 2023, sequence), Police, Paper(1), new PartialDate(2023, 1, 10), null, offences.Length == 0 ? ["blhs-2015/150/2"] : offences, [], [], Day(2, 1));

    public static PersonCharged Charged(PersonId? person = null, string offence = "blhs-2015/150/2", DateOnly? on = null, string age = "18-plus") =>
        new(person ?? One, [offence], new Coarse("male", age, "kinh"), Paper(2), on ?? Day(2, 10));

    public static InvestigationConcluded Concluded(params PersonId[] persons) => new(new DecisionPaper("20/KLĐT", Police), persons.Length == 0 ? [One] : persons, Day(4, 1));

    public static CaseAccepted ByProcuracy(DateOnly? on = null) => new(CaseStage.Prosecution, Procuracy, "5/2023", on ?? Day(4, 3));

    public static CaseProsecuted Prosecuted(params PersonId[] persons) => new(new DecisionPaper("7/CT-VKS", Procuracy), persons.Length == 0 ? [One] : persons, Day(4, 20));

    public static CaseAccepted ByCourt(DateOnly? on = null) => new(CaseStage.FirstInstance, Court, "9/2023", on ?? Day(4, 25));

    public static CaseTried Tried(params Verdict[] verdicts) => new(new DecisionPaper("15/2023/HS-ST", Court), verdicts.Length == 0 ? [Convicted(One)] : verdicts, false, Day(5, 20));

    public static Verdict Convicted(PersonId person) => new(person, Finding.Convicted, "blhs-2015/150/2", "over-7-to-15-years");

    public static Verdict Acquitted(PersonId person) => new(person, Finding.Acquitted, null, null);

    /// <summary>The way to court: opened, charged, concluded, accepted, prosecuted, accepted.</summary>
    public static object[] AtCourt(params PersonId[] persons)
    {
        PersonId[] all = persons.Length == 0 ? [One] : persons;
        return [Opened(), .. all.Select(one => Charged(one)), Concluded(all), ByProcuracy(), Prosecuted(all), ByCourt()];
    }

    public static Case? Case(params IReadOnlyList<object> events) => events.Aggregate((Case?)null, (state, e) => CaseFold.After(state, e));

    /// <summary>Each event a version, as a history counts it.</summary>
    public static IReadOnlyList<Recorded> History(StreamId stream, params IReadOnlyList<object> events) =>
        [.. events.Select((e, i) => new Recorded(stream, i + 1, i + 1, "", e is IOccurred dated ? dated.OccurredOn : Today, default, new UserId("u1"), Police, e))];

    public static string Json(object e) => JsonSerializer.Serialize(e, e.GetType(), EventTypes.Json);
}

/// <summary>What stands in a case, then what is to be recorded.</summary>
internal sealed class GivenCase(params IReadOnlyList<object> events)
{
    /// <summary>The case after what was given, each of which could follow the one before.</summary>
    public Case? State
    {
        get
        {
            Case? state = null;
            foreach (var e in events)
            {
                Assert.Null(CaseRules.Against(state, e, AnyCase.Today)?.Code);
                state = CaseFold.After(state, e);
            }

            return state;
        }
    }

    public GivenCase And(params IReadOnlyList<object> more) => new([.. events, .. more]);

    public Case Takes(object e)
    {
        Assert.Null(CaseRules.Against(State, e, AnyCase.Today)?.Code);
        return CaseFold.After(State, e)!;
    }

    public void Refuses(object e, Refusal refusal) => Assert.Equal(refusal.Code, CaseRules.Against(State, e, AnyCase.Today)?.Code);
}
