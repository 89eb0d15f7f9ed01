using HaiDang.Kernel.Events;

namespace HaiDang.Modules.Planning.Chain;

/// <summary>Addresses of the pages that hang plans together.</summary>
internal static class ChainAddress
{
    internal const string SketchRoute = "/{tinh}/ban-soan/{ban-soan}";

    internal static string Chain(this PlanView plan) => plan.Contents() + "/chuoi";

    internal static string NewDocument(this PlanView plan) => plan.Chain() + "/van-ban";

    internal static string OfDocument(this PlanView plan, string document) => $"{plan.Chain()}/van-ban/{document}";

    internal static string Origin(this PlanView plan, string code) => $"{plan.Contents()}/muc/{code}";

    internal static string LowerPlans(this PlanView plan) => plan.Contents() + "/cap-duoi";

    internal static string Gaps(this PlanView plan) => plan.Contents() + "/bo-ngo";

    internal static string Recipients(this PlanView plan) => plan.Contents() + "/noi-nhan";

    internal static string Withdraw(this PlanView plan) => plan.Contents() + "/thu-hoi";

    internal static string Begin(this PlanView plan) => plan.Contents() + "/soan";

    internal static string Sketch(LedgerId ledger, string id) => $"/{ledger}/ban-soan/{id}";

    /// <summary>Where a plan or document is read; a document is read beside the plan whose chain led there.</summary>
    internal static string Of(this PlanView plan, ChainThing thing) => thing.Plan is { } other ? PlanAddress.Of(other) : plan.OfDocument(thing.Node.Document!);
}
