using Ocop.Storage.Exporting.Tables;

namespace Ocop.Storage.Exporting.Files;

/// <summary>What an export can hold.</summary>
[Flags]
public enum ExportContents
{
    /// <summary>All records as documents, from which a registry can be made again: <c>registry.jsonl</c>.</summary>
    Documents = 1,

    /// <summary>Tables for spreadsheets: <c>products.csv</c>, <c>producers.csv</c> and <c>certificates.csv</c>.</summary>
    Tables = 2,
}

/// <summary>The contents themselves.</summary>
internal static class ContentList
{
    /// <summary>The contents of an export, in their order.</summary>
    public static IEnumerable<IExportContent> Of(ExportContents contents) =>
    [
        .. contents.HasFlag(ExportContents.Documents) ? [new DocumentContent()] : (IExportContent[])[],
        .. contents.HasFlag(ExportContents.Tables) ? ExportTables.All.Select(table => new TableContent(table)) : [],
    ];
}
