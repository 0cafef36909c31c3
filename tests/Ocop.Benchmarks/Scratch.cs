using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Benchmarks.Yardstick;
using Ocop.GraphQL;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Registry;
using Ocop.GraphQL.Requests;
using Ocop.Storage;
using Ocop.Storage.Opening;
using Ocop.Storage.Products;
using Ocop.Storage.Producers;

namespace Ocop.Benchmarks;

internal static class Scratch
{
    static readonly LocalDate Day = new(2024, 6, 1);

    public static async Task RunAsync(string[] args)
    {
        var file = args[0]; var what = args[1]; var n = int.Parse(args[2]);
        var store = RegistryStore.Open(new RegistryOptions($"Data Source={file}") { Clock = SystemClock.Instance, DataSets = [] }, NullLogger.Instance);
        var schema = RegistrySchema.Build(new RegistryLimits(1024 * 1024, 4_000, 15, new CostLimits()));
        var engine = new GraphQLEngine(schema);
        var codes = new List<string>();
        using (var snap = store.OpenSnapshot())
        {
            var page = snap.Products.ReadPage(new ProductQuery(Day), ProductFields.Code, ProductOrder.ByCode, new(100));
            codes.AddRange(page.Rows.Select(r => r.Code));
        }
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var q = what switch
        {
            "page" => "query($asOf: LocalDate) { products(first: 20, asOf: $asOf, where: {stars: {gte: 4}}, order: [{name: ASC}]) { nodes { code name stars producer { name } } } }",
            "typename" => "{ __typename }",
            _ => "query($code: String!) { product(by: {code: $code}, asOf: \"2024-06-01\") { code name stars certified placeAsPrinted producer { name } } }",
        };
        byte[] Body(int i) => Encoding.UTF8.GetBytes(what switch
        {
            "page" => $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(q)}},"variables":{"asOf":"2024-06-{{1 + (i % 28):00}}"} }""",
            "typename" => """{"query":"{ __typename }"}""",
            _ => $$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(q)}},"variables":{"code":"{{codes[i % codes.Count]}}"} }""",
        });
        var bodies = Enumerable.Range(0, 100).Select(Body).ToArray();
        async Task Http(int i)
        {
            output.ResetWrittenCount();
            using var state = new RegistryRequest(store.OpenSnapshot, Day);
            var body = bodies[i % 100];
            var http = new Ocop.GraphQL.Engine.Http.HttpRequest { Method = "POST", ContentType = "application/json", ContentLength = body.Length, Body = PipeReader.Create(new ReadOnlySequence<byte>(body)) };
            using var response = await engine.HandleHttpAsync(http, new RequestContext(state, default));
            response.Write(output);
        }
        await Time("engine+http", n, Http);
        if (what == "product")
        {
            await Time("snapshot+find+producer", n, i =>
            {
                using var s = store.OpenSnapshot();
                var p = s.Products.FindByCode(codes[i % codes.Count], Day, ProductFields.Code | ProductFields.Name | ProductFields.Stars | ProductFields.Certified | ProductFields.Place | ProductFields.ProducerId)!;
                if (p.ProducerId is { } id) s.Producers.FindByIds([id], ProducerFields.Name);
                return Task.CompletedTask;
            });
            await Time("snapshot+find", n, i =>
            {
                using var s = store.OpenSnapshot();
                s.Products.FindByCode(codes[i % codes.Count], Day, ProductFields.Code | ProductFields.Name | ProductFields.Stars | ProductFields.Certified | ProductFields.Place | ProductFields.ProducerId);
                return Task.CompletedTask;
            });
            await Time("snapshot+revision", n, i => { using var s = store.OpenSnapshot(); _ = s.Revision; return Task.CompletedTask; });
            var y = new ProductStatement(file);
            var ow = new ArrayBufferWriter<byte>(1 << 20);
            await Time("yardstick", n, i => { ow.ResetWrittenCount(); using var w = new System.Text.Json.Utf8JsonWriter(ow); y.Write(w, codes[i % codes.Count]); return Task.CompletedTask; });
        }
    }

    static async Task Time(string name, int n, Func<int, Task> run)
    {
        for (var i = 0; i < n / 4; i++) await run(i);
        var a = GC.GetAllocatedBytesForCurrentThread();
        var t = Process.GetCurrentProcess().TotalProcessorTime; var sw = Stopwatch.StartNew();
        for (var i = 0; i < n; i++) await run(i);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime - t;
        Console.WriteLine($"{name}: {cpu.TotalMicroseconds / n:0.0} µs cpu, {sw.Elapsed.TotalMicroseconds / n:0.0} µs wall, {(GC.GetAllocatedBytesForCurrentThread() - a) / n} B");
    }
}
