using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Operation Name Uniqueness (specification, section 5.2.2.1).</summary>
internal sealed class OperationNameUniquenessRule(ValidationContext context) : IVisits<OperationDefinition>
{
    private readonly Dictionary<string, OperationDefinition> seen = [];

    /// <inheritdoc/>
    public void Visit(OperationDefinition item)
    {
        if (item.Name is not null && !seen.TryAdd(item.Name, item))
        {
            context.Report(ValidationErrors.DuplicateOperation(item.Name), seen[item.Name], item);
        }
    }
}
