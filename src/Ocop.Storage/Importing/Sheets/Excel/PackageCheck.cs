using System.IO.Compression;
using System.Xml;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>Looks through a package before any of its parts is read as a workbook's: how far it unpacks, and what its XML declares.</summary>
internal static class PackageCheck
{
    // A document type is looked for, never followed: nothing is resolved, and no entity is expanded.
    private static readonly XmlReaderSettings Prolog = new()
    {
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        ConformanceLevel = ConformanceLevel.Auto,
    };

    /// <summary>Passes a package that is worth opening.</summary>
    /// <exception cref="UnreadableListException">It is no package, unpacks too far, or declares a document type.</exception>
    public static void Require(Stream stream, string path)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            RequireSizes(archive, path);
            foreach (var part in archive.Entries.Where(IsXml))
            {
                RequireNoDocumentType(part, path);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableListException(ListFault.NotAWorkbook, path, "the file is no .xlsx workbook: its package cannot be opened", exception);
        }

        stream.Position = 0;
    }

    private static void RequireSizes(ZipArchive archive, string path)
    {
        var unpacked = 0L;
        if (archive.Entries.Count > ListLimits.Parts)
        {
            throw Bomb(path, $"it holds {archive.Entries.Count} parts, at most {ListLimits.Parts} are read");
        }

        foreach (var part in archive.Entries)
        {
            unpacked += part.Length;
            if (unpacked > ListLimits.UnpackedBytes)
            {
                throw Bomb(path, $"it unpacks to more than {ListLimits.UnpackedBytes} bytes");
            }

            if (part.Length > ListLimits.RatioCountsFrom && part.Length / ListLimits.UnpackingRatio > part.CompressedLength)
            {
                throw Bomb(path, $"its part {part.FullName} unpacks to more than {ListLimits.UnpackingRatio} times its size");
            }
        }
    }

    private static bool IsXml(ZipArchiveEntry part) =>
        part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void RequireNoDocumentType(ZipArchiveEntry part, string path)
    {
        try
        {
            using var content = new BoundedStream(part.Open(), part.Length, path);
            using var reader = XmlReader.Create(content, Prolog);
            while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            {
                if (reader.NodeType == XmlNodeType.DocumentType)
                {
                    throw new UnreadableListException(
                        ListFault.DocumentType, path, $"its part {part.FullName} declares a document type, as no workbook does; entities are not read");
                }
            }
        }
        catch (XmlException exception)
        {
            throw new UnreadableListException(ListFault.NotAWorkbook, path, $"its part {part.FullName} is no XML: {exception.Message}", exception);
        }
    }

    private static UnreadableListException Bomb(string path, string reason) =>
        new(ListFault.ZipBomb, path, $"the package is refused as a zip bomb: {reason}");
}
