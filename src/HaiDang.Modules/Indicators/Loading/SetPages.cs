using System.Globalization;
using HaiDang.Kernel.Access;
using HaiDang.Kernel.Events;
using HaiDang.Modules.Accounts;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Loading.Screens;
using HaiDang.Modules.Indicators.Loading.Texts;
using HaiDang.Modules.Shell;
using HaiDang.Modules.Shell.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HaiDang.Modules.Indicators.Loading;

/// <summary>Sets of indicators: those that ship and those that an office loads, which are read to the end and shown first, then kept, and withdrawn from a day on.</summary>
internal static class SetPages
{
    internal const string Word = "bo-chi-tieu";
    private const string Route = "/{tinh}/so-lieu/" + Word;
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Route, Show).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Route + "/{bo}", One).ForWithinReach(IndicatorsModule.Readers);
        routes.MapGet(Route + "/tai/{dang}", Download).ForWithinReach(IndicatorsModule.Readers);
        routes.MapPost(Route, Preview).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/xac-nhan", Confirm).ForWithinReach(Role.StandingOffice);
        routes.MapPost(Route + "/thu-hoi", Withdraw).ForWithinReach(Role.StandingOffice);
    }

    internal static string Address(LedgerId ledger) => $"/{ledger}/so-lieu/{Word}";

    internal static string Address(LedgerId ledger, string key) => $"{Address(ledger)}/{Uri.EscapeDataString(key)}";

    private static async Task<IResult> Show(string tinh, IndicatorDesk desk, IndicatorShelf shelf, CancellationToken ct) =>
        await desk.Year(tinh, ct) is { } asked ? await Page(desk, shelf, asked, new SetTyped(), StatusCodes.Status200OK, ct) : Results.NotFound();

    private static async Task<IResult> One(string tinh, string bo, IndicatorDesk desk, IndicatorShelf shelf, CancellationToken ct)
    {
        if (await desk.Year(tinh, ct) is not { } asked || await shelf.Find(asked.Ledger, bo, ct) is not { } set) return Results.NotFound();
        var row = (await Rows(desk, shelf, asked, ct)).First(one => one.Key == bo);
        return Pages.Page<SetScreen>(desk.Context, new SetPage(asked, set, desk.NameOf(set), row));
    }

    private static async Task<IResult> Download(string tinh, string dang, IndicatorDesk desk, IndicatorShelf shelf, CancellationToken ct)
    {
        if (dang is not ("yaml" or "xlsx") || await desk.Year(tinh, ct) is not { } asked) return Results.NotFound();
        var key = desk.Context.Request.Query["bo"].ToString();
        if (await shelf.Find(asked.Ledger, key, ct) is null || await shelf.Text(asked.Ledger, key, ct) is not { } text) return Results.NotFound();
        var name = $"{Word}-{key}.{dang}";
        return dang == "yaml" ? Results.File(System.Text.Encoding.UTF8.GetBytes(text), "application/yaml", name) : Results.File(await SetSheet.Write(text, ct), Xlsx, name);
    }

    private static async Task<IResult> Preview(string tinh, IndicatorDesk desk, IndicatorShelf shelf, IndicatorEngine engine, CancellationToken ct)
    {
        if (await Office(desk, tinh, ct) is not { } asked) return Results.NotFound();
        var sent = await desk.Context.Request.ReadFormAsync(ct);
        var (words, typed) = (SetWords.In(desk.Language), SetTyped.Of(sent));
        var (order, faults) = Order(typed, asked, words);
        if (sent.Files["tep"] is not { Length: > 0 and <= SentYaml.LargestFile } file) return await Page(desk, shelf, asked, typed with { Faults = [.. faults, new FieldFault("tep", words.FileMissing)] }, StatusCodes.Status422UnprocessableEntity, ct);
        using var content = new MemoryStream();
        await file.CopyToAsync(content, ct);
        var (text, placed, broken) = Written(content.ToArray());
        if (text is null) return await Page(desk, shelf, asked, typed with { Faults = faults, Doubts = broken }, StatusCodes.Status422UnprocessableEntity, ct);

        // What is wrong with the fields and what is wrong with the file are told together.
        var (set, doubts) = await shelf.Read(asked.Ledger, text, order, ct);
        return set is null || faults.Count > 0
            ? await Page(desk, shelf, asked, typed with { Faults = faults, Doubts = [.. doubts.Select(doubt => SetSheet.Placed(placed, doubt))] }, StatusCodes.Status422UnprocessableEntity, ct)
            : Pages.Page<SetPreviewScreen>(desk.Context, await SetPreview.Of(desk, engine, asked, set, typed with { Text = text }, ct));
    }

    private static async Task<IResult> Confirm(string tinh, IndicatorDesk desk, IndicatorShelf shelf, CancellationToken ct)
    {
        if (await Office(desk, tinh, ct) is not { } asked) return Results.NotFound();
        var (words, typed) = (SetWords.In(desk.Language), SetTyped.Of(await desk.Context.Request.ReadFormAsync(ct)));
        var (order, faults) = Order(typed, asked, words);
        var text = typed.Text.ReplaceLineEndings("\n");
        var (set, doubts) = await shelf.Read(asked.Ledger, text, order, ct);
        if (set is null || faults.Count > 0) return await Page(desk, shelf, asked, typed with { Faults = faults, Doubts = doubts }, StatusCodes.Status422UnprocessableEntity, ct);
        return await shelf.Load(desk.Reader, asked.Ledger, text, set, asked.Today, ct) is Outcome.Refused { Refusal: var refusal }
            ? await Page(desk, shelf, asked, typed with { Faults = [new FieldFault("tep", words.Refused(refusal))] }, StatusCodes.Status422UnprocessableEntity, ct)
            : Pages.SeeOther(desk.Context, Address(asked.Ledger), words.Loaded);
    }

    private static async Task<IResult> Withdraw(string tinh, IndicatorDesk desk, IndicatorShelf shelf, CancellationToken ct)
    {
        if (await Office(desk, tinh, ct) is not { } asked) return Results.NotFound();
        var (sent, words) = (await desk.Context.Request.ReadFormAsync(ct), SetWords.In(desk.Language));
        var typed = new SetTyped { Withdrawing = int.TryParse(sent["bo"], NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? edition : 0, WithdrawFrom = sent["thoi-tu"].ToString(), Reason = sent["ly-do"].ToString() };
        if (FormDays.TryParse(typed.WithdrawFrom) is not { } from) return await Again(new FieldFault("thoi-tu", words.DayWrong));
        return await shelf.Withdraw(desk.Reader, asked.Ledger, typed.Withdrawing, from, typed.Reason, asked.Today, ct) is Outcome.Refused { Refusal: var refusal }
            ? await Again(new FieldFault(refusal.Code is "indicators.set-used" or "indicators.set-ended" ? "thoi-tu" : "ly-do", words.Refused(refusal)))
            : Pages.SeeOther(desk.Context, Address(asked.Ledger), words.Withdrawn);

        Task<IResult> Again(FieldFault fault) => Page(desk, shelf, asked, typed with { Faults = [fault] }, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private static async Task<Asked?> Office(IndicatorDesk desk, string place, CancellationToken ct) =>
        await desk.Year(place, ct) is { } asked && CentralOffice.KeepsItself(desk.Reader, asked.Ledger) ? asked : null;

    // A sheet is written as the YAML that is kept; what is wrong with it is told by its cells.
    private static (string? Text, SheetText? Placed, IReadOnlyList<SetDoubt> Doubts) Written(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8)) return (System.Text.Encoding.UTF8.GetString(file).TrimStart('\uFEFF').ReplaceLineEndings("\n"), null, []);
        var (sheet, doubts) = SetSheet.Read(file);
        return (sheet?.Yaml, sheet, doubts);
    }

    private static (SetOrder Order, IReadOnlyList<FieldFault> Faults) Order(SetTyped typed, Asked asked, SetWords words)
    {
        var faults = new List<FieldFault>();
        var (from, to, day) = (FormDays.TryParse(typed.From), FormDays.TryParse(typed.To), FormDays.TryParse(typed.Day));
        if (from is null && !string.IsNullOrWhiteSpace(typed.From)) faults.Add(new FieldFault("tu-ngay", words.DayWrong));
        if ((to is null && !string.IsNullOrWhiteSpace(typed.To)) || to < from) faults.Add(new FieldFault("den-ngay", words.EndWrong));
        if (string.IsNullOrWhiteSpace(typed.Number) || typed.Number.Length > LoadIndicatorSet.Longest) faults.Add(new FieldFault("so-van-ban", words.NumberWrong));
        if (day is null || day > asked.Today) faults.Add(new FieldFault("ngay-van-ban", words.LetterDayWrong));
        if (string.IsNullOrWhiteSpace(typed.Body) || typed.Body.Length > LoadIndicatorSet.Longest) faults.Add(new FieldFault("co-quan-ban-hanh", words.BodyWrong));
        if (typed.Programme.Length > LoadIndicatorSet.Longest) faults.Add(new FieldFault("chuong-trinh", words.ProgrammeWrong));
        var letter = new SetLetter(asked.Ledger, 0, typed.Number.Trim(), day ?? asked.Today, typed.Body.Trim());
        return (new SetOrder(from, to < from ? null : to, letter, string.IsNullOrWhiteSpace(typed.Programme) ? null : typed.Programme.Trim()), faults);
    }

    private static async Task<IResult> Page(IndicatorDesk desk, IndicatorShelf shelf, Asked asked, SetTyped typed, int status, CancellationToken ct) =>
        Pages.Page<SetsScreen>(desk.Context, new SetsPage(asked, await Rows(desk, shelf, asked, ct), CentralOffice.KeepsItself(desk.Reader, asked.Ledger), typed), status);

    // What ships first, then what was loaded, the last first.
    private static async Task<IReadOnlyList<SetRowView>> Rows(IndicatorDesk desk, IndicatorShelf shelf, Asked asked, CancellationToken ct)
    {
        var inForce = asked.Definitions.On(asked.Today).ToDictionary(set => set.Key, set => set.Indicators.Count, StringComparer.Ordinal);
        var rows = new List<SetRowView>();
        foreach (var row in (await shelf.Loaded(asked.Ledger, ct)).Reverse())
        {
            var key = IndicatorShelf.KeyOf(row);
            var set = (await shelf.Find(asked.Ledger, key, ct))!;
            if (set.Ledger is not null && set.Ledger != asked.Ledger.Value) continue;
            rows.Add(View(set, key) with
            {
                LoadedBy = desk.BodyName(row.LoadedFor.Value),
                LoadedOn = row.LoadedOn,
                Withdrawn = row is { WithdrawnFrom: { } from, WithdrawnOn: { } on } ? (from, on, row.Reason!) : null,
                State = row.WithdrawnFrom <= asked.Today || row.WithdrawnFrom <= row.FirstDay ? SetState.Withdrawn : StateOf(set, key),
                Edition = row.Ledger == asked.Ledger ? row.Edition : null,
            });
        }

        return [.. asked.Definitions.All.Where(set => set.Letter is null).Select(set => View(set, set.Key)), .. rows];

        SetRowView View(IndicatorSet set, string key) => new(
            key, desk.NameOf(set), set.Programme, set.From, set.To, set.Source, set.Reconstructed, StateOf(set, key), (inForce.GetValueOrDefault(key), set.Indicators.Count));

        SetState StateOf(IndicatorSet set, string key) =>
            inForce.ContainsKey(key) ? SetState.InForce : set.From > asked.Today ? SetState.ToCome : set.To < asked.Today ? SetState.Ended : SetState.Superseded;
    }
}
