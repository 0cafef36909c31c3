using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>The TypeScript types that GraphQL Code Generator makes of the schema compile with a client's code, and catch its slips.</summary>
[Collection(ClientCollection.Name)]
public sealed class TypeScriptTests(ServedProgram program)
{
    private const string Compiler = "typescript";

    [SkippableFact]
    public async Task The_types_of_the_schema_and_a_client_on_them_compile()
    {
        var (exitCode, output, _) = await CompileAsync("client.ts");

        Assert.Equal((0, ""), (exitCode, output));
    }

    [SkippableFact]
    public async Task A_field_an_argument_and_a_value_that_the_schema_does_not_have_do_not_compile()
    {
        var (exitCode, output, _) = await CompileAsync("wrong.ts");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(
            ["wrong.ts(4,52): error TS2339", "wrong.ts(6,42): error TS2353", "wrong.ts(8,55): error TS2367"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf("TS", StringComparison.Ordinal) + 6)]));
    }

    private async Task<(int ExitCode, string Output, string Error)> CompileAsync(string source)
    {
        NodeProject.Require(Compiler, "@graphql-codegen/core");
        using var work = new WorkFolder();
        work.Copy("typescript", "tsconfig.json", source);
        await work.DownloadSchemaAsync(await program.GetAddressAsync());
        await NodeScript.RunAsync("@graphql-codegen/typescript", "typescript/generate.mjs", work.PathOf("schema.graphql"), work.PathOf("schema.ts"));
        return await work.RunAsync(Compiler, Path.Combine("bin", "tsc"), "--project", "tsconfig.json");
    }
}
