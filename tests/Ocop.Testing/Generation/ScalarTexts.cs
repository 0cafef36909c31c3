using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Scalars;

namespace Ocop.Testing.Generation;

/// <summary>Texts of scalar values, as documents write them; those without line ends and block strings are JSON too.</summary>
internal static class ScalarTexts
{
    /// <summary>Values of a scalar; those of a custom scalar are what its description gives as examples.</summary>
    public static IReadOnlyList<string> Of(ScalarType type) => type.Name switch
    {
        "Int" => ["0", "-0", "7", "-12", "2147483647", "-2147483648"],
        "Float" => ["0", "-3", "1.5", "-0.25", "1e3", "2.5E-2", "9007199254740993", "1e308"],
        "String" => ["\"\"", "\"Gạo Đức Lan\"", "\"a\\n\\\"b\\\"\"", "\"\\u0111\"", "\"\U0001F33E\""],
        "Boolean" => ["true", "false"],
        "ID" => ["\"abc\"", "\"\"", "17", "-4", "9007199254740991"],
        "LocalDate" => ["\"2026-11-22\"", "\"2024-02-29\"", "\"0001-01-01\""],
        "Instant" => ["\"2026-11-22T03:04:05Z\"", "\"2024-02-29T00:00:00.123456789Z\"", "\"0001-01-01T23:59:59Z\""],
        _ => ["\"any\"", "1", "true"],
    };

    /// <summary>Whether the specification defines the scalar.</summary>
    public static bool IsBuiltIn(ScalarType type) => BuiltInScalars.All.Contains(type);

    /// <summary>Values of all kinds, among them the ones at the edges of types.</summary>
    public static IReadOnlyList<string> OfAnyKind { get; } =
    [
        "1", "-1", "1.5", "1e2", "2147483648", "-2147483649", "99999999999", "\"text\"", "\"1\"", "\"true\"", "\"2026-11-22\"",
        "\"2026-02-30\"", "true", "false", "null", "[]", "[1]", "[\"a\"]", "[[1]]", "[null]", "{}",
    ];

    /// <summary>Values that only documents have.</summary>
    public static IReadOnlyList<string> OfDocumentsAlone { get; } =
        ["12345678901234567890", "RED", "ASC", "{a: 1}", "{id: \"1\"}", "\"\"\"block\"\"\"", "{id: null}", "[RED]"];

    /// <summary>Values that only JSON has.</summary>
    public static IReadOnlyList<string> OfJsonAlone { get; } = ["1.0", "-2.0", "1e2", "1.0e1", "{\"a\":1}", "{\"id\":\"1\"}", "\"ASC\"", "1e-1", "{\"id\":null}"];
}
