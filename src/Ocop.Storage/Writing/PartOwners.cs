using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Writing;

/// <summary>Finds the records whose parts a context is about to write.</summary>
internal static class PartOwners
{
    /// <summary>The records, read where the context does not track them yet; those that are withdrawn in the same transaction are gone.</summary>
    public static IReadOnlyList<RecordRow> Find(OcopContext context)
    {
        var tracked = context.ChangeTracker.Entries<RecordRow>().Where(entry => entry.State is not EntityState.Added)
            .ToDictionary(entry => (entry.Entity.RecordKind, entry.Entity.Id), entry => entry.Entity);
        var owners = context.ChangeTracker.Entries<IRecordPart>().Where(entry => entry.State is not EntityState.Unchanged)
            .Select(entry => (entry.Entity.OwnerKind, entry.Entity.OwnerId)).Distinct().ToList();
        var unknown = owners.Where(owner => !tracked.ContainsKey(owner)).ToLookup(owner => owner.OwnerKind, owner => owner.OwnerId);
        return
        [
            .. owners.Where(tracked.ContainsKey).Select(owner => tracked[owner]),
            .. unknown.SelectMany(kind => Read(context, kind.Key, kind)),
        ];
    }

    private static IEnumerable<RecordRow> Read(OcopContext context, RecordKind kind, IEnumerable<long> ids) => kind switch
    {
        RecordKind.Product => context.Products.FindAmong(ids, piece => row => piece.Contains(row.Id)),
        RecordKind.Producer => context.Producers.FindAmong(ids, piece => row => piece.Contains(row.Id)),
        RecordKind.Certificate => context.Certificates.FindAmong(ids, piece => row => piece.Contains(row.Id)),
        RecordKind.Dossier => context.Dossiers.FindAmong(ids, piece => row => piece.Contains(row.Id)),
        RecordKind.Programme => context.Programmes.FindAmong(ids, piece => row => piece.Contains(row.Id)),
        _ => throw new InvalidOperationException($"No row is part of a record of the kind {kind}."),
    };
}
