using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>A value as a JSON string in its one written form, also as the name of a member.</summary>
/// <remarks>Anything that is not such a string is a <see cref="JsonException"/> with the refusal's message.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class ReadableConverter<T> : TextConverter<T>
    where T : notnull, IReadable<T>
{
    private protected override T FromText(string text) => T.Read(text).OrJsonException();

    private protected override string ToText(T value) => value.ToString(null, null);
}
