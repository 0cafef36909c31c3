using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>The errors of execution, in one place; what a client may see of a failure is decided here.</summary>
internal static class ExecutionErrors
{
    /// <summary>Null where the type is non-null (specification, section 6.4.4).</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">The type of the field, or of the list item that is null.</param>
    public static GraphQLError NullInNonNull(FieldDefinition field, GraphQLType type) =>
        new(ErrorCodes.NullInNonNull, $"Field \"{field.Name}\": {type} cannot be null.");

    /// <summary>Not a list where the type is one, or not an object (section 6.4.3, CompleteValue).</summary>
    public static GraphQLError WrongKind(GraphQLType expected, FieldValueKind found) =>
        new(ErrorCodes.WrongResult, $"{expected} cannot represent {Describe(found)}.");

    /// <summary>An object whose C# type belongs to no possible type (section 6.4.3, ResolveAbstractType).</summary>
    public static GraphQLError UnknownObjectType(GraphQLType expected) =>
        new(ErrorCodes.WrongResult, $"The object is of none of the possible types of {expected}.");

    /// <summary>An unexpected failure; the reason stays on the server.</summary>
    public static GraphQLError Internal(string errorId) =>
        GraphQLError.ForField(ErrorCodes.InternalError, "Internal error", ("id", errorId));

    /// <summary>Stands last in a list of errors that was cut.</summary>
    public static GraphQLError TooMany(int left) =>
        GraphQLError.ForField(ErrorCodes.TooManyErrors, $"{left} further errors are not listed.", ("left", left));

    private static string Describe(FieldValueKind kind) => kind switch
    {
        FieldValueKind.String or FieldValueKind.Utf8 => "a string",
        FieldValueKind.Integer => "an integer",
        FieldValueKind.Float or FieldValueKind.Decimal => "a number",
        FieldValueKind.Boolean => "a boolean",
        FieldValueKind.Enum => "an enum value",
        FieldValueKind.Object => "an object",
        FieldValueKind.List => "a list",
        _ => throw Invariant.Broken($"{kind} is a value of every type"),
    };
}
