using NodaTime;

namespace Ocop.Storage.Revisions;

/// <summary>A state of the registry.</summary>
/// <param name="Number">The number of write transactions so far; 0 for a registry that was never written to.</param>
/// <param name="At">When the last of them was written; null when there was none.</param>
public sealed record RegistryRevision(long Number, Instant? At);

/// <summary>The numbers of records in the registry.</summary>
/// <param name="Products">Products, those known by a dossier alone included.</param>
/// <param name="Producers">Producers.</param>
/// <param name="Certificates">Certificates, in force or not.</param>
/// <param name="Dossiers">Dossiers.</param>
public sealed record RegistryCounts(int Products, int Producers, int Certificates, int Dossiers);
