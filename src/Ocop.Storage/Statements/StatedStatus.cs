namespace Ocop.Storage.Statements;

/// <summary>What a row says of its product.</summary>
internal enum StatedStatus
{
    /// <summary>Certified.</summary>
    Recognised,

    /// <summary>The certificate was revoked.</summary>
    Revoked,

    /// <summary>The certificate ran out.</summary>
    Expired,

    /// <summary>Put forward for evaluation.</summary>
    Candidate,

    /// <summary>A council agreed; the decision was not issued yet.</summary>
    CouncilPassed,

    /// <summary>Forwarded to the ministry for five stars.</summary>
    ProposedFiveStar,
}
