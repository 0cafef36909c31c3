using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Types;
using Ocop.Storage;

namespace Ocop.GraphQL.Caching;

/// <summary>Strong entity tags of answers (RFC 9110, section 8.8.3), made of what an answer is made from, not of its bytes.</summary>
/// <remarks>
/// So a tag that a client has tells, before anything is executed, that its answer still holds: the request, the state of the registry
/// and this program are the same. It ends with the answer's policy, which a 304 repeats. Every process with the same program and the
/// same database makes the same tags.
/// </remarks>
internal static class AnswerTag
{
    private const int StemBytes = 18;

    // The programs that make answers: with another of them the same question may have another answer.
    private static readonly byte[] Programs =
        [.. new[] { typeof(AnswerTag), typeof(GraphQLEngine), typeof(RegistryStore), typeof(Domain.StarRating) }.SelectMany(type => type.Module.ModuleVersionId.ToByteArray())];

    /// <summary>The tag of an answer.</summary>
    /// <param name="request">The request's bytes.</param>
    /// <param name="state">What the answer was read from.</param>
    /// <param name="policy">How far it may be used again.</param>
    public static string Of(ReadOnlySpan<byte> request, in AnswerState state, CachePolicy policy) => Of(StemOf(request, state), policy);

    /// <summary>The policy of the answer that a client has, where it is the one it would get; null where it is another, or none.</summary>
    /// <param name="ifNoneMatch">The tags that the client has.</param>
    /// <param name="request">The request's bytes.</param>
    /// <param name="state">What an answer would be read from now.</param>
    public static CachePolicy? FindHeld(StringValues ifNoneMatch, ReadOnlySpan<byte> request, in AnswerState state)
    {
        if (ifNoneMatch.Count == 0) return null;
        string stem = StemOf(request, state);
        foreach (CachePolicy policy in (ReadOnlySpan<CachePolicy>)[CachePolicy.Fresh, CachePolicy.NoCache])
        {
            if (IsNamed(ifNoneMatch, Of(stem, policy))) return policy;
        }

        return null;
    }

    /// <summary>Whether a client has the answer of a tag, or any (RFC 9110, section 13.1.2; compared weakly, as it says).</summary>
    public static bool Matches(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0 && (IsNamed(ifNoneMatch, tag) || IsNamed(ifNoneMatch, EntityTagHeaderValue.Any.Tag.Value!));

    private static bool IsNamed(StringValues ifNoneMatch, string tag) =>
        EntityTagHeaderValue.TryParseList(ifNoneMatch, out IList<EntityTagHeaderValue>? held) && held.Any(one => one.Tag.Equals(tag, StringComparison.Ordinal));

    private static string Of(string stem, CachePolicy policy) => $"\"{stem}{(policy == CachePolicy.Fresh ? 'f' : 'c')}\"";

    private static string StemOf(ReadOnlySpan<byte> request, in AnswerState state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(request);
        hash.AppendData(Programs);
        hash.AppendData(Encoding.UTF8.GetBytes($"{state.Scope} {state.Locale}"));
        Append(hash, state.Revision.Number);
        Append(hash, state.Revision.At?.ToUnixTimeTicks() ?? -1);
        Append(hash, state.Today.DayOfYear);
        Append(hash, state.Today.Year);
        return Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, StemBytes));
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
