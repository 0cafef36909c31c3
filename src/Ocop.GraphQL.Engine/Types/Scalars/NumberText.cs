using System.Globalization;

namespace Ocop.GraphQL.Engine.Types.Scalars;

/// <summary>Numbers as texts, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>The digits of an integer, floating-point number or decimal.</summary>
    public static string Of(in FieldValue number) => number.Kind switch
    {
        FieldValueKind.Float => number.AsFloat().ToString("R", CultureInfo.InvariantCulture),
        FieldValueKind.Decimal => number.AsDecimal().ToString(CultureInfo.InvariantCulture),
        _ => number.AsInteger().ToString(CultureInfo.InvariantCulture),
    };
}
