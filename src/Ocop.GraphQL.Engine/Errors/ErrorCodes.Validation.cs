namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of validation (specification, section 5), in the order of its sections, then those of the limits;
/// <see cref="MissingArgument"/> (5.4.3) stands with the codes of values.</content>
public static partial class ErrorCodes
{
    /// <summary>The document has a definition that cannot be executed (5.1.1).</summary>
    public const string NotExecutable = "NOT_EXECUTABLE";

    /// <summary>The schema has no root type for this kind of operation (5.2.1.1), or no source for this subscription's events.</summary>
    public const string UnsupportedOperation = "UNSUPPORTED_OPERATION";

    /// <summary>Two operations have one name (5.2.2.1).</summary>
    public const string DuplicateOperation = "DUPLICATE_OPERATION";

    /// <summary>An operation without a name is not alone (5.2.3.1).</summary>
    public const string AnonymousOperation = "ANONYMOUS_OPERATION";

    /// <summary>A subscription does not select exactly one field of its root, unconditionally (5.2.4.1).</summary>
    public const string SubscriptionRoot = "SUBSCRIPTION_ROOT";

    /// <summary>The type has no field of that name (5.3.1).</summary>
    public const string UnknownField = "UNKNOWN_FIELD";

    /// <summary>Two fields with one response name cannot be merged (5.3.2).</summary>
    public const string FieldsConflict = "FIELDS_CONFLICT";

    /// <summary>A field of an object, interface or union type selects nothing of it (5.3.3).</summary>
    public const string MissingSelection = "MISSING_SELECTION";

    /// <summary>A field of a scalar or enum type selects something of it (5.3.3).</summary>
    public const string UnexpectedSelection = "UNEXPECTED_SELECTION";

    /// <summary>The field or directive has no argument of that name (5.4.1).</summary>
    public const string UnknownArgument = "UNKNOWN_ARGUMENT";

    /// <summary>An argument is given twice (5.4.2).</summary>
    public const string DuplicateArgument = "DUPLICATE_ARGUMENT";

    /// <summary>Two fragments have one name (5.5.1.1).</summary>
    public const string DuplicateFragment = "DUPLICATE_FRAGMENT";

    /// <summary>The schema has no type of that name (5.5.1.2 and 5.8.2).</summary>
    public const string UnknownType = "UNKNOWN_TYPE";

    /// <summary>A fragment is on a type without fields (5.5.1.3).</summary>
    public const string WrongFragmentType = "WRONG_FRAGMENT_TYPE";

    /// <summary>No operation uses the fragment (5.5.1.4).</summary>
    public const string UnusedFragment = "UNUSED_FRAGMENT";

    /// <summary>The document has no fragment of that name (5.5.2.1).</summary>
    public const string UnknownFragment = "UNKNOWN_FRAGMENT";

    /// <summary>A fragment contains itself (5.5.2.2).</summary>
    public const string CyclicFragments = "CYCLIC_FRAGMENTS";

    /// <summary>No object can be of both the fragment's type and the type around it (5.5.2.3).</summary>
    public const string ImpossibleFragment = "IMPOSSIBLE_FRAGMENT";

    /// <summary>A literal is no value of its type (5.6.1).</summary>
    public const string WrongValue = "WRONG_VALUE";

    /// <summary>The input object has no field of that name (5.6.2).</summary>
    public const string UnknownInputField = "UNKNOWN_INPUT_FIELD";

    /// <summary>An input object's field is given twice (5.6.3).</summary>
    public const string DuplicateInputField = "DUPLICATE_INPUT_FIELD";

    /// <summary>A required field of an input object is not given (5.6.4).</summary>
    public const string MissingInputField = "MISSING_INPUT_FIELD";

    /// <summary>A oneOf input object is not given exactly one field that is not null (3.10.1 and 5.6.1).</summary>
    public const string WrongOneOf = "WRONG_ONE_OF";

    /// <summary>The schema has no directive of that name (5.7.1).</summary>
    public const string UnknownDirective = "UNKNOWN_DIRECTIVE";

    /// <summary>The directive may not stand here (5.7.2).</summary>
    public const string MisplacedDirective = "MISPLACED_DIRECTIVE";

    /// <summary>A directive stands twice at one place (5.7.3).</summary>
    public const string DuplicateDirective = "DUPLICATE_DIRECTIVE";

    /// <summary>Two variables of an operation have one name (5.8.1).</summary>
    public const string DuplicateVariable = "DUPLICATE_VARIABLE";

    /// <summary>A variable is of a type that no client can give (5.8.2).</summary>
    public const string WrongVariableType = "WRONG_VARIABLE_TYPE";

    /// <summary>A variable is used and not defined by the operation (5.8.3).</summary>
    public const string UndefinedVariable = "UNDEFINED_VARIABLE";

    /// <summary>A variable is defined and not used by the operation (5.8.4).</summary>
    public const string UnusedVariable = "UNUSED_VARIABLE";

    /// <summary>A variable's type does not fit where the variable is used (5.8.5).</summary>
    public const string VariableMismatch = "VARIABLE_MISMATCH";

    /// <summary>An operation asks for more fields than the service answers.</summary>
    public const string TooManyFields = "TOO_MANY_FIELDS";

    /// <summary>An operation has more aliases than the service answers.</summary>
    public const string TooManyAliases = "TOO_MANY_ALIASES";

    /// <summary>An operation has more directives than the service reads.</summary>
    public const string TooManyDirectives = "TOO_MANY_DIRECTIVES";

    /// <summary>The document has more errors than the service lists; the ones before are the first.</summary>
    public const string TooManyErrors = "TOO_MANY_ERRORS";
}
