using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>What a statement about a programme is.</summary>
[JsonConverter(typeof(EnumNameConverter<ProgrammeStatementKind>))]
public enum ProgrammeStatementKind
{
    /// <summary>What the programme aims at.</summary>
    Definition,

    /// <summary>Whom or what the programme covers.</summary>
    Scope,

    /// <summary>A run of time that the source speaks of beside the programme's own period.</summary>
    Period,

    /// <summary>What is done (giải pháp).</summary>
    Step,

    /// <summary>What is to be done later.</summary>
    PlannedStep,

    /// <summary>What producers are given.</summary>
    Support,

    /// <summary>What a product must meet, as an authority puts it.</summary>
    Rule,

    /// <summary>A criterion of another programme that this one serves.</summary>
    Criterion,

    /// <summary>The levels that recognise products.</summary>
    RecognitionLevel,

    /// <summary>The kinds of producers (chủ thể) that take part.</summary>
    ProducerKind,

    /// <summary>Who acts in the programme beside producers, or of which part of the economy they are.</summary>
    Actor,

    /// <summary>Who comes first.</summary>
    Priority,

    /// <summary>Where the programme is to go next (định hướng).</summary>
    Direction,

    /// <summary>What a certificate says.</summary>
    Certificate,

    /// <summary>How the programme stands to another one.</summary>
    Link,

    /// <summary>Experience of a like programme elsewhere.</summary>
    Experience,
}
