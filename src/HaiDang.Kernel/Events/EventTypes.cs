using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HaiDang.Kernel.Storage;

namespace HaiDang.Kernel.Events;

/// <summary>Which class stands behind each stored name, and how events become the bytes that are hashed and kept.</summary>
public sealed class EventTypes
{
    private readonly Dictionary<string, Type> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> byType = [];
    private readonly Dictionary<Type, Func<object, object>> newer = [];

    /// <summary>Knows the kernel's own events and those of the assemblies given.</summary>
    /// <exception cref="InvalidOperationException">Two classes have one stored name.</exception>
    public EventTypes(params IReadOnlyList<Assembly> assemblies)
    {
        foreach (var type in assemblies.Prepend(typeof(EventTypes).Assembly).Distinct().SelectMany(assembly => assembly.GetTypes()))
        {
            if (type.GetCustomAttribute<StoredAsAttribute>() is not { } stored) continue;
            if (!byName.TryAdd(stored.Name, type)) throw new InvalidOperationException($"Two events are stored as {stored.Name}.");
            byType[type] = stored.Name;
        }
    }

    /// <summary>JSON as the log writes it: letters as they are, ids and enumerations as text.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower), new ScalarJson() },
    };

    /// <summary>All stored names, sorted.</summary>
    public IReadOnlyList<string> Names => [.. byName.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads an old version as the newer one; stored events stay as written.</summary>
    public EventTypes Upcast<TOld, TNew>(Func<TOld, TNew> up)
        where TOld : notnull
        where TNew : notnull
    {
        newer[typeof(TOld)] = old => up((TOld)old);
        return this;
    }

    /// <summary>The stored name of an event.</summary>
    public string NameOf(object e) => byType.TryGetValue(e.GetType(), out var name)
        ? name
        : throw new InvalidOperationException($"{e.GetType().Name} has no stored name; give it [StoredAs].");

    /// <summary>The bytes that are stored.</summary>
    internal static byte[] Body(object e) => JsonSerializer.SerializeToUtf8Bytes(e, e.GetType(), Json);

    /// <summary>The event behind stored bytes, in its newest version.</summary>
    /// <exception cref="InvalidDataException">This program doesn't know the type, or the bytes aren't such an event.</exception>
    internal object Read(string type, byte[] body)
    {
        if (!byName.TryGetValue(type, out var known)) throw new InvalidDataException($"This program doesn't know events of type {type}; a newer one wrote them.");
        object e;
        try
        {
            e = JsonSerializer.Deserialize(body, known, Json) ?? throw new InvalidDataException($"An event of type {type} is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"An event of type {type} can't be read.", broken);
        }

        while (newer.TryGetValue(e.GetType(), out var up)) e = up(e);
        return e;
    }

    private sealed class ScalarJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeof(IScalar).IsAssignableFrom(typeToConvert) && typeToConvert.IsValueType;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(OfText<>).MakeGenericType(typeToConvert))!;

        private sealed class OfText<T> : JsonConverter<T>
            where T : struct, IScalar
        {
            // An id is made for every entry that is read: finding its constructor anew each time cost more than the reading.
            private static readonly ConstructorInvoker Make = ConstructorInvoker.Create(typeof(T).GetConstructor([typeof(string)])!);

            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => (T)Make.Invoke(reader.GetString());

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                writer.WriteStringValue((string)value.Scalar);

            public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                Read(ref reader, typeToConvert, options);

            public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                writer.WritePropertyName((string)value.Scalar);
        }
    }
}
