using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Kernel.Organisations;
using HaiDang.Modules.Reporting;
using HaiDang.Modules.Reporting.Calendars;
using HaiDang.Modules.Reporting.Documents;
using HaiDang.Modules.Reporting.Templates;
using HaiDang.Web.Commands.Texts;
using HaiDang.Web.Hosting;

namespace HaiDang.Web.Commands;

/// <summary>
/// <c>./haidang report [--data DIR | --postgres env:NAME] --place LEDGER --period six-month:2019|ad-hoc-3:2023 [--body BODY] --format docx|xlsx|pdf|json --out FILE</c>:
/// the report as it was handed in, else as the registers stand now; runs beside a server.
/// </summary>
internal static class ReportCommand
{
    /// <returns>0 when the file was written, 2 when the words or the store can't be used, 3 when LibreOffice gave no PDF.</returns>
    internal static async Task<int> Run(string[] args, TextWriter output, TextWriter error, CommandWords words, ServingWords serving, CancellationToken ct)
    {
        try
        {
            var choice = StoreChoice.Parse(args, Environment.GetEnvironmentVariable, words, out var rest);
            var options = Options(rest, words);
            string Needed(string option) => options.GetValueOrDefault(option) ?? throw new UsageException(words.ValueMissing(option));
            var (place, written, format, to) = (Needed("--place"), Needed("--period"), Needed("--format"), Needed("--out"));
            var named = ReportCalendars.Shipped.Named(written)?.Year ?? ReportPeriod.YearOfAdHoc(written) ?? throw new UsageException(words.OptionWrong("--period", "quarter-1:2023, six-month:2019, year:2023, ad-hoc-3:2023"));
            if (!ReportFiles.Formats.Contains(format, StringComparer.Ordinal)) throw new UsageException(words.OptionWrong("--format", string.Join(", ", ReportFiles.Formats)));
            await using var store = await choice.OpenExisting(words, ct);
            // Forms and templates that an office loaded are kept under the key of files.
            var settings = new HostSettings(store, []) { AttachmentKey = AttachmentKeys.Of(choice, Environment.GetEnvironmentVariable, serving) };
            await using var services = new ServiceCollection().AddLogging().AddModules(settings).BuildServiceProvider();
            var maker = services.GetRequiredService<ReportMaker>();
            if (await maker.Year(Reader.System, new LedgerId(place), named, ct) is not { } year) throw new UsageException(words.NoSuchLedger(place));
            List<ReportPeriod> periods = [.. year.Periods.Select(one => one.Period)];
            var period = periods.Find(one => one.Word == written) ?? throw new UsageException(words.OptionWrong("--period", string.Join(", ", periods.Select(one => one.Word))));
            var body = options.TryGetValue("--body", out var asked) ? OrganisationId.TryParse(asked) : year.Committee;
            if (body is not { } id || await maker.Sheet(year, period.Key, id, ct) is not { } sheet) throw new UsageException(words.OptionWrong("--body", year.Committee.Value));
            var (paper, issue) = sheet.Issued(null);
            var template = await services.GetRequiredService<TemplateShelf>().Open(year.Ledger, issue.Template, ct);
            if (await ReportFiles.Print(paper, issue, format, template, null, ct) is not { } file)
            {
                await error.WriteLineAsync(words.NoPdf);
                return 3;
            }

            await File.WriteAllBytesAsync(to, file.Content, ct);
            await output.WriteLineAsync(words.ReportWritten(to, paper.Title, paper.IsSynthetic));
            return 0;
        }
        catch (UsageException unusable)
        {
            await error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }

    private static Dictionary<string, string> Options(IReadOnlyList<string> rest, CommandWords words)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < rest.Count; at++)
        {
            if (rest[at] is not ("--place" or "--period" or "--body" or "--format" or "--out")) throw new UsageException(words.UnknownWord(rest[at]));
            options[rest[at]] = at + 1 < rest.Count ? rest[++at] : throw new UsageException(words.ValueMissing(rest[at]));
        }

        return options;
    }
}
