using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Planning.Drafts.Texts;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Planning.Drafts;

/// <summary>What stands typed in the fields of the header.</summary>
internal sealed record HeaderForm(
    string Type, string Number, string Symbol, string Date, string Year, string IssuingBody, string ParentBody, string Province, string Title,
    string Signatory, string SignatoryTitle, string Recipients, IReadOnlyList<CitedForm> Cited)
{
    private const int Longest = 2000;
    private const int LongestRecipients = 8000;

    /// <summary>The fields of a header as it stands.</summary>
    internal static HeaderForm Of(DraftHeader header) => new(
        header.Type ?? "", header.Number ?? "", header.Symbol ?? "", FormDays.Written(header.Date),
        header.Year?.ToString(CultureInfo.InvariantCulture) ?? "", header.IssuingBody ?? "", header.ParentBody ?? "", header.Province ?? "", header.Title ?? "",
        header.Signatory ?? "", header.SignatoryTitle ?? "", string.Join('\n', header.Recipients),
        [.. header.Cited.Select(cited => new CitedForm(cited.Number, FormDays.Written(cited.Date), cited.Issuer ?? "", cited.Title ?? "", Words.Kebab(cited.Link.ToString())))]);

    /// <summary>The fields of a request.</summary>
    internal static HeaderForm Typed(IFormCollection form)
    {
        var numbers = form["cited-number"];
        return new HeaderForm(
            Field("type"), Field("number"), Field("symbol"), Field("date"), Field("year"), Field("issuing-body"), Field("parent-body"), Field("province"),
            Field("title"), Field("signatory"), Field("signatory-title"), Field("recipients"),
            [
                .. numbers.Select((number, at) => new CitedForm(
                    Clean(number), At("cited-date", at), At("cited-issuer", at), At("cited-title", at), At("cited-link", at))).Where(cited => cited.Number.Length + cited.Issuer.Length + cited.Title.Length > 0),
            ]);

        string Field(string name) => Clean(form[name].ToString());

        string At(string name, int at) => form[name] is var values && at < values.Count ? Clean(values[at]) : "";
    }

    /// <summary>The header with what was typed.</summary>
    /// <returns>The header; or null with what is to be mended.</returns>
    internal (DraftHeader? Header, IReadOnlyList<FieldFault> Faults) Apply(DraftHeader header, DraftWords words)
    {
        var faults = new List<FieldFault>();
        PartialDate? date = Date.Length == 0 ? null : PartialDate.TryRead(Date);
        if (Date.Length > 0 && date is null) faults.Add(new FieldFault("date", words.NotADate));
        int? year = int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed is >= 1990 and <= 2100 ? typed : null;
        if (Year.Length > 0 && year is null) faults.Add(new FieldFault("year", words.NotAYear));
        if (Cited.Any(cited => cited.Date.Length > 0 && PartialDate.TryRead(cited.Date) is null)) faults.Add(new FieldFault("cited", words.NotADate));
        foreach (var (field, value) in new[]
        {
            ("type", Type), ("number", Number), ("symbol", Symbol), ("issuing-body", IssuingBody), ("parent-body", ParentBody), ("province", Province),
            ("title", Title), ("signatory", Signatory), ("signatory-title", SignatoryTitle),
        })
        {
            if (value.Length > Longest) faults.Add(new FieldFault(field, words.FieldTooLong(Longest)));
        }

        if (Recipients.Length > LongestRecipients) faults.Add(new FieldFault("recipients", words.FieldTooLong(LongestRecipients)));
        if (Cited.Any(cited => cited.Number.Length + cited.Issuer.Length + cited.Title.Length > Longest)) faults.Add(new FieldFault("cited", words.FieldTooLong(Longest)));
        if (faults.Count > 0) return (null, faults);

        return (
            header with
            {
                Type = OrNull(Type), Number = OrNull(Number), Symbol = OrNull(Symbol), Date = date, Year = year, IssuingBody = OrNull(IssuingBody),
                ParentBody = OrNull(ParentBody), Province = OrNull(Province), Title = OrNull(Title), Signatory = OrNull(Signatory),
                SignatoryTitle = OrNull(SignatoryTitle), Recipients = [.. Recipients.Split('\n').Select(Clean).Where(line => line.Length > 0)],
                Cited =
                [
                    .. Cited.Select(cited => new CitedPlan(
                        cited.Number, cited.Date.Length == 0 ? null : PartialDate.TryRead(cited.Date), OrNull(cited.Issuer), OrNull(cited.Title),
                        Words.Parse<PlanLink>(cited.Link) ?? PlanLink.Cites)),
                ],
            },
            []);
    }

    /// <summary>Whether what was typed is what stands there already.</summary>
    internal bool IsSame(DraftHeader header) => Of(header) is var saved && saved with { Cited = [], Recipients = "" } == this with { Cited = [], Recipients = "" }
        && saved.Cited.SequenceEqual(Cited) && saved.Recipients.Split('\n').Select(Clean).SequenceEqual(Recipients.Split('\n').Select(Clean));

    private static string Clean(string? typed) => Vietnamese.Normalise(typed?.ReplaceLineEndings("\n").Trim() ?? "");

    private static string? OrNull(string typed) => typed.Length == 0 ? null : typed;
}

/// <summary>What stands typed of one cited document.</summary>
/// <param name="Link">The tie in kebab-case, such as <c>implements</c>.</param>
internal sealed record CitedForm(string Number, string Date, string Issuer, string Title, string Link);
