using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Json;

/// <summary>A civil date as a JSON string yyyy-MM-dd, for records of this library that hold one.</summary>
/// <remarks>
/// Without it the serialiser would write a date as an object of its calendar's parts. Add it to the options with
/// <see cref="OcopJson.AddOcop"/>, or name it in the attribute of a serialisation context.
/// </remarks>
public sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <summary>Reads the date.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The date.</returns>
    /// <exception cref="JsonException">It is no string of the form yyyy-MM-dd, or no day of the calendar.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } date
            ? date.Value
            : throw new JsonException("A date is a JSON string of the form yyyy-MM-dd.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WriteStringValue(value.ToIso());
    }
}
