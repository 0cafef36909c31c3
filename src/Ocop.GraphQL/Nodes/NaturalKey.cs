using Ocop.Domain;
using Ocop.Domain.Codes;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;

namespace Ocop.GraphQL.Nodes;

/// <summary>Reads the numbers and codes by which others than this registry know a record, in the one writing that is compared.</summary>
internal static class NaturalKey
{
    /// <summary>The fourteen digits of a GTIN.</summary>
    /// <exception cref="FieldRefusal">The text is no GTIN.</exception>
    public static string Gtin(string text) => Read<Gtin>(text, "gtin").FourteenDigits;

    /// <summary>The official code of a product.</summary>
    /// <exception cref="FieldRefusal">The text is no official code.</exception>
    public static string OfficialCode(string text) => Read<OfficialProductCode>(text, "officialCode").Key;

    /// <summary>The tax code of an organisation.</summary>
    /// <exception cref="FieldRefusal">The text is no tax code, or the number of a person.</exception>
    public static string TaxCode(string text) => Read<TaxCode>(text, "taxCode").Key;

    /// <summary>The one record of a key; null where none has it.</summary>
    /// <exception cref="FieldRefusal">Several records have the key.</exception>
    public static T? Only<T>(IReadOnlyList<T> records, string key, Func<T, string> codeOf)
        where T : class =>
        records switch
        {
            [] => null,
            [var only] => only,
            _ => throw FieldRefusal.Of(
                RegistryErrorCodes.AmbiguousKey,
                $"{records.Count} records have that {key}; name one of them by its code.",
                ("key", key),
                ("codes", records.Select(codeOf).Order(StringComparer.Ordinal).ToArray())),
        };

    private static T Read<T>(string text, string key)
        where T : class, IReadable<T>
    {
        TextLimit.Check(text);
        return T.Read(text).TryGetValue(out var value, out var refusal)
            ? value
            : throw FieldRefusal.Of(RegistryErrorCodes.MalformedKey, refusal.Message, ("key", key), ("rule", refusal.Rule));
    }
}
