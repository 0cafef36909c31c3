using Ocop.Domain.Places;

namespace Ocop.Storage.Generating;

/// <summary>How products are spread over the country: plausible weights of the 63 provinces until 2025, of which the 34 consist.</summary>
internal static class ProvinceWeights
{
    /// <summary>Each province by its code with a weight of about one in a thousand products.</summary>
    private static readonly (string Code, int Weight)[] Weights =
    [
        ("01", 150), ("02", 16), ("04", 8), ("06", 11), ("08", 14), ("10", 14), ("11", 8), ("12", 9), ("14", 14), ("15", 13),
        ("17", 11), ("19", 15), ("20", 10), ("22", 22), ("24", 18), ("25", 14), ("26", 9), ("27", 8), ("30", 18), ("31", 15),
        ("33", 13), ("34", 11), ("35", 9), ("36", 22), ("37", 13), ("38", 30), ("40", 33), ("42", 19), ("44", 12), ("45", 9),
        ("46", 9), ("48", 8), ("49", 22), ("51", 18), ("52", 22), ("54", 15), ("56", 12), ("58", 9), ("60", 12), ("62", 15),
        ("64", 22), ("66", 15), ("67", 8), ("68", 31), ("70", 9), ("72", 7), ("74", 15), ("75", 13), ("77", 9), ("79", 12),
        ("80", 10), ("82", 22), ("83", 16), ("84", 24), ("86", 22), ("87", 33), ("89", 13), ("91", 15), ("92", 10), ("93", 13),
        ("94", 14), ("95", 9), ("96", 10),
    ];

    /// <summary>The provinces until 2025 by their weights.</summary>
    public static readonly WeightedList<Province> Former =
        new([.. Weights.Select(entry => (Provinces.Find(entry.Code, ProvinceEra.Before2025Reform)!, entry.Weight))]);
}
