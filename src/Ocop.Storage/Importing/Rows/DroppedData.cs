using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Rows;

/// <summary>Data of a person that was dropped while it was read; that it stood there is all that is kept.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Cell">The cell it stood in.</param>
internal sealed record DroppedData(PersonalDataKind Kind, CellAddress Cell);
