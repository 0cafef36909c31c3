using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.Sdl;

/// <summary>Turns the members of definitions into drafts, and keeps where they stand.</summary>
internal sealed class MemberReader(SourceText source, SchemaPlaces places)
{
    /// <summary>Keeps where an element stands.</summary>
    public void Place(string coordinate, Node node) => places.Add(coordinate, source, node.Position);

    /// <summary>A field of an object or interface.</summary>
    public FieldDraft Field(string typeName, FieldDefinitionNode node)
    {
        var coordinate = OfMember(typeName, node.Name);
        Place(coordinate, node);
        var draft = new FieldDraft(node.Name, node.Type, node.Description);
        draft.Arguments.AddRange(Arguments(coordinate, node.Arguments));
        draft.Directives.AddRange(node.Directives);
        return draft;
    }

    /// <summary>The arguments of a field or directive.</summary>
    public IEnumerable<InputValueDraft> Arguments(string owner, IEnumerable<InputValueDefinitionNode> nodes) =>
        nodes.Select(node => InputValue(OfArgument(owner, node.Name), node));

    /// <summary>An argument or an input field.</summary>
    public InputValueDraft InputValue(string coordinate, InputValueDefinitionNode node)
    {
        Place(coordinate, node);
        var draft = new InputValueDraft(node.Name, node.Type, node.Description) { DefaultValue = node.DefaultValue };
        draft.Directives.AddRange(node.Directives);
        return draft;
    }

    /// <summary>An enum value.</summary>
    public EnumValueDraft EnumValue(string typeName, EnumValueDefinitionNode node)
    {
        Place(OfMember(typeName, node.Name), node);
        var draft = new EnumValueDraft(node.Name, node.Description);
        draft.Directives.AddRange(node.Directives);
        return draft;
    }
}
