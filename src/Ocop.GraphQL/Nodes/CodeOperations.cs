using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Nodes;

/// <summary>Operations on the permanent codes of records: a whole code is read as people write it, a part as it stands.</summary>
internal static class CodeOperations
{
    /// <summary>Reads operations on a field of codes.</summary>
    /// <param name="field">The field.</param>
    /// <param name="operations">The operations.</param>
    /// <param name="kind">The kind of record that has such codes.</param>
    /// <exception cref="FieldRefusal">A whole code that is asked for is none, or that of a record of another type.</exception>
    public static Filter Read(TextField field, InputObject operations, CodeKind kind) => TextOperations.Read(
        new TextReading(codes => field.IsIn([.. codes.Select(code => code is null ? null : CodeArgument.FromCode(code, kind))]), field.Matches),
        operations);
}
