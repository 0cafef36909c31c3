using Ocop.Domain.Places;

namespace Ocop.Domain.Codes;

/// <summary>One of the two forms of a product code: the parts between its hyphens, and the years it was in use.</summary>
internal sealed record ProductCodeForm(ProvinceEra Era, int FirstYear, int LastYear, ProductCodePart[] Parts)
{
    private static readonly ProductCodePart Province = new("province", 2, 2);
    private static readonly ProductCodePart District = new("district", 3, 3);
    private static readonly ProductCodePart Commune = new("commune", 5, 5);
    private static readonly ProductCodePart Sequence = new("running number", 1, 6);
    private static readonly ProductCodePart Year = new("year", 4, 4);

    private static readonly ProductCodeForm[] All =
    [
        new(ProvinceEra.From2025Reform, 2025, 2099, [Province, Commune, Sequence, Year]),
        new(ProvinceEra.Before2025Reform, 2019, 2025, [Province, District, Commune, Sequence, Year]),
    ];

    /// <summary>The form of so many parts; null where there is none.</summary>
    public static ProductCodeForm? Find(int parts) => Array.Find(All, form => form.Parts.Length == parts);
}

/// <summary>A part of a product code: its name and the least and most digits it has.</summary>
internal sealed record ProductCodePart(string Name, int Least, int Most)
{
    /// <summary>The shape in words.</summary>
    public string Shape => Least == Most ? $"{Least} digits" : $"a number of {Least} to {Most} digits, from 1 on";

    /// <summary>Whether a text has the shape; a part of varying length is a number from 1 on.</summary>
    public bool Fits(string text) =>
        text.Length >= Least && text.Length <= Most && DigitRow.Is(text) && (Least == Most || text.Trim('0').Length > 0);
}
