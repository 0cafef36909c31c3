using System.Buffers;
using System.Text;
using System.Text.Json;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Tests.Http;
using Ocop.GraphQL.Engine.Tests.Oracle;
using Ocop.GraphQL.Engine.Tests.Outside;
using Ocop.GraphQL.Engine.Tests.Validation;
using Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Testing;
using Ocop.Testing.Generation;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>
/// Whatever comes by HTTP, the whole engine answers with a response of the specification's format, and never by accident: no exception
/// reaches the place where unknown ones are masked.
/// </summary>
public sealed class ServiceFuzzTests
{
    private static readonly GraphQLEngine EveryKind = EngineOf(EveryKindSchema.Instance);
    private static readonly GraphQLEngine Nulls = EngineOf(NullabilitySchema.Instance, NoLimits.Options);
    private static readonly GraphQLEngine Rules = EngineOf(RuleSchema.Schema);

    [Fact]
    public void Bodies_of_noise() => Fuzz.Run(Mutation.Noise, body => Post(EveryKind, body));

    [Fact]
    public void Bodies_of_shards() => Fuzz.Run(Mutation.Shards, body => Post(EveryKind, body));

    [Fact]
    public void Spoilt_bodies() => Fuzz.Run(random => Mutation.Spoil(Body(random, Valid(random)), random), body => Post(EveryKind, body));

    [Fact]
    public void Whole_bodies_with_spoilt_documents() =>
        Fuzz.Run(random => Body(random, Mutation.Spoil(Valid(random), random)), body => Post(EveryKind, body));

    [Fact]
    public void Documents_that_know_nothing_of_the_schema() => Fuzz.Run(random => Body(random, LanguageFuzzTests.Document(random)), body => Post(Rules, body));

    [Fact]
    public void Fields_that_perhaps_merge() =>
        Fuzz.Run(random => Body(random, Encoding.UTF8.GetBytes(new SelectionGenerator(random.Next()).Document())), body => Post(Rules, body));

    [Fact]
    public void Nulls_and_errors_everywhere() => Fuzz.Run(
        random => Body(random, Encoding.UTF8.GetBytes(new OperationGenerator(NullabilitySchema.Instance, random.Next()).Operation())),
        body => Post(Nulls, body));

    [Fact]
    public void Spoilt_addresses() => Fuzz.Run(
        random => Mutation.Spoil(Encoding.UTF8.GetBytes(Query(random)), random),
        query => Send(EveryKind, new HttpRequest { Method = "GET", Query = Encoding.Latin1.GetString(query) }));

    [Fact]
    public void Spoilt_headers() => Fuzz.Run(
        random => Mutation.Spoil("application/graphql-response+json; charset=utf-8; q=0.5, application/json;q=1, */*;q=0.1"u8.ToArray(), random),
        header => Send(EveryKind, new HttpRequest
        {
            Method = "POST",
            Accept = Encoding.Latin1.GetString(header),
            ContentType = Encoding.Latin1.GetString(header[(header.Length / 2)..]),
            Body = HttpHarness.BodyOf("""{"query":"{__typename}"}"""u8.ToArray()),
        }));

    internal static void Post(GraphQLEngine engine, byte[] body) => Send(engine, new HttpRequest
    {
        Method = "POST",
        ContentType = "application/json",
        Accept = "application/graphql-response+json",
        Body = HttpHarness.BodyOf(body),
    });

    internal static GraphQLEngine EngineOf(Schema schema, EngineOptions? options = null) =>
        new(schema, (options ?? new EngineOptions()) with { Events = new NoAccidents() });

    private static void Send(GraphQLEngine engine, HttpRequest request)
    {
        var handled = engine.HandleHttpAsync(request, new RequestContext(new NullabilitySchema.Root(), default));
        using var response = handled.IsCompletedSuccessfully ? handled.Result : handled.AsTask().GetAwaiter().GetResult();
        var output = new ArrayBufferWriter<byte>();
        response.Write(output);
        Assert.InRange(response.Status, 200, 499);
        ResponseFormat.AssertWellFormed(output.WrittenMemory);
        AssertSmallRefusal(response.Status, output.WrittenCount);
    }

    // A refusal is no way to make the server write much: at most 100 errors, each of a few hundred bytes.
    private static void AssertSmallRefusal(int status, int length) => Assert.True(status < 400 || length < 100 * 1_000, $"A refusal has {length} bytes.");

    private static byte[] Valid(Random random) =>
        Encoding.UTF8.GetBytes(new DocumentWriter(EveryKindSchema.Instance, new Chance(random.Next(), slips: random.Next(3))).Write());

    private static byte[] Body(Random random, byte[] document)
    {
        var chance = new Chance(random.Next(), slips: 2);
        var types = EveryKindSchema.Instance.Types.Where(type => type is InputObjectType).ToList();
        var values = Enumerable.Range(0, 3).Select(index => $"\"v{index}\":{new JsonValueWriter(chance).Write(chance.Pick(types))}");
        var query = JsonSerializer.Serialize(Encoding.UTF8.GetString(document));
        return Encoding.UTF8.GetBytes($$"""{"query":{{query}},"variables":{{{string.Join(",", values)}}},"extensions":{"a":[1]},"operationName":null}""");
    }

    private static string Query(Random random) =>
        $"?query={Uri.EscapeDataString(Encoding.UTF8.GetString(Valid(random)))}&variables={Uri.EscapeDataString("{\"v0\":[1,{\"a\":null}]}")}&operationName=";

    /// <summary>No exception may come as far as this.</summary>
    private sealed class NoAccidents : IExecutionEvents
    {
        public void ResolverFailed(string errorId, IFieldSelection field, Exception exception) =>
            throw new InvalidOperationException($"{field.Definition.Name} failed", exception);

        public void RequestFailed(string errorId, Exception exception) => throw new InvalidOperationException("The request failed", exception);
    }
}
