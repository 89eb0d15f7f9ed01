using HaiDang.Kernel.Events;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Rights;
using HaiDang.Modules.Victims.Sharing;
using static HaiDang.Tests.Modules.Victims.Given;

namespace HaiDang.Tests.Modules.Victims;

public sealed class SharingTests
{
    private static readonly ReferralMade Asked = new("r", LegalAid, SupportKind.LegalAid, "c", Day(6, 5));
    private static readonly object[] Agreed = [Reception, Consent("c", LegalAid, Day(6, 4))];

    [Fact]
    public void Nothing_is_asked_of_another_body_without_consent_to_it()
    {
        new Given(Reception).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Reception, Consent("c", Health, Day(6, 4))).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Reception, Consent("c", LegalAid, Day(6, 4), SupportKind.Medical)).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Reception, Consent("c", LegalAid, Day(6, 4)) with { Until = Day(6, 4) }).Refuses(Asked, VictimRefusals.ConsentMissing);
        new Given(Agreed).Takes(Asked);
        new Given(Agreed).Refuses(Asked with { To = Labour }, VictimRefusals.SameBody);
    }

    [Fact]
    public void A_child_agrees_through_its_representative()
    {
        object[] child = [Reception with { Profile = Child }];
        var consent = Consent("c", LegalAid, Day(6, 4));
        new Given(child).Refuses(consent with { ByRepresentative = true }, VictimRefusals.RepresentativeMissing);
        var guarded = new Given([.. child, new GuardianAppointed(Labour, Day(6, 2))]);
        guarded.Refuses(consent, VictimRefusals.RepresentativeMissing);
        guarded.Takes(consent with { ByRepresentative = true });
    }

    [Fact]
    public void An_accepted_referral_lets_the_body_take_part_until_its_service_is_done()
    {
        var accepted = new ReferralAccepted("r", LegalAid, Day(6, 6));
        new Given([.. Agreed, Asked]).Takes(accepted);
        new Given([.. Agreed, Asked]).Refuses(accepted with { Body = Health }, VictimRefusals.NoSuchEntry);
        new Given([.. Agreed, Asked]).Refuses(new ReferralDone("r", LegalAid, Day(6, 8)), VictimRefusals.NoSuchEntry);
        var events = new Given([.. Agreed, Asked, accepted]).When(new ReferralDone("r", LegalAid, Day(6, 8)));
        Assert.Equal(new BodyLeft(LegalAid), events[1]);
        object[] second = [.. Agreed, Asked, accepted, Asked with { Referral = "q" }, accepted with { Referral = "q" }];
        Assert.Single(new Given(second).When(new ReferralDone("r", LegalAid, Day(6, 8))));
    }

    [Fact]
    public void Consent_withdrawn_stops_what_waits_and_says_who_has_it_already()
    {
        var consents = new[] { Consent("d", Health, Day(6, 4)) };
        object[] events =
        [
            .. Agreed, .. consents, Asked, new ReferralAccepted("r", LegalAid, Day(6, 6)), Asked with { Referral = "w" },
            new ReferralMade("h", Health, SupportKind.Medical, "d", Day(6, 6)),
        ];
        var recorded = new Given(events).When(new ConsentWithdrawn("c", Day(6, 10)));
        Assert.Equal(
            [new ConsentWithdrawn("c", Day(6, 10)), new ReferralRevoked("r", true, true, Day(6, 10)), new ReferralRevoked("w", true, false, Day(6, 10)), new BodyLeft(LegalAid)],
            recorded);
        var after = new Given([.. events, .. recorded]);
        Assert.Equal(ReferralState.Waiting, after.State!.Referrals["h"].State);
        after.Refuses(Asked with { Referral = "z", OccurredOn = Day(6, 11) }, VictimRefusals.ConsentMissing);
        after.Refuses(new ConsentWithdrawn("c", Day(6, 12)), VictimRefusals.NoSuchEntry);
    }

    [Fact]
    public void A_hand_over_rests_on_consent_or_on_a_law_and_is_made_by_minutes()
    {
        var offered = new HandOverOffered("b", Police, null, HandOverBasis.Law, null, Day(6, 5));
        new Given(Reception).Refuses(offered with { Basis = HandOverBasis.Consent }, VictimRefusals.ConsentMissing);
        new Given(Reception).Takes(offered);
        new Given(Reception).Refuses(offered with { To = Labour }, VictimRefusals.SameBody);
        new Given(Reception, offered).Refuses(offered with { HandOver = "c" }, VictimRefusals.HandOverWaits);
        var handed = new PersonHandedOver("b", Police, null, "7/BB", Day(6, 6));
        new Given(Reception, offered).Refuses(handed with { Minutes = "" }, VictimRefusals.NumberMissing);
        new Given(Reception, offered).Refuses(handed with { Custodian = Health }, VictimRefusals.NoSuchEntry);
        new Given(Reception, offered).Takes(handed);
        Assert.Equal(Police, new Given(Reception, offered, handed).State!.Custodian);
    }

    [Fact]
    public void Sent_on_to_another_province_the_dossier_closes_here()
    {
        var hoaBinh = new HaiDang.Kernel.Organisations.OrganisationId("hoabinh.so-ldtbxh");
        var offered = new HandOverOffered("b", hoaBinh, new LedgerId("hoabinh"), HandOverBasis.Law, null, Day(6, 5));
        var sent = new PersonSentOn("b", hoaBinh, new LedgerId("hoabinh"), "7/BB", false, Day(6, 6));
        new Given(Reception).Refuses(sent, VictimRefusals.NoSuchEntry);
        new Given(Reception, offered).Refuses(new PersonHandedOver("b", hoaBinh, null, "7/BB", Day(6, 6)), VictimRefusals.NoSuchEntry);
        new Given(Reception, offered).Takes(sent);
        Assert.Equal(CloseReason.HandedOver, new Given(Reception, offered, sent).State!.Closed);
        Assert.Empty(Dues.After([Reception, offered, sent]));
    }
}
