using NodaTime;

namespace Ocop.GraphQL.Tests.Verification;

/// <summary>Claims by numbers that the published data does not hold: GTINs and official codes.</summary>
public sealed class VerifyByNumberTests
{
    private static readonly LocalDate Day = new(2024, 6, 1);

    private static readonly string[] Numbers =
    [
        "INSERT INTO product_gtins (product_id, position, gtin, fourteen_digits) VALUES "
        + "(1, 1, '8938505974194', '08938505974194'), (2, 1, '96385074', '00000096385074'), (3, 1, '96385074', '00000096385074')",
        "UPDATE products SET official_code = '68-24781-03-2026', official_code_key = '68-24781-3-2026' WHERE id = 1",
    ];

    [Theory]
    [InlineData("gtin: \"8938505974194\"", "VALID", "EXACT", 1, 0)]
    [InlineData("gtin: \"0 8938505 97419 4\"", "VALID", "EXACT", 1, 0)]
    [InlineData("gtin: \"96385074\"", "AMBIGUOUS", "AMBIGUOUS", 0, 2)]
    [InlineData("officialCode: \"68-24781-3-2026\"", "VALID", "EXACT", 1, 0)]
    [InlineData("officialCode: \"68 – 24781 – 3 – 2026\"", "VALID", "EXACT", 1, 0)]
    [InlineData("officialCode: \"68-24781-4-2026\"", "UNKNOWN", "NONE", 0, 0)]
    public async Task A_number_finds_its_product(string claim, string verdict, string match, int products, int candidates)
    {
        using var registry = new OwnRegistry(Numbers);
        var answer = await registry.AskAsync(
            $"{{ verify(claim: {{{claim}}}, asOf: \"2024-06-01\") {{ verdict match product {{ name }} candidates {{ name }} }} }}", Day);

        var verification = answer["data"]!["verify"]!;
        Assert.Equal((verdict, match), ((string?)verification["verdict"], (string?)verification["match"]));
        Assert.Equal((products, candidates), (verification["product"] is null ? 0 : 1, verification["candidates"]!.AsArray().Count));
    }
}
