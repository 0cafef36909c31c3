using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>The types <c>Target</c>, <c>ReportedResult</c> and <c>ComputedResult</c>.</summary>
internal static class TargetType
{
    /// <summary>The name of targets.</summary>
    public const string Name = "Target";

    private const string ReportedName = "ReportedResult";
    private const string ComputedName = "ComputedResult";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<TargetView>(
            Name,
            "A number that a programme is to reach (chỉ tiêu); or a result that was reported without one, whose comparator is null.",
            target => DefineFigures(DefineSubject(target)));
        DefineReported(schema);
        DefineComputed(schema);
    }

    private static ObjectBuilder<TargetView> DefineSubject(ObjectBuilder<TargetView> target) => target
        .Field("id", "ID!", "Opaque identity for client caches; carries the day when one was asked for.", Id)
        .Field("key", "String!", "Permanent name within the programme.", t => FieldValue.Of(t.Record.Key))
        .Field("statement", "String!", "What is counted, in English words.", t => FieldValue.Of(t.Record.Statement))
        .Field("asPrinted", "String", "The source's own words; null where they are not recorded.", t => FieldValue.Of(t.Record.AsPrinted))
        .Field("note", "String", "What is doubtful or easily misread in the words; null for nothing.", t => FieldValue.Of(Of(t).Statement.Note))
        .Field("metric", "Metric!", "What is counted.", t => EnumNames<Metric>.Value(Of(t).Subject.Metric))
        .Field("condition", "TargetCondition", "What must hold of the thing that counts; null for nothing.", t => EnumNames<TargetCondition>.Value(Of(t).Subject.Filter.Condition))
        .Field("stars", "Int", "The stars that the target names, 1 to 5; null where it names none.", t => FieldValue.Of(t.Record.Stars))
        .Field("starsCounted", "StarsCounted", "Which products those stars mean; null where the target names none.", t => EnumNames<StarsCounted>.Value(t.Record.StarsCounted))
        .Field("producerKind", ProducerType.KindName, "The kind of producer that counts; null for every kind.", t => EnumNames<ProducerKind>.Value(Of(t).Subject.Filter.ProducerKind))
        .Field("producerTrait", "ProducerTrait", "What the producer is beside its kind; null for anything.", t => EnumNames<ProducerTrait>.Value(Of(t).Subject.Filter.Trait))
        .Field("channel", "TargetChannel", "The way to buyers that counts; null for any.", t => EnumNames<TargetChannel>.Value(Of(t).Subject.Filter.Channel))
        .Field("population", "Population", "The whole that a share is a share of: its denominator; null where things are counted.", t => EnumNames<Population>.Value(Of(t).Subject.Population));

    private static void DefineFigures(ObjectBuilder<TargetView> target) => target
        .Field("comparator", "Comparator", "How a figure compares with the numbers; null for a result reported without a target.", t => EnumNames<Comparator>.Value(Of(t).Goal.Comparator))
        .Field("low", "Decimal", "The number, or the lower of two; null for HOLD and without a comparator.", t => FieldValue.Of(Of(t).Goal.Low))
        .Field("high", "Decimal", "The higher number of BETWEEN, included; null otherwise.", t => FieldValue.Of(Of(t).Goal.High))
        .Field("unit", "TargetUnit!", "What the numbers mean.", t => EnumNames<TargetUnit>.Value(Of(t).Goal.Unit))
        .Field("isIncrement", "Boolean!", "Whether the numbers are what comes on top in the term, and not a stock.", t => FieldValue.Of(Of(t).Goal.IsIncrement))
        .Field("startsOn", "LocalDate", "First day of the term; null where none is stated.", t => LocalDateScalar.Of(Of(t).Term.Start))
        .Field("dueBy", "LocalDate", "Last day on which the number is reached in time, the last of a stated year; null where none is stated.", t => LocalDateScalar.Of(Of(t).Term.DueBy))
        .Field("reported", $"[{ReportedName}!]!", "Figures that an authority published, whatever the day.",
            f => f.ResolvedBy(new ReportedResultsResolver()).ListSize(Weights.ReportedResults))
        .Field("computed", ComputedName, "What this registry's own records say on the day; null where they cannot know.",
            f => f.ResolvedBy(new ComputedResultsResolver()).Cost(2))
        .Field("verdict", "TargetVerdict!", "What the last published figure of the day or before says. Without one the registry's own count can say MET, for records that need not be all can show that a number is reached, and never that it is not.",
            f => f.ResolvedBy(new TargetVerdictResolver(evaluation => EnumNames<TargetVerdict>.Value(evaluation.Verdict))).Cost(2))
        .Field("verdictReason", "String!", "The arithmetic behind the verdict; of UNKNOWN, which fact is missing.",
            f => f.ResolvedBy(new TargetVerdictResolver(evaluation => FieldValue.Of(evaluation.Arithmetic))).Cost(2));

    private static void DefineReported(SchemaBuilder schema) => schema.Object<ReportedResultRecord>(
        ReportedName,
        "A figure that an authority published.",
        result => result
            .Field("statement", "String!", "What is reported, in English words.", r => FieldValue.Of(r.Statement))
            .Field("asPrinted", "String", "The source's own words; null where they are not recorded.", r => FieldValue.Of(r.AsPrinted))
            .Field("value", "Decimal", "The number or share as printed, in the target's unit; null where a fraction is printed alone.", r => FieldValue.Of(r.Value))
            .Field("numerator", "Int", "How many, where a fraction is printed; null otherwise.", r => FieldValue.Of(r.Figure.Numerator))
            .Field("denominator", "Int", "Out of how many, where a fraction is printed; null otherwise.", r => FieldValue.Of(r.Figure.Denominator))
            .Field("isExceeded", "Boolean!", "Whether the true number lies above the one printed (trên).", r => FieldValue.Of(r.Figure.IsExceeded))
            .Field("arithmetic", "String!", "The figure in words, a fraction with its share: 90/158 = 56.96 %.", r => FieldValue.Of(r.Figure.ToString()))
            .Field("figureDay", "LocalDate!", "The day the figure is of; of a month or year its last day.", r => LocalDateScalar.Of(r.Figure.Day))
            .Field("reportedOn", "LocalDate", "The day on which the source reports it; null where it prints no day.", r => ProgrammeType.DayOf(r.Source.PrintedDate))
            .Field("source", "Source!", "Where it was published.", r => FieldValue.Object(r.Source)));

    private static void DefineComputed(SchemaBuilder schema) => schema.Object<ComputedView>(
        ComputedName,
        "What this registry's own records say of a target on a day, its deadline once that has passed. They are what was published, so a number may be larger in truth.",
        computed => computed
            .Field("value", "Decimal!", "The number, or the share in per cent, unrounded.", c => FieldValue.Of(c.Computed.Figure.Value))
            .Field("numerator", "Int", "How many, of a share; null otherwise.", c => FieldValue.Of(c.Computed.Figure.Numerator))
            .Field("denominator", "Int", "Out of how many, of a share; null otherwise.", c => FieldValue.Of(c.Computed.Figure.Denominator))
            .Field("asOf", "LocalDate!", "The day counted on: the one asked for, or the target's last day once that has passed.", c => LocalDateScalar.Of(c.AsOf))
            .Field("explanation", "String!", "The arithmetic against the target, and what was counted.", c => FieldValue.Of(c.Explanation)));

    private static Target Of(TargetView view) => view.Record.Target;

    private static FieldValue Id(TargetView target) =>
        FieldValue.Of(new GlobalId(Name, $"{target.Record.Programme.Code}.{target.Record.Key}", target.AsOf.InId).ToString());
}
