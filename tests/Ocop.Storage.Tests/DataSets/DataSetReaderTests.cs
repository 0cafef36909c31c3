using System.Text;
using Ocop.Storage.DataSets;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.DataSets;

/// <summary>Files that cannot be read: one refusal that names file, line, column, value and what was expected.</summary>
public sealed class DataSetReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("product_name", " ", "product_name is ' ', expected the product's name")]
    [InlineData("star", "4 sao", "star is '4 sao', expected a number of stars from 1 to 5")]
    [InlineData("star", "0", "star is '0', expected a number of stars from 1 to 5")]
    [InlineData("star", "2", "star is '2', expected the stars of a certificate. A rating of 2 stars gets no certificate; 3 to 5 do.")]
    [InlineData("recognised_year", "21", "recognised_year is '21', expected a date of 2000 to 2999 as yyyy, yyyy-MM or yyyy-MM-dd")]
    [InlineData("recognised_year", "2021-05", "recognised_year is '2021-05', expected a year of four digits")]
    [InlineData("recognised_date", "2021", "recognised_date is '2021', expected a day as yyyy-MM-dd")]
    [InlineData("recognised_date", "31/12/2021", "recognised_date is '31/12/2021', expected a date of 2000 to 2999 as yyyy, yyyy-MM or yyyy-MM-dd")]
    [InlineData("recognised_date", "2021-02-30", "recognised_date is '2021-02-30', expected a date of 2000 to 2999 as yyyy, yyyy-MM or yyyy-MM-dd")]
    [InlineData("decision_no", "UBND", "decision_no is 'UBND', expected a decision's number, such as 123/QĐ-UBND")]
    [InlineData("status", "lost", "status is 'lost', expected one of recognised, revoked, expired, candidate, council_passed, proposed_5_star")]
    [InlineData("score", "92,4", "score is '92,4', expected a score from 0 to 100 with a decimal point")]
    [InlineData("score", "101", "score is '101', expected a score from 0 to 100 with a decimal point")]
    [InlineData("source_url", "", "source_url is '', expected the address or name of the source")]
    [InlineData("source_date", "2022/1", "source_date is '2022/1', expected a date of 2000 to 2999 as yyyy, yyyy-MM or yyyy-MM-dd")]
    public void A_cell_that_cannot_be_read_is_named(string column, string value, string sentence)
    {
        var path = folder.Write("set.csv", CsvFile.Text(CsvFile.Row(), CsvFile.Row((column, value))));

        var refusal = Assert.Throws<UnreadableRowException>(() => Read(path));

        Assert.Equal($"{path}, line 3: {sentence}", refusal.Message);
        Assert.Equal((path, 3, column, value), (refusal.File, refusal.Line, refusal.Column, refusal.Value));
    }

    [Fact]
    public void A_year_after_the_source_contradicts_it()
    {
        var path = folder.Write("set.csv", CsvFile.Text(CsvFile.Row(("recognised_year", "2023"))));

        var refusal = Assert.Throws<UnreadableRowException>(() => Read(path));

        Assert.Equal(
            $"{path}, line 2: recognised_year is '2023', expected a year that the other dates allow. The certificate was issued "
            + "between 2023-01-01 and 2023-12-31, yet what is said of it allows no day after 2022-12-31.",
            refusal.Message);
    }

    [Fact]
    public void A_row_of_too_few_cells_is_named()
    {
        var path = folder.Write("set.csv", CsvFile.Text(CsvFile.Row()) + "Mật ong,4\n");

        Assert.Equal($"{path}, line 3: the row has 2 cells, expected 17", Assert.Throws<UnreadableRowException>(() => Read(path)).Message);
    }

    [Fact]
    public void A_row_after_a_cell_of_several_lines_keeps_its_line()
    {
        var path = folder.Write(
            "set.csv", CsvFile.Text(CsvFile.Row(("note", "đợt 1\nnăm 2024")), CsvFile.Row(("star", "x"))));

        Assert.Equal(4, Assert.Throws<UnreadableRowException>(() => Read(path)).Line);
    }

    [Fact]
    public void Another_header_is_refused()
    {
        var path = folder.Write("set.csv", "name,star\nMật ong,4\n");

        Assert.Equal(
            $"{path}, line 1: the header is 'name,star', expected '{CsvFile.Header}'",
            Assert.Throws<UnreadableRowException>(() => Read(path)).Message);
    }

    [Fact]
    public void An_empty_file_has_no_header()
    {
        var path = folder.Write("set.csv", "");

        Assert.Equal(1, Assert.Throws<UnreadableRowException>(() => Read(path)).Line);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_line()
    {
        var path = folder.File("set.csv");
        File.WriteAllBytes(path, [.. Encoding.UTF8.GetBytes(CsvFile.Text(CsvFile.Row())), 0xC3, 0x28, (byte)'\n']);

        Assert.Equal($"{path}, line 3: the bytes are no UTF-8 text", Assert.Throws<UnreadableRowException>(() => Read(path)).Message);
    }

    [Fact]
    public void A_mark_at_the_beginning_of_the_file_is_no_part_of_it()
    {
        var path = folder.File("set.csv");
        File.WriteAllText(path, CsvFile.Text(CsvFile.Row()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal("Gạo Một Bụi Đỏ", Assert.Single(Read(path).Rows).ProductName);
    }

    [Fact]
    public void A_data_set_is_known_by_its_name_and_the_sum_of_its_bytes()
    {
        var path = folder.Write("published.csv", CsvFile.Header + "\n");

        Assert.Equal(
            ("published", "feecfac2"), (Read(path).Name, Read(path).Sha256[..8]));
    }

    public void Dispose() => folder.Dispose();

    private static DataSet Read(string path) => new DataSetReader(new DataSetFile(path)).Read();
}
