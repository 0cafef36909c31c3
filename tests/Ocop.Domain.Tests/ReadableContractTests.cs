using System.Text.Json;
using Ocop.Domain.Codes;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests;

/// <summary>Every readable type of the assembly keeps the contract; one without samples here fails.</summary>
public class ReadableContractTests
{
    private static readonly JsonSerializerOptions Strict = new() { RespectNullableAnnotations = true };

    private static readonly Dictionary<Type, ReadableContract> Contracts = new ReadableContract[]
    {
        ReadableContract.Of<RegistryCode>(
            ["PYKNCZHM1G4TR4", "nme4-qj4n-xx5a-d3", "CNT5ESMVSSQVZ2"],
            ["", "PYKNCZHM1G4TR5", "P", "Gạo Đức Lan 14"]),
        ReadableContract.Of<StatedDate>(
            ["2024", "2024-02", "2024-02-29", "2999-12-31"],
            ["", "5/8/2021", "2023-02-29", "1999", "2024-13"]),
        ReadableContract.Of<StarRating>(
            ["1", "2", " 3 ", "4", "5"],
            ["", "0", "6", "4 sao", "45", "-3", "٣"],
            ["\"4\"", "null", "true", "0", "6", "-1", "4.5", "4.0", "1e9", "[]", "{}"]),
        ReadableContract.Of<DecisionNumber>(
            ["5445/QĐ-UBND", "1580/QĐ-UBND-HC", "Quyết định số 377", "số 1673/QĐ-UBND ngày 17/8/2022", "1047/QĐ –TTg", "26/2026/QĐ-TTg", "26/QĐ-TTg"],
            ["", "Quyết định", "QĐ-UBND", "50 sản phẩm", "1234567/QĐ-UBND"]),
        ReadableContract.Of<OfficialProductCode>(
            ["68-24781-3-2026", "68-24781-4-2026", "83-829-28780-3-2022", "01–00004–001–2025"],
            ["", "68", "2-38-585-1-2022", "83-28780-3-2026", "68-24781-0-2026", "83-829-28780-3-2026"]),
        ReadableContract.Of<RegistrationNumber>(
            ["12/PĐK-68-24781-2026", "007/pdk-lđ-tl-2024", "0/PĐK-01-00004-2025"],
            ["", "12/PĐK-68-24781", "12/QĐ-68-24781-2026", "PĐK-68-24781-2026", "12/PĐK-68-24781-1926", "12/PĐK-68--2026"]),
        ReadableContract.Of<Gtin>(
            ["89312346", "042100005264", "8935001234562", "18935001234569", "2000000000008"],
            ["", "8935001234563", "893500123456", "893-abc", "８９３１２３４６"]),
        ReadableContract.Of<DigitalLink>(
            [
                "https://id.gs1.org/01/08935001234562",
                "http://example.vn/ocop/01/8935001234562/10/L%2F1?x=1&17=270131",
                "https://example.vn/01/8935001234562/22/2A/10/LOT/21/S1#top",
            ],
            ["", "8935001234562", "https://example.vn/", "https://example.vn/01/8935001234563", "https://example.vn/01/8935001234562/21/S/10/L"]),
        ReadableContract.Of<TaxCode>(
            ["0301234562", "0301234562-001", "0123456787"],
            ["", "0301234563", "030123456", "012345678901", "0301234562-0"]),
        ReadableContract.Of<ProvinceCode>(["01", " 75 ", "99"], ["", "1", "075", "ab", "７５"]),
        ReadableContract.Of<CommuneCode>(["00004", "24781"], ["", "4", "2478", "247811", "2478a"]),
        ReadableContract.Of<PlaceCode>(
            ["63:75", "34:75", "34:24781", "63:24781", "63:829"],
            ["", "75", "34:829", "64:75", "34:7", "34:", "34:24a81"]),
    }.ToDictionary(contract => contract.Type);

    public static TheoryData<Type> ReadableTypes =>
    [
        .. typeof(IReadable<>).Assembly.GetTypes().Where(type => type is { IsAbstract: false, IsInterface: false }
            && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReadable<>))),
    ];

    [Theory]
    [MemberData(nameof(ReadableTypes))]
    public void Every_readable_type_keeps_the_contract(Type type)
    {
        Assert.True(Contracts.TryGetValue(type, out var contract), $"{type.Name} has no samples in {nameof(ReadableContractTests)}.");
        contract.Check();
    }

    [Fact]
    public void Null_for_a_member_that_must_be_there_is_refused()
    {
        Assert.Equal(new Card(Gtin.Parse("89312346"), null), JsonSerializer.Deserialize<Card>("""{"Item":"89312346","Producer":null}""", Strict));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Card>("""{"Item":null,"Producer":null}""", Strict));
    }

    [Fact]
    public void The_refusal_of_a_text_is_the_message_in_JSON()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Gtin>("\"8935001234563\""));
        Assert.Equal("'8935001234563' is no GTIN: its last digit should be 2.", exception.Message);
    }

    private sealed record Card(Gtin Item, TaxCode? Producer);
}
