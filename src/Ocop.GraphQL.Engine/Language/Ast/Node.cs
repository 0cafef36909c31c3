namespace Ocop.GraphQL.Engine.Language.Ast;

/// <summary>A node of a parsed document.</summary>
/// <remarks>Nodes are compared by reference: two equal texts at two places are two nodes.</remarks>
public abstract class Node(int position)
{
    /// <summary>Byte offset of the node's first token in <see cref="SourceText.Utf8"/>; descriptions do not count.</summary>
    public int Position { get; } = position;
}
