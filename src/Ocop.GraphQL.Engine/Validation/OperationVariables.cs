using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The variables of one operation.</summary>
/// <param name="Operation">The operation, with its definitions.</param>
/// <param name="Usages">The uses in the operation and in all fragments that it spreads, directly or through others.</param>
internal sealed record OperationVariables(OperationDefinition Operation, IReadOnlyList<VariableUsage> Usages);
