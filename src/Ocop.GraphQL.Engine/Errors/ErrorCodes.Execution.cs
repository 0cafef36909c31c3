namespace Ocop.GraphQL.Engine.Errors;

/// <content>Codes of planning and execution (specification, section 6).</content>
public static partial class ErrorCodes
{
    /// <summary>The document has several operations and the request names none.</summary>
    public const string OperationNameRequired = "OPERATION_NAME_REQUIRED";

    /// <summary>The document has no operation of the name that the request gives.</summary>
    public const string UnknownOperation = "UNKNOWN_OPERATION";

    /// <summary>The operation is a subscription, which needs a transport that streams.</summary>
    public const string SubscriptionNotSupported = "SUBSCRIPTION_NOT_SUPPORTED";

    /// <summary>Planned for every possible type, the operation exceeds the planner's limits.</summary>
    public const string PlanTooLarge = "PLAN_TOO_LARGE";

    /// <summary>A field that is never null has no value.</summary>
    public const string NullInNonNull = "NULL_IN_NON_NULL";

    /// <summary>A resolver failed unexpectedly; the host's log has the reason under the error's <c>id</c>.</summary>
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The source of a subscription's events failed, and the stream is at its end.</summary>
    public const string SourceFailed = "SOURCE_FAILED";
}
