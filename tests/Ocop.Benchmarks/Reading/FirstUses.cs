using System.Linq.Expressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Products;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Benchmarks.Reading;

/// <summary>What the first query of a shape that was never seen costs until its command is prepared.</summary>
[Config(typeof(OncePerShape))]
public class FirstUses : IDisposable
{
    private const int Conditions = 10;

    private readonly SelectWriter<ProductRecord> select = new(ProductMap.Map, SqliteDialect.Instance);
    private ReadingRegistry registry = null!;
    private ReadSession session = null!;
    private int shape;

    [GlobalSetup]
    public void Open()
    {
        registry = new ReadingRegistry();
        session = registry.OpenSession();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        session.Dispose();
        registry.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Entity Framework translates the shape; the command is prepared.</summary>
    [Benchmark(Baseline = true)]
    public void Translate()
    {
        var query = registry.Context.Products.AsNoTracking().Where(Predicate(shape++)).OrderBy(product => product.NameSort).Select(product => product.Code);
        using var command = query.CreateDbCommand();
        command.Prepare();
    }

    /// <summary>The select builder writes the shape; the command is prepared.</summary>
    [Benchmark]
    public void Write()
    {
        var query = new ProductQuery(new LocalDate(2024, 6, 1)) { Filter = Conjunction(shape++) };
        var sql = session.NewText();
        select.WriteCount(sql, query.ToRowQuery());
        session.Statements.Get(sql);
    }

    /// <summary>Ten conditions on the name; each bit of the number decides the kind of one.</summary>
    private static Filter Conjunction(int number) => Filter.All(
        [.. Enumerable.Range(0, Conditions).Select(bit =>
            (number >> bit) % 2 == 0 ? ProductFilters.Name.IsNot("x") : ProductFilters.Name.Matches(TextMatch.Contains, "a"))]);

    private static Expression<Func<ProductRow, bool>> Predicate(int number)
    {
        var product = Expression.Parameter(typeof(ProductRow), "product");
        var name = Expression.Property(product, nameof(ProductRow.Name));
        var contains = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
        var conditions = Enumerable.Range(0, Conditions).Select(bit => (number >> bit) % 2 == 0
            ? (Expression)Expression.NotEqual(name, Expression.Constant("x"))
            : Expression.Call(name, contains, Expression.Constant("a")));
        return Expression.Lambda<Func<ProductRow, bool>>(conditions.Aggregate(Expression.AndAlso), product);
    }

    /// <summary>Every iteration runs once, in this process, so that each meets a shape of its own.</summary>
    private sealed class OncePerShape : ManualConfig
    {
        public OncePerShape() => AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(50)
            .WithIterationCount(400)
            .WithInvocationCount(1)
            .WithUnrollFactor(1));
    }
}
