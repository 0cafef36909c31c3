using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>The errors of coercion, in one place.</summary>
internal static class ValueErrors
{
    /// <summary>A required variable is absent.</summary>
    public static GraphQLError MissingVariable(string name, GraphQLType type, SourceLocation location) =>
        new(ErrorCodes.MissingVariable, $"The variable ${name} is missing: its type is {type} and it has no default.")
        {
            Locations = [location],
        };

    /// <summary>A variable's value, or a value inside it, is wrong.</summary>
    public static GraphQLError WrongVariable(string name, InputProblem problem, SourceLocation location) =>
        new(ErrorCodes.WrongVariable, $"Wrong value at ${name}{problem.Path}: {problem.Message}") { Locations = [location] };

    /// <summary>A required argument is absent.</summary>
    public static GraphQLError MissingArgument(InputValueDefinition argument) =>
        new(ErrorCodes.MissingArgument, $"The argument {argument.Name} is missing: its type is {argument.Type} and it has no default.");

    /// <summary>An argument's value, or a value inside it, is wrong.</summary>
    public static GraphQLError WrongArgument(InputValueDefinition argument, InputProblem problem) =>
        new(ErrorCodes.WrongArgument, $"Wrong value at {argument.Name}{problem.Path}: {problem.Message}");

    /// <summary>A resolver's value does not fit the field's type.</summary>
    public static GraphQLError WrongResult(NamedType type, in FieldValue value) =>
        new(ErrorCodes.WrongResult, $"{type.Name} cannot represent the value {ValuePrinter.Shorten(value.ToString())} of this field.");
}
