using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>
/// Input coercion (specification, sections 3.5 to 3.12), one algorithm for literals and variables: JSON comes as the literals that
/// write it, and <see cref="InputOrigin"/> says where the two differ.
/// </summary>
/// <remarks>
/// Goes on after a problem, up to a number, so that a client learns all that is wrong with a value at once. Recursion is bounded by
/// the depth that the parser and the JSON reader accept.
/// </remarks>
/// <param name="origin">Where the values were written.</param>
/// <param name="variables">What variables in literals stand for; null to check a literal alone, where each variable is taken as right.</param>
/// <param name="mostProblems">After how many problems to stop looking.</param>
internal sealed class InputCoercion(InputOrigin origin, Variables? variables, int mostProblems)
{
    private readonly List<InputProblem> problems = [];
    private readonly InputPath path = new();

    /// <summary>What was wrong so far, in document order.</summary>
    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Coerces a value; the answer is worth something only when there are no problems.</summary>
    public object? Coerce(GraphQLType type, ValueNode value)
    {
        if (value is VariableNode variable)
        {
            return CoerceVariable(type, variable);
        }

        if (value is NullValueNode)
        {
            return type.IsNonNull ? Wrong(value, $"{type} cannot be null.") : null;
        }

        return type.NullableType switch
        {
            ListType list => CoerceList(list, value),
            InputObjectType input => CoerceInputObject(input, value),
            EnumType values => CoerceEnum(values, value),
            ScalarType scalar => CoerceScalar(scalar, value),
            _ => throw Invariant.Broken($"{type} is no input type"),
        };
    }

    // A variable's value was coerced to the variable's type, which validation has compared with this place.
    private object? CoerceVariable(GraphQLType type, VariableNode variable)
    {
        object? value = null;
        if (variables is not null && !(variables.TryGet(variable.Name, out value) && value is not null) && type.IsNonNull)
        {
            return Wrong(variable, $"{type} cannot be null, and ${variable.Name} is {(IsAbsent(variable) ? "absent" : "null")}.");
        }

        return value;
    }

    // Section 3.11: a single value is a list of one, at every level of nesting.
    private object?[] CoerceList(ListType type, ValueNode value)
    {
        if (value is not ListValueNode list)
        {
            return new[] { Coerce(type.OfType, value) };
        }

        var items = new object?[list.Items.Count];
        for (var i = 0; i < items.Length && problems.Count < mostProblems; i++)
        {
            path.Enter(i);
            items[i] = Coerce(type.OfType, list.Items[i]);
            path.Leave();
        }

        return items;
    }

    // Section 3.10; of a oneOf input object exactly one field is given, and not null.
    private InputObject? CoerceInputObject(InputObjectType type, ValueNode value)
    {
        if (value is not ObjectValueNode given)
        {
            Wrong(value, $"{type.Name} cannot represent {ValuePrinter.PrintShort(value)}: it is not an input object.");
            return null;
        }

        if (type.IsOneOf && given.Fields.Count != 1)
        {
            Wrong(value, $"{type.Name} takes exactly one field, but {given.Fields.Count} are given.");
        }

        var entries = new List<KeyValuePair<string, object?>>(given.Fields.Count);
        var known = 0;
        foreach (var field in type.Fields)
        {
            var found = FindGiven(given, field.Name);
            known += found is null ? 0 : 1;
            path.Enter(field.Name);
            CoerceField((type, field), (found, given), entries);
            path.Leave();
        }

        if (known < given.Fields.Count)
        {
            RefuseUnexpectedFields(type, given);
        }

        return new InputObject(entries);
    }

    private void CoerceField(
        (InputObjectType Type, InputValueDefinition Field) place,
        (ValueNode? Value, ObjectValueNode Object) given,
        List<KeyValuePair<string, object?>> entries)
    {
        var (type, field) = place;
        if (given.Value is { } value && !IsAbsent(value))
        {
            var coerced = Coerce(type.IsOneOf ? field.Type.ToNonNullType() : field.Type, value);
            entries.Add(new(field.Name, coerced));
        }
        else if (type.IsOneOf && given.Value is not null)
        {
            Wrong(given.Value, $"{type.Name} takes exactly one field, but the variable of this one is absent.");
        }
        else if (field.IsRequired)
        {
            Wrong(given.Object, $"{field.Type} is required, but nothing is given.");
        }
        else if (field.DefaultValue is not null && variables is not null)
        {
            entries.Add(new(field.Name, DefaultValues.Of(field)));
        }
    }

    private void RefuseUnexpectedFields(InputObjectType type, ObjectValueNode given)
    {
        var seen = new HashSet<string>();
        foreach (var field in given.Fields)
        {
            if (type.FindField(field.Name) is null)
            {
                Wrong(field.Value, $"{type.Name} has no field {ValuePrinter.Shorten(field.Name)}.");
            }
            else if (!seen.Add(field.Name))
            {
                Wrong(field.Value, $"{type.Name} is given the field {field.Name} twice.");
            }
        }
    }

    // Section 3.9: a name in a document, a string in JSON.
    private object? CoerceEnum(EnumType type, ValueNode value)
    {
        var name = value switch
        {
            EnumValueNode written => written.Name,
            StringValueNode written when origin == InputOrigin.Variable => written.Value,
            _ => null,
        };
        if (name is null)
        {
            return Wrong(value, $"{type.Name} cannot represent {ValuePrinter.PrintShort(value)}: it is not the name of a value.");
        }

        return type.FindValue(name)?.Name ?? Wrong(value, $"{type.Name} has no value {ValuePrinter.Shorten(name)}.");
    }

    private object? CoerceScalar(ScalarType type, ValueNode value) =>
        type.CoerceInput(value, origin, out var coerced) is { } refusal ? Wrong(value, refusal) : coerced;

    private bool IsAbsent(ValueNode value) =>
        value is VariableNode variable && variables is not null && !variables.TryGet(variable.Name, out _);

    private object? Wrong(ValueNode value, string message)
    {
        if (problems.Count < mostProblems)
        {
            problems.Add(new InputProblem(path.ToString(), message, value));
        }

        return null;
    }

    private static ValueNode? FindGiven(ObjectValueNode given, string name)
    {
        foreach (var field in given.Fields)
        {
            if (field.Name == name)
            {
                return field.Value;
            }
        }

        return null;
    }
}
