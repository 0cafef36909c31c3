using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>The directives at one place of the document (specification, section 5.7); at least one.</summary>
/// <param name="Directives">The directives in document order.</param>
/// <param name="Location">The kind of place.</param>
internal sealed record DirectiveSet(IReadOnlyList<DirectiveNode> Directives, DirectiveLocation Location);
