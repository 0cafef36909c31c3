using System.Globalization;
using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Targets;

/// <summary>Numbers, figures and goals as the arithmetic prints them, whatever the culture.</summary>
internal static class FigureText
{
    private const string NotKnown = "?";

    /// <summary>A number with at most two decimals.</summary>
    public static string Of(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A number with all its decimals, where a message names the one that was given.</summary>
    public static string Exact(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A number with the sign of its unit.</summary>
    public static string Of(decimal number, TargetUnit unit) => unit == TargetUnit.Percent ? $"{Of(number)} %" : Of(number);

    /// <summary>A difference, which of shares is one of points.</summary>
    public static string Difference(decimal number, TargetUnit unit) =>
        unit != TargetUnit.Percent ? Of(number) : number == 1 ? "1 point" : $"{Of(number)} points";

    /// <summary>A figure; a fraction with its share.</summary>
    public static string Of(Figure figure)
    {
        var text = figure.Kind switch
        {
            FigureKind.Fraction => Fraction(figure),
            FigureKind.Percent when figure.Value is { } share => Of(share, TargetUnit.Percent),
            _ => figure.Value is { } number ? Of(number) : NotKnown,
        };
        return figure.IsExceeded ? $"more than {text}" : text;
    }

    /// <summary>The numbers of a goal; without a comparator there are none.</summary>
    public static string Of(TargetGoal goal) => goal.Comparator switch
    {
        Comparator.AtLeast => $"at least {Of(goal.Low!.Value, goal.Unit)}",
        Comparator.MoreThan => $"more than {Of(goal.Low!.Value, goal.Unit)}",
        Comparator.Exactly => Of(goal.Low!.Value, goal.Unit),
        Comparator.Between => $"{Of(goal.Low!.Value)} to {Of(goal.High!.Value, goal.Unit)}",
        Comparator.Hold => "the baseline",
        _ => "no goal",
    };

    /// <summary>A part of a fraction.</summary>
    public static string Part(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? NotKnown;

    /// <summary>What follows a sum where there is a deadline.</summary>
    public static string Due(LocalDate? dueBy) => dueBy is { } day ? $", due by {day.ToIso()}" : "";

    private static string Fraction(Figure figure)
    {
        var parts = $"{Part(figure.Numerator)}/{Part(figure.Denominator)}";
        return figure.Value is { } share ? $"{parts} = {Of(share, TargetUnit.Percent)}" : parts;
    }
}
