namespace Ocop.GraphQL.Engine.Types;

/// <summary>Descriptions (specification, section 2.2).</summary>
internal static class DescriptionText
{
    /// <summary>The description; null for an empty one, which says nothing, so that a schema and its print are the same.</summary>
    public static string? OrNone(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
