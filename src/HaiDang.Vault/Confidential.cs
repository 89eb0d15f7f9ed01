using System.Text.Json;
using System.Text.Json.Serialization;
using HaiDang.Kernel.Storage;

namespace HaiDang.Vault;

/// <summary>Stands in an event for something that may name somebody. The vault keeps it sealed; here is only its id.</summary>
/// <remarks>Printed, logged or put into JSON it is <c>•••</c>. The log alone writes its id, so that the text can be found again, or written anew without the chain changing.</remarks>
/// <typeparam name="T">What is sealed: <see cref="Text"/>.</typeparam>
[JsonConverter(typeof(Veiled))]
public readonly record struct Confidential<T>(string Id) : IScalar
{
    object IScalar.Scalar => Id;

    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>Words that may name somebody, on their way into the vault or out of it.</summary>
[JsonConverter(typeof(Veiled))]
[System.Diagnostics.DebuggerDisplay(Veiled.Mark)]
public sealed class Text
{
    private readonly string words;

    /// <summary>Takes words and whom they name.</summary>
    public Text(string words, params IReadOnlyList<PersonId> names) => (this.words, Names) = (Persons.PlainText.Of(words), names);

    /// <summary>Gets the persons whom the words name; erasing one of them writes the words anew.</summary>
    public IReadOnlyList<PersonId> Names { get; }

    /// <summary>The words, to be shown to whoever opened them and to nobody else.</summary>
    public string Reveal() => words;

    /// <summary><c>•••</c>.</summary>
    public override string ToString() => Veiled.Mark;
}

/// <summary>Writes <c>•••</c> wherever JSON is made of something confidential.</summary>
public sealed class Veiled : JsonConverterFactory
{
    /// <summary>What stands for something confidential.</summary>
    public const string Mark = "•••";

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("What is confidential is never read from JSON.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Mark);
    }
}
