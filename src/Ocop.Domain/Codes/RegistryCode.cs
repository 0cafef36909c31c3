using System.Text.Json.Serialization;
using Ocop.Domain.Json;
using Ocop.Domain.Places;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Codes;

/// <summary>The permanent public code of a product, producer, certificate, dossier or programme.</summary>
/// <remarks>
/// One letter for the kind, twelve characters derived from what identifies the thing, one check character. Equal
/// identities give equal codes on every machine and for ever; no code depends on another record, so codes never move
/// when records are added. The text is the code as published: fourteen digits and capital letters.
/// </remarks>
[JsonConverter(typeof(ReadableConverter<RegistryCode>))]
public sealed class RegistryCode : TextValue<RegistryCode>, IReadable<RegistryCode>
{
    /// <summary>The number of characters of a code.</summary>
    public const int Length = 14;

    private const string KindLetters = "PNCDG";

    private RegistryCode(string text)
        : base(text)
    {
    }

    /// <summary>What the code names.</summary>
    public CodeKind Kind => (CodeKind)KindLetters.IndexOf(Text[0], StringComparison.Ordinal);

    /// <summary>The code of a product: its name, its producer and its place as printed.</summary>
    /// <param name="name">The product's name.</param>
    /// <param name="producerName">The producer's name; null or empty where it is not stated.</param>
    /// <param name="place">The place as printed.</param>
    /// <returns>The code, equal for equal <see cref="Text.VietnameseText.ExactKey"/> of all parts.</returns>
    public static RegistryCode ForProduct(string name, string? producerName, PrintedPlace place)
    {
        Guard.NotNull(place);
        return Derive(CodeKind.Product, [Guard.NotNull(name), producerName, place.Commune, place.District, place.Province]);
    }

    /// <summary>The code of a producer: its name and its province as printed.</summary>
    /// <param name="name">The producer's name.</param>
    /// <param name="province">The province's name; null or empty where it is not stated.</param>
    /// <returns>The code, equal for equal <see cref="Text.VietnameseText.ExactKey"/> of both parts.</returns>
    public static RegistryCode ForProducer(string name, string? province) =>
        Derive(CodeKind.Producer, [Guard.NotNull(name), province]);

    /// <summary>The code of a certificate: its product and the facts that tell it from the product's other ones.</summary>
    /// <param name="product">The product's code.</param>
    /// <param name="facts">The facts in a fixed order, null or empty for one not stated.</param>
    /// <returns>The code.</returns>
    public static RegistryCode ForCertificate(RegistryCode product, params ReadOnlySpan<string?> facts) =>
        Derive(CodeKind.Certificate, [Guard.NotNull(product).Text, .. facts]);

    /// <summary>The code of a dossier: its product and the facts that tell it from the product's other ones.</summary>
    /// <param name="product">The product's code.</param>
    /// <param name="facts">The facts in a fixed order, null or empty for one not stated.</param>
    /// <returns>The code.</returns>
    public static RegistryCode ForDossier(RegistryCode product, params ReadOnlySpan<string?> facts) =>
        Derive(CodeKind.Dossier, [Guard.NotNull(product).Text, .. facts]);

    /// <summary>The code of a programme: its place as printed, and its period with what else tells it from the place's other ones.</summary>
    /// <param name="place">The place as printed.</param>
    /// <param name="facts">The facts in a fixed order, null or empty for one not stated.</param>
    /// <returns>The code.</returns>
    public static RegistryCode ForProgramme(PrintedPlace place, params ReadOnlySpan<string?> facts)
    {
        Guard.NotNull(place);
        return Derive(CodeKind.Programme, [place.Commune, place.District, place.Province, .. facts]);
    }

    /// <summary>Reads a code as people write it: in either case, with blanks or hyphens, I and L for 1, O for 0.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code, or <see cref="RegistryCodeMalformed"/>: no such code can have been given out.</returns>
    public static Result<RegistryCode> Read(ReadOnlySpan<char> text)
    {
        Span<char> characters = stackalloc char[Length];
        var isCode = CodeReader.TryRead(text, characters)
            && KindLetters.Contains(characters[0])
            && CheckCharacter.IsValid(characters);
        return isCode ? new RegistryCode(new string(characters)) : new RegistryCodeMalformed(text.ToString());
    }

    private static RegistryCode Derive(CodeKind kind, ReadOnlySpan<string?> parts) =>
        new(CodeDerivation.Derive(KindLetters[(int)kind], parts));
}
