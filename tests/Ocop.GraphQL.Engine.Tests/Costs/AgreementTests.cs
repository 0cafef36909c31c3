using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Tests.Oracle;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Costs;

/// <summary>Costs and answers hold each other to their word; a failure prints the seed of its operation.</summary>
public sealed class AgreementTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Fact]
    public void Literals_and_variables_of_one_value_cost_the_same() => Prop.ForAll(Seeds, seed =>
    {
        var input = new RandomInput(seed);
        var text = $"{{ shops(first: {input.Count}) {{ nodes {{ things {{ name }} }} }} find(where: {input.Literal}) @include(if: {input.Flag}) {{ name }} "
            + $"byNames(names: {input.Names}) {{ owner {{ name }} }} partly: find(where: {{near: {input.Literal}, size: {input.Count}}}) {{ name }} }}";
        var withVariables = "query ($n: Int, $w: Filter, $i: Boolean!, $names: [String!]) "
            + "{ shops(first: $n) { nodes { things { name } } } find(where: $w) @include(if: $i) { name } "
            + "byNames(names: $names) { owner { name } } partly: find(where: {near: $w, size: $n}) { name } }";

        var literal = CostHarness.CostOf(text);

        Assert.Equal(literal, CostHarness.CostOf(withVariables, $$"""{"n":{{input.Count}},"w":{{input.Json}},"i":{{input.Flag}},"names":{{input.Names}}}"""));
        Assert.Equal(literal, CostHarness.CostOf(
            $"query ($n: Int = {input.Count}, $w: Filter = {input.Literal}, $i: Boolean! = {input.Flag}, $names: [String!] = {input.Names}) {withVariables[withVariables.IndexOf('{', StringComparison.Ordinal)..]}"));
    }).Check(Many);

    [Fact]
    public void An_answer_never_holds_more_than_its_operation_costs() => Prop.ForAll(Seeds, seed =>
    {
        var generator = new OperationGenerator(ShopSchema.Instance, seed);
        var (text, variables) = (generator.Operation(), generator.Variables());
        var (plan, coerced) = CostHarness.Prepare(ShopSchema.Instance, text, variables);
        var document = new ValidDocument(ShopSchema.Instance, SyntaxHarness.Parse(text));
        var executor = new NaiveExecutor(document, coerced, new RequestContext(new Library(), default));
        var answer = executor.ExecuteAsync(plan.Operation).GetAwaiter().GetResult();

        var cost = CostHarness.CostOf(text, variables);
        var (objects, values) = Count(JsonNode.Parse(answer.ToComparable())!["data"]);

        Assert.True(cost.TypeCost >= objects && cost.Values >= values, $"{cost}, but {objects} objects and {values} values\n{text}\n{variables}");
    }).Check(Many);

    private static Arbitrary<int> Seeds => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static (int Objects, int Values) Count(JsonNode? node) => node switch
    {
        JsonObject fields => fields.Aggregate((Objects: 1, Values: 0), (sum, field) => Add(sum, Count(field.Value))),
        JsonArray items => items.Aggregate((Objects: 0, Values: 0), (sum, item) => Add(sum, Count(item))),
        _ => default,
    };

    private static (int Objects, int Values) Add((int Objects, int Values) sum, (int Objects, int Values) part) =>
        (sum.Objects + part.Objects, sum.Values + 1 + part.Values);

    /// <summary>Values by chance, each as a literal and as JSON.</summary>
    private sealed class RandomInput
    {
        private readonly Random random;

        public RandomInput(int seed)
        {
            random = new Random(seed);
            Count = random.Next(-1, 30);
            Flag = random.Next(2) == 0 ? "true" : "false";
            Names = $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(i => $"\"n{i}\""))}]";
            (Literal, Json) = Filter(3);
        }

        public int Count { get; }

        public string Flag { get; }

        /// <summary>A list of strings, which both notations write alike.</summary>
        public string Names { get; }

        public string Literal { get; }

        public string Json { get; }

        private (string Literal, string Json) Filter(int depth)
        {
            var fields = new List<(string Name, string Literal, string Json)>();
            foreach (var name in new[] { "and", "name", "size", "words", "near", "depth", "discount" }.Where(_ => random.Next(3) == 0))
            {
                var (literal, json) = Value(name, depth);
                fields.Add((name, literal, json));
            }

            return ($"{{{string.Join(", ", fields.Select(f => $"{f.Name}: {f.Literal}"))}}}", $"{{{string.Join(",", fields.Select(f => $"\"{f.Name}\":{f.Json}"))}}}");
        }

        private (string Literal, string Json) Value(string name, int depth)
        {
            switch (name)
            {
                case "and" when depth > 0:
                    var items = Enumerable.Range(0, random.Next(3)).Select(_ => Filter(depth - 1)).ToList();
                    return ($"[{string.Join(", ", items.Select(i => i.Literal))}]", $"[{string.Join(",", items.Select(i => i.Json))}]");
                case "near" when depth > 0:
                    return Filter(depth - 1);
                case "name":
                    return ("\"a\"", "\"a\"");
                case "size" or "depth":
                    var number = random.Next(9).ToString(CultureInfo.InvariantCulture);
                    return (number, number);
                case "words":
                    return ("[\"a\", \"b\"]", "[\"a\",\"b\"]");
                case "discount":
                    return ("true", "true");
                default:
                    return ("null", "null");
            }
        }
    }
}
