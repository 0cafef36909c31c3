using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>An enum's member as a JSON string of its name in capital letters, also as the name of a member.</summary>
/// <remarks>
/// Numbers, other spellings and values outside the enum are a <see cref="JsonException"/>, in both directions; that of an
/// unknown name lists the names.
/// </remarks>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumNameConverter<TEnum> : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private protected override TEnum FromText(string text) => EnumNames<TEnum>.TryFind(text, out var value)
        ? value
        : throw new JsonException($"No {typeof(TEnum).Name} has that name; the names are {string.Join(", ", EnumNames<TEnum>.All)}.");

    private protected override string ToText(TEnum value) =>
        Enum.IsDefined(value) ? EnumNames<TEnum>.Of(value) : throw new JsonException($"{value} is no {typeof(TEnum).Name}.");
}
