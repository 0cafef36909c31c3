using Ocop.Storage.Writing;

namespace Ocop.Storage.Exporting.Restoring;

/// <summary>Finds records that were restored before by their codes, many at a time.</summary>
/// <param name="table">The table, as a message names it.</param>
internal sealed class CodeLookup(string table)
{
    private Dictionary<string, CodedName> found = [];

    /// <summary>Looks up the records that the next documents name; others are forgotten.</summary>
    public void Read(IQueryable<CodedName> records, IReadOnlyCollection<string> codes) => found = codes.Count == 0
        ? []
        : records.FindAmong(codes, piece => record => piece.Contains(record.Code)).ToDictionary(record => record.Code, StringComparer.Ordinal);

    /// <summary>The record.</summary>
    /// <exception cref="FormatException">No record has the code.</exception>
    public CodedName Find(string code) =>
        found.GetValueOrDefault(code) ?? throw new FormatException($"the code '{code}' is none of {table}");
}
