using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>One use of a variable (specification, section 5.8.5).</summary>
/// <param name="Variable">Where it is used.</param>
/// <param name="Place">What the schema says about the place.</param>
internal sealed record VariableUsage(VariableNode Variable, InputPlace Place);
