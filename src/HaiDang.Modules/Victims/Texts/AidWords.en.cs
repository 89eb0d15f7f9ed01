using HaiDang.Kernel.Events;
using HaiDang.Modules.Dossiers.Registers;

namespace HaiDang.Modules.Victims.Texts;

/// <summary>English words.</summary>
internal sealed class AidWordsEn : AidWords
{
    public override string Heading => "Counselling, legal aid, consular help";

    public override string None => "Nobody was counselled or aided yet.";

    public override string What => "What";

    public override string Channel => "By which way";

    public override string Form => "Form";

    public override string Centre => "Legal aid centre";

    public override string Matter => "Matter of legal aid";

    public override string Help => "What the representation did";

    public override string Through => "Through";

    public override string Wished => "The person wishes it";

    public override string Waits => "awaits the centre";

    public override string DueLegalAid => "Answer to a request for legal aid";

    public override string Offers => "Handed over by other provinces";

    public override string OffersSay => "Persons and groups whom bodies of other provinces ask this one to take. Until then only a number and a day are seen; once taken the dossier goes on here and the other province sees it.";

    public override string NoOffers => "Nobody waits to be taken.";

    public override string OfferedPerson => "One person";

    public override string Arrived => "Taken from";

    public override string OfferedGroup(string persons) => $"A group of {persons}";

    public override string ReadyTitle => "Duty desks, places and vehicles";

    public override string ReadySays => "Whom to call in each province, and how many places and vehicles it has. A day before today is marked: call and ask before sending anybody.";

    public override string NobodyReady => "No body has said anything yet.";

    public override string SayReady => "Say it of your own body";

    public override string DutyPhone => "Duty telephone";

    public override string DutyPhoneHint => "The office's number, figures only; no person's name.";

    public override string FreeBeds => "Free places";

    public override string Vehicles => "Free vehicles";

    public override string Seats => "Seats together";

    public override string NotYourBody => "Choose your own body.";

    public override RegisterWords Works => new(
        "Work on victim support", "Entry", "Workshops, consultation, training of those who support, inspection of the policy, exchange with foreign bodies.", "Record an entry", "Nothing recorded yet.");

    public override string Subject => "Subject";

    public override string Organiser => "Organised by";

    public override string Venue => "Venue";

    public override string LastDay => "Last day";

    public override string Partner => "Foreign counterpart";

    public override string PartnerHint => "Required where information is exchanged with a foreign body.";

    public override string Staff => "Participants";

    public override string StaffCount => "Persons";

    public override string Women => "Of these women";

    public override string NobodyYet => "No participants recorded yet.";

    public override string Lessons => "Experience, opinions";

    public override string Lesson => "Experience or opinion";

    public override string Findings => "Shortcomings, recommendations";

    public override string Settled => "remedied";

    public override string NotSettled => "not remedied";

    public override string WhatWasDone => "What was done";

    public override string Passed => "Information exchanged";

    public override string Sent => "sent";

    public override string Came => "received";

    public override string Direction => "Sent by us (empty: received)";

    public override string PersonsConcerned => "Persons it concerns";

    public override string Returnees => "Persons announced for return";

    public override string? Refused(Refusal refusal) => refusal.Code switch
    {
        "victims.partner-missing" => "An exchange needs its foreign counterpart.",
        "victims.phone-unfit" => "A duty telephone has figures only.",
        "victims.part-unfit" => "An entry of this kind has no such part.",
        "victims.findings-open" => "Shortcomings are open. Record their remedy before ending.",
        _ => null,
    };

    public override string Assigned(string number) => $"taken, {number}";

    public override string FindingNumber(int number) => $"Shortcoming {number}";

    internal override string Step(string step) => step switch
    {
        "tu-van" => "Record counselling",
        "tro-giup-phap-ly" => "Request legal aid",
        "cu-nguoi-tro-giup" => "The centre names who acts",
        "xong-tro-giup" => "End a matter of legal aid",
        "bao-ho" => "Record consular help",
        "ghi-viec" => "Record an entry",
        "tham-gia" => "Record participants",
        "kinh-nghiem" => "Record experience or opinions",
        "ton-tai" => "Record a shortcoming",
        "khac-phuc" => "Remedied",
        "thong-tin" => "Record information exchanged",
        "xong-viec" => "End it",
        _ => step,
    };
}
