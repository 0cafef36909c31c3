using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Documents and operations (sections 5.1 and 5.2).</content>
internal static partial class ValidationErrors
{
    private const string SingleRootField = "Single-Root-Field";

    /// <summary>5.1.1: a definition is neither operation nor fragment.</summary>
    public static GraphQLError NotExecutable() =>
        Of(ErrorCodes.NotExecutable, "Executable-Definitions", "Only operations and fragments can be executed.");

    /// <summary>5.2.1.1: the schema has no such root type.</summary>
    public static GraphQLError UnsupportedOperation(OperationKind kind) => Of(
        ErrorCodes.UnsupportedOperation,
        "Operation-Type-Existence",
        $"The schema has no {NameOf(kind)} type, so it answers no {NameOf(kind)}.");

    /// <summary>5.2.2.1: two operations have one name.</summary>
    public static GraphQLError DuplicateOperation(string name) =>
        Of(ErrorCodes.DuplicateOperation, "Operation-Name-Uniqueness", $"There is more than one operation named {Short(name)}.");

    /// <summary>5.2.3.1: an anonymous operation is not alone.</summary>
    public static GraphQLError AnonymousOperation() => Of(
        ErrorCodes.AnonymousOperation,
        "Lone-Anonymous-Operation",
        "An operation without a name must be the only one of its document.");

    /// <summary>5.2.4.1: a subscription has several root fields.</summary>
    public static GraphQLError ManySubscriptionRoots() =>
        Of(ErrorCodes.SubscriptionRoot, SingleRootField, "A subscription selects exactly one field of its root.");

    /// <summary>5.2.4.1: a subscription's root field is a meta field.</summary>
    public static GraphQLError MetaSubscriptionRoot(string name) =>
        Of(ErrorCodes.SubscriptionRoot, SingleRootField, $"The root field of a subscription cannot be {Short(name)}.");

    /// <summary>5.2.4.1: a subscription's root field depends on a condition.</summary>
    public static GraphQLError ConditionalSubscriptionRoot(string directive) =>
        Of(ErrorCodes.SubscriptionRoot, SingleRootField, $"@{directive} cannot stand at the root of a subscription.");

    private static string NameOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => throw Invariant.Broken($"operation kind {kind}"),
    };
}
