using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>One way in which a schema breaks the rules of the specification's section 3.</summary>
public sealed record SchemaError
{
    /// <summary>Creates the error.</summary>
    /// <param name="coordinate">Which element is wrong.</param>
    /// <param name="problem">What is wrong with it: the rest of a sentence that starts with the coordinate.</param>
    internal SchemaError(string coordinate, string problem)
    {
        Coordinate = coordinate;
        Message = $"{coordinate} {problem}";
    }

    /// <summary>
    /// The schema coordinate of the wrong element (section 2.14), also of one that should exist; "The schema" for the schema itself,
    /// which has none.
    /// </summary>
    public string Coordinate { get; }

    /// <summary>A sentence that starts with the coordinate.</summary>
    public string Message { get; }

    /// <summary>Where the element is written in SDL: all places of one that is written twice, none of one declared in C#.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The message, with line and column where they are known.</summary>
    public override string ToString() => Locations.Count == 0
        ? Message
        : $"{Message} ({string.Join(", ", Locations.Select(location => $"{location.Line}:{location.Column}"))})";
}
