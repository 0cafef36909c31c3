using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>One of the places where a document selects a field; several of one response name are merged.</summary>
/// <param name="Node">The field as written.</param>
/// <param name="Condition">What the directives around it ask, beyond <see cref="LayerPlan.Known"/> of its layer.</param>
/// <param name="Order">Its place among all occurrences of its layer, depth first.</param>
internal readonly record struct FieldOccurrence(FieldNode Node, Conjunction Condition, int Order);
