namespace Ocop.GraphQL.Engine.Http;

/// <summary>Carries a refusal out of the readers; never leaves <see cref="HttpRequestReader"/>.</summary>
internal sealed class HttpRefusalException(HttpRefusal refusal) : Exception(refusal.Error.Message)
{
    /// <summary>The refusal.</summary>
    public HttpRefusal Refusal { get; } = refusal;
}
