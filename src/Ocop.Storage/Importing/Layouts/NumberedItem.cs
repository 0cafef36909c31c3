using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Layout G: "1. Mật hoa dừa - Công ty TNHH Trà Vinh FARM, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh."</summary>
/// <remarks>The number's full stop and the one at the end may be missing; what stands behind the dash must begin with a legal form, or the dash may be the name's own.</remarks>
internal static partial class NumberedItem
{
    private const int Longest = 1_000;

    /// <summary>The product of a line; null where it has not this form.</summary>
    public static IReadOnlyList<LineItem>? Find(string text)
    {
        var number = Number().Match(text);
        if (!number.Success || text.Length > Longest)
        {
            return null;
        }

        foreach (Match dash in Dash().Matches(text, number.Length))
        {
            var producer = text[(dash.Index + dash.Length)..];
            if (ProducerReader.StatesForm(producer))
            {
                return [new LineItem(text[number.Length..dash.Index], producer)];
            }
        }

        return null;
    }

    [GeneratedRegex(@"^[0-9]{1,3}\s*[.)]?\s+(?=\p{L})")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+[-–—]\s*|\s*[–—]\s+")]
    private static partial Regex Dash();
}
