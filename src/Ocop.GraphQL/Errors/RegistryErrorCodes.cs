namespace Ocop.GraphQL.Errors;

/// <summary>Codes of the errors that the registry's own fields answer; each has an entry in docs/errors.md.</summary>
internal static class RegistryErrorCodes
{
    /// <summary><c>first</c> or <c>last</c> is below one or above the limit.</summary>
    public const string PageSizeOutOfRange = "PAGE_SIZE_OUT_OF_RANGE";

    /// <summary>Paging arguments that contradict each other.</summary>
    public const string PagingConflict = "PAGING_CONFLICT";

    /// <summary>A cursor that this registry did not make, or that was damaged.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>A cursor of a page in another order.</summary>
    public const string CursorOfAnotherSort = "CURSOR_OF_ANOTHER_SORT";

    /// <summary>A text that is no registry code: wrong length, letter or check character.</summary>
    public const string MalformedCode = "MALFORMED_CODE";

    /// <summary>A global id that this registry did not make.</summary>
    public const string MalformedId = "MALFORMED_ID";

    /// <summary>A province code that no unit has, or had at the date given with it.</summary>
    public const string UnknownProvinceCode = "UNKNOWN_PROVINCE_CODE";

    /// <summary>A search text without a letter or digit.</summary>
    public const string EmptySearch = "EMPTY_SEARCH";

    /// <summary>An order that does not fit the query: relevance without a search, or a key twice.</summary>
    public const string InvalidOrder = "INVALID_ORDER";

    /// <summary>More values in one list than the registry looks up at once.</summary>
    public const string TooManyValues = "TOO_MANY_VALUES";

    /// <summary>A text that is longer than any that the registry records.</summary>
    public const string TextTooLong = "TEXT_TOO_LONG";

    /// <summary>A filter that states no condition.</summary>
    public const string InvalidFilter = "INVALID_FILTER";

    /// <summary>An official code, GTIN or tax code that breaks the rules of its kind.</summary>
    public const string MalformedKey = "MALFORMED_KEY";

    /// <summary>A key that several records have.</summary>
    public const string AmbiguousKey = "AMBIGUOUS_KEY";

    /// <summary>A point that is not on the globe, or a radius that is none.</summary>
    public const string NearOutOfRange = "NEAR_OUT_OF_RANGE";

    /// <summary>A short name that no edition of the criteria has.</summary>
    public const string UnknownEdition = "UNKNOWN_EDITION";

    /// <summary>A number that no product set has.</summary>
    public const string UnknownProductSet = "UNKNOWN_PRODUCT_SET";

    /// <summary>Criteria of an edition whose sheets are not recorded.</summary>
    public const string CriteriaNotRecorded = "CRITERIA_NOT_RECORDED";

    /// <summary>A score sheet that cannot be rated, with all that is wrong with it.</summary>
    public const string ScoreSheetRefused = "SCORE_SHEET_REFUSED";

    /// <summary>A number that is no number of stars.</summary>
    public const string StarsOutOfRange = "STARS_OUT_OF_RANGE";

    /// <summary>A way to stars that a hard stop bars.</summary>
    public const string StarsBarred = "STARS_BARRED";

    /// <summary>A text that is no period of years.</summary>
    public const string InvalidPeriod = "INVALID_PERIOD";

    /// <summary>More programmes than one answer holds.</summary>
    public const string TooManyProgrammes = "TOO_MANY_PROGRAMMES";

    /// <summary>A text that holds no number of a decision.</summary>
    public const string MalformedDecisionNumber = "MALFORMED_DECISION_NUMBER";

    /// <summary>A number of days out of range.</summary>
    public const string DaysOutOfRange = "DAYS_OUT_OF_RANGE";

    /// <summary>A day before the programme began.</summary>
    public const string BeforeProgramme = "BEFORE_PROGRAMME";

    /// <summary>More claims than are verified at once.</summary>
    public const string TooManyClaims = "TOO_MANY_CLAIMS";

    /// <summary>No claim to verify.</summary>
    public const string NoClaims = "NO_CLAIMS";

    /// <summary>A province code of another era than the day asked for.</summary>
    public const string CodeOfOtherEra = "CODE_OF_OTHER_ERA";

    /// <summary>What is asked for is not recorded here yet.</summary>
    public const string NotRecorded = "NOT_RECORDED";

    /// <summary>A code or global id that names a record of another type than the field answers.</summary>
    public const string KeyOfOtherType = "KEY_OF_OTHER_TYPE";

    /// <summary>Two letters that no country has.</summary>
    public const string UnknownCountryCode = "UNKNOWN_COUNTRY_CODE";

    /// <summary>A commune code that is on no official list recorded.</summary>
    public const string UnknownCommuneCode = "UNKNOWN_COMMUNE_CODE";

    /// <summary>The export of the newest revision is still being made.</summary>
    public const string ExportInProgress = "EXPORT_IN_PROGRESS";

    /// <summary>The export of the newest revision cannot be made.</summary>
    public const string ExportFailed = "EXPORT_FAILED";

    /// <summary>A cursor behind which not all changes are kept.</summary>
    public const string ChangesNotKept = "CHANGES_NOT_KEPT";

    /// <summary>A cursor of a revision that does not exist here yet.</summary>
    public const string CursorAhead = "CURSOR_AHEAD";

    /// <summary>A cursor of another registry, or of revisions that a restored backup does not have.</summary>
    public const string CursorOfAnotherRegistry = "CURSOR_OF_ANOTHER_REGISTRY";

    /// <summary>A subscriber that took its events too slowly.</summary>
    public const string SlowReader = "SLOW_READER";

    /// <summary>More subscribers than the server serves.</summary>
    public const string TooManySubscribers = "TOO_MANY_SUBSCRIBERS";

    /// <summary>A header <c>Ocop-Revision</c> that is no number.</summary>
    public const string MalformedRevision = "MALFORMED_REVISION";

    /// <summary>A revision that is not written yet.</summary>
    public const string RevisionNotReached = "REVISION_NOT_REACHED";

    /// <summary>The database does not answer at the moment, or all that may read at once are at work.</summary>
    public const string RegistryUnavailable = "REGISTRY_UNAVAILABLE";
}
