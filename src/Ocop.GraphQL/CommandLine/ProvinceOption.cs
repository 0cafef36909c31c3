using System.CommandLine;
using System.CommandLine.Parsing;
using Ocop.Domain.Places;

namespace Ocop.GraphQL.CommandLine;

/// <summary>Options whose value is the official code of a province of either era.</summary>
/// <remarks>Codes were reused in 2025, so one that names two provinces needs its era in front: "63:86" or "34:86".</remarks>
internal static class ProvinceOption
{
    /// <summary>Makes the option.</summary>
    /// <param name="name">Its name with the dashes.</param>
    /// <param name="meaning">What the province is for, without a full stop.</param>
    public static Option<Province?> Create(string name, string meaning) => new(name)
    {
        Description = $"{meaning}: its official code, such as 96, or with its era where the code named another province before July 2025 (63:86 until then, 34:86 since).",
        HelpName = "CODE",
        CustomParser = result => Parse(result, name),
    };

    private static Province? Parse(ArgumentResult result, string name)
    {
        var text = result.Tokens[0].Value;
        if (PlaceCode.TryParse(text, out var key))
            return key.Province ?? Refuse(result, $"Option '{name}' is '{text}', which is no province of its era.");
        if (!ProvinceCode.TryParse(text, out var code))
            return Refuse(result, $"Option '{name}' is '{text}', which is no code of a province: two digits, or 63: or 34: and two digits.");
        return code.Units switch
        {
            [] => Refuse(result, $"Option '{name}' is '{text}', which is the code of no province."),
            [var only] => only,
            [var before, var since] when before.Successor == since && since.IsKeptWhole => since,
            [var before, var since] => Refuse(
                result, $"Option '{name}' is '{text}', which was {before.Name} until June 2025 and is {since.Name} since; write {before.Key} or {since.Key}."),
            _ => throw new InvalidOperationException($"More than two provinces have the code {text}."),
        };
    }

    private static Province? Refuse(ArgumentResult result, string refusal)
    {
        result.AddError(refusal);
        return null;
    }
}
