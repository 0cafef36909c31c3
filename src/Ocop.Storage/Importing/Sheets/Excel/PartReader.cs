using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>One part of a workbook, gone through element by element; whatever goes wrong in it is one refusal.</summary>
internal sealed class PartReader : IDisposable
{
    private static readonly OpenXmlPartReaderOptions Options = new() { CloseStream = true };

    private readonly OpenXmlReader reader;
    private readonly string path;
    private readonly string name;
    private readonly Func<bool> read;

    private PartReader(OpenXmlReader reader, string path, string name) => (this.reader, this.path, this.name, read) = (reader, path, name, reader.Read);

    /// <summary>Whether the reader stands at the beginning of an element.</summary>
    public bool IsStart => reader.IsStartElement;

    /// <summary>Opens a part.</summary>
    /// <exception cref="UnreadableListException">It cannot be opened.</exception>
    public static PartReader Open(OpenXmlPart part, string path) => Boundary.Cross(path, part.Uri.ToString(), () =>
        new PartReader(new TypedOpenXmlPartReader(OpenStream(part, path), Options), path, part.Uri.ToString()));

    /// <summary>The content of a part, which ends with a refusal where it passes the limit.</summary>
    public static Stream OpenStream(OpenXmlPart part, string path) =>
        new BoundedStream(part.GetStream(FileMode.Open, FileAccess.Read), ListLimits.UnpackedBytes, path);

    /// <summary>Goes on to the next beginning or end of an element.</summary>
    /// <exception cref="UnreadableListException">The part cannot be read.</exception>
    public bool Read() => Boundary.Cross(path, name, read);

    /// <summary>Whether the reader stands at an element of a type, at its beginning or end.</summary>
    public bool Is<TElement>()
        where TElement : OpenXmlElement => reader.ElementType == typeof(TElement);

    /// <summary>Whether an element of a type begins here.</summary>
    public bool Begins<TElement>()
        where TElement : OpenXmlElement => reader.IsStartElement && Is<TElement>();

    /// <summary>The text of the element that begins here.</summary>
    public string Text() => reader.GetText();

    /// <summary>An attribute of the element that begins here; null where it has none of the name.</summary>
    public string? Attribute(string attribute)
    {
        foreach (var candidate in reader.Attributes)
        {
            if (candidate.LocalName == attribute)
            {
                return candidate.Value;
            }
        }

        return null;
    }

    /// <summary>Whether an attribute says yes, as XML Schema writes it.</summary>
    public bool IsSet(string attribute) => Attribute(attribute) is "1" or "true" or "on";

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();
}
