using HaiDang.Kernel.Places;
using HaiDang.Modules.Forms;
using HaiDang.Modules.Indicators.Boards.Screens;
using HaiDang.Modules.Indicators.Boards.Texts;
using HaiDang.Modules.Indicators.Formulas;
using HaiDang.Modules.Indicators.Screens;
using HaiDang.Modules.Indicators.Texts;
using HaiDang.Modules.Shell;

namespace HaiDang.Modules.Indicators.Boards;

/// <summary>What boards show, as tables for a file.</summary>
internal static class BoardTables
{
    /// <summary>What stands over a file's tables.</summary>
    /// <param name="turns">Days of the window from which it is reckoned otherwise than before.</param>
    internal static string Head(Asked asked, (IndicatorSet Set, Indicator Indicator, string Name) of, IReadOnlyList<DateOnly> turns, Language language, DateTimeOffset now)
    {
        var (words, own, format) = (BoardWords.In(language), IndicatorWords.In(language), new Format(language));
        var definition = of.Set.Source + (of.Set.Reconstructed ? " · " + own.Reconstructed : "") + (turns.Count > 0 ? " · " + own.Turned(string.Join(", ", turns.Select(format.Day))) : "");
        return $"{of.Indicator.Code} · {of.Name} · {format.Window(asked.Window)} · {words.Live(format.Moment(now))} · {definition}{(asked.IsSynthetic ? " · " + words.Synthetic : "")}";
    }

    internal static SeenTable Of(QuickPage page, Language language)
    {
        var (words, format, of) = (BoardWords.In(language), new Format(language), page.Chosen!.Indicator);
        List<IReadOnlyList<XlsxCell>> rows =
        [
            [new(words.LiveRow), new(format.Window(page.Asked.Window)), .. Cells(of, page.Now!)],
            [new(words.LastYearRow), new(format.Window(WindowShifts.Shifted(page.Asked.Window, Shift.LastYear))), .. Cells(of, page.LastYear!)],
        ];
        if (page.Signed is { } signed) rows.Add([new($"{words.SignedRow}: {signed.Document}"), new(format.Window(signed.Window)), new(Number: signed.Value)]);
        return new SeenTable(words.Quick, [words.Beside, words.Window, words.Value, words.Numerator, words.Denominator], rows);
    }

    internal static IReadOnlyList<SeenTable> Of(CountryPage page, Language language)
    {
        var (words, format, of) = (BoardWords.In(language), new Format(language), page.Chosen!.Indicator);
        return
        [
            new SeenTable(
                words.Provinces, [words.Province, words.Value, words.Numerator, words.Denominator, format.Window(page.Compared)],
                [.. page.Provinces.Where(one => one.Value is not null).Select(one => (IReadOnlyList<XlsxCell>)[new(Name(one.Province)), .. Cells(of, one.Value!), one.Compared is null ? new XlsxCell("") : Cells(of, one.Compared)[0]])]),
            new SeenTable(
                words.CommunesOf(page.OwnProvince), [words.Commune, words.Value, words.Numerator, words.Denominator],
                [
                    .. page.Communes.Where(one => one.Value is not null).Select(one => (IReadOnlyList<XlsxCell>)[new(one.Name), .. Cells(of, one.Value!)]),
                    .. page.Elsewhere.Select(one => (IReadOnlyList<XlsxCell>)[new($"{one.Name} ({(one.IsSplit ? words.Split : words.NoCommune)})"), .. Cells(of, one.Value)]),
                ]),
        ];

        string Name(Place place) => language is Language.English ? place.NameEn : place.FullName;
    }

    internal static IReadOnlyList<SeenTable> Of(ChangesPage page, Language language)
    {
        var (words, format, of) = (BoardWords.In(language), new Format(language), page.Chosen.Indicator);
        return
        [
            new SeenTable(
                words.SideBySide, [words.Window, words.AsItWas + ": " + page.Province.Then, words.ByTodaysMap + ": " + page.Province.Now],
                [.. page.Years.Select(one => (IReadOnlyList<XlsxCell>)[new(format.Window(one.Window)), Cells(of, one.AsWas)[0], Cells(of, one.ByMap)[0]])]),
            Passed(words.CommunesThenNow, page.Communes),
            Passed(words.BodiesThenNow, page.Bodies),
        ];

        SeenTable Passed(string title, IReadOnlyList<Passed> rows) => new(
            title, [words.AsItWas, words.ByTodaysMap, words.NotShared, words.Value],
            [.. rows.Select(row => (IReadOnlyList<XlsxCell>)[new(row.Name), new(row.Heirs.Count == 0 ? words.StillThere : string.Join("; ", row.Heirs)), new(row.IsWhole ? "" : "×"), Cells(of, row.Value)[0]])]);
    }

    internal static IReadOnlyList<SeenTable> Of(FigurePage page, BoardWords words, Language language)
    {
        var (format, of) = (new Format(language), page.Indicator);
        List<SeenTable> tables =
        [
            new(words.Trend, [words.Window, words.Value, words.Numerator, words.Denominator], [.. page.Years.Select(one => Row(format.Window(one.Window), one.Value))]),
            new(words.ByBody, [words.Body, words.Value, words.Numerator, words.Denominator], [.. page.Bodies.Select(one => Row(one.Body, one.Value))]),
        ];
        if (page.Months.Count > 0) tables.Insert(1, new SeenTable(words.ByMonth, [words.Month, words.Value, words.Numerator, words.Denominator], [.. page.Months.Select(one => Row(one.Month, one.Value))]));
        tables.AddRange(page.Dimensions.Select(one => new SeenTable(one.Name, [one.Name, words.Value, words.Numerator, words.Denominator], [.. one.Values.Select(value => Row(value.Name, value.Value))])));
        return tables;

        IReadOnlyList<XlsxCell> Row(string name, IndicatorValue value) => [new(name), .. Cells(of, value)];
    }

    /// <summary>Value in the indicator's unit, numerator and denominator; empty for a dash.</summary>
    private static IReadOnlyList<XlsxCell> Cells(Indicator of, IndicatorValue value) => [new(Number: value.Shown(of)), new(Number: value.Numerator), new(Number: value.Denominator)];
}
