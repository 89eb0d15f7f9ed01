using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Dossiers;
using HaiDang.Modules.Victims.Sharing;

namespace HaiDang.Modules.Victims;

/// <summary>Who may do what with dossiers of persons received.</summary>
/// <remarks>To see a dossier isn't to see who is in it: that takes a purpose, in the vault, and leaves a trace.</remarks>
internal static class VictimAccess
{
    /// <summary>
    /// Lets in the body that keeps the dossier and those that take part, by <see cref="DossierAccess"/>. Leaves out the standing office, the committee's head and departments
    /// without dossiers on purpose, unlike other registers: in a small province a code, a day and a commune may say who it is. They read figures of the whole province.
    /// </summary>
    internal static Sql Sees(Reader reader, string dossier = "dossier") => DossierAccess.WorksOn(reader, DossierKinds.Victim, dossier);

    /// <summary>Lets in officers who support, receive or investigate, for a body within their reach. Leaves out liaisons of procuracy and court, who are asked and don't receive.</summary>
    internal static bool MayReceive(Reader reader, LedgerId ledger, OrganisationId body) => DossierAccess.MayBeginFor(reader, ledger, DossierKinds.Victim, body);

    /// <summary>Whether the reader works for the body that keeps the dossier: who records steps. A body that takes part answers what it was asked, and records what it gave.</summary>
    internal static bool Keeps(Reader reader, LedgerId ledger, ReceivedPerson person) =>
        reader.Reaches(ledger, person.Custodian, [.. DossierKinds.Victim.Workers]);

    /// <summary>
    /// Lets the keeping body record everything but another body's answer; lets a body that was asked answer, and one that takes part record what it gave. Leaves out the keeper from
    /// answering in another's name.
    /// </summary>
    internal static bool MayRecord(Reader reader, LedgerId ledger, ReceivedPerson person, object e)
    {
        return e switch
        {
            ReferralAccepted accepted => Of(accepted.Body),
            ReferralDeclined declined => person.Referrals.GetValueOrDefault(declined.Referral) is { } one && Of(one.Made.To),
            ReferralDone done => Of(done.Body),
            HandOverDeclined => person.Offered is { Ledger: null } offered && Of(offered.To),
            PersonHandedOver handed => Of(handed.Custodian),
            Supporting.SupportGiven given when !Keeps(reader, ledger, person) => person.Partners().Contains(given.Provider) && Of(given.Provider),
            _ => Keeps(reader, ledger, person),
        };

        bool Of(OrganisationId body) => reader.Reaches(ledger, body, [.. DossierKinds.Victim.Workers]);
    }
}
