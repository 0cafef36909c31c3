using System.IO.Compression;
using System.Text;
using Ocop.Storage.Importing;

namespace Ocop.Storage.Tests.Importing.Sheets;

/// <summary>Files that are refused whole: one line that names the file and why.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly byte[] CompoundMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ListFiles files = new();

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var refusal = ListFiles.Refusal(files.File("none.xlsx"));

        Assert.Equal((ListFault.Unreadable, files.File("none.xlsx")), (refusal.Fault, refusal.File));
        Assert.StartsWith($"{files.File("none.xlsx")}: the file cannot be read: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_a_password_is_refused()
    {
        var bytes = CompoundMark.Concat(new byte[70_000]).Concat(Encoding.Unicode.GetBytes("EncryptedPackage")).Concat(new byte[100]).ToArray();
        var path = files.Bytes(bytes, "locked.xlsx");

        var refusal = ListFiles.Refusal(path);

        Assert.Equal(ListFault.PasswordProtected, refusal.Fault);
        Assert.Equal($"{path}: the workbook is protected by a password; save it without one", refusal.Message);
    }

    [Fact]
    public void A_workbook_of_Excel_97_is_refused()
    {
        var path = files.Bytes([.. CompoundMark, .. new byte[1000]], "old.xls");

        Assert.Equal($"{path}: the file is no .xlsx workbook but an older document; save it as .xlsx or CSV", ListFiles.Refusal(path).Message);
    }

    [Fact]
    public void A_package_without_a_workbook_is_refused() => Assert.Equal(ListFault.NotAWorkbook, ListFiles.Refusal(Package(("a.txt", "text"))).Fault);

    [Fact]
    public void A_package_cut_short_is_refused()
    {
        var bytes = File.ReadAllBytes(files.Workbook([["Tên sản phẩm", "Chủ thể"]]));

        Assert.Equal(ListFault.NotAWorkbook, ListFiles.Refusal(files.Bytes(bytes[..(bytes.Length / 2)], "cut.xlsx")).Fault);
    }

    [Fact]
    public void A_part_that_unpacks_to_many_times_its_size_is_refused()
    {
        var path = Package(("xl/worksheets/sheet1.xml", new string('a', 4 << 20)));

        var refusal = ListFiles.Refusal(path);

        Assert.Equal(ListFault.ZipBomb, refusal.Fault);
        Assert.Equal(
            $"{path}: the package is refused as a zip bomb: its part xl/worksheets/sheet1.xml unpacks to more than 200 times its size", refusal.Message);
    }

    [Fact]
    public void A_part_larger_than_it_says_is_not_read_on()
    {
        var bytes = File.ReadAllBytes(files.Workbook(Enumerable.Range(0, 2000).Select(row => new object?[] { "Tên sản phẩm", row })));
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        for (var entry = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8); entry >= 0 && entry <= directory;)
        {
            BitConverter.GetBytes(50).CopyTo(bytes, entry + 24);
            var next = bytes.AsSpan(entry + 4).IndexOf("PK\u0001\u0002"u8);
            entry = next < 0 ? -1 : entry + 4 + next;
        }

        Assert.Equal(ListFault.NotAWorkbook, ListFiles.Refusal(files.Bytes(bytes, "lies.xlsx")).Fault);
    }

    [Theory]
    [InlineData("<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")]
    [InlineData("<!DOCTYPE worksheet SYSTEM \"http://localhost/x.dtd\">")]
    public void A_document_type_in_a_part_is_refused(string declaration)
    {
        var path = files.Workbook([["Tên sản phẩm", "Chủ thể"]]);
        Replace(path, "worksheets/sheet", xml => xml.Replace("<x:worksheet", declaration + "<x:worksheet", StringComparison.Ordinal));

        var refusal = ListFiles.Refusal(path);

        Assert.Equal(ListFault.DocumentType, refusal.Fault);
        Assert.EndsWith("declares a document type, as no workbook does; entities are not read", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_a_column_too_many_names_the_cell()
    {
        var cells = new object?[300];
        cells[^1] = "x";

        var refusal = ListFiles.Refusal(files.Workbook([["Tên sản phẩm", "Chủ thể"], cells]));

        Assert.Equal((ListFault.TooManyColumns, "Danh sách", "KN2"), (refusal.Fault, refusal.Sheet, refusal.Cell));
    }

    public void Dispose() => files.Dispose();

    private static void Replace(string path, string part, Func<string, string> change)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Update);
        var entry = archive.Entries.First(candidate => candidate.FullName.Contains(part, StringComparison.Ordinal));
        using var stream = entry.Open();
        var xml = change(new StreamReader(stream, leaveOpen: true).ReadToEnd());
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    private string Package(params (string Name, string Content)[] parts)
    {
        using (var archive = ZipFile.Open(files.File("package.xlsx"), ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return files.File("package.xlsx");
    }
}
