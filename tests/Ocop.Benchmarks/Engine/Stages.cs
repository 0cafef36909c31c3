using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Ocop.Benchmarks.Reading;
using Ocop.GraphQL;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using EngineHttpRequest = Ocop.GraphQL.Engine.Http.HttpRequest;

namespace Ocop.Benchmarks.Engine;

/// <summary>The engine's stages, one by one and together, on the registry's schema and data.</summary>
[MemoryDiagnoser]
public class Stages : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    private readonly ArrayBufferWriter<byte> output = new(1024 * 1024);
    private readonly OperationPlanner planner = new();
    private ReadingRegistry registry = null!;
    private GraphQLEngine engine = null!;
    private Schema schema = null!;
    private byte[] utf8 = [];
    private byte[] body = [];
    private Document parsed = null!;
    private ValidDocument valid = null!;
    private GraphQLRequest request = null!;

    /// <summary>The document.</summary>
    [ParamsSource(nameof(Names))]
    public string Query { get; set; } = "";

    /// <summary>The documents.</summary>
    public static IEnumerable<string> Names => Documents.Names;

    [GlobalSetup]
    public async Task Prepare()
    {
        registry = new ReadingRegistry();
        schema = RegistrySchema.Build(new RegistryLimits(1024 * 1024, 4_000, 15, new CostLimits()));
        engine = new GraphQLEngine(schema);
        utf8 = Encoding.UTF8.GetBytes(Documents.Text(Query));
        body = JsonSerializer.SerializeToUtf8Bytes(new { query = Documents.Text(Query) });
        request = new GraphQLRequest(utf8);
        parsed = Parse();
        valid = Validate();
        await Http();
        if (Encoding.UTF8.GetString(output.WrittenSpan).Contains("\"errors\"", StringComparison.Ordinal))
            throw new InvalidOperationException(Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [GlobalCleanup]
    public void Dispose()
    {
        registry.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public Document Parse() => Parser.Parse(new SourceText(utf8)).Document!;

    [Benchmark]
    public ValidDocument Validate() => Validator.Validate(schema, parsed).Document!;

    [Benchmark]
    public OperationPlan Plan() => planner.Plan(valid, null).Plan!;

    /// <summary>A document that the cache knows: looked up, executed on the registry, written.</summary>
    [Benchmark]
    public async ValueTask<int> Execute()
    {
        output.ResetWrittenCount();
        using var state = new RegistryRequest(registry.Store.OpenSnapshot, Today);
        using var response = await engine.ExecuteAsync(request, new RequestContext(state, default));
        response.Write(output);
        return output.WrittenCount;
    }

    /// <summary>The same as an HTTP request, its JSON body read, without a web server.</summary>
    [Benchmark]
    public async ValueTask<int> Http()
    {
        output.ResetWrittenCount();
        using var state = new RegistryRequest(registry.Store.OpenSnapshot, Today);
        var http = new EngineHttpRequest
        {
            Method = "POST",
            ContentType = "application/json",
            ContentLength = body.Length,
            Body = PipeReader.Create(new ReadOnlySequence<byte>(body)),
        };
        using var response = await engine.HandleHttpAsync(http, new RequestContext(state, default));
        response.Write(output);
        return output.WrittenCount;
    }
}
