namespace Ocop.Testing.Generation;

/// <summary>What a variable in a place of a document may be.</summary>
internal enum PlaceKind
{
    /// <summary>Of the place's type.</summary>
    Plain,

    /// <summary>Absent, since the place has a default.</summary>
    HasDefault,

    /// <summary>Neither null nor absent: it is the one field of a oneOf input object.</summary>
    OneOfField,
}
