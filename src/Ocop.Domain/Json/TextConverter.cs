using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>A value as a JSON string, also as the name of a member: what the converters of this library share.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextConverter<T> : JsonConverter<T>
    where T : notnull
{
    private protected TextConverter()
    {
    }

    /// <summary>Reads the string.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is no string, or the string is no value; the message says why.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WriteStringValue(ToText(value));

    /// <inheritdoc cref="Read"/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString()!);

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WritePropertyName(ToText(value));

    /// <summary>The value of a text, or <see cref="JsonException"/>.</summary>
    private protected abstract T FromText(string text);

    /// <summary>The text of a value.</summary>
    private protected abstract string ToText(T value);
}
