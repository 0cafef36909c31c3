using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>A rating as a JSON number from 1 to 5; as the name of a member, the same digit.</summary>
/// <remarks>
/// Anything else is a <see cref="JsonException"/>: a text, null, true, a number with a fraction, and 0, which lists use for
/// "not rated" and which is no rating here.
/// </remarks>
public sealed class StarRatingConverter : JsonConverter<StarRating>
{
    /// <summary>Reads the number.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type of the value.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="JsonException">It is no number, or one that is no rating; the message says which.</exception>
    public override StarRating Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var stars))
        {
            throw new JsonException($"A {nameof(StarRating)} is a whole JSON number, not {reader.TokenType}.");
        }

        return StarRating.Create(stars).OrJsonException();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StarRating value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WriteNumberValue(value.Stars);
    }

    /// <inheritdoc cref="Read"/>
    public override StarRating ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StarRating.Read(reader.GetString()).OrJsonException();

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, StarRating value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WritePropertyName(value.ToString());
    }
}
