using System.Globalization;
using CsvHelper;

namespace Ocop.Storage.Tests.Support;

/// <summary>A data set read without the code under test: every row as its cells by column, an empty cell as null.</summary>
internal static class CsvFile
{
    public const string Header =
        "product_name,star,producer_name,producer_kind,commune,district,province,product_group,recognised_year,recognised_date,"
        + "recognised_date_raw,decision_no,status,score,source_url,source_date,note";

    public static List<Dictionary<string, string?>> Read(string path)
    {
        using var reader = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Select(row => ((IDictionary<string, object>)row).ToDictionary(
            cell => cell.Key, cell => (string)cell.Value is { Length: > 0 } text ? text : null))];
    }

    /// <summary>A file of these rows, each given by the cells that are not empty.</summary>
    public static string Text(params Dictionary<string, string>[] rows)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        writer.WriteLine(Header);
        using var csv = new CsvWriter(writer, CultureInfo.InvariantCulture);
        foreach (var row in rows)
        {
            foreach (var column in Header.Split(','))
                csv.WriteField(row.GetValueOrDefault(column, ""));
            csv.NextRecord();
        }
        csv.Flush();
        return writer.ToString();
    }

    /// <summary>A complete row of a recognised product, with these cells instead of the usual ones.</summary>
    public static Dictionary<string, string> Row(params (string Column, string Value)[] cells)
    {
        var row = new Dictionary<string, string>
        {
            ["product_name"] = "Gạo Một Bụi Đỏ",
            ["producer_name"] = "HTX Vĩnh Cường",
            ["producer_kind"] = "Hợp tác xã",
            ["district"] = "huyện Hồng Dân",
            ["province"] = "Bạc Liêu",
            ["recognised_year"] = "2021",
            ["status"] = "recognised",
            ["star"] = "4",
            ["source_url"] = "https://example.test/danh-sach",
            ["source_date"] = "2022",
        };
        foreach (var (column, value) in cells)
            row[column] = value;
        return row;
    }
}
