using Ocop.Storage.Tests.Specification;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>Every storage specification on SQLite.</summary>
public sealed class SqliteBundledDataTests() : BundledDataSpecification(new SqliteEngine());
