using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Directives, arguments and values.</content>
internal sealed partial class DocumentWalker
{
    private void WalkDirectives(IReadOnlyList<DirectiveNode> directives, DirectiveLocation location)
    {
        if (directives.Count == 0)
        {
            return;
        }

        Visit(visitors.DirectiveSets, new DirectiveSet(directives, location));
        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name);
            WalkArguments(new ArgumentSet(directive, OwnerType: null, directive.Arguments, definition?.Arguments));
        }
    }

    private void WalkArguments(ArgumentSet arguments)
    {
        Visit(visitors.ArgumentSets, arguments);
        foreach (var argument in arguments.Given)
        {
            WalkValue(argument.Value, InputPlace.Of(arguments.FindDefinition(argument.Name)));
        }
    }

    private void WalkValue(ValueNode value, InputPlace place)
    {
        context.Place = place;
        Visit(visitors.Values, value);
        switch (value)
        {
            case VariableNode variable:
                Visit(visitors.VariableUses, variable);
                break;
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    WalkValue(item, place.ToItem());
                }

                break;
            case ObjectValueNode fields:
                WalkObject(fields, place.ObjectType);
                break;
        }
    }

    private void WalkObject(ObjectValueNode value, InputObjectType? type)
    {
        Visit(visitors.Objects, value);
        foreach (var field in value.Fields)
        {
            WalkValue(field.Value, InputPlace.Of(type?.FindField(field.Name), type));
        }
    }
}
