namespace Ocop.Storage.Reading.Searching;

/// <summary>Why a text cannot be searched for.</summary>
public enum SearchProblem
{
    /// <summary>The text holds no letter and no digit.</summary>
    NoWords,

    /// <summary>The text holds more than <see cref="SearchWords.Limit"/> different words.</summary>
    TooManyWords,
}
