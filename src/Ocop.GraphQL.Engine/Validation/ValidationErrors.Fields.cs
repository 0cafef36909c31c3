using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Fields and arguments (sections 5.3 and 5.4).</content>
internal static partial class ValidationErrors
{
    private const string Merging = "Field-Selection-Merging";

    /// <summary>5.3.1: the type has no such field.</summary>
    public static GraphQLError UnknownField(CompositeType type, string name, string advice) =>
        Of(ErrorCodes.UnknownField, "Field-Selections", $"{type} has no field {Short(name)}.{advice}");

    /// <summary>5.3.2: one response name stands for two fields.</summary>
    public static GraphQLError DifferentFields(ResponsePath path, string first, string second) =>
        Conflict(path, $"it would be {Short(first)} and {Short(second)}");

    /// <summary>5.3.2: one response name stands for a field with two sets of arguments.</summary>
    public static GraphQLError DifferentArguments(ResponsePath path, string field) =>
        Conflict(path, $"{Short(field)} is given different arguments");

    /// <summary>5.3.2: one response name stands for two types that clients cannot tell apart.</summary>
    public static GraphQLError DifferentShapes(ResponsePath path, GraphQLType first, GraphQLType second) =>
        Conflict(path, $"it would be of type {first} and of type {second}");

    /// <summary>5.3.3: nothing is selected of a composite type.</summary>
    public static GraphQLError MissingSelection(string field, GraphQLType type) => Of(
        ErrorCodes.MissingSelection,
        "Leaf-Field-Selections",
        $"{Short(field)} is of type {type}, of which fields must be selected: {Short(field)} {{ … }}.");

    /// <summary>5.3.3: something is selected of a leaf.</summary>
    public static GraphQLError UnexpectedSelection(string field, GraphQLType type) =>
        Of(ErrorCodes.UnexpectedSelection, "Leaf-Field-Selections", $"{Short(field)} is of type {type}, which has no fields to select.");

    /// <summary>5.4.1: the field or directive has no such argument.</summary>
    public static GraphQLError UnknownArgument(string owner, string name, string advice) =>
        Of(ErrorCodes.UnknownArgument, "Argument-Names", $"{owner} has no argument {Short(name)}.{advice}");

    /// <summary>5.4.2: an argument is given twice.</summary>
    public static GraphQLError DuplicateArgument(string owner, string name) =>
        Of(ErrorCodes.DuplicateArgument, "Argument-Uniqueness", $"{owner} is given the argument {Short(name)} more than once.");

    /// <summary>5.4.3: a required argument is not given.</summary>
    public static GraphQLError MissingArgument(string owner, InputValueDefinition argument) =>
        Of(ErrorCodes.MissingArgument, "Required-Arguments", $"{owner} requires the argument {argument.Name} of type {argument.Type}.");

    private static GraphQLError Conflict(ResponsePath path, string why) => Of(
        ErrorCodes.FieldsConflict,
        Merging,
        $"{Short(path.ToString())} is selected twice and cannot be merged: {why}. Use an alias to ask for both.");
}
