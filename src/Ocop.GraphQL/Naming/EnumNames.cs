using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Naming;

/// <summary>The names of a C# enum's members in GraphQL, which are those of its JSON.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
internal static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The name of a member.</summary>
    public static string Of(TEnum value) => Domain.Json.EnumNames<TEnum>.Of(value);

    /// <summary>The member of a name that the schema has let through.</summary>
    public static TEnum Parse(string name) => Domain.Json.EnumNames<TEnum>.TryFind(name, out var value)
        ? value
        : throw new ArgumentOutOfRangeException(nameof(name), name, null);

    /// <summary>A member as a field answers it; null answers null.</summary>
    public static FieldValue Value(TEnum? value) => FieldValue.Of(value is { } given ? Of(given) : null);
}
