using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Planning.Passes;

/// <summary>Finds the operation that the request means (specification, section 6.1, GetOperation).</summary>
internal static class SelectOperation
{
    /// <summary>Sets <see cref="PlanDraft.Operation"/>, or refuses.</summary>
    public static void Run(PlanDraft draft)
    {
        var operations = draft.Document.Operations;
        if (Find(operations, draft.OperationName) is not { } operation)
        {
            draft.Refuse(WhyNone(operations, draft.OperationName));
            return;
        }

        draft.Operation = operation;
    }

    private static OperationDefinition? Find(IReadOnlyList<OperationDefinition> operations, string? name) => name is null
        ? operations.Count == 1 ? operations[0] : null
        : operations.FirstOrDefault(operation => operation.Name == name);

    private static GraphQLError WhyNone(IReadOnlyList<OperationDefinition> operations, string? name) => name switch
    {
        not null => PlanningErrors.UnknownOperation(name),
        null when operations.Count == 0 => PlanningErrors.NoOperation(),
        null => PlanningErrors.OperationNameRequired(operations.Select(operation => operation.Name)),
    };
}
