namespace Ocop.Storage.Importing.Reports;

/// <summary>What two records are that may be one.</summary>
public enum MergeKind
{
    /// <summary>Two producers.</summary>
    Producer,

    /// <summary>Two products.</summary>
    Product,

    /// <summary>Two certificates of one product.</summary>
    Certificate,
}

/// <summary>What tells two records apart that may be one.</summary>
public enum MergeReason
{
    /// <summary>The legal form of the producer.</summary>
    LegalForm,

    /// <summary>Accents alone.</summary>
    Accents,

    /// <summary>A few letters.</summary>
    Spelling,

    /// <summary>The place, such as a province before and after the reform of 2025.</summary>
    Place,

    /// <summary>The producer, whose name is alike.</summary>
    Producer,

    /// <summary>One states the year or the decision, and the other does not.</summary>
    LessStated,
}
