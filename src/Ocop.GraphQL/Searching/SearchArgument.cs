using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.Storage.Reading.Searching;

namespace Ocop.GraphQL.Searching;

/// <summary>The argument <c>search</c>.</summary>
internal static class SearchArgument
{
    /// <summary>Reads the words; null when no search is given.</summary>
    /// <exception cref="FieldRefusal">There is nothing to search for, or too much.</exception>
    public static SearchWords? Read(InputObject arguments)
    {
        if (arguments.Get<string>("search") is not { } text)
        {
            return null;
        }

        TextLimit.Check(text);
        if (SearchWords.TryParse(text, out var words, out var problem))
        {
            return words;
        }

        throw problem switch
        {
            SearchProblem.NoWords => FieldRefusal.Of(RegistryErrorCodes.EmptySearch, "The search holds no letter and no digit; leave it out to get all."),
            SearchProblem.TooManyWords => FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"The search holds more than {SearchWords.Limit} different words; a few are enough.",
                ("maximum", SearchWords.Limit)),
            _ => new InvalidOperationException($"The search problem {problem} is answered by nobody."),
        };
    }
}
