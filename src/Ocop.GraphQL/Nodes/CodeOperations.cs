using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Nodes;

/// <summary>Operations on the permanent codes of records: a whole code is read as people write it, a part as it stands.</summary>
internal static class CodeOperations
{
    /// <summary>Reads operations on a field of codes.</summary>
    /// <exception cref="FieldRefusal">A whole code that is asked for is none.</exception>
    public static Filter Read(TextField field, InputObject operations) => TextOperations.Read(
        new TextReading(codes => field.IsIn([.. codes.Select(code => code is null ? null : CodeArgument.Parse(code).ToString())]), field.Matches),
        operations);
}
