using System.Globalization;
using HaiDang.Modules.Forms.Picking;
using HaiDang.Modules.Forms.Texts;
using Microsoft.AspNetCore.Http;

namespace HaiDang.Modules.Forms;

/// <summary>A form as it was sent: its fields, its files, its key and the version that its sender had seen.</summary>
internal sealed class SentForm
{
    private const int LongestKey = 64;
    private readonly IReadOnlyList<FormField> fields;
    private readonly PickingDesk picking;
    private readonly FormWords words;

    private SentForm(IReadOnlyList<FormField> fields, string prefix, FormValues values, SentFiles files, IFormCollection? typed, PickingDesk picking, FormWords words)
    {
        (this.fields, this.picking, this.words) = (fields, picking, words);
        (Prefix, Values, Files) = (prefix, values, files);
        if (typed is null) return;
        Key = typed["khoa"].ToString() is { Length: > 0 and <= LongestKey } key ? key : "";
        Seen = int.TryParse(typed["phien-ban"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : null;
        Reason = typed["ly-do-sua"].ToString();
    }

    /// <summary>Its fields.</summary>
    internal IReadOnlyList<FormField> Fields => fields;

    /// <summary>What stands before the names of its fields.</summary>
    internal string Prefix { get; }

    /// <summary>What was typed.</summary>
    internal FormValues Values { get; }

    /// <summary>The files that came along.</summary>
    internal SentFiles Files { get; }

    /// <summary>Names the request; empty when none came.</summary>
    internal string Key { get; } = "";

    /// <summary>Version of the entry that the sender had before them.</summary>
    internal int? Seen { get; }

    /// <summary>Why an entry is amended.</summary>
    internal string Reason { get; } = "";

    /// <summary>A form that wasn't sent by itself, such as a row of many.</summary>
    internal static SentForm Of(IReadOnlyList<FormField> fields, FormValues values, PickingDesk picking, FormWords words) =>
        new(fields, "", values, SentFiles.None, null, picking, words);

    /// <summary>Reads a form that has these fields.</summary>
    internal static async Task<SentForm> Read(IFormCollection typed, IReadOnlyList<FormField> fields, string prefix, PickingDesk picking, FormWords words, CancellationToken ct)
    {
        var values = new FormValues();
        foreach (var field in fields)
        {
            values.Put(field.Id, [.. typed[prefix + field.Id]]);
            if (field.Sort is FieldSort.Pairs) values.Put(field.Id + "-2", [.. typed[prefix + field.Id + "-2"]]);
        }

        var files = fields.FirstOrDefault(field => field.Sort is FieldSort.Files);
        var sent = await SentFiles.Read(typed.Files, files is null ? "" : prefix + files.Id, ct);
        return new SentForm(fields, prefix, values, sent, typed, picking, words);
    }

    /// <summary>The form to be read field by field.</summary>
    /// <param name="papers">Files already sealed; none while it is only looked through.</param>
    internal TypedForm Typed(params IReadOnlyList<Evidence> papers)
    {
        var typed = new TypedForm(fields, Prefix, Values, papers, picking, words);
        if (Files.Refusal is { } no) typed.Blame(fields.First(field => field.Sort is FieldSort.Files).Id, words.Refused(no));
        return typed;
    }
}
