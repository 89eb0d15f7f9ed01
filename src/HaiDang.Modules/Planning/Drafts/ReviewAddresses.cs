using System.Globalization;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>Where documents and drafts are found.</summary>
internal static class ReviewAddresses
{
    /// <summary>The documents of the reader's own ledger, for the menu.</summary>
    internal const string Mine = "/van-ban";

    internal const string DocumentsRoute = "/{tinh}/van-ban";
    internal const string SecretRoute = DocumentsRoute + "/dau-mat";
    internal const string ReviewRoute = "/{tinh}/doc-van-ban/{id}";
    internal const string AdoptRoute = ReviewRoute + "/thong-qua";
    internal const string ImageRoute = ReviewRoute + "/trang/{so:int}";
    internal const string OriginalRoute = ReviewRoute + "/ban-goc";
    internal const string CarryRoute = ReviewRoute + "/quyet-dinh-cu";
    internal const string JobRoute = DocumentsRoute + "/dang-doc/{id}";

    internal static string Documents(LedgerId ledger) => $"/{ledger}/van-ban";

    /// <summary>The documents, with the form ready for a body's plan.</summary>
    internal static string Documents(LedgerId ledger, OrganisationId body) => $"{Documents(ledger)}?co-quan={Uri.EscapeDataString(body.Value)}";

    internal static string Secret(LedgerId ledger) => Documents(ledger) + "/dau-mat";

    internal static string Review(LedgerId ledger, string id) => $"/{ledger}/doc-van-ban/{id}";

    internal static string Adopt(LedgerId ledger, string id) => Review(ledger, id) + "/thong-qua";

    internal static string Image(LedgerId ledger, string id, int page) => string.Create(CultureInfo.InvariantCulture, $"{Review(ledger, id)}/trang/{page}");

    internal static string Original(LedgerId ledger, string id) => Review(ledger, id) + "/ban-goc";

    internal static string Carry(LedgerId ledger, string id) => Review(ledger, id) + "/quyet-dinh-cu";

    internal static string Job(LedgerId ledger, string id) => $"{Documents(ledger)}/dang-doc/{id}";

    /// <summary>Where the plan stands that a draft became.</summary>
    internal static string Plan(StoredDraft stored)
    {
        var header = stored.Draft.Header;
        var year = header.Year ?? 0;
        return DraftAdoption.BodiesOf(header, DateOnly.MinValue) is { } bodies && DraftAdoption.BodyOf(header, bodies, stored.Body) is { } body
            ? PlanAddress.Of(stored.Ledger, year, body)
            : Plan(stored.Ledger, year);
    }

    internal static string Plan(LedgerId ledger, int year) => string.Create(CultureInfo.InvariantCulture, $"/{ledger}/{year}/ke-hoach");
}
