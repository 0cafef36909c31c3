using Ocop.Storage.Revisions;

namespace Ocop.Storage.Opening;

/// <summary>What opening a registry did.</summary>
/// <param name="Database">The database, as it may be shown.</param>
/// <param name="Created">Whether the database was made now.</param>
/// <param name="Migrations">The migrations applied now, oldest first.</param>
/// <param name="Loaded">The data sets loaded now, in their order.</param>
/// <param name="Counts">The numbers of records after opening.</param>
public sealed record OpeningReport(
    string Database, bool Created, IReadOnlyList<string> Migrations, IReadOnlyList<LoadedDataSet> Loaded, RegistryCounts Counts);

/// <summary>A data set that was loaded.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Rows">The number of its rows.</param>
public sealed record LoadedDataSet(string Name, string Sha256, int Rows);
