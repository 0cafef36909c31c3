using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Writing.Queueing;

/// <summary>A statement that inserts one row; an executor may put many of them into one.</summary>
internal sealed class InsertStatement : WriteStatement
{
    /// <summary>Writes the statement.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns, each with its type as the engine names it.</param>
    public InsertStatement(string table, params IReadOnlyList<(string Name, string Type)> columns)
        : base(TextOf(table, columns), columns.Count) => (Table, Columns) = (table, columns);

    /// <summary>The table.</summary>
    public string Table { get; }

    /// <summary>The columns in the order of the values.</summary>
    public IReadOnlyList<(string Name, string Type)> Columns { get; }

    private static string TextOf(string table, IReadOnlyList<(string Name, string Type)> columns) =>
        $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) "
        + $"VALUES ({string.Join(", ", columns.Select((_, position) => SqlText.ParameterName(position)))})";
}
