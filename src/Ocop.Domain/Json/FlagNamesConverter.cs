using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Domain.Json;

/// <summary>Flags as a JSON array of their names in capital letters, in the order of their values; empty for none.</summary>
/// <remarks>Numbers, other spellings and names given twice are a <see cref="JsonException"/>.</remarks>
/// <typeparam name="TEnum">The enum of flags; its members are single flags and one without any.</typeparam>
public sealed class FlagNamesConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly EnumNameConverter<TEnum> Single = new();

    /// <summary>Reads the names.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The enum.</param>
    /// <param name="options">Make no difference.</param>
    /// <returns>The flags together.</returns>
    /// <exception cref="JsonException">It is no array of names of flags, each given once.</exception>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"{typeof(TEnum).Name} are a JSON array of names, not {reader.TokenType}.");
        var bits = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var flag = ToBits(Single.Read(ref reader, typeToConvert, options));
            bits = flag != 0 && (bits & flag) == 0 ? bits | flag : throw new JsonException("A flag is named once, and none by an empty array.");
        }

        return (TEnum)Enum.ToObject(typeof(TEnum), bits);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        Guard.NotNull(writer).WriteStartArray();
        foreach (var flag in Enum.GetValues<TEnum>())
        {
            if (ToBits(flag) != 0 && value.HasFlag(flag))
                Single.Write(writer, flag, options);
        }

        writer.WriteEndArray();
    }

    private static long ToBits(TEnum value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
