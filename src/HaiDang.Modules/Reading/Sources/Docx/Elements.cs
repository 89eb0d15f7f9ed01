using System.Globalization;
using System.Xml;

namespace HaiDang.Modules.Reading.Sources.Docx;

/// <summary>Walks through the elements of a part without holding more than the one it stands on.</summary>
internal static class Elements
{
    /// <summary>Calls for each child of the element that the reader stands on, and moves past its end.</summary>
    /// <param name="child">Given the child's local name; moves past the child's end, as this method and <see cref="XmlReader.Skip"/> do.</param>
    public static void Children(this XmlReader reader, Action<string> child)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Element) child(reader.LocalName);
            else reader.Read();
        }

        reader.Read();
    }

    /// <summary>An attribute by its local name, in whichever namespace the file's edition puts it.</summary>
    public static string? Value(this XmlReader reader, string name = "val")
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.LocalName != name) continue;
            var value = reader.Value;
            reader.MoveToElement();
            return value;
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>A whole number in an attribute; null when there is none.</summary>
    public static int? Number(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch such as caps is on: there, and not set to 0.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off" or "none");
}
