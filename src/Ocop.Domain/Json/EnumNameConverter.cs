using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>An enum's member as a JSON string of its name in capital letters, also as the name of a member.</summary>
/// <remarks>Numbers, other spellings and values outside the enum are a <see cref="JsonException"/>, in both directions.</remarks>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumNameConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Reads the name.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The enum.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The member.</returns>
    /// <exception cref="JsonException">It is no string, or no name of a member; the message lists the names.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromName(reader.GetString()!)
            : throw new JsonException($"A {typeof(TEnum).Name} is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WriteStringValue(ToName(value));
    }

    /// <inheritdoc cref="Read"/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FromName(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer);
        writer.WritePropertyName(ToName(value));
    }

    private static TEnum FromName(string name) => EnumNames<TEnum>.TryFind(name, out var value)
        ? value
        : throw new JsonException($"No {typeof(TEnum).Name} has that name; the names are {string.Join(", ", EnumNames<TEnum>.All)}.");

    private static string ToName(TEnum value) =>
        Enum.IsDefined(value) ? EnumNames<TEnum>.Of(value) : throw new JsonException($"{value} is no {typeof(TEnum).Name}.");
}
