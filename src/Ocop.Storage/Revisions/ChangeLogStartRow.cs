namespace Ocop.Storage.Revisions;

/// <summary>The row of <c>change_log_start</c>: where the change log of a registry begins that was not written here from the start.</summary>
/// <remarks>A registry made from an export holds what was, but not how it became so. Without a row every change is kept.</remarks>
internal sealed class ChangeLogStartRow
{
    /// <summary>The revision that the registry was made as; only what came after it is logged.</summary>
    public long Revision { get; set; }

    /// <summary>The place of that revision's last change, so that whoever had read them all can go on from there.</summary>
    public int Position { get; set; }
}
