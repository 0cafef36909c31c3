using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>A value as a JSON string in its one written form, also as the name of a member.</summary>
/// <remarks>Anything that is not such a string, null for a value that must be there included, is a <see cref="JsonException"/>.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ReadableConverter<T> : JsonConverter<T>
    where T : notnull, IReadable<T>
{
    /// <summary>Reads the string.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">It is no string, or the string is no value; the message is the refusal's.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : throw new JsonException($"A {typeof(T).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WriteStringValue(ToText(value));
    }

    /// <inheritdoc cref="Read"/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromText(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WritePropertyName(ToText(value));
    }

    private static string ToText(T value) => value.ToString(null, null);

    private static T FromText(string text) =>
        T.Read(text).TryGetValue(out var value, out var refusal) ? value : throw new JsonException(refusal.Message);
}
