using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Caching;

/// <summary>What caches between here and the client are told (RFC 9111, section 5.2.2).</summary>
/// <remarks>
/// Who must see a change at once (a revocation, by <c>verify</c>) is told to ask each time, and is answered with 304 while nothing
/// changed; the catalogue may be kept for a while. Caches keep no answer to a POST anyway; its client may, and asks again.
/// </remarks>
internal sealed class CacheControl(CacheOptions options)
{
    private readonly string fresh = $"public, max-age={options.MaxAge}";

    /// <summary>The <c>Cache-Control</c> header of an answer.</summary>
    /// <param name="policy">How far it may be used again.</param>
    /// <param name="isSafe">Whether it answers a GET or HEAD.</param>
    public string Of(CachePolicy policy, bool isSafe) => (policy, isSafe) switch
    {
        (CachePolicy.NoStore, _) => "no-store",
        (CachePolicy.Fresh, true) => fresh,
        (_, true) => "public, no-cache",
        (_, false) => "no-cache",
    };
}
