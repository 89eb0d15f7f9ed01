using HaiDang.Kernel.Rules;

namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>A form that an office loaded.</summary>
/// <param name="Replaces">Ids of forms that don't hold while it does.</param>
internal sealed record LoadedForm(ReportForm Form, IReadOnlyList<string> Replaces)
{
    /// <summary>Whether it takes the place of another form of a day.</summary>
    internal bool Displaces(ReportForm other, DateOnly day) => Form.On(day) && (other.Id == Form.Id || Replaces.Contains(other.Id, StringComparer.Ordinal));
}

/// <summary>Every edition of every form, checked: those that ship, <c>data/rules/report-forms</c>, and over them those that an office loaded.</summary>
internal sealed class FormCatalogue
{
    private const string Folder = "data/rules/report-forms/";
    private readonly IReadOnlyList<ReportForm> shipped;

    private FormCatalogue(IReadOnlyList<ReportForm> shipped, IReadOnlyList<LoadedForm> loaded) => (this.shipped, Loaded) = (shipped, loaded);

    /// <summary>Gets every edition, those that ship by id and first day before those loaded in their order.</summary>
    internal IReadOnlyList<ReportForm> All => [.. shipped, .. Loaded.Select(one => one.Form)];

    /// <summary>Gets editions that an office loaded, the earliest first.</summary>
    internal IReadOnlyList<LoadedForm> Loaded { get; }

    /// <summary>Reads what ships inside the program.</summary>
    /// <param name="measures">Measures that some rule counts.</param>
    /// <exception cref="DataFileException">A file is wrong; the error names file, line, what is wrong and the remedy.</exception>
    internal static FormCatalogue Load(IReadOnlySet<string> measures) => Of([.. DatedYaml.EmbeddedNames(Folder).Select(DatedYaml.Embedded)], measures);

    /// <summary>Reads files.</summary>
    internal static FormCatalogue Of(IReadOnlyList<YamlMap> files, IReadOnlySet<string> measures)
    {
        var all = files.Select(file => (File: file, Form: Read(file, measures))).OrderBy(one => one.Form.Id, StringComparer.Ordinal).ThenBy(one => one.Form.From).ToList();
        foreach (var (file, form) in all)
        {
            foreach (var (_, other) in all.Where(other => other.Form != form && other.Form.On(form.From)))
            {
                if (other.Id == form.Id) throw file.Problem($"two editions of form '{form.Id}' hold on {form.From:yyyy-MM-dd}", "end the earlier one the day before with 'to:'");
                if (form.Rows.FirstOrDefault(row => other.Rows.Any(one => one.Code == row.Code)) is { } shared)
                    throw file.Problem($"row '{shared.Code}' stands in form '{other.Id}' too", "give one of them another code");
            }
        }

        return new FormCatalogue([.. all.Select(one => one.Form)], []);
    }

    /// <summary>The text of a form that ships, to begin another edition from.</summary>
    /// <returns>Null when none of that id and edition ships.</returns>
    internal static string? Text(string id, string edition) =>
        DatedYaml.EmbeddedNames(Folder).Where(name => DatedYaml.Embedded(name) is var file && file.Text("id") == id && file.Text("edition") == edition).Select(DatedYaml.EmbeddedText).FirstOrDefault();

    /// <summary>The same with more loaded editions; a later one goes before an earlier.</summary>
    internal FormCatalogue With(IEnumerable<LoadedForm> more) => new(shipped, [.. Loaded, .. more]);

    /// <summary>The forms that hold on a day, by id.</summary>
    internal IReadOnlyList<ReportForm> On(DateOnly day) =>
    [
        .. shipped.Where(form => form.On(day) && !Loaded.Any(one => one.Displaces(form, day)))
            .Concat(Loaded.Index().Where(one => one.Item.Form.On(day) && !Loaded.Skip(one.Index + 1).Any(later => later.Displaces(one.Item.Form, day))).Select(one => one.Item.Form))
            .OrderBy(form => form.Id, StringComparer.Ordinal),
    ];

    /// <summary>Rows that a loaded form would share with another one of some day.</summary>
    internal IReadOnlyList<string> Shared(LoadedForm loaded)
    {
        var with = With([loaded]);
        List<DateOnly> turns = [.. All.SelectMany(form => (DateOnly?[])[form.From, form.To?.AddDays(1)]).OfType<DateOnly>().Append(loaded.Form.From).Where(loaded.Form.On).Distinct()];
        var codes = loaded.Form.Rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        return [.. turns.SelectMany(with.On).Where(form => !ReferenceEquals(form, loaded.Form)).SelectMany(form => form.Rows).Select(row => row.Code).Where(codes.Contains).Distinct(StringComparer.Ordinal)];
    }

    private static ReportForm Read(YamlMap file, IReadOnlySet<string> measures)
    {
        var reading = new FormReading(file, measures, null);
        if (reading.Read() is { } form) return form;
        var (what, remedy) = reading.Doubts[0].Say();
        throw new DataFileException(file.File, reading.Doubts[0].Line, what, remedy);
    }
}
