namespace Ocop.Storage.Writing.Queueing;

/// <summary>A statement that changes rows, written once and executed with many values.</summary>
/// <remarks>Executors know it by its identity, so each is made once and kept.</remarks>
/// <param name="text">The statement, its parameters named as <see cref="Reading.Sql.SqlText.ParameterName"/> names them, first to last.</param>
/// <param name="parameters">The number of its parameters.</param>
internal class WriteStatement(string text, int parameters)
{
    /// <summary>The statement.</summary>
    public string Text => text;

    /// <summary>The number of its parameters.</summary>
    public int Parameters => parameters;
}
