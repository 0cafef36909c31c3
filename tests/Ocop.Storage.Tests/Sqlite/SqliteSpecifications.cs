using Ocop.Storage.Tests.Specification;

namespace Ocop.Storage.Tests.Sqlite;

/// <summary>Every storage specification on SQLite.</summary>
public sealed class SqliteBundledDataTests() : BundledDataSpecification(new SqliteEngine());

public sealed class SqliteOpeningTests() : OpeningSpecification(new SqliteEngine());

public sealed class SqliteUpdateTests() : UpdateSpecification(new SqliteEngine());

public sealed class SqliteStandingTests() : StandingSpecification(new SqliteEngine());

public sealed class SqliteProductPageTests() : ProductPageSpecification(new SqliteEngine());

public sealed class SqliteSearchTests() : SearchSpecification(new SqliteEngine());

public sealed class SqliteListingTests() : ListingSpecification(new SqliteEngine());

public sealed class SqliteProductDetailTests() : ProductDetailSpecification(new SqliteEngine());

public sealed class SqliteNearbyTests() : NearbySpecification(new SqliteEngine());

public sealed class SqlitePartitionTests() : PartitionSpecification(new SqliteEngine());

public sealed class SqliteProgrammeTests() : ProgrammeSpecification(new SqliteEngine());

public sealed class SqliteProducerPageTests() : ProducerPageSpecification(new SqliteEngine());

public sealed class SqliteNameOrderTests() : NameOrderSpecification(new SqliteEngine());

public sealed class SqliteSuggestionTests() : SuggestionSpecification(new SqliteEngine());

public sealed class SqliteCountTests() : CountSpecification(new SqliteEngine());

public sealed class SqliteRevisionTests() : RevisionSpecification(new SqliteEngine());

public sealed class SqliteCertificatePageTests() : CertificatePageSpecification(new SqliteEngine());

public sealed class SqliteCertificateActTests() : CertificateActSpecification(new SqliteEngine());

public sealed class SqliteClaimTests() : ClaimSpecification(new SqliteEngine());

public sealed class SqliteCommuneTests() : CommuneSpecification(new SqliteEngine());

public sealed class SqliteImportTests() : ImportSpecification(new SqliteEngine());

public sealed class SqliteImportLayoutTests() : ImportLayoutSpecification(new SqliteEngine());

public sealed class SqliteUnitImportTests() : UnitImportSpecification(new SqliteEngine());

public sealed class SqliteCommuneCodeTests() : CommuneCodeSpecification(new SqliteEngine());

public sealed class SqliteDocumentTests() : DocumentSpecification(new SqliteEngine());

public sealed class SqliteExportTests() : ExportSpecification(new SqliteEngine());

public sealed class SqliteWithdrawalTests() : WithdrawalSpecification(new SqliteEngine());

public sealed class SqliteChangeLogTests() : ChangeLogSpecification(new SqliteEngine());

public sealed class SqliteCheckTests() : CheckSpecification(new SqliteEngine());
public sealed class SqliteChangeFeedTests() : ChangeFeedSpecification(new SqliteEngine());
