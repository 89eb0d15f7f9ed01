using HaiDang.Kernel.Events;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.ReportForms;
using HaiDang.Modules.Reporting.Requesting;

namespace HaiDang.Modules.Reporting.Centre;

/// <summary>What came from one office, and the keys by which it is known.</summary>
internal sealed record PackageInbox(string Office, IReadOnlyList<OfficeKeyRegistered> Keys, IReadOnlyList<PackageReceived> Received)
{
    internal const string Kind = "reporting.package-inbox";

    /// <summary>Gets the key that holds.</summary>
    internal OfficeKeyRegistered Key => Keys[^1];

    /// <summary>Gets numbers that are missing below the highest one that came.</summary>
    internal IReadOnlyList<long> Missing
    {
        get
        {
            var there = Received.Select(one => one.Number).ToHashSet();
            var missing = new List<long>();
            for (var number = 1L; there.Count > 0 && number < there.Max(); number++)
            {
                if (!there.Contains(number)) missing.Add(number);
            }

            return missing;
        }
    }

    internal static StreamId Stream(LedgerId ledger, string office) => ledger.Stream(Kind, office);

    internal static PackageInbox? Fold(PackageInbox? state, Recorded recorded) => recorded.Event switch
    {
        OfficeKeyRegistered e => new PackageInbox(e.Office, [.. state?.Keys ?? [], e], state?.Received ?? []),
        PackageReceived e => state! with { Received = [.. state.Received, e] },
        _ => state,
    };

    /// <summary>The package of a period that counts: that of the highest edition.</summary>
    internal PackageReceived? Of(string period, int year) => Received.Where(one => one.Period == period && one.Year == year).MaxBy(one => one.Edition);
}

/// <summary>Takes a package that was read.</summary>
/// <param name="File">The attachment that holds it.</param>
internal sealed record TakePackage(ReadPackage Package, string File, bool IsByProgram, DateOnly Today)
{
    private const int FarthestNumber = 100_000;

    /// <summary>Takes it when it bears the office's signature, stands in its place among the office's packages and has the forms and days that hold here. A number that is missing before it is no reason to refuse.</summary>
    internal Decision Decide(PackageInbox? inbox, FormCatalogue forms)
    {
        var content = Package.Content;
        if (inbox is null || inbox.Office != content.Office) return ReportingRefusals.SenderUnknown;
        if (!OfficeKey.Verifies(inbox.Key.PublicKey, Package.Signed, Package.Signature)) return ReportingRefusals.SignatureWrong;
        if (inbox.Received.FirstOrDefault(one => one.Number == content.Number) is { } same) return same.Sha256 == Package.Sha256 ? ReportingRefusals.PackageReplayed : ReportingRefusals.PackageNumberTaken;
        if (content.Number is < 1 or > FarthestNumber || content.Number == 1 != content.Previous is null) return ReportingRefusals.PackageChainBroken;
        if (inbox.Received.Any(one => (one.Number == content.Number - 1 && one.Sha256 != content.Previous) || (one.Number == content.Number + 1 && one.Previous != Package.Sha256))) return ReportingRefusals.PackageChainBroken;
        if (content.Body.Value != content.Office + ".bcd-138") return ReportingRefusals.SenderUnknown;
        if (!IsPeriod(content)) return ReportingRefusals.PackageOtherPeriod;
        if (OtherEdition(content, forms) is { } form) return ReportingRefusals.PackageOtherEdition(form);
        if (content.SentOn > Today || content.SignedOn > content.SentOn) return ReportingRefusals.DayImpossible;
        return Decision.Record(new PackageReceived(
            content.Office, content.Body, content.Period, content.Year, content.Edition, content.Number, content.Previous, Package.Sha256, inbox.Key.Fingerprint, content.ReportNumber, content.SignedOn, content.SentOn,
            File, IsByProgram, Today)
        {
            Request = content.Paper.Request is { } request ? new PackedRequest(request.Number, request.Subject, content.Paper.Window) : null,
        });
    }

    // An ad hoc report stands in no calendar: its package says itself which days it counts, and those are over.
    private bool IsPeriod(PackageContent content) => content.Paper.Request is { } request
        ? content.Period == ReportPeriod.KeyOf(request.Number) && request.Number > 0 && request.Subject is { Length: > 0 and <= AskReport.LongestSubject } && content.Paper.Window is { Days: > 0 } window && window.To <= Today
        : ReportCalendars.Shipped.Find(content.Period, content.Year) is { } period && period.Window == content.Paper.Window;

    // The first form that isn't one of the period's as this office has them, or lacks one of its rows. An ad hoc report has the forms that were wanted.
    private static string? OtherEdition(PackageContent content, FormCatalogue forms)
    {
        var here = forms.On(content.Paper.Window.To);
        foreach (var form in content.Paper.Forms)
        {
            if (here.FirstOrDefault(one => one.Id == form.Id && one.Edition == form.Edition) is not { } known
                || !known.Columns.Select(one => one.Key).SequenceEqual(form.Columns.Select(one => one.Key))
                || !known.Rows.Select(one => one.Code).SequenceEqual(form.Rows.Select(one => one.Code))
                || form.Rows.Any(row => row.Cells.Count != (row.Sort == "head" ? 0 : form.Columns.Count)))
                return $"{form.Id} ({form.Edition})";
        }

        return content.Paper.Request is null ? here.FirstOrDefault(one => content.Paper.Forms.All(form => form.Id != one.Id))?.Id : null;
    }
}

/// <summary>Writes down an office's public key.</summary>
internal sealed record RegisterOffice(string Office, string PublicKey, string IntakeSha256, string Basis, DateOnly Today)
{
    internal const int LongestBasis = 200;

    internal Decision Decide() => OfficeKey.FingerprintOf(PublicKey) is not { Length: > 0 } fingerprint ? ReportingRefusals.NoPublicKey
        : string.IsNullOrWhiteSpace(Basis) ? ReportingRefusals.LetterMissing
        : Basis.Length > LongestBasis ? ReportingRefusals.TooLong
        : Decision.Record(new OfficeKeyRegistered(Office, PublicKey, fingerprint, IntakeSha256, Kernel.Language.Vietnamese.Normalise(Basis.Trim()), Today));
}
