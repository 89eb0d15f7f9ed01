using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Calendar.Clocks;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Storage;
using HaiDang.Modules.Forms;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Dossiers.Registers;

/// <summary>How deadlines stand, to filter by.</summary>
public enum DueFilter
{
    /// <summary>The last day is past.</summary>
    Late,

    /// <summary>The last day is near.</summary>
    Soon,

    /// <summary>The clock stands still.</summary>
    Suspended,
}

/// <summary>What a list is sorted by.</summary>
public enum DossierOrder
{
    /// <summary>The day it began, newest first.</summary>
    Newest,

    /// <summary>The day it began, oldest first.</summary>
    Oldest,

    /// <summary>The next deadline, nearest first.</summary>
    Due,

    /// <summary>The number, by body and year.</summary>
    Number,
}

/// <summary>Which dossiers of a register a list shows; stands in its address and names nobody.</summary>
internal sealed record DossierFilter
{
    private const int LongestWords = 80;
    private static readonly string[] Days = ["tu", "den"];
    private static readonly string[] Keys = ["q", "trang-thai", "loai", "kenh", "don-vi", "tu", "den", "han", "dong", "sap-xep", "cot"];

    /// <summary>Words or a number looked for.</summary>
    internal string Words { get; init; } = "";

    internal string State { get; init; } = "";

    internal string Sort { get; init; } = "";

    internal string Way { get; init; } = "";

    /// <summary>The body that keeps them; null for all.</summary>
    internal OrganisationId? Body { get; init; }

    internal DateOnly? From { get; init; }

    internal DateOnly? To { get; init; }

    /// <summary>What was typed where a day belongs and is none, by the field's name: nothing is filtered by it, and the list says so.</summary>
    internal IReadOnlyDictionary<string, string> Unread { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal DueFilter? Due { get; init; }

    /// <summary>Whether only open ones, or only closed ones; null for both.</summary>
    internal bool? Open { get; init; }

    internal DossierOrder Order { get; init; }

    /// <summary>Columns chosen; empty for those that stand there until somebody chooses.</summary>
    internal IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Whether anything is filtered.</summary>
    internal bool IsAny => Words.Length > 0 || State.Length > 0 || Sort.Length > 0 || Way.Length > 0 || Body is not null || From is not null || To is not null || Due is not null || Open is not null || Unread.Count > 0;

    /// <summary>Reads a query; what isn't understood is left out.</summary>
    internal static DossierFilter Of(IQueryCollection query)
    {
        string One(string key) => query[key].ToString().Trim();
        return new DossierFilter
        {
            Words = One("q") is var words && words.Length > LongestWords ? words[..LongestWords] : words,
            State = One("trang-thai"),
            Sort = One("loai"),
            Way = One("kenh"),
            Body = One("don-vi") is { Length: > 0 } body ? new OrganisationId(body) : null,
            From = FormDays.TryParse(One("tu")),
            To = FormDays.TryParse(One("den")),
            Unread = Days.Where(key => One(key).Length > 0 && FormDays.TryParse(One(key)) is null).ToDictionary(key => key, One, StringComparer.Ordinal),
            Due = Kernel.Storage.Words.Parse<DueFilter>(One("han")),
            Open = One("dong") switch { "0" => true, "1" => false, _ => null },
            Order = Kernel.Storage.Words.Parse<DossierOrder>(One("sap-xep")) ?? DossierOrder.Newest,
            Columns = [.. query["cot"].OfType<string>().SelectMany(one => one.Split(',')).Where(one => one.Length is > 0 and < 40)],
        };
    }

    /// <summary>The query that gives the same list; empty for the whole register.</summary>
    internal string Query
    {
        get
        {
            string?[] values =
            [
                Words, State, Sort, Way, Body?.Value, Written(From), Written(To), Due is { } due ? Kernel.Storage.Words.Kebab(due.ToString()) : null,
                Open switch { true => "0", false => "1", _ => null }, Order is DossierOrder.Newest ? null : Kernel.Storage.Words.Kebab(Order.ToString()), string.Join(',', Columns),
            ];
            return string.Join('&', Keys.Zip(values).Where(one => !string.IsNullOrEmpty(one.Second)).Select(one => one.First + "=" + Uri.EscapeDataString(one.Second!)));
        }
    }

    /// <summary>What it asks of <c>dossier</c> and <c>line</c>, beside what the reader sees.</summary>
    /// <param name="today">Today by the clock of the ledger.</param>
    internal IEnumerable<Sql> Conditions(DateOnly today)
    {
        if (State.Length > 0) yield return $"line.state = {State}";
        if (Sort.Length > 0) yield return $"line.sort = {Sort}";
        if (Way.Length > 0) yield return $"line.way = {Way}";
        if (Body is { } body) yield return $"line.custodian = {body}";
        if (From is { } from) yield return $"line.began_on >= {from}";
        if (To is { } to) yield return $"line.began_on <= {to}";
        if (Open is { } open) yield return $"line.closed = {!open}";
        if (Due is DueFilter.Late) yield return $"line.due_on < {today} and line.stopped = {false}";
        if (Due is DueFilter.Soon) yield return $"line.due_on >= {today} and line.due_on <= {today.AddDays(LegalClocks.VietNam.Words.SoonDays)} and line.stopped = {false}";
        if (Due is DueFilter.Suspended) yield return $"line.stopped = {true}";
        if (Number() is var (sequence, year)) yield return $"dossier.number_sequence = {sequence} and dossier.number_year = {year}";
        else foreach (var condition in OnWords("line")) yield return condition;
    }

    /// <summary>What its words ask of a row of <c>dossier_line</c>; nothing when it has none, or a number.</summary>
    /// <param name="line">Name of the row in the question.</param>
    internal IEnumerable<Sql> OnWords(string line) => Number() is not null
        ? []
        : DossierLines.Folded(Words).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (Sql)$"{Sql.Raw(line)}.words like {"% " + word + "%"}");

    /// <summary>The filter in one window of days.</summary>
    internal DossierFilter In(Window window) => this with { From = window.From, To = window.To };

    // 12/2023 as people type a number; anything else is words.
    private (int Sequence, int Year)? Number() =>
        Words.Split('/') is [var sequence, { Length: 4 } year]
            && int.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            ? (first, second)
            : null;

    private static string? Written(DateOnly? day) => day is { } one ? FormDays.Written(one) : null;
}
