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
    [Fact]
    public async Task A_schema_answers_about_itself_as_what_its_print_defines_does()
    {
        Schema[] schemas = [LibrarySchema.Instance, SchemaErrors.Builder().Build(), .. Enumerable.Range(0, 5).Select(Generated)];
        foreach (var schema in schemas)
        {
            Assert.Equal(await SdlHarness.IntrospectAsync(schema), await SdlHarness.IntrospectAsync(SdlHarness.Rebuild(schema)));
        }
    }

    [Fact]
    public void A_schema_with_every_kind_of_root_prints_as_what_its_print_defines() =>
        Assert.Equal(SchemaPrinter.Print(RuleSchema.Schema), SchemaPrinter.Print(SdlHarness.Rebuild(RuleSchema.Schema)));

    [Fact]
    public void Generated_schemas_print_as_what_their_print_defines() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var schema = Generated(seed);
        Assert.Equal(SchemaPrinter.Print(schema), SchemaPrinter.Print(SdlHarness.Rebuild(schema)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_served_schema_prints_as_itself()
    {
        var served = File.ReadAllText(Repository.PathOf("src", "Ocop.GraphQL", "schema.graphql"));

        Assert.Equal(served, SchemaPrinter.Print(SdlHarness.SchemaOf(served)));
    }

    private static Schema Generated(int seed) => new SchemaGenerator(seed).Schema();
}
