namespace Ocop.GraphQL.Engine.Types;

/// <summary>How far an answer may be used again (RFC 9111, section 5.2.2); of several the least counts.</summary>
public enum CachePolicy
{
    /// <summary>Not at all: <c>no-store</c>.</summary>
    NoStore,

    /// <summary>Whenever its service says that it still holds: <c>no-cache</c>.</summary>
    NoCache,

    /// <summary>Without asking for as long as its service says: <c>max-age</c>.</summary>
    Fresh,
}
