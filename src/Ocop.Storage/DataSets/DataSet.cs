using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>A data set that was read completely.</summary>
/// <param name="Name">The name by which the registry knows it.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Rows">Its rows in their order.</param>
internal sealed record DataSet(string Name, string Sha256, IReadOnlyList<StatedRow> Rows);
