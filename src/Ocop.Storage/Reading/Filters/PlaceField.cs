using Ocop.Domain.Places;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>The place of a product or producer by official codes of provinces or communes, which were reused across the reform of 2025.</summary>
public sealed class PlaceField
{
    private readonly CodeField before2025;
    private readonly CodeField from2025;

    private PlaceField(string column, TableSet tables)
    {
        before2025 = new CodeField(column + "_before_2025", tables);
        from2025 = new CodeField(column + "_from_2025", tables);
    }

    /// <summary>The provinces of a table's rows.</summary>
    internal static PlaceField Provinces(string alias, TableSet tables) => new(alias + ".province", tables);

    /// <summary>The communes of a table's rows.</summary>
    internal static PlaceField Communes(string alias, TableSet tables) => new(alias + ".commune_code", tables);

    /// <summary>Rows in one of the units of these codes.</summary>
    /// <param name="codes">Codes; null in the list stands for rows whose unit is not known.</param>
    /// <param name="era">Which era's units the codes name; null means the units of every era that have the code.</param>
    public Filter IsIn(IReadOnlyCollection<string?> codes, ProvinceEra? era) => era switch
    {
        ProvinceEra.Before2025Reform => before2025.IsIn(codes),
        ProvinceEra.From2025Reform => from2025.IsIn(codes),
        null => InEitherEra(codes),
        _ => throw new ArgumentOutOfRangeException(nameof(era), era, "No such era."),
    };

    private Filter InEitherEra(IReadOnlyCollection<string?> codes)
    {
        var stated = codes.Where(code => code is not null).ToList();
        var inEither = Filter.Any([before2025.IsIn(stated), from2025.IsIn(stated)]);
        return stated.Count == codes.Count
            ? inEither
            : Filter.Any([inEither, Filter.All([before2025.IsIn([null]), from2025.IsIn([null])])]);
    }

    /// <summary>A column of codes, compared by equality alone.</summary>
    private sealed class CodeField(string column, TableSet tables) : FilterField(column, tables)
    {
        public Filter IsIn(IReadOnlyCollection<string?> codes) => Member(codes);
    }
}
