using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Rules;

/// <summary>Lone Anonymous Operation (specification, section 5.2.3.1): an operation without a name is the only one.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : IVisits<OperationDefinition>
{
    /// <inheritdoc/>
    public void Visit(OperationDefinition item)
    {
        if (item.Name is null && context.Operations.Count > 1)
        {
            context.Report(ValidationErrors.AnonymousOperation(), item);
        }
    }
}
