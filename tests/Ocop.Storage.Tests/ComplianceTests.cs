using Ocop.Storage.Tests.Postgres;
using Ocop.Storage.Tests.Sqlite;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests;

/// <summary>Every storage specification is run on every database engine.</summary>
public sealed class ComplianceTests
{
    [Theory]
    [InlineData(typeof(SqliteEngine))]
    [InlineData(typeof(PostgresEngine))]
    public void Every_specification_is_derived_for_the_engine(Type engine)
    {
        var types = typeof(ComplianceTests).Assembly.GetTypes();
        var specifications = types.Where(type => type.IsAbstract && TakesEngine(type)).ToList();
        var derived = types.Where(type => type.Namespace == engine.Namespace && !type.IsAbstract).Select(type => type.BaseType).ToHashSet();

        Assert.NotEmpty(specifications);
        Assert.Empty(specifications.Where(specification => !derived.Contains(specification)).Select(specification => specification.Name));
    }

    private static bool TakesEngine(Type type) =>
        type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
            .Any(constructor => constructor.GetParameters() is [{ ParameterType: var parameter }] && parameter == typeof(TestEngine));
}
