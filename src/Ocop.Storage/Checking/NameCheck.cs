using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Text;
using Ocop.Storage.Conversions;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>Checks the forms of names by which records are searched, ordered and suggested against the names.</summary>
internal static class NameCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(CheckRun run)
    {
        Check(run, run.Context.Products, SuggestionKind.Product, HasForms);
        Check(run, run.Context.Producers, SuggestionKind.Producer, HasForms);
    }

    private static void Check<TRow>(CheckRun run, DbSet<TRow> rows, SuggestionKind kind, Func<TRow, (string Name, bool HasForms)> check)
        where TRow : RecordRow
    {
        var table = rows.EntityType.GetTableName()!;
        foreach (var piece in run.PiecesOf(rows, $"the names of {table}"))
        {
            var starts = StartsOf(run, kind, (piece[0].Id, piece[^1].Id));
            foreach (var row in piece)
            {
                var (name, hasForms) = check(row);
                if (!hasForms)
                    run.Findings.Add(CheckKind.NameFormsDiffer, $"{kind} {row.Code}", "The forms of its name do not follow from the name.");
                if (!NameStarts.Of(name).ToHashSet().SetEquals(starts[row.Id]))
                    run.Findings.Add(CheckKind.NameStartsDiffer, $"{kind} {row.Code}", "The places where its name begins are not those of the name.");
            }
        }

        run.FindRows(
            CheckKind.IndexedWithoutRecord,
            $"""
            SELECT DISTINCT s.record_id FROM name_starts s WHERE s.kind = '{EnumText<SuggestionKind>.ToText(kind)}'
                AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = s.record_id)
            """,
            row => $"name_starts ({kind} {row[0]})",
            "The index holds an identity that no record has.");
    }

    private static ILookup<long, (NameStartForm, string)> StartsOf(CheckRun run, SuggestionKind kind, (long First, long Last) ids) =>
        run.Context.NameStarts.AsNoTracking().Where(row => row.Kind == kind && row.RecordId >= ids.First && row.RecordId <= ids.Last)
            .AsEnumerable().ToLookup(row => row.RecordId, row => (row.Form, row.Text));

    private static (string Name, bool HasForms) HasForms(ProductRow row) => (
        row.Name,
        (row.NameFolded, row.NameSort, row.NameWords)
            == (VietnameseText.Fold(row.Name), VietnameseText.SortKey(row.Name), WordText.FramedText(row.Name)));

    private static (string Name, bool HasForms) HasForms(ProducerRow row) => (
        row.Name, (row.NameSort, row.NameWords) == (VietnameseText.SortKey(row.Name), WordText.FramedText(row.Name)));
}
