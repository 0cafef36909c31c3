using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The check of the served schema finds what breaks clients, and lets pass what a decision record names.</summary>
public sealed class BreakingChangesTests
{
    private const string Before = """
        type Query { product(code: String): Product count: Int }
        type Product { name: String! stars: Int kind(of: String): Kind }
        enum Kind { FOOD CRAFT }
        input Filter { code: String }
        """;

    [SkippableTheory]
    [InlineData("name: String! ", "", "FIELD_REMOVED: Product.name was removed.")]
    [InlineData("stars: Int", "stars: String", "FIELD_CHANGED_KIND: Product.stars changed type from Int to String.")]
    [InlineData("name: String!", "name: String", "FIELD_CHANGED_KIND: Product.name changed type from String! to String.")]
    [InlineData("product(code: String)", "product(code: String, year: Int!)", "REQUIRED_ARG_ADDED: A required arg year on Query.product was added.")]
    [InlineData("product(code: String)", "product(code: String!)", "ARG_CHANGED_KIND: Query.product arg code has changed type from String to String!.")]
    [InlineData("kind(of: String)", "kind", "ARG_REMOVED: Product.kind arg of was removed.")]
    [InlineData(" CRAFT", "", "VALUE_REMOVED_FROM_ENUM: CRAFT was removed from enum type Kind.")]
    [InlineData("{ code: String }", "{ code: String name: String! }", "REQUIRED_INPUT_FIELD_ADDED: A required field name on input type Filter was added.")]
    [InlineData("input Filter { code: String }", "", "TYPE_REMOVED: Filter was removed.")]
    public async Task What_a_client_may_use_and_has_no_more_is_found(string part, string replacement, string change)
    {
        var changes = await BreakingChanges.FindAsync(Before, Before.Replace(part, replacement, StringComparison.Ordinal));

        Assert.Equal([change], changes);
        Assert.Equal([change], BreakingChanges.Unnamed(changes, ["# 0001. A record of something else"]));
        Assert.Empty(BreakingChanges.Unnamed(changes, ["# 0001. A record of something else", $"It breaks clients:\n- `{change}`\n"]));
    }

    [SkippableTheory]
    [InlineData("stars: Int", "stars: Int!")]
    [InlineData("stars: Int", "stars: Int weight: Float")]
    [InlineData(" CRAFT", " CRAFT TOURISM")]
    [InlineData("product(code: String)", "product(code: String, year: Int)")]
    public async Task What_is_added_or_promised_breaks_nobody(string part, string replacement) =>
        Assert.Empty(await BreakingChanges.FindAsync(Before, Before.Replace(part, replacement, StringComparison.Ordinal)));
}
