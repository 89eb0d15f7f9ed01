using System.Globalization;
using System.Text.RegularExpressions;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Contributing;

/// <summary>The fields of a report for what proves it beside files, as typed.</summary>
/// <param name="Registers">Codes of register entries, parted by commas.</param>
/// <param name="PaperKeptAt">Where the paper of a letter is kept, with an entry on a body's behalf.</param>
public sealed partial record ProofForm(
    string Quantity = "", string Unit = "", string Counted = "", string Registers = "",
    string SecretNumber = "", string SecretDay = "", string SecretHolder = "", string PaperKeptAt = "")
{
    /// <summary>Whether a file was refused for a secrecy stamp, so that its number is asked for.</summary>
    public bool AsksForSecret { get; init; }

    /// <summary>Whether anything was typed.</summary>
    public bool IsEmpty => (Quantity + Unit + Counted + Registers + SecretNumber + SecretDay + SecretHolder).Trim().Length == 0;

    internal static ProofForm From(IFormCollection typed) => new(
        typed["so-lieu"].ToString(), typed["don-vi-tinh"].ToString(), typed["noi-dung-so"].ToString(), typed["ma-so-nghiep-vu"].ToString(),
        typed["so-van-ban-mat"].ToString(), typed["ngay-van-ban-mat"].ToString(), typed["noi-giu"].ToString(), typed["noi-luu"].ToString());

    /// <summary>The proofs that were typed.</summary>
    /// <param name="say">Words of a refusal, for the field it stands at.</param>
    internal (IReadOnlyList<Proof> Proofs, IReadOnlyList<FieldFault> Faults) Understood(Func<Refusal, string> say, string dayNotUnderstood)
    {
        var proofs = new List<Proof>();
        var faults = new List<FieldFault>();
        if ((Quantity + Unit + Counted).Trim().Length > 0)
        {
            var number = Number(Quantity);
            if (number is null && Quantity.Trim().Length > 0) faults.Add(new FieldFault("so-lieu", say(ContributionRefusals.NumberNotUnderstood)));
            else Add(new Proof(ProofKind.Number, Counted, number, Unit), "so-lieu");
        }

        foreach (var code in Registers.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(new Proof(ProofKind.Register, code), "ma-so-nghiep-vu");
        if ((SecretNumber + SecretDay + SecretHolder).Trim().Length > 0)
        {
            var day = FormDays.TryParse(SecretDay);
            if (day is null && SecretDay.Trim().Length > 0) faults.Add(new FieldFault("ngay-van-ban-mat", dayNotUnderstood));
            else Add(new Proof(ProofKind.SecretPaper, SecretNumber, Day: day, Holder: SecretHolder), "so-van-ban-mat");
        }

        return (proofs, faults);

        void Add(Proof proof, string field)
        {
            if (proof.Clean().Fault() is { } fault) faults.Add(new FieldFault(field, say(fault)));
            else proofs.Add(proof.Clean());
        }
    }

    // Groups by points, decimals by a comma, as Vietnamese offices write.
    private static decimal? Number(string typed)
    {
        var written = typed.Trim();
        return written.Length <= 20 && Written().IsMatch(written)
            ? decimal.Parse(written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture)
            : null;
    }

    [GeneratedRegex(@"^(\d+|\d{1,3}(\.\d{3})+)(,\d{1,4})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
