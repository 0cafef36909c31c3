using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Sorting;

/// <summary>A complete order of rows: the wished keys and the record's code, which decides what they leave open.</summary>
/// <remarks>Rows without a value stand last in either direction: what is not recorded is neither small nor great.</remarks>
public sealed class SortOrder
{
    private readonly string meaning;

    internal SortOrder(string name, IReadOnlyList<SortTerm> terms)
        : this(name, terms, name)
    {
    }

    private SortOrder(string name, IReadOnlyList<SortTerm> terms, string meaning)
    {
        Name = name;
        Terms = terms;
        this.meaning = meaning;
        Fingerprint = Checksum.Of(System.Text.Encoding.UTF8.GetBytes(meaning));
        foreach (var term in terms)
            Tables |= term.Column.Tables;
    }

    /// <summary>The order as text, for example <c>products: name ascending, code ascending</c>.</summary>
    public string Name { get; }

    /// <summary>The columns compared one after the other; the last one differs between any two rows.</summary>
    internal IReadOnlyList<SortTerm> Terms { get; }

    /// <summary>The tables whose columns the order names.</summary>
    internal TableSet Tables { get; }

    /// <summary>Tells cursors of this order from cursors of another one.</summary>
    internal uint Fingerprint { get; }

    /// <summary>Whether the order asks how well rows match the search, which means nothing without one.</summary>
    internal bool NeedsSearch => (Tables & TableSet.Found) != 0;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>
    /// The same order with places that mean something only together with what they were computed from: the words of a search, the
    /// point that distances are measured from, the day. A cursor of another meaning belongs to another order.
    /// </summary>
    internal SortOrder BoundTo(string other) => new(Name, Terms, $"{meaning}; {other}");

    /// <summary>The order of a search's matches; ranks are those of its words, so places of another search are none of this order.</summary>
    /// <param name="words">The words; null where nothing is searched for.</param>
    public SortOrder OfSearch(SearchWords? words) =>
        words is not null && NeedsSearch ? BoundTo($"search {string.Join(' ', words.Folded)}; {string.Join(' ', words.Exact)}") : this;

    /// <summary>The order on a day; places among keys that the day decides are none of another day's.</summary>
    /// <param name="day">The day.</param>
    public SortOrder OnDay(LocalDate day) => (Tables & TableSet.Standings) != 0 ? BoundTo($"on {IsoDate.ToText(day)}") : this;

    /// <summary>Makes an order of an entity from its keys; a key named again adds nothing and is left out.</summary>
    internal static SortOrder Of<TKey>(
        string entity, IEnumerable<SortKey<TKey>> keys, Func<TKey, IReadOnlyList<SortTerm>> termsOf, SortColumn code)
        where TKey : struct, Enum
    {
        var terms = new List<SortTerm>();
        var names = new List<string>();
        foreach (var key in keys.DistinctBy(key => key.Key))
        {
            names.Add($"{key.Key} {key.Direction}");
            foreach (var term in termsOf(key.Key))
                terms.Add(term with { Descending = term.Descending ^ (key.Direction == SortDirection.Descending) });
        }
        terms.Add(new SortTerm(code, false));
        names.Add("Code Ascending");
        return new SortOrder($"{entity}: {string.Join(", ", names)}", terms);
    }
}
