using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Variables (section 5.8).</content>
internal static partial class ValidationErrors
{
    private const string UsagesAllowed = "All-Variable-Usages-Are-Allowed";

    /// <summary>5.8.1: two variables have one name.</summary>
    public static GraphQLError DuplicateVariable(string name) =>
        Of(ErrorCodes.DuplicateVariable, "Variable-Uniqueness", $"There is more than one variable ${Short(name)}.");

    /// <summary>5.8.2: a variable's type does not exist.</summary>
    public static GraphQLError UnknownVariableType(string type, string advice) =>
        Of(ErrorCodes.UnknownType, "Variables-Are-Input-Types", $"The schema has no type {Short(type)}.{advice}");

    /// <summary>5.8.2: a variable's type is no input type.</summary>
    public static GraphQLError WrongVariableType(string name, TypeReference type) => Of(
        ErrorCodes.WrongVariableType,
        "Variables-Are-Input-Types",
        $"${Short(name)} cannot be of type {Short(type)}: variables are scalars, enums and input objects.");

    /// <summary>5.8.3: an operation uses a variable that it does not define.</summary>
    public static GraphQLError UndefinedVariable(string name, OperationDefinition operation) =>
        Of(ErrorCodes.UndefinedVariable, "All-Variable-Uses-Defined", $"{Describe(operation)} does not define ${Short(name)}.");

    /// <summary>5.8.4: an operation does not use a variable that it defines.</summary>
    public static GraphQLError UnusedVariable(string name, OperationDefinition operation) =>
        Of(ErrorCodes.UnusedVariable, "All-Variables-Used", $"{Describe(operation)} does not use ${Short(name)}.");

    /// <summary>5.8.5: a variable's type does not fit its place.</summary>
    public static GraphQLError VariableMismatch(string name, TypeReference type, GraphQLType expected) =>
        Of(ErrorCodes.VariableMismatch, UsagesAllowed, $"${Short(name)} is of type {Short(type)}, but {expected} is expected here.");

    /// <summary>5.8.5: a variable that may be null stands for the field of a oneOf input object.</summary>
    public static GraphQLError NullableInOneOf(string name, TypeReference type, InputObjectType oneOf) => Of(
        ErrorCodes.VariableMismatch,
        UsagesAllowed,
        $"${Short(name)} is of type {Short(type)}, but as the only field of {oneOf} it must not be null: use {Short(type)}!.");

    private static string Short(TypeReference type) => Short(type.ToString()!);

    private static string Describe(OperationDefinition operation) =>
        operation.Name is null ? "The operation" : $"The operation {Short(operation.Name)}";
}
