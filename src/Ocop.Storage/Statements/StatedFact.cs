namespace Ocop.Storage.Statements;

/// <summary>The facts of a row that can be refused.</summary>
internal enum StatedFact
{
    /// <summary>The stars.</summary>
    Stars,

    /// <summary>The date of the decision.</summary>
    Date,

    /// <summary>The year of recognition.</summary>
    Year,

    /// <summary>The points.</summary>
    Score,

    /// <summary>The group of products.</summary>
    Group,
}
