using FsCheck.Fluent;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

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
    [InlineData("QĐ số 560/QĐ/UBND ngày 17/01/2021", "560/qd-ubnd")]
    [InlineData("theo QĐ số 2008/QĐ/UBND ngày 07/04/2023.", "2008/qd-ubnd")]
    [InlineData("QĐ 114/QĐ-UBND, 15/1/2020", "114/qd-ubnd")]
    [InlineData("Quyết định số 377 ngày 9-12-2020 của UBND tỉnh", "377")]
    [InlineData("377 QĐ-UBND", "377/qd-ubnd")]
    [InlineData("Quyết định số 377", "377")]
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
    [InlineData("50 sản phẩm")]
    [InlineData("1234567/QĐ-UBND")]
    [InlineData("377/QĐ-茶")]
    [InlineData("377/QĐ-a-b-c-d-e-g")]
    [InlineData("377/Uỷbannhândântỉnh")]
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
    [InlineData("26", "26/2026/QĐ-TTg", true)]
    [InlineData("26/2026", "26/2026/QĐ-TTg", true)]
    [InlineData("26/2025", "26/2026/QĐ-TTg", false)]
    [InlineData("279/QĐ-UBND ngày 27/1/2021", "279/QĐ-UBND ngày 3/2/2024", false)]
    [InlineData("279/QĐ-UBND ngày 27/1/2021", "279/QĐ-UBND ngày 27/01/2021", true)]
    [InlineData("279/QĐ-UBND ngày 27/1/2021", "279/QĐ-UBND năm 2021", true)]
    [InlineData("279/QĐ-UBND ngày 27/1/2021", "279/QĐ-UBND tháng 2/2021", false)]
    [InlineData("279/QĐ-UBND ngày 27/1/2021", "279", true)]
    [InlineData("279/QĐ-UBND ngày 31/2/2021", "279/QĐ-UBND ngày 3/2/2024", true)]
    [InlineData("437/2019/QĐ-UBND", "437/QĐ-UBND ngày 19/9/2024", false)]
    [InlineData("437/2024/QĐ-UBND", "437/QĐ-UBND ngày 19/9/2024", true)]
    [InlineData("437/QĐ-UBND năm 2024", "437/2019/QĐ-UBND", false)]
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
        Assert.Equal(("2008/QĐ/UBND", "2008/QĐ-UBND"), (slash.Printed, slash.ToString()));
        Assert.Equal("2008", slash.Number);
        Assert.True(slash.HasSuffix);
        Assert.False(slash.Equals((object?)null));
    }

    [Theory]
    [InlineData("5445/QĐ-UBND", "5445/QĐ-UBND", DecisionIssuer.PeopleCommittee)]
    [InlineData("1580/QĐ-UBND-HC", "1580/QĐ-UBND-HC", DecisionIssuer.PeopleCommittee)]
    [InlineData("279/Qd-ubnd", "279/QĐ-UBND", DecisionIssuer.PeopleCommittee)]
    [InlineData("1047/QÐ –TTG", "1047/QĐ-TTg", DecisionIssuer.PrimeMinister)]
    [InlineData("26/2026/QĐ-TTg", "26/2026/QĐ-TTg", DecisionIssuer.PrimeMinister)]
    [InlineData("2890/QĐ-BNN-VPĐP", "2890/QĐ-BNN-VPĐP", DecisionIssuer.MinistryOfAgricultureAndRuralDevelopment)]
    [InlineData("2361/QĐ-BNNMT", "2361/QĐ-BNNMT", DecisionIssuer.MinistryOfAgricultureAndEnvironment)]
    [InlineData("950/QĐ-BCT", "950/QĐ-BCT", DecisionIssuer.MinistryOfIndustryAndTrade)]
    [InlineData("1162/QĐ-VPDP-OCOP", "1162/QĐ-VPĐP-OCOP", DecisionIssuer.CoordinationOffice)]
    [InlineData("01/QĐ-BCĐTW", "1/QĐ-BCĐTW", DecisionIssuer.CentralSteeringCommittee)]
    [InlineData("12/QĐ-SNN", "12/QĐ-SNN", DecisionIssuer.Unknown)]
    [InlineData("Quyết định số 2310", "2310", DecisionIssuer.Unknown)]
    public void The_written_form_and_the_issuer_follow_from_the_suffix(string printed, string written, DecisionIssuer issuer)
    {
        var number = DecisionNumber.Parse(printed);
        Assert.Equal((written, issuer), (number.Text, number.Issuer));
        Assert.Equal(number, DecisionNumber.Parse(number.Text));
    }

    [Theory]
    [InlineData("số 1673/QĐ-UBND ngày 17/8/2022", "2022-08-17")]
    [InlineData("QĐ số 560/QĐ/UBND ngày 17/01/2021", "2021-01-17")]
    [InlineData("QĐ 114/QĐ-UBND, 15/1/2020", "2020-01-15")]
    [InlineData("5445/QĐ-UBND ngày 23 tháng 12 năm 2019", "2019-12-23")]
    [InlineData("743/QĐ-UBND 19-9-2024", "2024-09-19")]
    [InlineData("743/QĐ-UBND tháng 6/2025", "2025-06")]
    [InlineData("743/QĐ-UBND năm 2025", "2025")]
    [InlineData("5445/QĐ-UBND", null)]
    [InlineData("26/2026/QĐ-TTg", null)]
    [InlineData("5445/QĐ-UBND ngày 31/2/2019", null)]
    [InlineData("5445/QĐ-UBND ngày 31 của UBND", null)]
    public void The_date_printed_behind_it_is_offered_and_does_not_count(string printed, string? date)
    {
        var number = DecisionNumber.Parse(printed);
        Assert.Equal(date, number.Date?.ToString());
        Assert.Equal(number, DecisionNumber.Parse(number.Text));
        Assert.Equal(printed, number.Printed);
    }

    [Fact]
    public void A_normative_decision_has_its_year_in_the_number()
    {
        var number = DecisionNumber.Parse("26/2026/QĐ-TTg");
        Assert.Equal(("26", 2026, "QĐ-TTg"), (number.Number, number.Year, number.Suffix));
        Assert.NotEqual(number, DecisionNumber.Parse("26/QĐ-TTg"));
        Assert.Null(DecisionNumber.Parse("148/QĐ-TTg").Year);
    }

    [Fact]
    public void A_text_without_a_number_is_refused_with_the_text()
    {
        Assert.Equal(new DecisionNumberUnreadable("QĐ-UBND"), DecisionNumber.Read("QĐ-UBND").Refusal);
    }

    [Theory]
    [InlineData("5445/QĐ-UBND ngày 31/2/2021", true)]
    [InlineData("5445/QĐ-UBND ngày 31 của UBND", true)]
    [InlineData("5445/QĐ-UBND ngày 28/2/2021", false)]
    [InlineData("5445/QĐ-UBND năm 2021", false)]
    [InlineData("5445/QĐ-UBND của UBND tỉnh", false)]
    [InlineData("5445/QĐ-UBND", false)]
    public void A_printed_date_that_is_none_is_told(string printed, bool expected)
    {
        var number = DecisionNumber.Parse(printed);
        Assert.Equal((expected, printed, "5445/qd-ubnd"), (number.HasUnreadableDate, number.Printed, number.Key));
    }

    [Fact]
    public void Whatever_is_read_is_read_back()
    {
        Property.Holds(
            Gen.ArrayOf(Gen.Elements("aăâbdđeêUBNDQĐTTgÐDỢ12/-– ".ToCharArray()), 12).Select(characters => new string(characters)),
            text => DecisionNumber.Find($"377/QĐ{text}") is not { } number || DecisionNumber.Parse(number.Text) == number,
            1000);
    }

    [Theory]
    [InlineData("437/2019/QĐ-UBND", "2024-09-19", false)]
    [InlineData("437/2024/QĐ-UBND", "2024-09-19", true)]
    [InlineData("437/2024/QĐ-UBND", "2024", true)]
    [InlineData("437/QĐ-UBND ngày 19/9/2024", "2024-09", true)]
    [InlineData("437/QĐ-UBND ngày 18/9/2024", "2024-09-19", false)]
    [InlineData("437/QĐ-UBND", "2024-09-19", true)]
    public void A_date_can_contradict_a_number(string number, string date, bool expected)
    {
        Assert.Equal(expected, DecisionNumber.Parse(number).MayBeOf(StatedDate.Parse(date)));
    }

    [Theory]
    [InlineData("437/QĐ-UBND ngày 31/2/2024", "31/2/2024")]
    [InlineData("437/QĐ-UBND ngày 32/13/2024", "32/13/2024")]
    [InlineData("QĐ 437/QĐ-UBND 31/02/2024", "31/02/2024")]
    [InlineData("437/QĐ-UBND, 0-1-2024", "0/1/2024")]
    [InlineData("437/QĐ-UBND ngày 29/2/1999", "29/2/1999")]
    [InlineData("437/QĐ-UBND 1/1/3000", "1/1/3000")]
    [InlineData("437/QĐ-UBND tháng 13/2024", "13/2024")]
    public void An_impossible_date_is_refused_to_who_asks_for_it(string text, string date)
    {
        Assert.Equal(new DecisionDateImpossible(text, date), DecisionNumber.ReadAskedFor(text).Refusal);
        Assert.Equal(("437/qd-ubnd", "437/QĐ-UBND", true), Facts(DecisionNumber.Read(text).Value));
        Assert.Equal(new DecisionNumberUnreadable("x"), DecisionNumber.ReadAskedFor("x").Refusal);
        Assert.Equal("437/qd-ubnd", DecisionNumber.ReadAskedFor("437/QĐ-UBND ngày 28/2/2024").Value.Key);
    }

    [Theory]
    [InlineData("437/QĐ-UBND ngày 1/1/1999", "1/1/1999")]
    [InlineData("437/QĐ-UBND 1/1/1999", "1/1/1999")]
    [InlineData("437/QĐ-UBND ngày 6/5/2018", "6/5/2018")]
    [InlineData("437/QĐ-UBND tháng 4/2018", "4/2018")]
    [InlineData("437/QĐ-UBND năm 1999", "1999")]
    public void A_date_before_the_programme_is_one_and_is_refused_as_too_early(string text, string date)
    {
        Assert.Equal(new DecisionDateBeforeProgramme(text, date), DecisionNumber.ReadAskedFor(text).Refusal);
        Assert.Equal(("437/qd-ubnd", "437/QĐ-UBND", false), Facts(DecisionNumber.Read(text).Value));
    }

    [Fact]
    public void The_refusals_of_dates_name_the_date()
    {
        Assert.Equal(
            "'437/QĐ-UBND 31/02/2024' names no decision: '31/02/2024' behind the number is no date.",
            DecisionNumber.ReadAskedFor("437/QĐ-UBND 31/02/2024").Refusal!.Message);
        Assert.Equal(
            "'437/QĐ-UBND ngày 1/1/1999' names no decision of the programme: '1/1/1999' lies before 2018-05-07, when it began (Decision 490/QĐ-TTg).",
            DecisionNumber.ReadAskedFor("437/QĐ-UBND ngày 1/1/1999").Refusal!.Message);
    }

    [Theory]
    [InlineData("490/QĐ-TTg ngày 7/5/2018", "2018-05-07")]
    [InlineData("490/QĐ-TTg tháng 5/2018", "2018-05")]
    [InlineData("490/QĐ-TTg năm 2018", "2018")]
    public void A_date_that_can_lie_in_the_programme_is_taken(string text, string date) =>
        Assert.Equal(date, DecisionNumber.ReadAskedFor(text).Value.Date.ToString());

    private static (string Key, string Text, bool HasUnreadableDate) Facts(DecisionNumber number) =>
        (number.Key, number.Text, number.HasUnreadableDate);
}
