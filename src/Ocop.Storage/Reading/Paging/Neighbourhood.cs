namespace Ocop.Storage.Reading.Paging;

/// <summary>One side of a place in an ordered list.</summary>
/// <param name="Place">The place.</param>
/// <param name="Behind">Behind the place; otherwise ahead of it.</param>
/// <param name="Inclusive">Whether the place itself belongs to the side.</param>
internal readonly record struct Neighbourhood(PageKey Place, bool Behind, bool Inclusive);
