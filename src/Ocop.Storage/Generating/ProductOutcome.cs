namespace Ocop.Storage.Generating;

/// <summary>How a generated product stands on the plan's day, from which its history is told backwards.</summary>
internal enum ProductOutcome
{
    /// <summary>Its last certificate is in force.</summary>
    Certified,

    /// <summary>Its last certificate is over and was not renewed.</summary>
    Expired,

    /// <summary>Its last certificate was revoked.</summary>
    Revoked,

    /// <summary>It was never certified; a dossier is under way.</summary>
    Candidate,
}
