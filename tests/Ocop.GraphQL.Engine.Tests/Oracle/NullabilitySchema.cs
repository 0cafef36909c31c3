using System.Globalization;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>
/// Fields for every way to wrap a type in lists and non-null, each answering well, null, with an error, and with all of these in a
/// list: wherever a null can start and wherever it can stop. No resolver gives its thread away.
/// </summary>
internal static class NullabilitySchema
{
    private static readonly string[] Wrappings =
        ["{0}", "{0}!", "[{0}]", "[{0}!]", "[{0}]!", "[{0}!]!", "[[{0}]]", "[[{0}!]]", "[[{0}]!]", "[[{0}!]!]", "[[{0}!]!]!", "[[{0}]]!"];

    private static readonly string[] Outcomes = ["Good", "Null", "Error", "Mixed"];

    public static Schema Instance { get; } = new SchemaBuilder("Nulls everywhere.")
        .Interface("Any", "What every object is.", any => any.Field("name", "String", "Its name."))
        .Object<Root>("Query", "Where to start.", AddFields)
        .Object<Thing>("Thing", "An object.", thing =>
        {
            thing.Implements("Any").Field("name", "String", "Its name.", _ => FieldValue.Of("thing"));
            AddFields(thing);
        })
        .Object<Other>("Other", "Another object.", other =>
        {
            other.Implements("Any").Field("name", "String", "Its name.", _ => FieldValue.Null);
            AddFields(other);
        })
        .Build();

    private static void AddFields<T>(ObjectBuilder<T> type)
        where T : class
    {
        foreach (var (index, wrapping) in Wrappings.Index())
        {
            var depth = wrapping.Count(character => character == '[');
            foreach (var outcome in Outcomes)
            {
                var suffix = $"{index}{outcome}";
                type.Field($"leaf{suffix}", string.Format(CultureInfo.InvariantCulture, wrapping, "Int"), "A leaf.", _ => Value(outcome, depth, FieldValue.Of(1L)));
                type.Field($"thing{suffix}", string.Format(CultureInfo.InvariantCulture, wrapping, "Thing"), "Objects.", _ => Value(outcome, depth, FieldValue.Object(new Thing())));
                type.Field($"any{suffix}", string.Format(CultureInfo.InvariantCulture, wrapping, "Any"), "Objects.", _ => Value(outcome, depth, FieldValue.Object(new Other())));
            }
        }
    }

    private static FieldValue Value(string outcome, int depth, FieldValue good) => (outcome, depth) switch
    {
        ("Null", _) => FieldValue.Null,
        ("Error", _) => Refusal(),
        ("Mixed", > 0) => FieldValue.List([Value("Good", depth - 1, good), FieldValue.Null, Value("Mixed", depth - 1, good), Refusal()]),
        (_, > 0) => FieldValue.List([Value("Good", depth - 1, good), Value("Good", depth - 1, good)]),
        _ => good,
    };

    private static FieldValue Refusal() => FieldValue.Error(GraphQLError.ForField("REFUSED", "It is refused."));

    /// <summary>The root.</summary>
    internal sealed class Root;

    private sealed class Thing;

    private sealed class Other;
}
