using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class DateReaderTests
{
    private static readonly DateReader Reader = new(SerialDays.From1900);

    [Theory]
    [InlineData("23/12/2019", "2019-12-23")]
    [InlineData("5/8/2021", "2021-08-05")]
    [InlineData("06/4/2021", "2021-04-06")]
    [InlineData("9-12-2020", "2020-12-09")]
    [InlineData("19-9-2024", "2024-09-19")]
    [InlineData("3.2.2021", "2021-02-03")]
    [InlineData("ngày 23 tháng 12 năm 2019", "2019-12-23")]
    [InlineData("Ngày 07/04/2023.", "2023-04-07")]
    [InlineData("2021-08-05", "2021-08-05")]
    [InlineData("5/8/2021 00:00:00", "2021-08-05")]
    [InlineData("tháng 6/2025", "2025-06")]
    [InlineData("tháng 6 năm 2025", "2025-06")]
    [InlineData("6/2025", "2025-06")]
    [InlineData("2021", "2021")]
    [InlineData("năm 2021", "2021")]
    [InlineData("44413", "2021-08-05")]
    public void Every_spelling_states_its_date(string text, string stated)
    {
        var read = Reader.Read(Printed(text));

        Assert.Null(read.Problem);
        Assert.Equal(stated, read.Value.ToString());
    }

    [Theory]
    [InlineData("31/02/2021", nameof(ProblemCode.DateImpossible))]
    [InlineData("12/23/2019", nameof(ProblemCode.DateImpossible))]
    [InlineData("0/1/2020", nameof(ProblemCode.DateImpossible))]
    [InlineData("13/2020", nameof(ProblemCode.DateImpossible))]
    [InlineData("1/1/1900", nameof(ProblemCode.DateImpossible))]
    [InlineData("30%/04%/2026", nameof(ProblemCode.DateUnreadable))]
    [InlineData("23/12/19", nameof(ProblemCode.DateUnreadable))]
    [InlineData("quý I", nameof(ProblemCode.DateUnreadable))]
    [InlineData("123", nameof(ProblemCode.DateUnreadable))]
    public void What_is_no_date_is_refused(string text, string problem) => Assert.Equal(problem, Reader.Read(Printed(text)).Problem?.ToString());

    private static PrintedText Printed(string text) => new(text, new CellAddress(1, 1), FieldOrigin.Own);
}
