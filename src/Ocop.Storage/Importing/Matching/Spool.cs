using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Things of one type that wait in a temporary file until they are asked for again, so that memory does not grow with them.</summary>
internal sealed class Spool<T> : IDisposable
{
    private const int BufferLength = 1 << 16;

    private static readonly JsonSerializerOptions Compact = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly FileStream file;
    private readonly MemoryStream buffer = new(BufferLength);
    private readonly List<long> ends = [];
    private long written;

    /// <summary>Makes the file, which nobody else sees and which goes with its last handle, even that of a killed process.</summary>
    public Spool()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, 1, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
    }

    /// <summary>How many there are.</summary>
    public int Count => ends.Count;

    /// <summary>Adds one behind the others.</summary>
    public void Add(T thing)
    {
        JsonSerializer.Serialize(buffer, thing, Compact);
        ends.Add(written + buffer.Length);
        if (buffer.Length >= BufferLength)
            Flush();
    }

    /// <summary>One of them, by its place from 0 on.</summary>
    public T Get(int index)
    {
        if (ends[index] > written)
            Flush();
        var start = index == 0 ? 0 : ends[index - 1];
        var bytes = new byte[ends[index] - start];
        RandomAccess.Read(file.SafeFileHandle, bytes, start);
        return JsonSerializer.Deserialize<T>(bytes, Compact)!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        file.Dispose();
        buffer.Dispose();
    }

    private void Flush()
    {
        RandomAccess.Write(file.SafeFileHandle, buffer.GetBuffer().AsSpan(0, (int)buffer.Length), written);
        written += buffer.Length;
        buffer.SetLength(0);
    }
}
