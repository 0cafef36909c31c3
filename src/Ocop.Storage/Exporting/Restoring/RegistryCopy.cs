using Ocop.Storage.Exporting.Files;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Copies a registry into another database, of another engine too.</summary>
public sealed class RegistryCopy
{
    private readonly RegistryDatabase source;
    private readonly RegistryDatabase target;

    /// <summary>Names the two databases.</summary>
    /// <param name="from">The registry; nothing of it is changed.</param>
    /// <param name="to">The database that it is copied to, empty or not made yet.</param>
    public RegistryCopy(RegistryOptions from, RegistryOptions to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        (source, target) = (RegistryDatabase.Of(from), RegistryDatabase.Of(to));
    }

    /// <summary>Copies one revision in one transaction, then exports both and compares the exports byte for byte by their digests.</summary>
    /// <param name="progress">Is told how far it is, now and then; null when nobody watches.</param>
    /// <param name="cancellation">Stops; while records are copied, nothing was changed.</param>
    /// <exception cref="RegistryException">
    /// A database cannot be used, the target is not empty, or what arrived there is not what was sent.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CopiedRegistry Run(IProgress<RestoringProgress>? progress, CancellationToken cancellation)
    {
        using var digest = new DigestStream([]);
        var (revision, records) = Copy(digest, progress, cancellation);
        var arrived = DigestOf(target, cancellation);
        if (arrived != digest.Sha256())
        {
            throw new RegistryException(
                RegistryFault.UnreadableExport,
                $"The copy in {target.Name} exports other bytes (SHA-256 {arrived}) than {source.Name} ({digest.Sha256()}); do not use it.");
        }

        return new CopiedRegistry(source.Name, target.Name, revision, records, arrived);
    }

    private (long Revision, long Records) Copy(
        DigestStream digest, IProgress<RestoringProgress>? progress, CancellationToken cancellation)
    {
        using var session = source.OpenPrimaryForReading();
        return source.Guard(() =>
        {
            var end = new ChangeReader(session).FindEnd();
            var counts = RevisionReader.Count(session);
            var total = (long)counts.Products + counts.Producers + counts.Certificates + counts.Dossiers;
            var watch = progress is null ? null : new CopyProgress(progress, total);
            var records = new RegistryRestorer(target).Run(Documents(new DocumentReader(session), digest), end, watch, cancellation);
            return (end?.Revision ?? 0, records);
        });
    }

    private static string DigestOf(RegistryDatabase database, CancellationToken cancellation)
    {
        using var session = database.OpenPrimaryForReading();
        return database.Guard(() =>
        {
            using var digest = new DigestStream([]);
            foreach (var document in Documents(new DocumentReader(session), digest))
            {
                _ = document;
                cancellation.ThrowIfCancellationRequested();
            }

            return digest.Sha256();
        });
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Documents(DocumentReader reader, DigestStream digest)
    {
        foreach (var document in reader.ReadExport())
        {
            digest.Write(document.Json.Span);
            digest.Write("\n"u8);
            yield return document.Json;
        }
    }

    private sealed class CopyProgress(IProgress<RestoringProgress> progress, long total) : IProgress<long>
    {
        public void Report(long value) => progress.Report(new RestoringProgress(value, Math.Max(value, total)));
    }
}

/// <summary>A registry that was copied and found equal.</summary>
/// <param name="From">The database it was copied from, as it may be shown.</param>
/// <param name="To">The database it was copied to, as it may be shown.</param>
/// <param name="Revision">The revision.</param>
/// <param name="Records">The number of records.</param>
/// <param name="Sha256">The SHA-256 of the documents of both, in lower-case hexadecimal digits.</param>
public sealed record CopiedRegistry(string From, string To, long Revision, long Records, string Sha256);
