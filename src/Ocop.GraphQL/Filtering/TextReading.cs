using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Filtering;

/// <summary>How the operations on a text become conditions, for texts that are more than what a column holds.</summary>
/// <param name="IsAmong">The text is one of these; null stands for no text.</param>
/// <param name="Matches">The text contains another, or starts or ends with it.</param>
internal sealed record TextReading(Func<IReadOnlyList<string?>, Filter> IsAmong, Func<TextMatch, string, Filter> Matches)
{
    /// <summary>The text of a column.</summary>
    public static TextReading Of(TextField field) => new(field.IsIn, field.Matches);
}
