using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Operation Type Existence (specification, section 5.2.1.1): the schema has a root type for each operation.</summary>
internal sealed class OperationTypeExistenceRule(ValidationContext context) : IVisits<OperationDefinition>
{
    /// <inheritdoc/>
    public void Visit(OperationDefinition item)
    {
        if (context.FindRootType(item.Kind) is null)
        {
            context.Report(ValidationErrors.UnsupportedOperation(item.Kind), item);
        }
    }
}
