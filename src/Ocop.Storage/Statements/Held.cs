using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>A record as rows state it, beside what was recorded of it before.</summary>
internal sealed class Held<TRow>
    where TRow : RecordRow
{
    private Held(TRow row, TRow? recorded) => (Row, Recorded) = (row, recorded);

    /// <summary>The record as rows state it so far.</summary>
    public TRow Row { get; private set; }

    /// <summary>The record as it was recorded; null for one that rows make.</summary>
    public TRow? Recorded { get; }

    /// <summary>Whether a row that was accepted states it; otherwise it is not written.</summary>
    public bool IsStated { get; private set; }

    /// <summary>Whether something that belongs to it changed and stands in other tables.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Whether the registry has it, or will have it.</summary>
    public bool Exists => Recorded is not null || IsStated;

    /// <summary>Whether it is written: rows state it, and it is new or not as it was recorded.</summary>
    public bool HasChanged(BulkWrite write) => Recorded is null ? IsStated : IsTouched || !write.AreEqual(Recorded, Row);

    /// <summary>Writes it where it changed.</summary>
    public void Save(BulkWrite write)
    {
        if (!HasChanged(write))
            return;
        if (Recorded is null)
            write.Create(Row);
        else
            write.Update(Row);
    }

    /// <summary>A record that the registry holds.</summary>
    public static Held<TRow> Of(TRow recorded) => new(recorded, (TRow)recorded.Copy());

    /// <summary>A record that rows may make.</summary>
    public static Held<TRow> Make(TRow row) => new(row, null);

    /// <summary>Notes that an accepted row states it.</summary>
    /// <returns>Whether the row makes it: it is new, and no row stated it before.</returns>
    public bool State()
    {
        var isFirst = !IsStated && Recorded is null;
        IsStated = true;
        return isFirst;
    }

    /// <summary>Notes that something that belongs to it changed.</summary>
    public void Touch() => IsTouched = true;

    /// <summary>Puts the record back to what it was before a row that is refused.</summary>
    public void Restore(TRow before) => Row = before;
}
