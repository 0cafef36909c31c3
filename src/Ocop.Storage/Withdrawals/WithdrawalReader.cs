using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Withdrawals;

/// <summary>Reads what was withdrawn, in the snapshot it belongs to.</summary>
public sealed class WithdrawalReader
{
    private readonly ReadSession session;

    internal WithdrawalReader(ReadSession session) => this.session = session;

    /// <summary>Finds the withdrawals of records of a kind; codes that were not withdrawn are left out.</summary>
    public IReadOnlyDictionary<string, Withdrawal> FindByCodes(RecordKind kind, IReadOnlyCollection<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        if (codes.Count == 0)
            return new Dictionary<string, Withdrawal>();
        var sql = session.NewText().Append($"SELECT w.record_code, {Withdrawal.Columns} FROM withdrawals w WHERE w.record_kind = ")
            .Value(EnumText<RecordKind>.ToText(kind)).Append(" AND ");
        session.Dialect.In(sql, "w.record_code", codes);
        return ReadAll(sql, kind);
    }

    /// <summary>The record that stands for one that was withdrawn: the end of the chain of replacements.</summary>
    /// <returns>Its code; null where nothing stands for it.</returns>
    public string? FindReplacement(Withdrawal withdrawal)
    {
        ArgumentNullException.ThrowIfNull(withdrawal);
        var replacement = withdrawal.ReplacedBy;
        while (replacement is not null && FindByCodes(withdrawal.RecordKind, [replacement]).TryGetValue(replacement, out var next))
            replacement = next.ReplacedBy;
        return replacement;
    }

    private Dictionary<string, Withdrawal> ReadAll(SqlText sql, RecordKind kind)
    {
        var found = new Dictionary<string, Withdrawal>(StringComparer.Ordinal);
        using var rows = session.Execute(sql);
        while (rows.Read())
            found.Add(rows.GetString(0), Withdrawal.Read(rows, 1, kind, rows.GetString(0)));
        return found;
    }
}
