using Ocop.Domain.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;

namespace Ocop.GraphQL.Products;

/// <summary>Conditions on products whose texts have a form of their own: sectors and groups, GTINs, countries.</summary>
internal static class ProductDetailConditions
{
    /// <summary>The sector by its numeral.</summary>
    /// <exception cref="FieldRefusal">No sector has a numeral that is asked for.</exception>
    public static Filter Sector(InputObject operations) => Classified(
        "sector", Domain.Classification.Sector.All.Select(sector => (sector.Numeral, sector.Sets)).ToList(), operations);

    /// <summary>The group by its Vietnamese name.</summary>
    /// <exception cref="FieldRefusal">No group has a name that is asked for.</exception>
    public static Filter Group(InputObject operations) => Classified(
        "group", ProductGroup.All.Select(group => (group.Name, group.Sets)).ToList(), operations);

    /// <summary>The GTINs: whole numbers in any of their forms, parts by the digits that were given.</summary>
    /// <exception cref="FieldRefusal">A number that is asked for is no GTIN.</exception>
    public static Filter Gtin(InputObject operations) => TextOperations.Read(
        new TextReading(
            numbers => ProductFilters.Gtin.IsIn(numbers.Select(number => number is null ? null : NaturalKey.Gtin(number))),
            ProductFilters.GtinAsGiven.Matches),
        operations);

    /// <summary>The export markets by two letters of ISO 3166.</summary>
    /// <exception cref="FieldRefusal">What is asked for is no country's code.</exception>
    public static Filter ExportMarket(InputObject operations) => TextOperations.Read(
        new TextReading(
            countries => ProductFilters.ExportMarket.IsIn(countries.Select(country => Countries.Known(country, "exportMarket"))),
            ProductFilters.ExportMarket.Matches),
        operations);

    private static Filter Classified(string field, List<(string Name, IReadOnlyList<ProductSet> Sets)> units, InputObject operations) =>
        TextOperations.Read(
            new TextReading(
                names => In(names.SelectMany(name => SetsOf(name, field, units))),
                (match, text) => In(units.Where(unit => Fits(unit.Name, match, text)).SelectMany(unit => unit.Sets).Select(set => (int?)set.Number))),
            operations);

    private static Filter In(IEnumerable<int?> numbers) => ProductFilters.SetNumber.IsIn(numbers);

    private static IEnumerable<int?> SetsOf(string? name, string field, List<(string Name, IReadOnlyList<ProductSet> Sets)> units)
    {
        if (name is null)
        {
            return [null];
        }

        var unit = units.Find(unit => unit.Name == name);
        return unit.Sets?.Select(set => (int?)set.Number) ?? throw FieldRefusal.Of(
            RegistryErrorCodes.InvalidFilter,
            $"No {field} is called {Quoted.Short(name)}; ask sectors for all of them.",
            ("field", field),
            ("known", units.Select(known => known.Name).ToArray()));
    }

    private static bool Fits(string name, TextMatch match, string text) => match switch
    {
        TextMatch.Contains => name.Contains(text, StringComparison.Ordinal),
        TextMatch.StartsWith => name.StartsWith(text, StringComparison.Ordinal),
        TextMatch.EndsWith => name.EndsWith(text, StringComparison.Ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(match), match, "No such match."),
    };
}
