using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.Benchmarks.Engine;

/// <summary>A schema whose answers cost nothing to find, so that what is measured is the engine; its limits let large documents pass.</summary>
internal sealed class Grid
{
    private const int Columns = 10;
    private static readonly string[] Texts = [.. Enumerable.Range(0, Columns).Select(i => $"text {i}")];
    private static readonly Grid Cell = new(0);

    private readonly Grid[] items;

    private Grid(int items)
    {
        this.items = new Grid[items];
        Array.Fill(this.items, Cell);
    }

    /// <summary>An engine over the grid, and a root with that many items.</summary>
    public static (GraphQLEngine Engine, object Root) Create(int items = 0) => (new GraphQLEngine(Schema(), Unlimited), new Grid(items));

    /// <summary>Fields beside each other: <c>{ a0: c0 a1: c1 ... }</c>.</summary>
    public static string Wide(int fields) => $"{{ {string.Join(' ', Enumerable.Range(0, fields).Select(i => $"a{i}: c{i % Columns}"))} }}";

    /// <summary>A list with ten fields of each item.</summary>
    public static string List() => $"{{ items {{ {string.Join(' ', Enumerable.Range(0, Columns).Select(i => $"c{i}"))} }} }}";

    /// <summary>Objects below each other, with a leaf at each level.</summary>
    public static string Deep(int levels) =>
        $"{string.Concat(Enumerable.Repeat("{ c0 cell ", levels - 1))}{{ c0 }}{string.Concat(Enumerable.Repeat(" }", levels - 1))}";

    private static EngineOptions Unlimited => new()
    {
        Parser = new ParserLimits { MaxTokens = int.MaxValue, MaxDepth = ParserLimits.HighestDepth },
        Validation = new ValidationLimits
        {
            MaxFields = int.MaxValue,
            MaxAliases = int.MaxValue,
            MaxDepth = ParserLimits.HighestDepth,
        },
        Planner = new PlannerLimits { MaxSelections = int.MaxValue, MaxDepth = PlannerLimits.HighestDepth },
        Documents = new DocumentCacheLimits { MaxDocumentBytes = int.MaxValue, MaxBytes = long.MaxValue },
    };

    private static Schema Schema() => new SchemaBuilder("A grid.")
        .Object<Grid>("Query", "A cell.", cell =>
        {
            for (var i = 0; i < Columns; i++)
            {
                var text = Texts[i];
                cell.Field($"c{i}", "String!", "A text.", _ => FieldValue.Of(text));
            }

            cell.Field("cell", "Query!", "A cell below.", _ => FieldValue.Object(Cell));
            cell.Field("items", "[Query!]!", "All cells.", grid => FieldValue.Objects(grid.items));
        })
        .Build();
}
