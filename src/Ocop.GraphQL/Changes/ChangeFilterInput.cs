using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>The input <c>ChangeFilterInput</c>: which changes a subscriber is told of.</summary>
/// <remarks>
/// Only what the log itself says of a change can be asked for. What a record says, its province for example, is not asked: a record that
/// moves away or is withdrawn would be lost to those who must learn of just that.
/// </remarks>
internal static class ChangeFilterInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ChangeFilterInput";

    private const string CodesName = "ChangeCodeOperationFilterInput";

    /// <summary>Adds the inputs to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        ValueOperations.DefineEnum(schema, ChangeType.RecordTypeName);
        ValueOperations.DefineEnum(schema, ChangeType.KindName);
        schema.Input(
            CodesName,
            "Operations on the code of a changed record.",
            codes => codes
                .Field("eq", "String", "The code is this one.")
                .Field("in", "[String!]", "The code is one of these."));
        schema.Input(
            Name,
            "Conditions on changes; all of them must hold.",
            filter => filter
                .Field("recordType", ValueOperations.TypeName(ChangeType.RecordTypeName), "The type of the record.")
                .Field("kind", ValueOperations.TypeName(ChangeType.KindName), "What happened to it.")
                .Field("code", CodesName, "The record's code."));
    }

    /// <summary>Reads the filter; every change meets one that is not given.</summary>
    /// <exception cref="Errors.FieldRefusal">A condition that says nothing, or a list that is too long.</exception>
    public static Predicate<Change> Read(InputObject? where)
    {
        if (where is null)
        {
            return _ => true;
        }

        Predicate<Change>[] conditions = [.. where.Entries.SelectMany(entry => ReadField(entry.Key, Where.Operand<InputObject>(entry.Key, entry.Value)))];
        return change => Array.TrueForAll(conditions, condition => condition(change));
    }

    private static IEnumerable<Predicate<Change>> ReadField(string name, InputObject operations) => operations.Entries.Select(operation => name switch
    {
        "recordType" => ReadOperation<RecordKind>(operation.Key, operation.Value, EnumNames<RecordKind>.Parse, change => change.RecordKind),
        "kind" => ReadOperation<ChangeKind>(operation.Key, operation.Value, EnumNames<ChangeKind>.Parse, change => change.Kind),
        "code" => ReadOperation<string>(operation.Key, operation.Value, CodeOf, change => change.RecordCode),
        _ => throw new InvalidOperationException($"The filter field {name} is read by nobody."),
    });

    private static Predicate<Change> ReadOperation<T>(string operation, object? value, Func<string, T> read, Func<Change, T> valueOf)
        where T : notnull
    {
        var isList = operation is "in" or "nin";
        var values = (isList ? Where.Items(operation, value) : [Where.Operand<string>(operation, value)]).OfType<string>().Select(read).ToHashSet();
        var isNegated = operation is "neq" or "nin";
        return change => values.Contains(valueOf(change)) != isNegated;
    }

    // As people write it where it is a registry code; the codes of other records have no second writing.
    private static string CodeOf(string text) => RegistryCode.TryParse(text, out var code) ? code.Text : text;
}
