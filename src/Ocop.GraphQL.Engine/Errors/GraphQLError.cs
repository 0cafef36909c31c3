namespace Ocop.GraphQL.Engine.Errors;

/// <summary>One error of a response (specification, section 7.1.2): what went wrong, where, and a stable code.</summary>
/// <remarks>
/// Made by the named factory methods of each phase (SyntaxErrors, ValidationErrors, …), which keep texts in one place.
/// A resolver's own expected refusal is made with <see cref="ForField"/>.
/// </remarks>
public sealed class GraphQLError
{
    /// <summary>Creates an error.</summary>
    /// <param name="code">Stable machine-readable code in capitals, sent as <c>extensions.code</c>.</param>
    /// <param name="message">One plain sentence for a developer.</param>
    public GraphQLError(string code, string message)
    {
        Code = code;
        Message = message;
    }

    /// <summary>Stable machine-readable code, sent as <c>extensions.code</c>.</summary>
    public string Code { get; }

    /// <summary>One plain sentence for a developer.</summary>
    public string Message { get; }

    /// <summary>Places in the document, in the order the specification asks for; empty where the error has no place.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response field that failed; null for request errors.</summary>
    public ResponsePath? Path { get; init; }

    /// <summary>Further facts sent under <c>extensions</c> beside the code: strings, numbers, booleans, further facts by name, or lists of them.</summary>
    /// <exception cref="ArgumentException">A fact is named <c>code</c>, which is the error's own.</exception>
    public IReadOnlyDictionary<string, object?> Extensions
    {
        get;
        init => field = value.ContainsKey("code")
            ? throw new ArgumentException("A fact may not be named code: that is the error's own.", nameof(value))
            : value;
    } = NoExtensions;

    private static readonly IReadOnlyDictionary<string, object?> NoExtensions = new Dictionary<string, object?>();

    /// <summary>An error that a resolver answers for one field; the executor adds path and location.</summary>
    public static GraphQLError ForField(string code, string message, params (string Name, object? Value)[] facts) =>
        new(code, message) { Extensions = facts.ToDictionary(f => f.Name, f => f.Value) };

    /// <summary>This error at a place and path; the executor completes resolvers' errors with it.</summary>
    public GraphQLError At(ResponsePath? path, params IReadOnlyList<SourceLocation> locations) =>
        new(Code, Message) { Extensions = Extensions, Path = path, Locations = locations };

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
