using HaiDang.Kernel.Rules;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Victims;
using HaiDang.Modules.Victims.Advancing;
using HaiDang.Modules.Victims.Assisting;
using HaiDang.Modules.Victims.Establishments;
using HaiDang.Modules.Victims.HandingOver;
using HaiDang.Modules.Victims.Protecting;
using HaiDang.Modules.Victims.Reception;
using HaiDang.Modules.Victims.Registers;
using HaiDang.Modules.Victims.Sharing;
using HaiDang.Modules.Victims.Supporting;
using HaiDang.Modules.Victims.Texts;
using HaiDang.Vault.Finding;

namespace HaiDang.Tests.Modules.Victims;

public sealed class VictimCodesTests
{
    [Fact]
    public void Every_code_that_somebody_reads_stands_in_its_list()
    {
        var missing = new List<string>();
        In<ReceptionTrack>();
        In<ReturnWay>();
        In<AgeBand>();
        In<Sex>();
        In<EthnicityGroup>();
        In<Nationality>();
        In<ExploitationPurpose>();
        In<TraffickingRoute>();
        In<LinkedPart>();
        In<EvidenceGround>();
        In<VictimSign>();
        In<IdentificationOutcome>();
        In<CertificateKind>();
        In<InterviewReason>();
        In<ContactRule>();
        In<CheckResult>();
        In<ProceedingPart>();
        In<CloseReason>();
        In<BeyondLawReason>();
        In<VisitFinding>();
        In<ProtectionKind>();
        In<ProceedingStage>();
        In<ProtectionEnd>();
        In<SharedPart>();
        In<DeclineReason>();
        In<HandOverBasis>();
        In<ScreeningSign>();
        In<ScreeningResult>();
        In<EstablishmentKind>();
        In<InspectionFinding>();
        In<ReceptionStep>();
        In<CounsellingChannel>();
        In<LegalAidForm>();
        In<LegalAidEnd>();
        In<ConsularHelp>();
        In<SupportWorkKind>();
        Assert.Empty(missing);

        void In<T>()
            where T : struct, Enum => missing.AddRange(
            Enum.GetValues<T>().Where(one => CodeList.Of(Labels.ListOf<T>()).Find(one is AgeBand age ? VictimFacts.Of(age) : Words.Kebab(one.ToString())) is null)
                .Select(one => $"{Labels.ListOf<T>()}: {one}"));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_refusal_every_step_and_everything_due_has_its_words(Language language)
    {
        var (t, h) = (VictimWords.In(language), HandOverWords.In(language));
        var refusals = typeof(VictimRefusals).GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic).Select(field => field.GetValue(null)).OfType<HaiDang.Kernel.Events.Refusal>();
        Assert.DoesNotContain(refusals, refusal => refusal != VictimRefusals.Unknown && t.Refused(refusal) is null);
        Assert.DoesNotContain(Enum.GetValues<DueSort>(), sort => language is Language.Vietnamese && t.Due(sort) == sort.ToString());
        Assert.DoesNotContain(ReceptionSteps.Routes, route => t.Step(route) == route);
        Assert.DoesNotContain(((string[])["mo-dot", "sang-loc", "hoi-lai", "de-rieng", "xu-phat", "lap-ho-so", "cho-ve", "giao-nhom", "nhan-nhom", "tra-nhom", "ket-thuc-dot"]), step => h.Step(step) == step);
    }

    [Fact]
    public void Every_step_has_an_address_of_its_own() => Assert.Equal(ReceptionSteps.Routes.Count, ReceptionSteps.Routes.Distinct(StringComparer.Ordinal).Count());
}
