using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Conversions;

namespace Ocop.Storage;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteOcopContext(DbContextOptions<SqliteOcopContext> options) : OcopContext(options)
{
    /// <summary>A context over an open connection, which stays open when the context is disposed of.</summary>
    /// <remarks>A list is one parameter, whatever its length, so that each query is translated once.</remarks>
    public static SqliteOcopContext Over(DbConnection connection) => new(new DbContextOptionsBuilder<SqliteOcopContext>()
        .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).Options);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<decimal>().HaveConversion<ExactDecimalConverter>();
    }
}
