using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Places;

/// <summary>Text as a source prints it.</summary>
internal static class PrintedText
{
    /// <summary>The text; null where nothing is printed.</summary>
    public static FieldValue Value(string? text) => FieldValue.Of(string.IsNullOrEmpty(text) ? null : text);
}
