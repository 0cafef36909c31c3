using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Validation;
using Ocop.GraphQL.Engine.Types;
using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

/// <summary>Definitions in C# and in SDL give the same schema: the same print, and the same answer to the introspection query.</summary>
public sealed class SameSchemaTests
{
    public static TheoryData<string, Schema> Schemas => new()
    {
        { "rules", RuleSchema.Schema },
        { "library", LibrarySchema.Instance },
        { "one field", SchemaErrors.Builder().Build() },
    };

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task A_schema_and_what_its_print_defines_are_the_same(string name, Schema schema)
    {
        var rebuilt = SdlHarness.Rebuild(schema);

        Assert.Equal(SchemaPrinter.Print(schema), SchemaPrinter.Print(rebuilt));
        Assert.Equal((name, await SdlHarness.IntrospectAsync(schema)), (name, await SdlHarness.IntrospectAsync(rebuilt)));
    }

    [Fact]
    public void Generated_schemas_print_as_what_their_print_defines() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var schema = new SchemaGenerator(seed).Schema();
        Assert.Equal(SchemaPrinter.Print(schema), SchemaPrinter.Print(SdlHarness.Rebuild(schema)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_served_schema_prints_as_itself()
    {
        var served = File.ReadAllText(Repository.PathOf("src", "Ocop.GraphQL", "schema.graphql"));

        Assert.Equal(served, SchemaPrinter.Print(SdlHarness.SchemaOf(served)));
    }
}
