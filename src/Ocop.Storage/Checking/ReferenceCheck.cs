using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ocop.Storage.Checking;

/// <summary>Checks that every row has the record that it belongs to and those that it refers to, by the references of the model.</summary>
internal static class ReferenceCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(CheckRun run)
    {
        run.Report("the rows of records");

        // A change without its revision is the log's to tell.
        foreach (var reference in run.Context.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
            .Where(reference => reference.DeclaringEntityType.GetTableName() != "changes"))
        {
            Check(run, reference);
        }
    }

    private static void Check(CheckRun run, IForeignKey reference)
    {
        var child = reference.DeclaringEntityType;
        var (table, parent) = (child.GetTableName()!, reference.PrincipalEntityType.GetTableName()!);
        var columns = reference.Properties.Select(property => Quoted(property.GetColumnName())).ToList();
        var keys = reference.PrincipalKey.Properties.Select(property => Quoted(property.GetColumnName()));
        var identity = child.FindPrimaryKey()!.Properties.Select(property => $"c.{Quoted(property.GetColumnName())}");
        run.FindRows(
            CheckKind.RowWithoutRecord,
            $"""
            SELECT {string.Join(", ", identity)} FROM {Quoted(table)} c
                WHERE {string.Join(" AND ", columns.Select(column => $"c.{column} IS NOT NULL"))}
                AND NOT EXISTS (SELECT 1 FROM {Quoted(parent)} p WHERE {string.Join(" AND ", keys.Zip(columns, (key, column) => $"p.{key} = c.{column}"))})
            """,
            row => $"{table} ({string.Join(", ", row)})",
            $"Its row of {parent} is missing.");
    }

    private static string Quoted(string name) => $"\"{name}\"";
}
