using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Cases.Texts;

/// <summary>Words of incidents, cases, persons in proceedings and rings.</summary>
public abstract class CaseWords : IWords<CaseWords>
{
    private static readonly CaseWords Vietnamese = new CaseWordsVi();
    private static readonly CaseWords English = new CaseWordsEn();

    /// <inheritdoc/>
    public static CaseWords In(Language language) => language is Language.English ? English : Vietnamese;

    public abstract RegisterWords Cases { get; }
    public abstract RegisterWords Incidents { get; }
    public abstract RegisterWords Rings { get; }
    public abstract string CasesShort { get; }
    public abstract string IncidentsShort { get; }
    public abstract string RingsShort { get; }

    /// <summary>A value of one of the module's closed lists.</summary>
    public abstract string Word(Enum value);

    /// <summary>Label of a field, column or term.</summary>
    public abstract string Label(string id);

    /// <summary>Heading of a step.</summary>
    public abstract string Step(string step);

    /// <summary>Heading of a part of a page.</summary>
    public abstract string Heading(string section);

    /// <summary>What a refusal says; null for one of another module.</summary>
    public abstract string? Refused(Refusal refusal);

    /// <summary>State of a dossier by its code.</summary>
    public abstract string State(string code);

    /// <summary>What happened in one line; names nobody.</summary>
    internal abstract string Told(object e, ToldNames names);

    public abstract string Person(int ordinal);
    public abstract string PersonAs(int ordinal, string role);
    public abstract string Yes { get; }
    public abstract string No { get; }
    public abstract string NotKnown { get; }
    public abstract string ProposesSolved { get; }
    public abstract string NewPersonSays { get; }
    public abstract string LabelSays { get; }
    public abstract string Empty { get; }
    public abstract string Accused(string all, string juveniles);
    public abstract string ByLaw(bool answers);
    public abstract string ByPalermo(bool answers);
    public abstract string Times(string reopened, string returned);
    public abstract string HearingSet(string day, bool mobile);
    public abstract string Offers { get; }
    public abstract string OffersSays { get; }
    public abstract string NoOffers { get; }
    public abstract string MovesSays { get; }
    public abstract string NumberUnknown(string number);
    public abstract string Unit(bool months);
    public abstract string FirstWord { get; }
}

/// <summary>How an event's codes and bodies are said in a line of history.</summary>
internal sealed record ToldNames(
    Func<Kernel.Organisations.OrganisationId, string> Body, Func<string, string> Clause, Func<string, string, string> Code, Func<Vault.PersonId, string> Person, Func<DateOnly, string> Day,
    Func<Kernel.Events.LedgerId, DateOnly, string> Province);
