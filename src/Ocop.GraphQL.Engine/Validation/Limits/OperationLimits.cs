using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Validation.Limits;

/// <summary>Refuses documents and operations that ask for more than <see cref="ValidationLimits"/> allow.</summary>
/// <remarks>
/// A fragment's size is computed once and used at all its spreads, so that a document whose fragments double at each step is
/// measured in linear time. Fragments that nothing spreads are measured too: other rules look into them.
/// </remarks>
internal sealed class OperationLimits(ValidationContext context)
{
    private readonly Dictionary<string, OperationSize> fragments = [];

    /// <summary>Reports each limit that the document exceeds, else each that an operation exceeds.</summary>
    public void Check()
    {
        CheckDocument();
        if (context.Errors.Count > 0)
        {
            return;
        }

        foreach (var fragment in context.Fragments.Order)
        {
            fragments.TryAdd(((FragmentDefinition)fragment.Definition).Name, SizeOf(fragment));
        }

        foreach (var root in context.Fragments.Roots())
        {
            Check(root, SizeOf(root));
        }
    }

    private void CheckDocument()
    {
        var definitions = context.Document.Definitions;
        var (operations, fragments) = (context.Operations.Count, definitions.OfType<FragmentDefinition>().Count());
        if (operations > context.Limits.MaxOperations)
        {
            context.Report(ValidationErrors.TooManyOperations(operations, context.Limits.MaxOperations));
        }

        if (fragments > context.Limits.MaxFragments)
        {
            context.Report(ValidationErrors.TooManyFragments(fragments, context.Limits.MaxFragments));
        }
    }

    /// <summary>A fragment without a size is part of a cycle or not defined; other rules refuse the document for it.</summary>
    private OperationSize SizeOf(DefinitionOutline outline)
    {
        var size = OperationSize.Of(outline);
        foreach (var (spread, depth) in outline.Spreads)
        {
            size = fragments.TryGetValue(spread.Name, out var fragment) ? size.With(fragment, depth) : size;
        }

        return size;
    }

    private void Check(DefinitionOutline outline, OperationSize size)
    {
        var limits = context.Limits;
        Check(outline, size.Depth, limits.MaxDepth, ValidationErrors.TooDeep);
        Check(outline, size.Fields, limits.MaxFields, ValidationErrors.TooManyFields);
        Check(outline, size.Aliases, limits.MaxAliases, ValidationErrors.TooManyAliases);
        Check(outline, size.Directives, limits.MaxDirectives, ValidationErrors.TooManyDirectives);
        Check(outline, VariablesOf(outline), limits.MaxVariables, ValidationErrors.TooManyVariables);
    }

    private static int VariablesOf(DefinitionOutline outline) => (outline.Definition as OperationDefinition)?.Variables.Count ?? 0;

    private void Check(DefinitionOutline outline, int value, int limit, Func<int, int, GraphQLError> error)
    {
        if (value > limit)
        {
            context.Report(error(value, limit), outline.Definition);
        }
    }
}
