using Ocop.Domain.Producers;

namespace Ocop.Storage.Generating.Words;

/// <summary>A kind of producer as lists print it, and how its names begin and go on.</summary>
/// <param name="Printed">The printed kind.</param>
/// <param name="Openings">What a name begins with.</param>
/// <param name="IsPerson">Whether a person's name follows; otherwise that of a place or firm.</param>
internal sealed record ProducerForm(string Printed, string[] Openings, bool IsPerson)
{
    /// <summary>
    /// The forms by their shares in a thousand: 32 % cooperatives and about 24 % enterprises, as was counted in December 2024; the
    /// rest are households and groups.
    /// </summary>
    public static readonly WeightedList<ProducerForm> All = new(
        (new(
            "Hợp tác xã",
            ["HTX", "Hợp tác xã", "HTX Nông nghiệp", "HTX Dịch vụ nông nghiệp", "Hợp tác xã Nông nghiệp hữu cơ", "HTX Sản xuất và Kinh doanh"],
            false), 320),
        (new(
            "Doanh nghiệp",
            [
                "Công ty TNHH", "Công ty TNHH MTV", "Công ty Cổ phần", "Doanh nghiệp tư nhân", "Công ty TNHH Sản xuất và Thương mại",
                "Công ty Cổ phần Nông sản", "Công ty TNHH Thực phẩm",
            ],
            false), 235),
        (new("Tổ hợp tác", ["Tổ hợp tác", "Tổ hợp tác sản xuất"], false), 20),
        (new("Trang trại", ["Trang trại"], false), 8),
        (new("Hộ kinh doanh", ["Hộ kinh doanh", "HKD"], true), 350),
        (new("Hộ sản xuất", ["Hộ sản xuất"], true), 40),
        (new("Cơ sở sản xuất", ["Cơ sở sản xuất", "Cơ sở"], true), 27));

    /// <summary>The kind, read from the printed form; null where the law knows no such kind.</summary>
    public ProducerKind? Kind { get; } = ProducerKinds.FindByPrintedForm(Printed);

    /// <summary>The number of names of the form that differ.</summary>
    public int NameCount => Openings.Length * (IsPerson
        ? PersonNames.Family.Length * PersonNames.Middle.Length * PersonNames.Given.Length
        : PlaceNames.First.Length * PlaceNames.Second.Length);

    /// <summary>The name of a number; different numbers below <see cref="NameCount"/> give different names.</summary>
    public string Name(int number)
    {
        var opening = Openings[Take(ref number, Openings.Length)];
        return IsPerson
            ? $"{opening} {PersonNames.Family[Take(ref number, PersonNames.Family.Length)]} {PersonNames.Middle[Take(ref number, PersonNames.Middle.Length)]} {PersonNames.Given[number]}"
            : $"{opening} {PlaceNames.Of(Take(ref number, PlaceNames.First.Length), number)}";
    }

    private static int Take(ref int number, int radix)
    {
        var digit = number % radix;
        number /= radix;
        return digit;
    }
}
