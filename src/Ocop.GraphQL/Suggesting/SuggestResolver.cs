using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Suggesting;

namespace Ocop.GraphQL.Suggesting;

/// <summary>Answers <c>suggest</c>.</summary>
internal sealed class SuggestResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var prefix = ReadPrefix(batch.Arguments.Get<string>("prefix")!);
        var first = SuggestionType.First.Read(batch.Arguments);
        batch.SetAll(FieldValue.Objects(batch.Request.State<RegistryRequest>().Registry.Suggestions.Find(prefix, first)));
    }

    private static SuggestionPrefix ReadPrefix(string text)
    {
        TextLimit.Check(text, SuggestionPrefix.LongestText);
        return SuggestionPrefix.TryParse(text, out var prefix)
            ? prefix
            : throw FieldRefusal.Of(RegistryErrorCodes.EmptySearch, "The prefix holds no letter and no digit; ask once something is typed.");
    }
}
