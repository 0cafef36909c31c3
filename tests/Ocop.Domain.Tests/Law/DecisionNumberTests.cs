using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Law;

public class DecisionNumberTests
{
    [Theory]
    [InlineData("5445/QĐ-UBND", "5445/qd-ubnd")]
    [InlineData("1580/QĐ-UBND-HC", "1580/qd-ubnd-hc")]
    [InlineData("2008/QĐ/UBND", "2008/qd-ubnd")]
    [InlineData("2890/QĐ-BNN-VPĐP", "2890/qd-bnn-vpdp")]
    [InlineData("2361/QĐ-BNNMT", "2361/qd-bnnmt")]
    [InlineData("Quyết định số 377", "377")]
    [InlineData("Quyết định 348/QĐ-UBND", "348/qd-ubnd")]
    [InlineData("số 1673/QĐ-UBND ngày 17/8/2022", "1673/qd-ubnd")]
    [InlineData("1047/QĐ –TTg", "1047/qd-ttg")]
    [InlineData("1047/ÐD-TTg", "1047/dd-ttg")]
    [InlineData("348/Ðq", "348/dq")]
    [InlineData("279/QD-UBND", "279/qd-ubnd")]
    [InlineData("QĐ số 0279/QĐ-UBND", "279/qd-ubnd")]
    [InlineData("26/2026/QĐ-TTg", "26/2026-qd-ttg")]
    [InlineData("0", "0")]
    public void Spellings_share_a_key(string printed, string key)
    {
        Assert.Equal(key, DecisionNumber.Find(printed)!.Key);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Quyết định")]
    [InlineData("QĐ-UBND")]
    [InlineData("recognised")]
    public void Text_without_a_running_number_is_none(string? printed)
    {
        Assert.Null(DecisionNumber.Find(printed));
    }

    [Theory]
    [InlineData("377", "377/QĐ-UBND", true)]
    [InlineData("377/QĐ-UBND", "Quyết định số 377", true)]
    [InlineData("377/QĐ-UBND", "377/QĐ/UBND", true)]
    [InlineData("377/QĐ-UBND", "377/QĐ-BNN", false)]
    [InlineData("377", "378", false)]
    public void Numbers_agree_unless_something_printed_tells_them_apart(string first, string second, bool expected)
    {
        Assert.Equal(expected, DecisionNumber.Find(first)!.AgreesWith(DecisionNumber.Find(second)!));
    }

    [Fact]
    public void Numbers_are_equal_by_key_and_keep_their_printed_form()
    {
        var slash = DecisionNumber.Find(" 2008/QĐ/UBND ")!;
        var hyphen = DecisionNumber.Find("2008/QĐ-UBND")!;
        Assert.Equal(slash, hyphen);
        Assert.Equal(slash.GetHashCode(), hyphen.GetHashCode());
        Assert.NotEqual(slash, DecisionNumber.Find("2008"));
        Assert.Equal("2008/QĐ/UBND", slash.ToString());
        Assert.Equal("2008", slash.Number);
        Assert.True(slash.HasSuffix);
        Assert.False(slash.Equals((object?)null));
    }
}
