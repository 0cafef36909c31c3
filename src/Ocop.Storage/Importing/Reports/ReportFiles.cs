using Ocop.Storage.Opening;

namespace Ocop.Storage.Importing.Reports;

/// <summary>The two files of a report, named for the list: made before the import, so that it does not begin where they cannot be.</summary>
/// <remarks>They get their names when they are whole, so that an import that is killed leaves the report of the one before.</remarks>
public sealed class ReportFiles : IDisposable
{
    private const string Part = ".part";
    private const string JsonEnd = ".report.json";
    private const string CsvEnd = ".report.csv";

    private readonly FileStream json;
    private readonly FileStream csv;

    private ReportFiles(FileStream json, FileStream csv) => (this.json, this.csv) = (json, csv);

    /// <summary>The file with everything, as JSON.</summary>
    public string JsonPath => json.Name[..^Part.Length];

    /// <summary>The file with the rows, as CSV.</summary>
    public string CsvPath => csv.Name[..^Part.Length];

    /// <summary>Whether a file is named as those of reports are.</summary>
    public static bool IsReport(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(CsvEnd, StringComparison.Ordinal) || path.EndsWith(JsonEnd, StringComparison.Ordinal);
    }

    /// <summary>Makes the files; those of an earlier report of the same list are written over.</summary>
    /// <param name="folder">The folder, which is made where it is not there.</param>
    /// <param name="list">The list.</param>
    /// <exception cref="RegistryException">The files cannot be made.</exception>
    public static ReportFiles Create(string folder, string list) => Guard(folder, () =>
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(Path.GetFullPath(folder), Path.GetFileName(list));
        var json = Create($"{name}{JsonEnd}{Part}");
        try
        {
            return new ReportFiles(json, Create($"{name}{CsvEnd}{Part}"));
        }
        catch
        {
            json.Dispose();
            throw;
        }
    });

    /// <summary>Writes a report.</summary>
    /// <exception cref="RegistryException">It cannot be written.</exception>
    public void Write(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Guard(JsonPath, () =>
        {
            using (var inJson = new ReportJson(report.Summary, json))
            using (var inCsv = new ReportCsv(csv))
            {
                foreach (var row in report.ReadRows())
                {
                    inJson.Write(row);
                    inCsv.Write(row);
                }
            }
            return Finish();
        });
    }

    /// <summary>Writes that a list was refused whole.</summary>
    /// <exception cref="RegistryException">It cannot be written.</exception>
    public void WriteRefusal(string list, string refusal) => Guard(JsonPath, () =>
    {
        ReportJson.WriteRefusal(Path.GetFileName(list), refusal, json);
        using (new ReportCsv(csv))
        {
            // No row was read.
        }
        return Finish();
    });

    /// <summary>Copies the report in JSON, which was written, piece after piece.</summary>
    public void CopyJson(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        json.Position = 0;
        using var text = new StreamReader(json, leaveOpen: true);
        var piece = new char[1 << 14];
        for (int length; (length = text.Read(piece)) > 0;)
            output.Write(piece, 0, length);
        output.WriteLine();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var file in (FileStream[])[json, csv])
        {
            file.Dispose();
            File.Delete(file.Name);
        }
    }

    private static FileStream Create(string path) => new(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);

    private bool Finish()
    {
        foreach (var (file, path) in (ReadOnlySpan<(FileStream, string)>)[(json, JsonPath), (csv, CsvPath)])
        {
            file.Flush();
            File.Move(file.Name, path, overwrite: true);
        }
        return true;
    }

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException(RegistryFault.Unreadable, $"The report {path} cannot be written: {exception.Message}", exception);
        }
    }
}
