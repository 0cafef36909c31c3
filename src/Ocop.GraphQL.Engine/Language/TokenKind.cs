namespace Ocop.GraphQL.Engine.Language;

/// <summary>The lexical tokens (specification, section 2.1.5) and the end of the document.</summary>
internal enum TokenKind
{
    /// <summary>After the last token.</summary>
    End,

    /// <summary><c>!</c></summary>
    Bang,

    /// <summary><c>$</c></summary>
    Dollar,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary><c>(</c></summary>
    ParenthesisOpen,

    /// <summary><c>)</c></summary>
    ParenthesisClose,

    /// <summary><c>...</c></summary>
    Spread,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>@</c></summary>
    At,

    /// <summary><c>[</c></summary>
    BracketOpen,

    /// <summary><c>]</c></summary>
    BracketClose,

    /// <summary><c>{</c></summary>
    BraceOpen,

    /// <summary><c>|</c></summary>
    Pipe,

    /// <summary><c>}</c></summary>
    BraceClose,

    /// <summary>A name, keywords included.</summary>
    Name,

    /// <summary>An integer.</summary>
    Int,

    /// <summary>A number with a fraction or an exponent.</summary>
    Float,

    /// <summary>A string in quotes.</summary>
    String,

    /// <summary>A string in triple quotes.</summary>
    BlockString,
}
