namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of coercing values (specification, sections 3.5 to 3.12, 6.1.2, 6.4.1 and 6.4.3).</content>
public static partial class ErrorCodes
{
    /// <summary>A variable that the operation requires was not given.</summary>
    public const string MissingVariable = "MISSING_VARIABLE";

    /// <summary>A variable's value is not of the variable's type.</summary>
    public const string WrongVariable = "WRONG_VARIABLE";

    /// <summary>A required argument is not given (5.4.3), or the variable behind it was not (6.4.1).</summary>
    public const string MissingArgument = "MISSING_ARGUMENT";

    /// <summary>An argument's value is not of the argument's type, or null where that is no value.</summary>
    public const string WrongArgument = "WRONG_ARGUMENT";

    /// <summary>The service holds a value that the field's type cannot represent; a mistake of the service.</summary>
    public const string WrongResult = "WRONG_RESULT";
}
