using NodaTime;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Caching;

/// <summary>What an answer depends on beside its request: while this is the same, the same request has the same answer.</summary>
/// <remarks>
/// A revision is its number and its instant: a registry restored from a backup may count to the same number again.
/// </remarks>
/// <param name="Revision">The registry's revision that was read from.</param>
/// <param name="Today">The civil date in Viet Nam, which decides what no <c>asOf</c> decides.</param>
internal readonly record struct AnswerState(RegistryRevision Revision, LocalDate Today)
{
    /// <summary>
    /// The language of the answer: undetermined (BCP 47), since every text is given as it is recorded, and <c>Accept-Language</c> is
    /// not looked at.
    /// </summary>
    public string Locale { get; init; } = "und";

    /// <summary>Who may see the answer: everybody, since everything that can be asked is public.</summary>
    public string Scope { get; init; } = "public";
}
