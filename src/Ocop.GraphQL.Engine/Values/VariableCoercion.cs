using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>
/// CoerceVariableValues (specification, section 6.1.2) for one operation. Made once for a plan: types and defaults are settled
/// then, and each request only coerces what it gives.
/// </summary>
internal sealed class VariableCoercion
{
    /// <summary>How many errors a request gets at most; a long list of wrong values does not make a long answer.</summary>
    public const int MostErrors = 20;

    private readonly SourceText source;
    private readonly VariablePlace[] places;
    private readonly Dictionary<string, int> indices = [];

    /// <summary>Prepares the variables of an operation that is valid in the schema.</summary>
    public VariableCoercion(Schema schema, SourceText source, OperationDefinition operation)
    {
        this.source = source;
        places = [.. operation.Variables.Select(definition => PlaceOf(schema, definition))];
        for (var i = 0; i < places.Length; i++)
        {
            indices[places[i].Name] = i;
        }
    }

    /// <summary>Coerces a request's variables.</summary>
    /// <param name="given">The request's JSON object; null when it has none. Names that the operation does not define are ignored.</param>
    public VariableResult Coerce(ObjectValueNode? given)
    {
        if (places.Length == 0)
        {
            return VariableResult.Of(Variables.None);
        }

        var found = FindGiven(given);
        var values = new List<KeyValuePair<string, object?>>(places.Length);
        var errors = new List<GraphQLError>();
        for (var i = 0; i < places.Length && errors.Count < MostErrors; i++)
        {
            Coerce(places[i], found[i], values, errors);
        }

        return errors.Count == 0 ? VariableResult.Of(new Variables(new InputObject(values))) : VariableResult.Refused(errors);
    }

    private static VariablePlace PlaceOf(Schema schema, VariableDefinition definition)
    {
        var type = schema.FindType(definition.Type) ?? throw Invariant.Broken($"validation knows the type {definition.Type}");
        object? defaultValue = null;
        if (definition.DefaultValue is { } literal)
        {
            var problem = LiteralCoercion.Coerce(type, literal, Variables.None, out defaultValue);
            Invariant.Holds(problem is null, "validation has checked the defaults of variables");
        }

        return new VariablePlace(definition, type, defaultValue);
    }

    // One pass over what is given, however much that is. JSON does not forbid a name twice; as in most readers the last one counts.
    private ValueNode?[] FindGiven(ObjectValueNode? given)
    {
        var found = new ValueNode?[places.Length];
        foreach (var field in given?.Fields ?? [])
        {
            if (indices.TryGetValue(field.Name, out var index))
            {
                found[index] = field.Value;
            }
        }

        return found;
    }

    private void Coerce(VariablePlace place, ValueNode? given, List<KeyValuePair<string, object?>> values, List<GraphQLError> errors)
    {
        if (given is null)
        {
            CoerceAbsent(place, values, errors);
            return;
        }

        var coercion = new InputCoercion(InputOrigin.Variable, Variables.None, MostErrors - errors.Count);
        values.Add(new(place.Name, coercion.Coerce(place.Type, given)));
        errors.AddRange(coercion.Problems.Select(problem => ValueErrors.WrongVariable(place.Name, problem, LocationOf(place))));
    }

    private void CoerceAbsent(VariablePlace place, List<KeyValuePair<string, object?>> values, List<GraphQLError> errors)
    {
        if (place.Definition.DefaultValue is not null)
        {
            values.Add(new(place.Name, place.DefaultValue));
        }
        else if (place.Type.IsNonNull)
        {
            errors.Add(ValueErrors.MissingVariable(place.Name, place.Type, LocationOf(place)));
        }
    }

    private SourceLocation LocationOf(VariablePlace place) => source.LocationOf(place.Definition.Position);

    private sealed record VariablePlace(VariableDefinition Definition, GraphQLType Type, object? DefaultValue)
    {
        public string Name => Definition.Variable.Name;
    }
}
