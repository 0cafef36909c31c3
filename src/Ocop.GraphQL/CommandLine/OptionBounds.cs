using System.CommandLine;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Bounds of an option's value, both included.</summary>
internal static class OptionBounds
{
    /// <summary>Refuses a value outside the bounds.</summary>
    public static void Within<T>(this Option<T> option, T least, T greatest)
        where T : IComparable<T> => option.Validators.Add(result =>
        {
            // A text that is no such value has been refused already.
            if (!result.Errors.Any() && result.GetValueOrDefault<T>() is { } value && (value.CompareTo(least) < 0 || value.CompareTo(greatest) > 0))
                result.AddError($"Option '{option.Name}' is {result.Tokens[0].Value}, which is not from {Text(least)} to {Text(greatest)}.");
        });

    private static string Text<T>(T value) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}");
}
