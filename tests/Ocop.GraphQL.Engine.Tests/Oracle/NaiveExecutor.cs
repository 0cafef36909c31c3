using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>
/// Section 6 of the specification, step by step: recursive, one object at a time, nothing planned, nothing shared with the engine's
/// planner, executor and writer. Siblings of a failed non-null field are executed all the same, which the specification allows.
/// </summary>
internal sealed class NaiveExecutor(ValidDocument document, Variables variables, RequestContext request)
{
    private readonly List<GraphQLError> errors = [];

    private Schema Schema => document.Schema;

    /// <summary>Section 6.2, ExecuteQuery and ExecuteMutation; depth first, so that serial and normal execution are one.</summary>
    public async Task<NaiveResult> ExecuteAsync(OperationDefinition operation)
    {
        var rootType = operation.Kind == OperationKind.Mutation ? Schema.Roots.Mutation! : Schema.Roots.Query;
        var grouped = CollectFields(rootType, operation.SelectionSet, []);
        var (data, _) = await ExecuteCollectedFields(grouped, rootType, request.Root, null);
        return new NaiveResult(data, errors);
    }

    /// <summary>Section 6.3; answers no map when an error propagates to it.</summary>
    private async Task<(JsonNode? Map, bool Failed)> ExecuteCollectedFields(
        OrderedDictionary<string, List<FieldNode>> grouped, ObjectType objectType, object objectValue, ResponsePath? path)
    {
        var map = new JsonObject();
        var failed = false;
        foreach (var (responseKey, fields) in grouped)
        {
            var (value, fieldFailed) = await ExecuteField(objectType, objectValue, fields, ResponsePath.Field(path, responseKey));
            map[responseKey] = value;
            failed |= fieldFailed;
        }

        return failed ? (null, true) : (map, false);
    }

    /// <summary>Section 6.3, CollectFields.</summary>
    private OrderedDictionary<string, List<FieldNode>> CollectFields(ObjectType objectType, SelectionSet set, HashSet<string> visitedFragments)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var selection in set.Selections)
        {
            if (Condition(selection, "skip") == true || Condition(selection, "include") == false)
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Append(grouped, field.ResponseName, [field]);
                    break;
                case FragmentSpread spread when visitedFragments.Add(spread.Name):
                    var definition = document.Fragments[spread.Name];
                    AppendFragment(grouped, objectType, (definition.TypeCondition, definition.SelectionSet), visitedFragments);
                    break;
                case InlineFragment fragment:
                    AppendFragment(grouped, objectType, (fragment.TypeCondition, fragment.SelectionSet), visitedFragments);
                    break;
            }
        }

        return grouped;
    }

    private void AppendFragment(
        OrderedDictionary<string, List<FieldNode>> grouped,
        ObjectType objectType,
        (NamedTypeReference? TypeCondition, SelectionSet Set) fragment,
        HashSet<string> visitedFragments)
    {
        if (fragment.TypeCondition is not null && !DoesFragmentTypeApply(objectType, Schema.FindType(fragment.TypeCondition.Name)!))
        {
            return;
        }

        foreach (var (responseKey, fields) in CollectFields(objectType, fragment.Set, visitedFragments))
        {
            Append(grouped, responseKey, fields);
        }
    }

    private static void Append(OrderedDictionary<string, List<FieldNode>> grouped, string responseKey, List<FieldNode> fields)
    {
        grouped.TryAdd(responseKey, []);
        grouped[responseKey].AddRange(fields);
    }

    private static bool DoesFragmentTypeApply(ObjectType objectType, NamedType fragmentType) => fragmentType switch
    {
        ObjectType => objectType == fragmentType,
        InterfaceType => objectType.Interfaces.Contains(fragmentType),
        UnionType union => union.Members.Contains(objectType),
        _ => throw new InvalidOperationException("A fragment's type is composite."),
    };

    private bool? Condition(Selection selection, string directive) =>
        selection.Directives.FirstOrDefault(d => d.Name == directive)?.Arguments[0].Value switch
        {
            null => null,
            BooleanValueNode constant => constant.Value,
            VariableNode variable => variables.TryGet(variable.Name, out var value) && value is true,
            var other => throw new InvalidOperationException($"{other} is no condition."),
        };

    /// <summary>Section 6.4, ExecuteField.</summary>
    private async Task<(JsonNode? Value, bool Failed)> ExecuteField(
        ObjectType objectType, object objectValue, List<FieldNode> fields, ResponsePath path)
    {
        var field = fields[0];
        var definition = objectType.FindField(field.Name) ?? MetaFields.Find(Schema, objectType, field.Name)!;
        if (definition.Name == "__typename")
        {
            return (objectType.Name, false);
        }

        var result = CoerceArgumentValues(definition, field, out var arguments) is { } error
            ? FieldValue.Error(error)
            : await ResolveFieldValue(objectType, objectValue, fields, arguments);
        return await CompleteValue(definition.Type, fields, result, path);
    }

    /// <summary>Section 6.4.1.</summary>
    private GraphQLError? CoerceArgumentValues(FieldDefinition definition, FieldNode field, out InputObject arguments)
    {
        var values = new List<KeyValuePair<string, object?>>();
        arguments = new InputObject(values);
        foreach (var argument in definition.Arguments)
        {
            var given = field.Arguments.FirstOrDefault(a => a.Name == argument.Name)?.Value;
            if (ArgumentCoercion.Coerce(argument, given, variables, values) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>Section 6.4.2: a batch of one.</summary>
    private async Task<FieldValue> ResolveFieldValue(ObjectType objectType, object objectValue, List<FieldNode> fields, InputObject arguments)
    {
        var selection = new NaiveSelection(document, objectType, fields);
        var resolver = selection.Definition.Resolver!;
        var results = new FieldValue[1];
        try
        {
            await resolver.ResolveAsync(new FieldBatch(new[] { objectValue }, results)
            {
                Selection = selection,
                Preparation = resolver.Prepare(selection),
                Arguments = arguments,
                Request = request,
            });
            return results[0];
        }
        catch (Exception)
        {
            return FieldValue.Error(new GraphQLError(ErrorCodes.InternalError, "Internal error"));
        }
    }

    /// <summary>Section 6.4.3, and 6.4.4: failed when the place is null and may not be, with its error raised already.</summary>
    private async Task<(JsonNode? Value, bool Failed)> CompleteValue(
        GraphQLType fieldType, List<FieldNode> fields, FieldValue result, ResponsePath path)
    {
        if (fieldType is NonNullType nonNull)
        {
            var errorsBefore = errors.Count;
            var (completed, failed) = await CompleteValue(nonNull.OfType, fields, result, path);
            if (completed is null && errors.Count == errorsBefore)
            {
                Raise(new GraphQLError(ErrorCodes.NullInNonNull, $"Field \"{fields[0].Name}\": {fieldType} cannot be null."), fields, path);
            }

            return (completed, completed is null);
        }

        if (result.IsNull)
        {
            return (null, false);
        }

        if (result.Kind == FieldValueKind.Error)
        {
            Raise(result.AsError(), fields, path);
            return (null, false);
        }

        return fieldType switch
        {
            ListType list => (await CompleteList(list, fields, result, path), false),
            CompositeType composite => (await CompleteObject(composite, fields, result, path), false),
            var leaf => (CompleteLeaf((NamedType)leaf, fields, result, path), false),
        };
    }

    private async Task<JsonNode?> CompleteList(ListType type, List<FieldNode> fields, FieldValue result, ResponsePath path)
    {
        if (result.Kind != FieldValueKind.List)
        {
            return RaiseWrongKind(type, result, fields, path);
        }

        var list = new JsonArray();
        var failed = false;
        foreach (var (index, item) in result.AsList().Index())
        {
            var (completed, itemFailed) = await CompleteValue(type.OfType, fields, item, ResponsePath.Item(path, index));
            list.Add(completed);
            failed |= itemFailed;
        }

        return failed ? null : list;
    }

    private async Task<JsonNode?> CompleteObject(CompositeType type, List<FieldNode> fields, FieldValue result, ResponsePath path)
    {
        if (result.Kind != FieldValueKind.Object)
        {
            return RaiseWrongKind(type, result, fields, path);
        }

        if (ResolveAbstractType(type, result.AsObject()) is not { } objectType)
        {
            return Raise(new GraphQLError(ErrorCodes.WrongResult, $"The object is of none of the possible types of {type}."), fields, path);
        }

        // CollectSubfields.
        var grouped = new OrderedDictionary<string, List<FieldNode>>();
        var visitedFragments = new HashSet<string>();
        foreach (var field in fields)
        {
            AppendFragment(grouped, objectType, (null, field.SelectionSet!), visitedFragments);
        }

        var (map, _) = await ExecuteCollectedFields(grouped, objectType, result.AsObject(), path);
        return map;
    }

    private ObjectType? ResolveAbstractType(CompositeType type, object value) => type as ObjectType
        ?? Schema.PossibleTypes(type).FirstOrDefault(possible => possible.RuntimeType!.IsInstanceOfType(value));

    private JsonNode? CompleteLeaf(NamedType type, List<FieldNode> fields, FieldValue result, ResponsePath path)
    {
        if (OutputCoercion.CoerceLeaf(type, result, out var coerced) is { } error)
        {
            return Raise(error, fields, path);
        }

        return coerced.Kind switch
        {
            FieldValueKind.String => coerced.AsString(),
            FieldValueKind.Utf8 => System.Text.Encoding.UTF8.GetString(coerced.AsUtf8().Span),
            FieldValueKind.Integer => coerced.AsInteger(),
            FieldValueKind.Float => coerced.AsFloat(),
            FieldValueKind.Decimal => coerced.AsDecimal(),
            FieldValueKind.Boolean => coerced.AsBoolean(),
            FieldValueKind.Enum => coerced.AsEnum().Name,
            var kind => throw new InvalidOperationException($"{kind} is no leaf."),
        };
    }

    private JsonNode? RaiseWrongKind(GraphQLType type, FieldValue result, List<FieldNode> fields, ResponsePath path)
    {
        var found = result.Kind switch
        {
            FieldValueKind.String => "a string",
            FieldValueKind.Integer => "an integer",
            FieldValueKind.List => "a list",
            FieldValueKind.Object => "an object",
            var kind => throw new InvalidOperationException($"No test answers {kind} there."),
        };
        return Raise(new GraphQLError(ErrorCodes.WrongResult, $"{type} cannot represent {found}."), fields, path);
    }

    private JsonNode? Raise(GraphQLError error, List<FieldNode> fields, ResponsePath path)
    {
        errors.Add(error.At(path, [.. fields.Select(field => document.Document.Source.LocationOf(field.Position))]));
        return null;
    }
}
