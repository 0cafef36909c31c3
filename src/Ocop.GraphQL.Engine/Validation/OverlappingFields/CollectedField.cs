using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>A field as it was found in a selection set or a fragment.</summary>
/// <param name="Node">The field.</param>
/// <param name="ParentType">The type of the selection set it is written in; null where it is unknown.</param>
/// <param name="Definition">What the schema says of it; null where it is unknown.</param>
internal sealed record CollectedField(FieldNode Node, CompositeType? ParentType, FieldDefinition? Definition);
