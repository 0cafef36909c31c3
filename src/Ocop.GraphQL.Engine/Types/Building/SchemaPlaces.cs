using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Where SDL writes the elements of a schema; lines are counted when an error asks.</summary>
internal sealed class SchemaPlaces
{
    private readonly Dictionary<string, List<(SourceText Source, int Position)>> places = [];

    /// <summary>Keeps a place of a coordinate.</summary>
    public void Add(string coordinate, SourceText source, int position)
    {
        if (!places.TryGetValue(coordinate, out var known))
        {
            places.Add(coordinate, known = []);
        }

        known.Add((source, position));
    }

    /// <summary>The error with the places of its coordinate, unless it has its own.</summary>
    public SchemaError Locate(SchemaError error) => error.Locations.Count > 0 || !places.TryGetValue(error.Coordinate, out var known)
        ? error
        : error with { Locations = [.. known.Select(LocationOf)] };

    private static SourceLocation LocationOf((SourceText Source, int Position) place) => place.Source.LocationOf(place.Position);
}
