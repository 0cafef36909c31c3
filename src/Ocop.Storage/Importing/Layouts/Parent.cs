using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>The producer of a row, for the rows below it that leave the producer empty.</summary>
/// <param name="Producer">The producer.</param>
/// <param name="Form">Its form in a column of its own.</param>
/// <param name="Address">Its address.</param>
/// <param name="Place">Its place.</param>
internal sealed record Parent(
    PrintedField<ProducerName> Producer, PrintedField<string>? Form, PrintedField<PrintedAddress>? Address, PrintedPlace Place)
{
    /// <summary>The producer of a row; null where it states none.</summary>
    public static Parent? Of(Rows.ListRow row) =>
        row.Producer is { HasValue: true } producer ? new(producer, row.ProducerForm, row.Address, row.Place) : null;
}
