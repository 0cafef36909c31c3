using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>Reads the bytes of a data set and every row of it before anything is written.</summary>
internal sealed class DataSetReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly DataSetFile file;
    private readonly byte[] bytes;

    public DataSetReader(DataSetFile file)
    {
        this.file = file;
        bytes = DataSetBytes.Read(file.Path);
        Sha256 = DataSetBytes.Sha256Of(bytes);
    }

    /// <summary>The SHA-256 of the bytes in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads the rows.</summary>
    /// <exception cref="UnreadableRowException">A row cannot be read.</exception>
    public DataSet Read()
    {
        using var parser = new CsvParser(new StringReader(Decode()), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = null,
            DetectDelimiter = false,
        });
        var rows = new List<StatedRow>();
        CheckHeader(parser.Read() ? parser.Record! : []);
        var line = parser.RawRow + 1;
        while (parser.Read())
        {
            rows.Add(ReadRow(line, parser.Record!));
            line = parser.RawRow + 1;
        }
        return new DataSet(file.Name, Sha256, rows);
    }

    private StatedRow ReadRow(int line, string[] cells)
    {
        if (cells.Length != PublishedColumns.All.Count)
            throw Refuse(line, $"the row has {cells.Length} cells, expected {PublishedColumns.All.Count}");
        return PublishedRowParser.Parse(new PublishedCells(file.Path, line, cells));
    }

    private void CheckHeader(string[] header)
    {
        if (!header.SequenceEqual(PublishedColumns.All))
            throw Refuse(1, $"the header is '{string.Join(',', header)}', expected '{string.Join(',', PublishedColumns.All)}'");
    }

    private string Decode()
    {
        try
        {
            var preamble = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            return StrictUtf8.GetString(bytes.AsSpan(preamble));
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Max(0, exception.Index)).Count((byte)'\n');
            throw Refuse(line, "the bytes are no UTF-8 text");
        }
    }

    private UnreadableRowException Refuse(int line, string expected) => new(file.Path, line, new Expectation(null, null, expected));
}
