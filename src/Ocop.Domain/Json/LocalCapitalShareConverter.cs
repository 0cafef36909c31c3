using System.Text.Json;
using System.Text.Json.Serialization;
using Ocop.Domain.Producers;

namespace Ocop.Domain.Json;

/// <summary>A share of capital as a JSON number of per cent, 0 to 100.</summary>
/// <remarks>Anything else is a <see cref="JsonException"/>.</remarks>
public sealed class LocalCapitalShareConverter : JsonConverter<LocalCapitalShare>
{
    /// <summary>Reads the number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The share.</returns>
    /// <exception cref="JsonException">It is no number, or none from 0 to 100; the message says which.</exception>
    public override LocalCapitalShare Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out var percent))
            throw new JsonException($"A {nameof(LocalCapitalShare)} is a JSON number, not {reader.TokenType}.");
        return LocalCapitalShare.Create(percent).OrJsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalCapitalShare value, JsonSerializerOptions options) =>
        Guard.NotNull(writer).WriteNumberValue(value.Percent);
}
