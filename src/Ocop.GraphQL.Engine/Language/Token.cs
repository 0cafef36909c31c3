namespace Ocop.GraphQL.Engine.Language;

/// <summary>One lexical token (specification, section 2.1.5).</summary>
/// <param name="Kind">What the token is.</param>
/// <param name="Start">Byte offset of its first character.</param>
/// <param name="End">Byte offset after its last character.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
