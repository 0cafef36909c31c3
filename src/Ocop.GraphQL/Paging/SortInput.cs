using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Paging;

/// <summary>Sort inputs: each list item holds one key with its direction, so that the list is the order of the keys.</summary>
internal static class SortInput
{
    /// <summary>The name of the directions.</summary>
    public const string DirectionName = "SortEnumType";

    /// <summary>Adds the directions to a schema.</summary>
    public static void DefineDirection(SchemaBuilder schema) => schema.Enum(
        DirectionName,
        "A direction of order. Items without a value stand last in either direction: what is not recorded is neither small nor great.",
        direction => direction.Value("ASC", "Smallest first.").Value("DESC", "Greatest first."));

    /// <summary>Reads the argument <c>order</c>; empty when it is not given.</summary>
    /// <exception cref="FieldRefusal">The same key stands twice.</exception>
    public static IReadOnlyList<SortKey<TKey>> Read<TKey>(InputObject arguments, Func<string, TKey> keyOf)
        where TKey : struct, Enum
    {
        var items = arguments.Get<object?[]>("order") ?? [];
        var keys = new List<SortKey<TKey>>(items.Length);
        foreach (var item in items.Cast<InputObject>())
        {
            var (name, direction) = item.Entries[0];
            if (keys.Exists(key => EqualityComparer<TKey>.Default.Equals(key.Key, keyOf(name))))
            {
                throw FieldRefusal.Of(RegistryErrorCodes.InvalidOrder, $"The order names {name} twice; name each key once.", ("key", name));
            }

            keys.Add(new SortKey<TKey>(keyOf(name), direction is "DESC" ? SortDirection.Descending : SortDirection.Ascending));
        }

        return keys;
    }

    /// <summary>Refuses an order by relevance where nothing is searched for.</summary>
    /// <exception cref="FieldRefusal">There is no search.</exception>
    public static void RequireSearch(bool isSatisfied)
    {
        if (!isSatisfied)
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.InvalidOrder, "Relevance orders the matches of a search; give search, or order by another key.", ("key", "relevance"));
        }
    }
}
