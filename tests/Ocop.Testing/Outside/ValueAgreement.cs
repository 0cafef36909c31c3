using System.Text;
using System.Text.Json.Nodes;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Values;
using Ocop.Testing.Generation;
using Xunit;

namespace Ocop.Testing.Outside;

/// <summary>Values made for the input types of a schema: graphql-js and this engine accept the same ones and make the same of them.</summary>
public static class ValueAgreement
{
    private const int MostShown = 5;

    /// <summary>Fails unless both agree on values of variables.</summary>
    public static async Task AssertOnVariablesAsync(Schema schema, int count)
    {
        using var oracle = await GraphQLJs.StartAsync(schema);
        await AssertAsync(schema, count, async (type, chance) =>
        {
            string text = $"query ($value: {type}{DefaultOf(schema, type, chance)}) {{ __typename }}";
            string variables = chance.OneIn(10) ? "{}" : $"{{\"value\":{new JsonValueWriter(chance).Write(type)}}}";
            return ($"{text} {variables}", await oracle.CoerceVariablesAsync(text, variables), CoerceVariables(schema, text, variables));
        });
    }

    /// <summary>Fails unless both agree on constant literals.</summary>
    public static async Task AssertOnLiteralsAsync(Schema schema, int count)
    {
        using var oracle = await GraphQLJs.StartAsync(schema);
        await AssertAsync(schema, count, async (type, chance) =>
        {
            string text = new ValueWriter(schema, chance, variables: null).Write(type);
            return ($"{type} {text}", await oracle.CoerceLiteralAsync($"{type}", text), CoerceLiteral(type, text));
        });
    }

    /// <summary>This engine's values of the variables of a document's operation.</summary>
    public static GraphQLJs.Coerced CoerceVariables(Schema schema, string text, string variables)
    {
        var source = new SourceText(Encoding.UTF8.GetBytes(text));
        var operation = Parser.Parse(source).Document!.Definitions.OfType<OperationDefinition>().First();
        var given = JsonRequestReader.Read(Encoding.UTF8.GetBytes($$"""{"query":"","variables":{{variables}}}""")).Variables;
        var coerced = new VariableCoercion(schema, source, operation).Coerce(given);
        return coerced.Succeeded
            ? new(new JsonObject(coerced.Variables.Entries.Select(entry => KeyValuePair.Create(entry.Key, CoercedValue.ToJson(entry.Value)))), [])
            : new(null, [.. coerced.Errors.Select(error => error.Message)]);
    }

    /// <summary>This engine's value of a constant literal.</summary>
    public static GraphQLJs.Coerced CoerceLiteral(GraphQLType type, string text)
    {
        var literal = Parser.ParseValue(text);
        var problems = LiteralCoercion.FindProblems(type, literal);
        if (problems.Count > 0) return new(null, [.. problems.Select(problem => problem.Message)]);
        Assert.Null(LiteralCoercion.Coerce(type, literal, Variables.None, out object? value));
        return new(CoercedValue.ToJson(value), []);
    }

    private static async Task AssertAsync(
        Schema schema, int count, Func<GraphQLType, Chance, Task<(string Shown, GraphQLJs.Coerced Theirs, GraphQLJs.Coerced Ours)>> compare)
    {
        var types = InputTypes(schema);
        var wrong = new List<string>();
        int refused = 0;
        foreach (int seed in Seeds.Take(count))
        {
            var chance = new Chance(seed, slips: 1 + (seed % 2));
            var (shown, theirs, ours) = await compare(chance.Pick(types), chance);
            refused += theirs.Errors.Count > 0 ? 1 : 0;
            if (!AreEqual(theirs, ours)) wrong.Add($"{Seeds.Variable}={seed} {shown}\ngraphql-js: {Show(theirs)}\nthis engine: {Show(ours)}");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} values, among them\n{string.Join("\n\n", wrong.OrderBy(text => text.Length).Take(MostShown))}");
        // A generator that is always right, or always wrong, proves little.
        Assert.InRange(refused, count / 50, count - (count / 50));
    }

    private static bool AreEqual(GraphQLJs.Coerced one, GraphQLJs.Coerced other) =>
        (one.Errors.Count > 0) == (other.Errors.Count > 0) && (one.Errors.Count > 0 || CoercedValue.AreEqual(one.Value, other.Value));

    private static string Show(GraphQLJs.Coerced coerced) =>
        coerced.Errors.Count > 0 ? string.Join("; ", coerced.Errors) : coerced.Value?.ToJsonString() ?? "null";

    private static string DefaultOf(Schema schema, GraphQLType type, Chance chance) =>
        chance.OneIn(3) ? $" = {new ValueWriter(schema, new Chance(chance.Between(0, 1_000_000), slips: 0), variables: null).Write(type)}" : "";

    /// <summary>The types of all arguments and input fields, and the named types by themselves.</summary>
    private static IReadOnlyList<GraphQLType> InputTypes(Schema schema)
    {
        var arguments = schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields).SelectMany(field => field.Arguments);
        var fields = schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields);
        var used = arguments.Concat(fields).Concat(schema.Directives.SelectMany(directive => directive.Arguments)).Select(input => input.Type);
        return [.. used.Concat(schema.Types.Where(type => type.IsInputType)).Where(type => !IsOutputAlone(schema, type)).Distinct()];
    }

    // Of a custom scalar that no input has, the oracle knows nothing.
    private static bool IsOutputAlone(Schema schema, GraphQLType type) =>
        type is ScalarType scalar && !ScalarTexts.IsBuiltIn(scalar)
        && !schema.Types.OfType<InputObjectType>().SelectMany(input => input.Fields).Any(field => field.Type.NamedType == type);
}
