using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ocop.Architecture.Tests;

/// <summary>The engine's folders are layers, and a layer names only itself and those below it.</summary>
public sealed class EngineLayerTests
{
    private const string Root = "Ocop.GraphQL.Engine";

    private static readonly string[] Layers =
    [
        "Errors", "Language", "PersistedDocuments", "Types", "Values", "Introspection", "Validation", "Planning", "Costs", "Execution", "Response", "Http",
    ];

    private static readonly SourceTree Engine = SourceTree.Of(Root);

    [Fact]
    public void Every_folder_of_the_engine_is_a_layer()
    {
        var folders = Engine.Trees.Select(tree => Engine.FolderOf(tree).Split('/')[0]).Where(folder => folder.Length > 0).Distinct();

        Assert.Empty(folders.Except(Layers));
    }

    [Fact]
    public void A_layer_names_only_layers_below_it()
    {
        var upward = Engine.Trees.SelectMany(UpwardNames).Distinct().Order().ToList();

        Assert.Empty(upward);
    }

    [Fact]
    public void The_rule_would_see_a_name_from_above()
    {
        // The check is worth something only if the compilation resolves the engine's own names.
        var errors = Engine.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).ToList();

        Assert.Empty(errors);
        Assert.True(LayerOf("Http") > LayerOf("Errors"));
    }

    private static IEnumerable<string> UpwardNames(SyntaxTree tree)
    {
        var layer = LayerOf(Engine.FolderOf(tree).Split('/')[0]);
        var model = Engine.Compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            if (type is not null && LayerOf(type) is { } used && used > layer)
            {
                yield return $"{Engine.NameOf(tree)} names {type.ToDisplayString()}";
            }
        }
    }

    private static int? LayerOf(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace?.ToDisplayString() ?? "";
        if (space != Root && !space.StartsWith(Root + ".", StringComparison.Ordinal))
        {
            return null;
        }

        // At the root stand the edition's constants, which everyone may name, and the engine itself, which no layer may.
        return space == Root ? (type.Name == "Specification" ? 0 : Layers.Length) : LayerOf(space[(Root.Length + 1)..].Split('.')[0]);
    }

    private static int LayerOf(string folder) => folder.Length == 0 ? Layers.Length : Array.IndexOf(Layers, folder);
}
