using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Values (section 5.6).</content>
internal static partial class ValidationErrors
{
    /// <summary>5.6.1: a literal is no value of its type.</summary>
    public static GraphQLError WrongValue(string sentence) => Of(ErrorCodes.WrongValue, "Values-of-Correct-Type", sentence);

    /// <summary>3.10.1: a oneOf input object has not exactly one field.</summary>
    public static GraphQLError WrongOneOf(InputObjectType type, int given) =>
        Of(ErrorCodes.WrongOneOf, "OneOf-Input-Objects", $"{type} takes exactly one field, but {given} are given.");

    /// <summary>3.10.1: the field of a oneOf input object is null.</summary>
    public static GraphQLError NullInOneOf(InputObjectType type, string field) =>
        Of(ErrorCodes.WrongOneOf, "OneOf-Input-Objects", $"{type}.{Short(field)} cannot be null: it is the only field that is given.");

    /// <summary>5.6.2: the input object has no such field.</summary>
    public static GraphQLError UnknownInputField(InputObjectType type, string name, string advice) =>
        Of(ErrorCodes.UnknownInputField, "Input-Object-Field-Names", $"{type} has no field {Short(name)}.{advice}");

    /// <summary>5.6.3: a field of an input object is given twice.</summary>
    public static GraphQLError DuplicateInputField(string name) => Of(
        ErrorCodes.DuplicateInputField,
        "Input-Object-Field-Uniqueness",
        $"The field {Short(name)} of an input object is given more than once.");

    /// <summary>5.6.4: a required field of an input object is not given.</summary>
    public static GraphQLError MissingInputField(InputObjectType type, InputValueDefinition field) => Of(
        ErrorCodes.MissingInputField, "Input-Object-Required-Fields", $"{type} requires the field {field.Name} of type {field.Type}.");
}
