using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>
/// Reports each pair of fields once: fragments bring a pair up at many places, and a pair can conflict in two ways.
/// </summary>
internal sealed class ConflictLog(ValidationContext context)
{
    private readonly HashSet<(FieldNode First, FieldNode Second)> reported = [];

    /// <summary>Reports an error about two fields.</summary>
    public void Report(GraphQLError error, CollectedField first, CollectedField second)
    {
        if (reported.Add((first.Node, second.Node)))
        {
            context.Report(error, first.Node, second.Node);
        }
    }
}
