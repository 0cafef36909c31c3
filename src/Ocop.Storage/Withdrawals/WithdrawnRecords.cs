using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Withdrawals;

/// <summary>Finds out, while something is written, which records were withdrawn.</summary>
internal static class WithdrawnRecords
{
    /// <summary>The withdrawals of records of a kind, by code; codes that were not withdrawn are left out.</summary>
    public static IReadOnlyDictionary<string, Withdrawal> Find(OcopContext context, RecordKind kind, IEnumerable<string> codes) =>
        context.Withdrawals.AsNoTracking()
            .FindAmong(codes, piece => row => row.RecordKind == kind && piece.Contains(row.RecordCode))
            .ToDictionary(row => row.RecordCode, row => row.ToWithdrawal(), StringComparer.Ordinal);

    /// <summary>The code of the record that stands for each of those withdrawn, at the end of the chain of replacements.</summary>
    /// <returns>The codes by the withdrawn one; null where nothing stands for it. Codes that were not withdrawn are left out.</returns>
    public static IReadOnlyDictionary<string, string?> FindReplacements(OcopContext context, RecordKind kind, IEnumerable<string> codes)
    {
        var replacements = Find(context, kind, codes).ToDictionary(entry => entry.Key, entry => entry.Value.ReplacedBy, StringComparer.Ordinal);
        while (Find(context, kind, replacements.Values.OfType<string>()) is { Count: > 0 } next)
        {
            foreach (var (code, replacement) in replacements.ToList())
            {
                if (replacement is not null && next.TryGetValue(replacement, out var withdrawal))
                    replacements[code] = withdrawal.ReplacedBy;
            }
        }
        return replacements;
    }
}
