namespace Ocop.Storage.Importing.Rows;

/// <summary>What can be wrong with a row.</summary>
internal enum ProblemCode
{
    /// <summary>No product is named. Refuses the row.</summary>
    NameMissing,

    /// <summary>No producer is named, and none above stands for it. Refuses the row.</summary>
    ProducerMissing,

    /// <summary>A cell holds a formula, whose value nothing vouches for. Refuses the row.</summary>
    Formula,

    /// <summary>A cell holds an error such as #REF!. Refuses the row.</summary>
    CellError,

    /// <summary>The stars are no number of stars. Refuses the row.</summary>
    StarsUnreadable,

    /// <summary>The stars lie outside 1 to 5. Refuses the row.</summary>
    StarsOutOfRange,

    /// <summary>Several numbers of stars are named, or none that can be told. Refuses the row.</summary>
    StarsUnclear,

    /// <summary>The row and the heading above it, or two cells of it, state different stars. Refuses the row.</summary>
    StarsContradicted,

    /// <summary>The points cannot be read, or lie outside 0 to 100. Refuses the row.</summary>
    ScoreUnreadable,

    /// <summary>The number of the decision cannot be read. Refuses the row.</summary>
    DecisionUnreadable,

    /// <summary>The date is written in no way that dates are. Refuses the row.</summary>
    DateUnreadable,

    /// <summary>No calendar has the date, or it lies before the programme or after the day of the import. Refuses the row.</summary>
    DateImpossible,

    /// <summary>The date and the one behind the decision's number are not the same. Refuses the row.</summary>
    DatesContradict,

    /// <summary>The row or line fits no layout that is known. Refuses the row.</summary>
    NotUnderstood,

    /// <summary>Neither the row nor its heading names a province, and none was given for the list. Refuses the row.</summary>
    ProvinceMissing,

    /// <summary>What is printed as the province is none, or several. Refuses the row.</summary>
    ProvinceUnknown,

    /// <summary>Another row of the file states something else of the same certificate or dossier. Refuses both rows.</summary>
    Contradiction,

    /// <summary>The law, or what is recorded of the certificate, rules out what is stated. Refuses the row.</summary>
    RuledOut,

    /// <summary>The product, producer, certificate or dossier was withdrawn by a decision. Refuses the row.</summary>
    Withdrawn,

    /// <summary>One or two stars get no certificate; product and producer are recorded. A note.</summary>
    BelowCertificate,

    /// <summary>The stars are sought or reached by points, and nobody recognised them; they stand with a dossier. A note.</summary>
    NotRecognised,

    /// <summary>Neither stars nor a decision are stated, so product and producer alone are recorded. A note.</summary>
    NoRecognition,

    /// <summary>The address and the producer's cell, or a heading, name different places. A note.</summary>
    PlacesContradict,

    /// <summary>The name holds stars that cannot be taken off with certainty. A note.</summary>
    StarsInName,

    /// <summary>The name of several products holds years in brackets, and it is not certain whose. A note.</summary>
    YearsInName,

    /// <summary>The points give other stars than those stated, by every set of criteria. A note.</summary>
    ScoreContradictsStars,

    /// <summary>The decision is one of the Prime Minister, who recognises no product; it is left out with its date. A note.</summary>
    DecisionNotRecognising,

    /// <summary>The name holds a number that may have lost its degree sign, such as 400 đạm for 40°. A note.</summary>
    DegreeSignLost,

    /// <summary>An enumeration ends in an ellipsis, so there may be more than is listed. A note.</summary>
    ListIncomplete,

    /// <summary>The workbook hides the row or its sheet. A note.</summary>
    Hidden,
}
