namespace Ocop.GraphQL.Engine.Http;

/// <summary>Undoes one coding of a body, piece by piece.</summary>
internal interface IInflater : IDisposable
{
    /// <summary>Fills the buffer as far as it can; answers how many bytes it wrote, 0 at the end of the data.</summary>
    /// <exception cref="InvalidDataException">The data is damaged.</exception>
    int Read(Span<byte> buffer);

    /// <summary>Whether the data ended where its format says, asked once there was no more to read.</summary>
    /// <param name="inflated">All that was read.</param>
    bool IsWhole(ReadOnlySpan<byte> inflated);
}
