using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>The name of a root operation type (specification, section 3.3.1).</summary>
/// <param name="Kind">The operations that start there.</param>
/// <param name="Type">The type's name.</param>
internal sealed record RootName(OperationKind Kind, string Type);
