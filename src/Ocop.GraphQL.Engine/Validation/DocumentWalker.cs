using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Walks a document once, in document order, and keeps the types in scope for the rules.</summary>
/// <remarks>
/// Fragments are visited where they are defined, not where they are spread. The recursion follows the text's own nesting, which
/// the parser has bounded.
/// </remarks>
internal sealed partial class DocumentWalker(ValidationContext context, Visitors visitors)
{
    /// <summary>Shows everything to the rules, then lets them conclude.</summary>
    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            WalkDefinition(definition);
        }

        foreach (var rule in visitors.Conclusions)
        {
            rule.Conclude();
        }
    }

    private void WalkDefinition(Definition definition)
    {
        context.Definition = definition;
        context.ParentType = context.FindTypeOf(definition);
        Visit(visitors.Definitions, definition);
        switch (definition)
        {
            case OperationDefinition operation:
                Visit(visitors.Operations, operation);
                WalkVariables(operation);
                WalkDirectives(operation.Directives, LocationOf(operation.Kind));
                break;
            case FragmentDefinition fragment:
                Visit(visitors.Fragments, fragment);
                WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
                break;
        }

        WalkSelections(SelectionSets.Of(definition), context.ParentType);
    }

    private void WalkVariables(OperationDefinition operation)
    {
        foreach (var variable in operation.Variables)
        {
            Visit(visitors.Variables, variable);
            if (variable.DefaultValue is not null)
            {
                var type = context.Schema.FindType(variable.Type) is { IsInputType: true } known ? known : null;
                WalkValue(variable.DefaultValue, new InputPlace(type, HasDefault: false, OneOf: null));
            }

            WalkDirectives(variable.Directives, DirectiveLocation.VariableDefinition);
        }
    }

    private void WalkSelections(SelectionSet? selectionSet, CompositeType? type)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            context.ParentType = type;
            WalkSelection(selection, type);
        }
    }

    private void WalkSelection(Selection selection, CompositeType? type)
    {
        switch (selection)
        {
            case FieldNode field:
                WalkField(field, type);
                break;
            case FragmentSpread spread:
                Visit(visitors.Spreads, spread);
                WalkDirectives(spread.Directives, DirectiveLocation.FragmentSpread);
                break;
            case InlineFragment inline:
                Visit(visitors.InlineFragments, inline);
                WalkDirectives(inline.Directives, DirectiveLocation.InlineFragment);
                WalkSelections(inline.SelectionSet, context.FindTypeOf(inline, type));
                break;
            default:
                throw Invariant.Broken($"selection {selection.GetType().Name}");
        }
    }

    private void WalkField(FieldNode field, CompositeType? parent)
    {
        Visit(visitors.Fields, field);
        var definition = context.FindField(parent, field.Name);
        if (field.Arguments.Count > 0 || definition?.Arguments.Count > 0)
        {
            WalkArguments(new ArgumentSet(field, parent, field.Arguments, definition?.Arguments));
        }

        WalkDirectives(field.Directives, DirectiveLocation.Field);
        WalkSelections(field.SelectionSet, definition?.Type.NamedType as CompositeType);
    }

    private static DirectiveLocation LocationOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => DirectiveLocation.Query,
        OperationKind.Mutation => DirectiveLocation.Mutation,
        OperationKind.Subscription => DirectiveLocation.Subscription,
        _ => throw Invariant.Broken($"operation kind {kind}"),
    };

    private static void Visit<T>(IVisits<T>[] rules, T item)
    {
        foreach (var rule in rules)
        {
            rule.Visit(item);
        }
    }
}
