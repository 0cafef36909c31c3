using System.Globalization;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.GraphQL.Changes;

/// <summary>The type <c>Change</c> and the enums that it is told in.</summary>
internal static class ChangeType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Change";

    /// <summary>The name of the enum of the kinds of records.</summary>
    public const string RecordTypeName = "RecordType";

    /// <summary>The name of the enum of what can happen to a record.</summary>
    public const string KindName = "ChangeKind";

    private const string ReasonName = "WithdrawalReason";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineEnums(schema);
        schema.Object<ChangeView>(
            Name,
            "One change of one record. A record that changed several times comes several times, each time as it is now: apply a change by putting its document in the place of the one of the same type and code.",
            change => change
                .Field("cursor", "String!", "The place behind this change; changes and changed go on from it.", c => FieldValue.Of(c.Cursor))
                .Field("revision", "String!", "Number of the write that made the change; all changes of one write come one after the other.", c => FieldValue.Of(c.Change.Place.Revision.ToString(CultureInfo.InvariantCulture)))
                .Field("at", "Instant!", "When it was written.", c => InstantScalar.Of(c.Change.Place.At))
                .Field("recordType", $"{RecordTypeName}!", "What kind of record changed.", c => EnumNames<RecordKind>.Value(c.Change.RecordKind))
                .Field("code", "String!", "The record's permanent code among those of its type.", c => FieldValue.Of(c.Change.RecordCode))
                .Field("kind", $"{KindName}!", "What happened to it.", c => EnumNames<ChangeKind>.Value(c.Change.Kind))
                .Field("reason", ReasonName, "Why it was withdrawn; null for other changes.", c => EnumNames<WithdrawalReason>.Value(WithdrawalOf(c)?.Reason))
                .Field("replacedBy", "String", "Code of the record of the same type that stands for the withdrawn one, which may have been withdrawn since; null for other changes, or where none does.", c => FieldValue.Of(WithdrawalOf(c)?.ReplacedBy))
                .Field("document", "String!", "The record as one line of JSON, just as an export holds it, with all that is recorded of it at the moment of this answer, so that a later change may show already. Of a withdrawn record it says when and why.",
                    f => f.ResolvedBy(new ChangeDocumentResolver()).Cost(Weights.Part))
                .Field("node", "Node", "The record itself; null where it was withdrawn, be it by a later change, and for types of records without an id.",
                    f => f.ResolvedBy(new ChangeNodeResolver()).Cost(Weights.Part)));
    }

    private static Withdrawal? WithdrawalOf(ChangeView view) => view.Change.Kind == ChangeKind.Withdrawn ? view.Change.Withdrawal : null;

    private static void DefineEnums(SchemaBuilder schema)
    {
        schema.Enum(RecordTypeName, "The types of records that changes tell of.", type => type
            .Value(EnumNames<RecordKind>.Of(RecordKind.Product), "A product.")
            .Value(EnumNames<RecordKind>.Of(RecordKind.Producer), "A producer.")
            .Value(EnumNames<RecordKind>.Of(RecordKind.Certificate), "A certificate.")
            .Value(EnumNames<RecordKind>.Of(RecordKind.Dossier), "A dossier (hồ sơ).")
            .Value(EnumNames<RecordKind>.Of(RecordKind.Programme), "A programme of a place and period.")
            .Value(EnumNames<RecordKind>.Of(RecordKind.Commune), "A commune of an official list, as it is from one day to another.")
            .Value(EnumNames<RecordKind>.Of(RecordKind.DataSet), "A list that was loaded."));
        schema.Enum(KindName, "What happened to a record.", kind => kind
            .Value(EnumNames<ChangeKind>.Of(ChangeKind.Created), "It was recorded for the first time.")
            .Value(EnumNames<ChangeKind>.Of(ChangeKind.Updated), "Something recorded of it changed.")
            .Value(EnumNames<ChangeKind>.Of(ChangeKind.Withdrawn), "It was withdrawn; its code is never given again."));
        schema.Enum(ReasonName, "Why a record was withdrawn. A certificate that an authority revoked is not withdrawn: it stays, with its revocation.", reason => reason
            .Value(EnumNames<WithdrawalReason>.Of(WithdrawalReason.RecordedInError), "What it stated was never so.")
            .Value(EnumNames<WithdrawalReason>.Of(WithdrawalReason.Duplicate), "Another record tells of the same thing.")
            .Value(EnumNames<WithdrawalReason>.Of(WithdrawalReason.SourceWithdrawn), "The source that stated it was withdrawn by whoever published it."));
    }
}
