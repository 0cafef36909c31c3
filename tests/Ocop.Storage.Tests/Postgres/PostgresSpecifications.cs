using Ocop.Storage.Tests.Specification;

namespace Ocop.Storage.Tests.Postgres;

/// <summary>Every storage specification on PostgreSQL.</summary>
public sealed class PostgresBundledDataTests() : BundledDataSpecification(new PostgresEngine());

public sealed class PostgresOpeningTests() : OpeningSpecification(new PostgresEngine());

public sealed class PostgresUpdateTests() : UpdateSpecification(new PostgresEngine());

public sealed class PostgresStandingTests() : StandingSpecification(new PostgresEngine());

public sealed class PostgresProductPageTests() : ProductPageSpecification(new PostgresEngine());

public sealed class PostgresSearchTests() : SearchSpecification(new PostgresEngine());

public sealed class PostgresListingTests() : ListingSpecification(new PostgresEngine());

public sealed class PostgresProductDetailTests() : ProductDetailSpecification(new PostgresEngine());

public sealed class PostgresNearbyTests() : NearbySpecification(new PostgresEngine());

public sealed class PostgresPartitionTests() : PartitionSpecification(new PostgresEngine());

public sealed class PostgresProgrammeTests() : ProgrammeSpecification(new PostgresEngine());

public sealed class PostgresProducerPageTests() : ProducerPageSpecification(new PostgresEngine());

public sealed class PostgresNameOrderTests() : NameOrderSpecification(new PostgresEngine());

public sealed class PostgresSuggestionTests() : SuggestionSpecification(new PostgresEngine());

public sealed class PostgresCountTests() : CountSpecification(new PostgresEngine());

public sealed class PostgresRevisionTests() : RevisionSpecification(new PostgresEngine());

public sealed class PostgresCertificatePageTests() : CertificatePageSpecification(new PostgresEngine());

public sealed class PostgresCertificateActTests() : CertificateActSpecification(new PostgresEngine());

public sealed class PostgresClaimTests() : ClaimSpecification(new PostgresEngine());

public sealed class PostgresCommuneTests() : CommuneSpecification(new PostgresEngine());

public sealed class PostgresDocumentTests() : DocumentSpecification(new PostgresEngine());

public sealed class PostgresExportTests() : ExportSpecification(new PostgresEngine());

public sealed class PostgresChangeFeedTests() : ChangeFeedSpecification(new PostgresEngine());

public sealed class PostgresChangeLogTests() : ChangeLogSpecification(new PostgresEngine());

public sealed class PostgresCheckTests() : CheckSpecification(new PostgresEngine());

public sealed class PostgresCommuneCodeTests() : CommuneCodeSpecification(new PostgresEngine());

public sealed class PostgresImportTests() : ImportSpecification(new PostgresEngine());

public sealed class PostgresImportLayoutTests() : ImportLayoutSpecification(new PostgresEngine());

public sealed class PostgresUnitImportTests() : UnitImportSpecification(new PostgresEngine());

public sealed class PostgresWithdrawalTests() : WithdrawalSpecification(new PostgresEngine());
