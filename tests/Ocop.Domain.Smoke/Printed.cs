using Ocop.Domain.Codes;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Domain.Text;

namespace Smoke;

internal static class Printed
{
    public static void Run()
    {
        #region example
        // One decision, one producer, however they are spelt.
        Console.WriteLine(DecisionNumber.Parse("Quyết định số 2008/QĐ/UBND") == DecisionNumber.Parse("2008/QÐ-UBND"));
        Console.WriteLine(ProducerName.Parse("Cty TNHH Thành Dung").MayBeSameAs(ProducerName.Parse("CÔNG TY TRÁCH NHIỆM HỮU HẠN THÀNH DUNG")));
        Console.WriteLine(VietnameseText.Fold("Ðặc sản Hoà Bình") == VietnameseText.Fold("đặc sản Hòa Bình"));

        // A place of 2024 lies in another province today; a code means a province only in its era.
        var place = new PrintedPlace("xã Tùng Lộc", "huyện Giồng Trôm", "Bến Tre").Resolve(StatedDate.Parse("2024"));
        Console.WriteLine($"{place.UnitBefore2025} is now in {place.UnitFrom2025}.");

        // Codes are checked, and a refusal says what is wrong with which value.
        Console.WriteLine(Gtin.Parse("8934567890120").FourteenDigits);
        Console.WriteLine(Gtin.Read("8934567890121").Refusal!.Message);
        Console.WriteLine(TaxCode.Read("079204001234").Refusal!.Message);
        #endregion
    }
}
