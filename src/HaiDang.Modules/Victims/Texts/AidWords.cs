using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>Words of counselling, legal aid, consular help, and of the work that makes support better.</summary>
public abstract class AidWords : IWords<AidWords>
{
    private static readonly AidWords Vietnamese = new AidWordsVi();
    private static readonly AidWords English = new AidWordsEn();

    /// <inheritdoc/>
    public static AidWords In(Language language) => language is Language.English ? English : Vietnamese;

    /// <summary>What a refusal of these says; null for one of another.</summary>
    public abstract string? Refused(Refusal refusal);

    /// <summary>The label of a step; the step's own word where it isn't one of these.</summary>
    internal abstract string Step(string step);

    public abstract string Heading { get; }
    public abstract string None { get; }
    public abstract string What { get; }
    public abstract string Channel { get; }
    public abstract string Form { get; }
    public abstract string Centre { get; }
    public abstract string Matter { get; }
    public abstract string Help { get; }
    public abstract string Through { get; }
    public abstract string Wished { get; }
    public abstract string Waits { get; }
    public abstract string Assigned(string number);
    public abstract string DueLegalAid { get; }

    // Hand-over by other provinces
    public abstract string Offers { get; }
    public abstract string OffersSay { get; }
    public abstract string NoOffers { get; }
    public abstract string OfferedGroup(string persons);
    public abstract string OfferedPerson { get; }
    public abstract string Arrived { get; }

    // Readiness
    public abstract string ReadyTitle { get; }
    public abstract string ReadySays { get; }
    public abstract string NobodyReady { get; }
    public abstract string SayReady { get; }
    public abstract string DutyPhone { get; }
    public abstract string DutyPhoneHint { get; }
    public abstract string FreeBeds { get; }
    public abstract string Vehicles { get; }
    public abstract string Seats { get; }
    public abstract string NotYourBody { get; }

    // Work on support
    public abstract RegisterWords Works { get; }
    public abstract string Subject { get; }
    public abstract string Organiser { get; }
    public abstract string Venue { get; }
    public abstract string LastDay { get; }
    public abstract string Partner { get; }
    public abstract string PartnerHint { get; }
    public abstract string Staff { get; }
    public abstract string StaffCount { get; }
    public abstract string Women { get; }
    public abstract string NobodyYet { get; }
    public abstract string Lessons { get; }
    public abstract string Lesson { get; }
    public abstract string Findings { get; }
    public abstract string FindingNumber(int number);
    public abstract string Settled { get; }
    public abstract string NotSettled { get; }
    public abstract string WhatWasDone { get; }
    public abstract string Passed { get; }
    public abstract string Sent { get; }
    public abstract string Came { get; }
    public abstract string Direction { get; }
    public abstract string PersonsConcerned { get; }
    public abstract string Returnees { get; }
}
