using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using NodaTime.Text;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Options whose value is a day as yyyy-MM-dd.</summary>
internal static class DateOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name with the dashes.</param>
    /// <param name="meaning">What the day means, without a full stop.</param>
    /// <param name="bounds">The days it may be.</param>
    /// <param name="byDefault">The day when the option is not given.</param>
    /// <remarks>The default is told here and taken by the command: the help would print it in the words of some culture.</remarks>
    public static Option<LocalDate?> Create(string name, string meaning, DateInterval bounds, LocalDate byDefault) => new(name)
    {
        Description = $"{meaning}, {Text(bounds.Start)} to {Text(bounds.End)}; {Text(byDefault)} when not given.",
        HelpName = "yyyy-MM-dd",
        CustomParser = result => Parse(result, name, bounds),
    };

    /// <summary>Reads a day within bounds, or adds the error to the result.</summary>
    public static LocalDate Parse(ArgumentResult result, string name, DateInterval bounds)
    {
        var text = result.Tokens[0].Value;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            result.AddError($"Option '{name}' is '{text}', which is no day as yyyy-MM-dd.");
        else if (!bounds.Contains(day))
            result.AddError($"Option '{name}' is {text}, which is not from {Text(bounds.Start)} to {Text(bounds.End)}.");
        return day;
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
