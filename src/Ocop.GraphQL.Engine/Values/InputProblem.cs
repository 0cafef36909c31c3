using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>What is wrong with an input value, and where in it.</summary>
/// <param name="Path">The way to the wrong part, to be put behind a name: <c>.stars.gte</c>, <c>[2].name</c>, or empty.</param>
/// <param name="Message">A sentence: <c>Int cannot represent "a": it is not an integer.</c></param>
/// <param name="Node">The wrong part.</param>
internal sealed record InputProblem(string Path, string Message, ValueNode Node)
{
    /// <summary>The way to the wrong part as words of a sentence: <c> at stars.gte</c>, or empty.</summary>
    public string Place => Path.Length == 0 ? "" : $" at {Path.TrimStart('.')}";
}
