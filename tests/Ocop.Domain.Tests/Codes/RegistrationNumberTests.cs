using Ocop.Domain.Codes;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Tests.Codes;

public class RegistrationNumberTests
{
    [Theory]
    [InlineData("12/PĐK-68-24781-2026", "12/PĐK-68-24781-2026", 12, "68", "24781", 2026)]
    [InlineData("007/pdk – lđ – tl – 2024", "7/PĐK-LĐ-TL-2024", 7, "LĐ", "TL", 2024)]
    [InlineData("12/PÐK-68-24781-2026", "12/PĐK-68-24781-2026", 12, "68", "24781", 2026)]
    public void A_number_is_taken_apart(string text, string written, int number, string province, string commune, int year)
    {
        var read = RegistrationNumber.Parse(text);
        Assert.Equal(
            (written, number, province, commune, year),
            (read.Text, read.Number, read.ProvinceAsPrinted, read.CommuneAsPrinted, read.Year));
    }

    [Theory]
    [InlineData("PĐK-68-24781-2026")]
    [InlineData("12/QĐ-68-24781-2026")]
    [InlineData("12/PĐK-68-24781-26")]
    [InlineData("12/PĐK-68-24 781-2026")]
    [InlineData("1234567/PĐK-68-24781-2026")]
    public void Other_texts_are_refused(string text)
    {
        Assert.Equal(new RegistrationNumberMalformed(text), RegistrationNumber.Read(text).Refusal);
    }
}
