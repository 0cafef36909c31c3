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
    /// <param name="byDefault">The day when the option is not given.</param>
    public static Option<LocalDate> Create(string name, string meaning, LocalDate byDefault) => new(name)
    {
        Description = $"{meaning}, as yyyy-MM-dd; {LocalDatePattern.Iso.Format(byDefault)} when not given.",
        HelpName = "DATE",
        CustomParser = Parse,
        DefaultValueFactory = _ => byDefault,
    };

    private static LocalDate Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
            return day;
        result.AddError($"'{text}' is no day; write it as yyyy-MM-dd.");
        return default;
    }
}
