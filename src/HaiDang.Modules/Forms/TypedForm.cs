using System.Globalization;
using HaiDang.Kernel.Calendar;
using HaiDang.Kernel.Language;
using HaiDang.Kernel.Organisations;
using HaiDang.Kernel.Places;
using HaiDang.Kernel.Rules;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Texts;
using HaiDang.Modules.Shell.Parts;

namespace HaiDang.Modules.Forms;

/// <summary>Reads what was typed into a form, field by field, and collects what is to be mended.</summary>
/// <param name="prefix">What stands before the names of the fields on their page.</param>
/// <remarks>A value that can't be understood comes back as null or empty beside its fault; nothing is recorded while there is one.</remarks>
internal sealed class TypedForm(IReadOnlyList<FormField> fields, string prefix, FormValues values, IReadOnlyList<Evidence> papers, PickingDesk picking, FormWords words)
{
    private const int MostUnits = 200;
    private readonly List<FieldFault> faults = [];

    /// <summary>What is to be mended.</summary>
    internal IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>What stood in the fields.</summary>
    internal FormValues Values => values;

    /// <summary>Files that came with the form, already checked.</summary>
    internal IReadOnlyList<Evidence> Papers => papers;

    /// <summary>Adds a fault of a rule at its field.</summary>
    internal void Blame(string field, string text) => faults.Add(new FieldFault(prefix + (fields.Any(one => one.Id == field) ? field : fields[0].Id), text));

    /// <summary>Says that what stands in a field doesn't go with what stands in another.</summary>
    internal void Contradict(string field, string other)
    {
        if (Field(field) is { } one && Field(other) is { } two) Fault(one, words.Contradicts(one.Label, two.Label));
    }

    /// <summary>A text, in NFC and without blanks around; empty when nothing was typed.</summary>
    internal string Text(string id)
    {
        var text = Vietnamese.Normalise(values[id].ReplaceLineEndings("\n").Trim());
        if (Field(id) is not { } field) return text;
        if (text.Length == 0 && field.Required) Fault(field, words.Missing(field.Label));
        if (text.Length > field.Longest) Fault(field, words.TooLong(field.Label, field.Longest));
        return text;
    }

    /// <summary>A text, or null when nothing was typed.</summary>
    internal string? Words(string id) => Text(id) is { Length: > 0 } text ? text : null;

    /// <summary>A day; null when nothing or no day was typed.</summary>
    internal DateOnly? Day(string id)
    {
        var read = FormDays.TryParse(values[id]);
        if (Field(id) is { } field && read is null && (field.Required || values[id].Trim().Length > 0)) Fault(field, words.DayNotUnderstood);
        return read;
    }

    /// <summary>A day that must be there: the first of the calendar stands beside its fault.</summary>
    internal DateOnly TheDay(string id) => Day(id) ?? DateOnly.MinValue;

    /// <summary>A day, a month or a year; null when nothing or none of them was typed.</summary>
    internal PartialDate? Date(string id)
    {
        var read = PartialDate.TryRead(values[id]);
        if (Field(id) is { } field && read is null && (field.Required || values[id].Trim().Length > 0)) Fault(field, words.DateNotUnderstood);
        return read;
    }

    /// <summary>The day, month or year of somebody's birth, of a number's field the year; one that nobody has is a fault.</summary>
    /// <param name="last">The last day it can be; none when that day itself wasn't understood.</param>
    internal PartialDate? Birth(string id, DateOnly last)
    {
        var born = PartialDate.TryRead(values[id]);
        if (Field(id) is not { } field || (born is null && values[id].Trim().Length == 0)) return born;
        var most = last == DateOnly.MinValue ? DateOnly.MaxValue : last;
        if (born is { } date && date.Year >= PartialDate.EarliestBirth && date.First <= most) return born;
        Fault(field, born is null && field.Sort is not FieldSort.Number ? words.DateNotUnderstood : words.BirthImpossible(PartialDate.EarliestBirth, most));
        return null;
    }

    /// <summary>A whole number; null when nothing or no number was typed.</summary>
    internal int? Number(string id) => Number(Field(id), values[id]);

    /// <summary>One of a list; the first of it beside its fault.</summary>
    /// <typeparam name="T">The list.</typeparam>
    internal T Choice<T>(string id)
        where T : struct, Enum
    {
        if (Kernel.Storage.Words.Parse<T>(values[id]) is { } chosen) return chosen;
        if (Field(id) is { } field) Fault(field, words.Choose(field.Label));
        return default;
    }

    /// <summary>Whether a box is ticked.</summary>
    internal bool Tick(string id) => values[id].Length > 0;

    /// <summary>A body; null when none was typed, or none that is known.</summary>
    internal OrganisationId? Body(string id) => One(id)?.Body;

    /// <summary>A body that must be there.</summary>
    internal OrganisationId TheBody(string id) => Body(id) ?? new OrganisationId("");

    /// <summary>A place; null when none was typed, or none that is known.</summary>
    internal PlaceCode? Place(string id) => One(id)?.Place;

    /// <summary>Bodies, each once.</summary>
    internal IReadOnlyList<OrganisationId> Bodies(string id) => [.. Many(id).Select(unit => unit.Body).OfType<OrganisationId>().Distinct()];

    /// <summary>Bodies, each once, with the members of a collective in its place: each is asked by itself.</summary>
    internal IReadOnlyList<OrganisationId> Members(string id) =>
        [.. Bodies(id).SelectMany(body => picking.Members(body) is { Count: > 0 } members ? members : [body]).Distinct()];

    /// <summary>Places, each once.</summary>
    internal IReadOnlyList<PlaceCode> Places(string id) => [.. Many(id).Select(unit => unit.Place).OfType<PlaceCode>().Distinct()];

    /// <summary>Codes of the field's list, each once; a name that isn't in it, or that may be several, is a fault.</summary>
    internal IReadOnlyList<string> Codes(string id)
    {
        if (Field(id) is not { } field) return [];
        var (list, codes) = (CodeList.Of(field.List), new List<string>());
        foreach (var name in values.All(id).SelectMany(text => text.Split(['\n', ',', ';'])).Select(name => name.Trim()).Where(name => name.Length > 0).Take(MostUnits))
        {
            var meant = list.Meant(name);
            if (meant is [var one]) codes.Add(one.Code);
            else Fault(field, meant.Count == 0 ? words.NameUnknown(name) : words.UnitNear(name, string.Join("; ", meant.Select(one => $"{words.Name(one)} ({one.Code.ToUpperInvariant()})"))));
        }

        if (codes.Count == 0 && field.Required && faults.All(fault => fault.Field != prefix + id)) Fault(field, words.Missing(field.Label));
        return [.. codes.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Bodies with what stands beside each; a line with one of the two is a fault.</summary>
    internal IReadOnlyList<(OrganisationId Body, string Beside)> Pairs(string id)
    {
        if (Field(id) is not { } field) return [];
        var (bodies, beside) = (values.All(id), values.All(id + "-2"));
        var pairs = new List<(OrganisationId, string)>();
        for (var i = 0; i < bodies.Count; i++)
        {
            var word = Vietnamese.Normalise((i < beside.Count ? beside[i] : "").Trim());
            if (bodies[i].Trim().Length == 0 && word.Length == 0) continue;
            if (word.Length == 0 || word.Length > field.Longest) Fault(field, words.Missing(field.SecondLabel));
            if (Unit(field, bodies[i]) is { Body: { } body }) pairs.Add((body, word));
        }

        if (pairs.Count == 0 && field.Required && faults.All(fault => fault.Field != prefix + id)) Fault(field, words.Missing(field.Label));
        return pairs;
    }

    /// <summary>A whole number beside a body, with its fault at the field.</summary>
    internal int NumberBeside(string id, string typed) => Number(Field(id), typed) ?? 0;

    private int? Number(FormField? field, string typed)
    {
        var plain = typed.Trim().Replace(".", "", StringComparison.Ordinal);
        if (plain.Length == 0 && field is not { Required: true }) return null;
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        if (field is not null) Fault(field, words.NumberNotUnderstood);
        return null;
    }

    private Unit? One(string id)
    {
        if (Field(id) is not { } field) return null;
        if (values[id].Trim().Length > 0) return Unit(field, values[id]);
        if (field.Required) Fault(field, words.Missing(field.Label));
        return null;
    }

    private List<Unit> Many(string id)
    {
        if (Field(id) is not { } field) return [];
        var lines = values.All(id).SelectMany(text => text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0).Take(MostUnits).ToList();
        if (lines.Count == 0 && field.Required) Fault(field, words.Missing(field.Label));
        return [.. lines.Select(line => Unit(field, line)).OfType<Unit>()];
    }

    private Unit? Unit(FormField field, string typed)
    {
        var (one, near) = picking.Resolve(typed, field.Scope);
        if (one is null) Fault(field, near.Count == 0 ? words.UnitUnknown(typed.Trim()) : words.UnitNear(typed.Trim(), string.Join("; ", near.Take(5).Select(unit => unit.Label))));
        return one;
    }

    private FormField? Field(string id) => fields.FirstOrDefault(field => field.Id == id);

    private void Fault(FormField field, string text)
    {
        if (faults.All(fault => fault.Field != prefix + field.Id)) faults.Add(new FieldFault(prefix + field.Id, text));
    }
}
