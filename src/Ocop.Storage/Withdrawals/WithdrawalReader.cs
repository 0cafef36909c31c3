using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;

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
        var sql = Select(kind).Append(" AND ");
        session.Dialect.In(sql, "w.record_code", codes);
        return ReadAll(sql, kind).ToDictionary(withdrawal => withdrawal.RecordCode, StringComparer.Ordinal);
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

    /// <summary>Reads the next withdrawals of a kind behind a code, by code.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="after">The code; empty for the first ones.</param>
    /// <param name="count">The most withdrawals to read.</param>
    internal List<Withdrawal> ReadNext(RecordKind kind, string after, int count) => ReadAll(
        Select(kind).Append(" AND w.record_code > ").Value(after).Append(" ORDER BY w.record_code LIMIT ").Value((long)count), kind);

    private SqlText Select(RecordKind kind) => session.NewText()
        .Append($"SELECT w.record_code, {Withdrawal.Columns} FROM withdrawals w WHERE w.record_kind = ").Value(EnumText<RecordKind>.ToText(kind));

    private List<Withdrawal> ReadAll(SqlText sql, RecordKind kind)
    {
        using var rows = session.Execute(sql);
        var found = new List<Withdrawal>();
        while (rows.Read())
            found.Add(Withdrawal.Read(rows, 1, kind, rows.GetString(0)));
        return found;
    }
}
