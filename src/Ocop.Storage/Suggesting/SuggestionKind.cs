namespace Ocop.Storage.Suggesting;

/// <summary>What a suggested name is the name of.</summary>
public enum SuggestionKind
{
    /// <summary>A product.</summary>
    Product,

    /// <summary>A producer.</summary>
    Producer,
}
