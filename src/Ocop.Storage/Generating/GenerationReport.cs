using Ocop.Storage.Revisions;

namespace Ocop.Storage.Generating;

/// <summary>What generating a registry did.</summary>
/// <param name="Database">The database, as it may be shown.</param>
/// <param name="Plan">What the registry was made from.</param>
/// <param name="IsNew">Whether the records were written now; false when the database held the same generation already.</param>
/// <param name="Counts">The numbers of records in the database.</param>
public sealed record GenerationReport(string Database, GenerationPlan Plan, bool IsNew, RegistryCounts Counts);
