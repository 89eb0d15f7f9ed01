using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Words of the registers of persons received. Labels of codes stand in the code lists.</summary>
public abstract class VictimWords : IWords<VictimWords>
{
    private static readonly VictimWords Vietnamese = new VictimWordsVi();
    private static readonly VictimWords English = new VictimWordsEn();

    /// <inheritdoc/>
    public static VictimWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>What a refusal of this module says; null for one of another.</summary>
    public abstract string? Refused(Refusal refusal);

    /// <summary>What is due.</summary>
    internal abstract string Due(DueSort sort);

    // Registers
    public abstract RegisterWords Persons { get; }
    public abstract RegisterWords Houses { get; }
    public abstract string Menu { get; }
    public abstract string MenuShort { get; }

    // Fields
    public abstract string Track { get; }
    public abstract string Way { get; }
    public abstract string Name { get; }
    public abstract string NameHint { get; }
    public abstract string BirthYear { get; }
    public abstract string Sex { get; }
    public abstract string Age { get; }
    public abstract string AgeDoubtful { get; }
    public abstract string Ethnicity { get; }
    public abstract string Nationality { get; }
    public abstract string LanguageNeeded { get; }
    public abstract string LanguageHint { get; }
    public abstract string StillAbroad { get; }
    public abstract string Account { get; }
    public abstract string SafeContactWords { get; }
    public abstract string GroupHow { get; }
    public abstract string GroupWho { get; }
    public abstract string GroupSafe { get; }
    public abstract string Result { get; }
    public abstract string AskedBody { get; }
    public abstract string Interpreter { get; }
    public abstract string ChildFriendly { get; }
    public abstract string Accompanied { get; }
    public abstract string WhySooner { get; }
    public abstract string Notes { get; }
    public abstract string Ground { get; }
    public abstract string Sign { get; }
    public abstract string Purpose { get; }
    public abstract string Route { get; }
    public abstract string AgeAtAct { get; }
    public abstract string CertificateKind { get; }
    public abstract string CertificateNumber { get; }
    public abstract string SignedOn { get; }
    public abstract string Issuer { get; }
    public abstract string Legalised { get; }
    public abstract string Elsewhere { get; }
    public abstract string Notice { get; }
    public abstract string Outcome { get; }
    public abstract string Part { get; }
    public abstract string IsChild { get; }
    public abstract string PersonName { get; }
    public abstract string CaseNumber { get; }
    public abstract string Kind { get; }
    public abstract string Provider { get; }
    public abstract string Until { get; }
    public abstract string Cost { get; }
    public abstract string Decision { get; }
    public abstract string Beyond { get; }
    public abstract string BeyondHint { get; }
    public abstract string InWriting { get; }
    public abstract string House { get; }
    public abstract string By { get; }
    public abstract string Granted { get; }
    public abstract string Finding { get; }
    public abstract string Next { get; }
    public abstract string Whom { get; }
    public abstract string Needed { get; }
    public abstract string Stage { get; }
    public abstract string Measure { get; }
    public abstract string Shared { get; }
    public abstract string ByRepresentative { get; }
    public abstract string Consent { get; }
    public abstract string Referral { get; }
    public abstract string Basis { get; }
    public abstract string Minutes { get; }
    public abstract string CloseReason { get; }
    public abstract string ByLetter { get; }
    public abstract string ForService { get; }

    // Steps; each is also how its event is told
    internal abstract string Step(string step);

    // Page
    public abstract string StatusLabel { get; }
    public abstract string Number { get; }
    public abstract string ReceivedOn { get; }
    public abstract string Reception { get; }
    public abstract string Identification { get; }
    public abstract string WhoDoesWhat { get; }
    public abstract string Grounds { get; }
    public abstract string Certificate { get; }
    public abstract string CertificateLine(string kind, string number, string day, string body);
    public abstract string Rights { get; }
    public abstract string RightsKind { get; }
    public abstract string RightsFrom { get; }
    public abstract string RightsTo { get; }
    public abstract string RightsLaw { get; }
    public abstract string RightsLetter(string letter, string law);
    public abstract string RightsCondition { get; }
    public abstract string Condition(bool poorHousehold);
    public abstract string CaseByCase { get; }
    public abstract string RightsState { get; }
    public abstract string RightsNone { get; }
    public abstract string GivenTimes(int times);
    public abstract string DeclinedWord { get; }
    public abstract string NeededWord { get; }
    public abstract string NotGrantedNow { get; }
    public abstract string Rate(string amount, bool least);
    public abstract string GivenServices { get; }
    public abstract string NothingGiven { get; }
    public abstract string Consents { get; }
    public abstract string NoConsents { get; }
    public abstract string Stands { get; }
    public abstract string WithdrawnOn(string day);
    public abstract string Referrals { get; }
    public abstract string NoReferrals { get; }
    internal abstract string State(ReferralState state);
    public abstract string HadIt { get; }
    public abstract string Protections { get; }
    public abstract string NoProtections { get; }
    public abstract string DueHeading { get; }
    public abstract string NothingDue { get; }
    public abstract string NoDay { get; }
    public abstract string NotVictim { get; }
    public abstract string Victim { get; }
    public abstract string DayOf(string label, string day);
    public abstract string At(string what, string body);
    public abstract string AtOnce { get; }
    public abstract string Places { get; }
    public abstract string Address { get; }
    public abstract string AddressHint { get; }
    public abstract string Taken { get; }
    public abstract string Free { get; }
    public abstract string Item { get; }
    public abstract string Quantity { get; }
    public abstract string Remedy { get; }
    public abstract string Inspected { get; }
    public abstract string Equipment { get; }
    public abstract string Inspections { get; }
    public abstract string NoneYet { get; }
    public abstract string Open { get; }
    public abstract string ClosedWord { get; }
    public abstract string Received { get; }
}
