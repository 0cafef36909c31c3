using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Ocop.GraphQL.CommandLine;

namespace Ocop.GraphQL.Tests.CommandLine;

/// <summary>The command import: what it answers, and that bad input is one line, a report, an exit code and nothing changed.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Header = "Tên sản phẩm,Chủ thể,Xã,Tỉnh,Xếp hạng,Ngày quyết định\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Database => Path.Combine(folder.FullName, "registry.db");

    [Fact]
    public async Task It_records_a_list_and_says_what_came_of_it()
    {
        var list = Write("list.csv", Header + "Mật ong,HTX Hòa Tân,xã Hòa Tân,Trà Vinh,3 sao,15/1/2022\n\"Trà sen, Trà lài\",HTX Hòa Tân,xã Hòa Tân,Trà Vinh,4 sao,\n");

        Assert.Equal(0, await RunAsync(list));

        Assert.Equal(
            $"""
            list.csv: 2 rows: 2 accepted, 0 changed, 0 unchanged, 0 refused.
            May be several products, nothing split:
              list!A3  Trà sen, Trà lài  Enumeration: Trà sen; Trà lài
            Recorded as revision 1.
            Report: {folder.FullName}/list.csv.report.json and {folder.FullName}/list.csv.report.csv

            """,
            Output());
        Assert.Equal("", error.ToString());
        Assert.Equal(2, Count("products"));
    }

    [Fact]
    public async Task The_report_holds_every_row_in_JSON_and_in_CSV_that_no_spreadsheet_takes_for_formulas()
    {
        var list = Write("list.csv", Header + "+Mật ong,HTX Hòa Tân,xã Hòa Tân,Trà Vinh,3 sao,15/1/2022\n");

        Assert.Equal(0, await RunAsync(list, "--json"));

        using var answer = JsonDocument.Parse(output.ToString());
        var row = answer.RootElement.GetProperty("rows")[0];
        Assert.Equal(
            ("list.csv", true, 1, 1, "Accepted"),
            (answer.RootElement.GetProperty("file").GetString(), answer.RootElement.GetProperty("isWritten").GetBoolean(),
                answer.RootElement.GetProperty("revision").GetInt32(), answer.RootElement.GetProperty("rowCount").GetInt32(), row.GetProperty("outcome").GetString()));
        var csv = await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "list.csv.report.csv"));
        Assert.Equal("sheet,row,item,outcome,product,producer,product_code,producer_code,record_code,refusals,notes,changes,splits,merges,dropped", csv[0]);
        Assert.StartsWith("list,2,1,Accepted,", csv[1], StringComparison.Ordinal);
        Assert.DoesNotContain(",+", csv[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refused_rows_are_listed_with_their_cells_and_refuse_the_list()
    {
        var list = Write("list.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,9 sao,\nGạo,HTX A,xã A,Trà Vinh,3 sao,31/02/2022\nMuối,HTX A,xã A,Trà Vinh,=1+2,\nTrà,HTX A,xã A,Trà Vinh,3 sao,\n");

        Assert.Equal(1, await RunAsync(list));

        Assert.Contains("list.csv: 4 rows: 1 accepted, 0 changed, 0 unchanged, 3 refused.\nRefused:\n  list!E2  Mật ong  StarsOutOfRange: ", Output(), StringComparison.Ordinal);
        Assert.Contains("\n  list!F3  Gạo  DateImpossible: '31/02/2022' is a date that no calendar has; the day stands first.\n", Output(), StringComparison.Ordinal);
        Assert.Contains("\n  list!E4  Muối  Formula: ", Output(), StringComparison.Ordinal);
        Assert.Equal($"ocop: rows of the list are refused, and nothing was written; the report says which and why.{Environment.NewLine}", error.ToString());
        Assert.False(File.Exists(Database));

        Assert.Equal(0, await RunAsync(list, "--skip-refused"));
        Assert.Contains("Recorded as revision 1, without the 3 refused rows.\n", Output(), StringComparison.Ordinal);
        Assert.Equal(1, Count("products"));
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        Assert.Equal(0, await RunAsync(Write("list.csv", Header + "Mật ong,HTX A,xã A,,3 sao,\n"), "--dry-run", "--province", "63:84"));

        Assert.Contains("\nA dry run: nothing was written.\n", Output(), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task A_dry_run_on_a_registry_tells_what_it_would_change_and_changes_nothing()
    {
        await RunAsync(Write("first.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,3 sao,\n"));

        Assert.Equal(0, await RunAsync(Write("second.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,3 sao,\nGạo,HTX A,xã A,Trà Vinh,3 sao,\n"), "--dry-run"));

        Assert.Contains("second.csv: 2 rows: 1 accepted, 0 changed, 1 unchanged, 0 refused.", Output(), StringComparison.Ordinal);
        Assert.Equal((1, 1), (Count("products"), Count("revisions")));
    }

    [Fact]
    public async Task A_list_of_which_every_row_is_refused_is_a_failure_even_where_refused_rows_are_skipped()
    {
        Assert.Equal(1, await RunAsync(Write("list.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,9 sao,\n"), "--skip-refused"));

        Assert.Contains("\nNothing was written: every row is refused.\n", Output(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_refused_whole_is_told_in_JSON_where_that_is_asked_for()
    {
        Assert.Equal(1, await RunAsync(Write("list.csv", "nothing\n"), "--json"));

        using var answer = JsonDocument.Parse(output.ToString());
        Assert.Equal("list.csv", answer.RootElement.GetProperty("file").GetString());
        Assert.Equal(error.ToString(), $"ocop: {answer.RootElement.GetProperty("refusal").GetString()}{Environment.NewLine}");
    }

    [Fact]
    public async Task An_empty_file_and_a_pipe_are_refused_at_once()
    {
        Assert.Equal(1, await RunAsync(Write("empty.csv", "")));
        Assert.EndsWith("empty.csv: the file is empty; what comes through a pipe is saved in a file first", error.ToString().TrimEnd(), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows()) return;

        var pipe = Path.Combine(folder.FullName, "pipe.csv");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe)) await made.WaitForExitAsync();
        Assert.Equal(1, await RunAsync(pipe).WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.EndsWith("pipe.csv: the file is empty; what comes through a pipe is saved in a file first", error.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_does_not_come_to_its_end_leaves_the_report_of_the_one_before()
    {
        var list = Write("list.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,3 sao,\n");
        await RunAsync(list);
        var report = await File.ReadAllTextAsync($"{list}.report.csv");

        using (Ocop.Storage.Importing.Reports.ReportFiles.Create(folder.FullName, list))
            Assert.Equal(report, await File.ReadAllTextAsync($"{list}.report.csv"));

        Assert.Equal(report, await File.ReadAllTextAsync($"{list}.report.csv"));
        Assert.Equal(["list.csv", "list.csv.report.csv", "list.csv.report.json"], folder.GetFiles("list*").Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Option '--province' is '86', which was Vĩnh Long until June 2025", "86")]
    [InlineData("Option '--province' is '99', which is the code of no province.", "99")]
    [InlineData("Option '--province' is '34:05', which is no province of its era.", "34:05")]
    [InlineData("Option '--province' is 'Trà Vinh', which is no code of a province: two digits, or 63: or 34: and two digits.", "Trà Vinh")]
    public async Task A_wrong_province_is_refused_before_anything_is_read(string refusal, string province)
    {
        Assert.Equal(2, await RunAsync("list.csv", "--province", province));
        Assert.StartsWith($"ocop: {refusal}", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("missing.csv")]
    [InlineData("no-workbook.xlsx")]
    [InlineData("password.xlsx")]
    [InlineData("bomb.xlsx")]
    [InlineData("entities.xlsx")]
    [InlineData("encoding.csv")]
    [InlineData("quotes.csv")]
    [InlineData("columns.csv")]
    [InlineData("letter.csv")]
    public async Task A_file_that_is_no_list_is_one_line_a_report_and_nothing_changed(string name)
    {
        await RunAsync(Write("first.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,3 sao,\n"));
        MakeBad(name);

        Assert.Equal(1, await RunAsync(Path.Combine(folder.FullName, name)));

        var line = Assert.Single(error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("ocop: ", line, StringComparison.Ordinal);
        Assert.Contains(name, line, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder.FullName, $"{name}.report.json")));
        Assert.Equal((false, line["ocop: ".Length..]), (report.RootElement.GetProperty("isWritten").GetBoolean(), report.RootElement.GetProperty("refusal").GetString()));
        Assert.Equal((1, 1), (Count("products"), Count("revisions")));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_import_before_it_begins()
    {
        var list = Write("list.csv", Header + "Mật ong,HTX A,xã A,Trà Vinh,3 sao,\n");

        Assert.Equal(1, await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            ["import", list, "--report", list, "--ConnectionStrings:Registry", $"Data Source={Database}"]));
        Assert.StartsWith($"ocop: The report {list} cannot be written: ", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task Help_ends_with_an_example()
    {
        Assert.Equal(0, await new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(["import", "--help"]));
        Assert.All(
            ["Examples: ocop import danh-sach.xlsx --province 34:86 --dry-run", "--skip-refused", "--report <FOLDER>", "--province <CODE>", "--json"],
            expected => Assert.Contains(expected, output.ToString(), StringComparison.Ordinal));
    }

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private void MakeBad(string name)
    {
        switch (name)
        {
            case "no-workbook.xlsx":
                Write(name, [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]);
                break;
            case "password.xlsx":
                Write(name, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, .. new byte[2_048]]);
                break;
            case "bomb.xlsx":
                Package(name, new string(' ', 64 << 20));
                break;
            case "entities.xlsx":
                Package(name, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>");
                break;
            case "encoding.csv":
                Write(name, [.. Encoding.UTF8.GetBytes(Header), 0xd0, 0x20, 0xff, 0xfe, 0x0a]);
                break;
            case "quotes.csv":
                Write(name, Header + "\"Mật ong,HTX A,xã A,Trà Vinh,3 sao,\n");
                break;
            case "columns.csv":
                Write(name, new string(',', 1_000_000) + "\n");
                break;
            case "letter.csv":
                Write(name, "Kính gửi các đơn vị\nThông báo về cuộc họp\n");
                break;
        }
    }

    private void Package(string name, string sheet)
    {
        using var package = ZipFile.Open(Path.Combine(folder.FullName, name), ZipArchiveMode.Create);
        Add(package, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        Add(package, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Add(package, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Add(package, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Add(package, "xl/worksheets/sheet1.xml", sheet);
    }

    private static void Add(ZipArchive package, string part, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(part).Open());
        writer.Write(text);
    }

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
        return Path.Combine(folder.FullName, name);
    }

    private string Output() => output.ToString().ReplaceLineEndings("\n");

    private long Count(string table)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table}";
        return (long)command.ExecuteScalar()!;
    }

    private Task<int> RunAsync(params string[] arguments) =>
        new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
            ["import", .. arguments, "--report", folder.FullName, "--ConnectionStrings:Registry", $"Data Source={Database}"]);
}
