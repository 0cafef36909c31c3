using System.Text;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Builds the text of one document, type-system or executable.</summary>
/// <remarks>Descends by recursion; the parser has bounded the depth of every tree.</remarks>
/// <param name="style">How values are written.</param>
internal sealed partial class DocumentPrinter(ValueStyle style)
{
    private readonly StringBuilder text = new();
    private int level;
    private Definition? previous;

    private string Indent => new(' ', level * 2);

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    /// <summary>Writes all definitions, with an empty line between them.</summary>
    public void AppendDocument(Document document)
    {
        foreach (var definition in document.Definitions)
        {
            text.Append(text.Length == 0 ? "" : "\n");
            AppendDefinition(definition);
            text.Append('\n');
            previous = definition;
        }
    }

    private void AppendDefinition(Definition definition)
    {
        switch (definition)
        {
            case OperationDefinition operation:
                AppendLineDescription(operation);
                AppendOperation(operation);
                break;
            case FragmentDefinition fragment:
                AppendLineDescription(fragment);
                AppendFragment(fragment);
                break;
            case TypeSystemDefinition typeSystem:
                AppendTypeSystem(typeSystem);
                break;
            default:
                throw Invariant.Broken($"definition {definition.GetType().Name}");
        }
    }

    private void AppendLineDescription(Definition definition) =>
        text.Append(definition.Description is { } description ? $"{StringLiteral.ForDescription(description, Indent)}\n" : "");

    private void AppendOperation(OperationDefinition operation)
    {
        if (!IsShorthand(operation))
        {
            text.Append(KeywordOf(operation.Kind)).Append(operation.Name is null ? "" : $" {operation.Name}");
            AppendVariables(operation.Variables);
            AppendDirectives(operation.Directives);
            text.Append(' ');
        }

        AppendSelectionSet(operation.SelectionSet);
    }

    // Behind "type T" an opening brace would start the type's fields.
    private bool IsShorthand(OperationDefinition operation) =>
        operation is { Kind: OperationKind.Query, Name: null, Description: null, Variables.Count: 0, Directives.Count: 0 }
        && previous is not TypeSystemDefinition;

    private static string KeywordOf(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        OperationKind.Subscription => "subscription",
        _ => throw Invariant.Broken($"operation kind {kind}"),
    };

    private void AppendFragment(FragmentDefinition fragment)
    {
        text.Append("fragment ").Append(fragment.Name).Append(" on ").Append(fragment.TypeCondition);
        AppendDirectives(fragment.Directives);
        text.Append(' ');
        AppendSelectionSet(fragment.SelectionSet);
    }

    private void AppendSelectionSet(SelectionSet selectionSet)
    {
        text.Append("{\n");
        level++;
        foreach (var selection in selectionSet.Selections)
        {
            text.Append(Indent);
            AppendSelection(selection);
            text.Append('\n');
        }

        level--;
        text.Append(Indent).Append('}');
    }

    private void AppendSelection(Selection selection)
    {
        switch (selection)
        {
            case FieldNode field:
                AppendField(field);
                break;
            case FragmentSpread spread:
                text.Append("...").Append(spread.Name);
                AppendDirectives(spread.Directives);
                break;
            case InlineFragment inline:
                text.Append(inline.TypeCondition is null ? "..." : $"... on {inline.TypeCondition}");
                AppendDirectives(inline.Directives);
                text.Append(' ');
                AppendSelectionSet(inline.SelectionSet);
                break;
            default:
                throw Invariant.Broken($"selection {selection.GetType().Name}");
        }
    }

    private void AppendField(FieldNode field)
    {
        text.Append(field.Alias is null ? "" : $"{field.Alias}: ").Append(field.Name);
        AppendArguments(field.Arguments);
        AppendDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            text.Append(' ');
            AppendSelectionSet(field.SelectionSet);
        }
    }
}
