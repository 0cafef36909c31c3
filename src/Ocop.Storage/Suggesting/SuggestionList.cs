using Ocop.Domain.Text;

namespace Ocop.Storage.Suggesting;

/// <summary>The suggestions found so far, each name once.</summary>
internal sealed class SuggestionList(int wanted)
{
    private readonly List<Suggestion> suggestions = [];
    private readonly HashSet<(SuggestionKind Kind, string Key)> known = [];

    public IReadOnlyList<Suggestion> Suggestions => suggestions;

    /// <summary>Whether there are as many as wanted.</summary>
    public bool IsFull => suggestions.Count == wanted;

    /// <summary>Adds the names that begin with one text, which are all records of each of them.</summary>
    public void Add(IReadOnlyCollection<SuggestedName> names)
    {
        var ordered = names.GroupBy(name => (name.Kind, name.Key))
            .OrderBy(group => group.Key.Kind)
            .ThenBy(group => VietnameseText.SortKey(group.First().Name), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Key, StringComparer.Ordinal);
        foreach (var group in ordered)
        {
            if (IsFull)
                return;
            if (known.Add(group.Key))
                suggestions.Add(SuggestionOf(group));
        }
    }

    private static Suggestion SuggestionOf(IGrouping<(SuggestionKind Kind, string Key), SuggestedName> group)
    {
        var first = group.First();
        var count = group.Count();
        return new Suggestion(first.Kind, first.Name, count, count == 1 ? first.Code : null);
    }
}
