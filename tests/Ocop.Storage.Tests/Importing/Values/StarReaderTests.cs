using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Tests.Importing.Values;

public sealed class StarReaderTests
{
    [Theory]
    [InlineData("3 sao", "3 stars, Recognised")]
    [InlineData("OCOP 3 sao", "3 stars, Recognised")]
    [InlineData("0COP 3 sao", "3 stars, Recognised")]
    [InlineData("O.COP 4 sao", "4 stars, Recognised")]
    [InlineData("hạng 3 sao", "3 stars, Recognised")]
    [InlineData("hạng 03 sao", "3 stars, Recognised")]
    [InlineData("05 sao", "5 stars, Recognised")]
    [InlineData("4 sao (****)", "4 stars, Recognised")]
    [InlineData("3 sao (***)", "3 stars, Recognised")]
    [InlineData("****", "4 stars, Recognised")]
    [InlineData("4", "4 stars, Recognised")]
    [InlineData("04", "4 stars, Recognised")]
    [InlineData("bốn sao", "4 stars, Recognised")]
    [InlineData("2 sao", "2 stars, Recognised")]
    [InlineData("4 SAO", "4 stars, Recognised")]
    [InlineData("OCOP 4 sao (QĐ 114/QĐ-UBND, 15/1/2020)", "4 stars, Recognised")]
    [InlineData("tiềm năng 5 sao", "5 stars, Potential")]
    [InlineData("đề xuất 5 sao", "5 stars, Proposed")]
    [InlineData("Đề nghị công nhận 5 sao", "5 stars, Proposed")]
    [InlineData("4 sao (đã hết hạn)", "4 stars, Expired")]
    [InlineData("thu hồi 3 sao", "3 stars, Revoked")]
    [InlineData("nâng hạng từ 3 sao lên 4 sao", "4 stars, Recognised")]
    [InlineData("đạt từ 3 - 4 sao", "Unclear")]
    [InlineData("4 sao (***)", "Unclear")]
    [InlineData("OCOP VICOSAP: 4 SP OCOP 5 sao quốc gia + 7 SP OCOP 4 sao", "Unclear")]
    [InlineData("7 SP OCOP 4 sao", "Unclear")]
    [InlineData("Đạt", "Unclear")]
    [InlineData("0", "None")]
    [InlineData("chưa xếp hạng", "None")]
    [InlineData("không đạt 3 sao", "None")]
    public void Every_spelling_states_its_stars(string text, string stated)
    {
        var read = StarReader.Read(Printed(text));

        Assert.Null(read.Problem);
        Assert.Equal(stated, read.Value.ToString());
    }

    [Theory]
    [InlineData("9", nameof(ProblemCode.StarsOutOfRange), "'9' states 9 stars; a rating has 1 to 5.")]
    [InlineData("9 sao", nameof(ProblemCode.StarsOutOfRange), "'9 sao' states 9 stars; a rating has 1 to 5.")]
    [InlineData("45 sao", nameof(ProblemCode.StarsOutOfRange), "'45 sao' states 45 stars; a rating has 1 to 5.")]
    [InlineData("-3 sao", nameof(ProblemCode.StarsUnreadable), "'-3 sao' has a sign before its number, as no number of stars has.")]
    [InlineData("+3", nameof(ProblemCode.StarsUnreadable), "'+3' has a sign before its number, as no number of stars has.")]
    [InlineData("true", nameof(ProblemCode.StarsUnreadable), "'true' is yes or no, as lists of hotels have it, and no number of OCOP stars.")]
    [InlineData("khách sạn 3 sao", nameof(ProblemCode.StarsUnreadable), "'khách sạn 3 sao' states the stars of a hotel.")]
    public void What_is_no_rating_is_refused(string text, string problem, string message)
    {
        var read = StarReader.Read(Printed(text));

        Assert.Equal(((string?)problem, message), (read.Problem?.ToString(), read.Message));
    }

    [Fact]
    public void A_raised_rating_is_marked_as_such() => Assert.True(StarReader.Read(Printed("nâng hạng từ 3 sao lên 4 sao")).Value.IsUpgrade);

    private static PrintedText Printed(string text) => new(text, new CellAddress(1, 1), FieldOrigin.Own);
}
