namespace Ocop.GraphQL.Engine.Types.Coordinates;

/// <summary>Schema coordinates as text, also of names that no coordinate can hold: errors speak of these too.</summary>
internal static class CoordinateText
{
    /// <summary>A field or enum value: <c>Product.name</c>.</summary>
    public static string OfMember(string type, string member) => $"{type}.{member}";

    /// <summary>A directive: <c>@cost</c>.</summary>
    public static string OfDirective(string name) => $"@{name}";

    /// <summary>An argument of a field or directive: <c>@cost(weight:)</c>.</summary>
    public static string OfArgument(string owner, string argument) => $"{owner}({argument}:)";
}
