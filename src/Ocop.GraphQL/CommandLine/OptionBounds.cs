using System.CommandLine;
using System.Globalization;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Bounds of an option's number, both included.</summary>
internal static class OptionBounds
{
    /// <summary>Refuses a number outside the bounds; what is no number at all the library refuses.</summary>
    public static void Within<T>(this Option<T> option, T least, T greatest)
        where T : IComparable<T>, IParsable<T> => option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..]
                && T.TryParse(token.Value, CultureInfo.InvariantCulture, out T? value)
                && (value.CompareTo(least) < 0 || value.CompareTo(greatest) > 0))
            {
                result.AddError($"Option '{option.Name}' is {token.Value}, which is not from {least} to {greatest}.");
            }
        });
}
