using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Executable Definitions (specification, section 5.1.1): a document holds only operations and fragments.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : IVisits<Definition>
{
    /// <inheritdoc/>
    public void Visit(Definition item)
    {
        if (item is not (OperationDefinition or FragmentDefinition))
        {
            context.Report(ValidationErrors.NotExecutable(), item);
        }
    }
}
