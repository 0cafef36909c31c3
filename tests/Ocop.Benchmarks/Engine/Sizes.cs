using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.Benchmarks.Engine;

/// <summary>What a field of a cached document costs, executed and written, as answers grow tenfold; the parameter is shape and number of fields.</summary>
[MemoryDiagnoser]
public class Sizes
{
    private readonly ArrayBufferWriter<byte> output = new(16 * 1024 * 1024);
    private GraphQLEngine engine = null!;
    private object root = null!;
    private GraphQLRequest request = null!;

    /// <summary>The document: shape, and how many fields its answer has.</summary>
    [Params("wide 100", "wide 1000", "list 20000", "list 200000", "deep 10", "deep 100")]
    public string Answer { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var fields = int.Parse(Answer.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        (engine, root) = Grid.Create(fields / 10);
        request = new GraphQLRequest(Encoding.UTF8.GetBytes(Answer[0] switch
        {
            'w' => Grid.Wide(fields),
            'l' => Grid.List(),
            _ => Grid.Deep(fields),
        }));
        var bytes = Execute();
        if (!Encoding.UTF8.GetString(output.WrittenSpan).StartsWith("{\"data\":", StringComparison.Ordinal))
            throw new InvalidOperationException($"{Answer}: {Encoding.UTF8.GetString(output.WrittenSpan[..Math.Min(bytes, 300)])}");
    }

    [Benchmark]
    public int Execute()
    {
        output.ResetWrittenCount();
        var executing = engine.ExecuteAsync(request, new RequestContext(root, default));
        using var response = executing.IsCompletedSuccessfully ? executing.Result : throw new InvalidOperationException("Nothing here waits.");
        response.Write(output);
        return output.WrittenCount;
    }
}
