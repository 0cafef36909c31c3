using FsCheck.Fluent;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;

namespace Ocop.Domain.Tests.Codes;

public class RegistryCodeTests
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly PrintedPlace Place = new("xã Tùng Lộc", "huyện Can Lộc", "Hà Tĩnh");
    private static readonly RegistryCode Product = RegistryCode.ForProduct("Nhang sạch An An", "HTX An An", Place);

    private static readonly FsCheck.Gen<RegistryCode> Codes =
        from name in Property.AnyText
        from province in Gen.Elements("Hà Tĩnh", "Bến Tre", "")
        from kind in Gen.Choose(0, 1)
        select kind == 0
            ? RegistryCode.ForProduct(name, province, Place)
            : RegistryCode.ForDossier(RegistryCode.ForProducer(name, province), "2024");

    // Codes are published: these must never change.
    [Fact]
    public void Codes_stay_what_they_were()
    {
        Assert.Equal("PYKNCZHM1G4TR4", Product.Text);
        Assert.Equal("NME4QJ4NXX5AD3", RegistryCode.ForProducer("HTX An An", "Hà Tĩnh").Text);
        Assert.Equal("CNT5ESMVSSQVZ2", RegistryCode.ForCertificate(Product, "2024", "3").Text);
        Assert.Equal("DK638TETHS6RWW", RegistryCode.ForDossier(Product, "candidate", null).Text);
    }

    [Fact]
    public void Spellings_of_one_identity_give_one_code()
    {
        Assert.Equal(
            RegistryCode.ForProduct("Gạo Hòa Bình", null, new PrintedPlace(null, null, "Khánh Hòa")),
            RegistryCode.ForProduct(" GẠO  HOÀ BÌNH", "", new PrintedPlace("", " ", "Kha\u0301nh Hoà")));
    }

    [Fact]
    public void Parts_do_not_run_together_and_places_count()
    {
        RegistryCode[] codes =
        [
            RegistryCode.ForProduct("ab", "c", new PrintedPlace(null, null, null)),
            RegistryCode.ForProduct("a", "bc", new PrintedPlace(null, null, null)),
            RegistryCode.ForProduct("ab", null, new PrintedPlace("c", null, null)),
            RegistryCode.ForProduct("ab", null, new PrintedPlace(null, "c", null)),
            RegistryCode.ForProduct("ab", null, new PrintedPlace(null, null, "c")),
            RegistryCode.ForProduct("ab\u001fc", null, new PrintedPlace(null, null, null)),
            RegistryCode.ForProduct("áb", "c", new PrintedPlace(null, null, null)),
        ];
        Assert.Equal(codes.Length, codes.Select(code => code.Text[1..^1]).Distinct().Count());
    }

    [Fact]
    public void The_kind_stands_in_the_first_letter()
    {
        Assert.Equal(CodeKind.Product, Product.Kind);
        Assert.Equal(CodeKind.Producer, RegistryCode.ForProducer("a", null).Kind);
        Assert.Equal(CodeKind.Certificate, RegistryCode.ForCertificate(Product).Kind);
        Assert.Equal(CodeKind.Dossier, RegistryCode.ForDossier(Product).Kind);
        Assert.Equal(CodeKind.Programme, RegistryCode.ForProgramme(new PrintedPlace(null, null, "Bến Tre"), "2021-2025").Kind);
    }

    [Fact]
    public void Every_code_is_read_back_however_it_is_typed()
    {
        Property.Holds(Codes, code =>
        {
            var body = code.Text[1..^1].ToLowerInvariant().Replace('1', 'l').Replace('0', 'o');
            var typed = $" {code.Text[..1]}{body[..4]}-{body[4..8]} {body[8..]}{code.Text[^1..]}\u00a0";
            return RegistryCode.TryParse(code.Text, out var plain) && plain == code
                && RegistryCode.TryParse(typed, out var read) && read == code;
        });
    }

    [Fact]
    public void Every_single_wrong_character_is_caught()
    {
        Property.Holds(Codes, code => Enumerable.Range(0, RegistryCode.Length).All(place => Characters
            .Where(character => Base32.Read(character) != code.Text[place])
            .All(character => !RegistryCode.TryParse(code.Text[..place] + character + code.Text[(place + 1)..], out _))));
    }

    [Fact]
    public void Every_swap_of_two_neighbours_is_caught()
    {
        Property.Holds(Codes, code => Enumerable.Range(0, RegistryCode.Length - 1).All(place =>
        {
            var swapped = code.Text[..place] + code.Text[place + 1] + code.Text[place] + code.Text[(place + 2)..];
            return swapped == code.Text || !RegistryCode.TryParse(swapped, out _);
        }), 1000);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("X0000000000000")]
    [InlineData("P0000000000000")]
    [InlineData("P000000000000*")]
    [InlineData("PU00000000000")]
    [InlineData("P00000000000000000000")]
    [InlineData("Gạo Đức Lan 14")]
    public void What_cannot_be_a_code_is_malformed(string? text)
    {
        Assert.False(RegistryCode.TryParse(text, out var code));
        Assert.Null(code);
    }

    [Fact]
    public void A_thousand_names_give_a_thousand_codes_of_base_32()
    {
        var codes = Enumerable.Range(0, 1000).Select(number => RegistryCode.ForProducer($"producer {number}", null).Text).ToHashSet();
        Assert.Equal(1000, codes.Count);
        Assert.Equal("", string.Concat(string.Concat(codes).Except(Base32.Alphabet)));
    }
}
