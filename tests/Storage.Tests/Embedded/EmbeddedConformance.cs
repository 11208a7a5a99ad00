using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Embedded;

public sealed class EmbeddedReads(EmbeddedFixture fixture) : ReadTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedWrites(EmbeddedFixture fixture) : WriteTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedUpdates(EmbeddedFixture fixture) : UpdateTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedBatches(EmbeddedFixture fixture) : BatchTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedRoundTrips(EmbeddedFixture fixture) : RoundTripTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedQueries(EmbeddedFixture fixture) : QueryTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedPaging(EmbeddedFixture fixture) : PagingTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedFeed(EmbeddedFixture fixture) : FeedTests<EmbeddedFixture>(fixture);

public sealed class EmbeddedExpiry(EmbeddedFixture fixture) : ExpiryTests<EmbeddedFixture>(fixture);

public sealed class ColdReads(ColdFixture fixture) : ReadTests<ColdFixture>(fixture);

public sealed class ColdWrites(ColdFixture fixture) : WriteTests<ColdFixture>(fixture);

public sealed class ColdUpdates(ColdFixture fixture) : UpdateTests<ColdFixture>(fixture);

public sealed class ColdBatches(ColdFixture fixture) : BatchTests<ColdFixture>(fixture);

public sealed class ColdRoundTrips(ColdFixture fixture) : RoundTripTests<ColdFixture>(fixture);

public sealed class ColdQueries(ColdFixture fixture) : QueryTests<ColdFixture>(fixture);

public sealed class ColdPaging(ColdFixture fixture) : PagingTests<ColdFixture>(fixture);

public sealed class ColdFeed(ColdFixture fixture) : FeedTests<ColdFixture>(fixture);

public sealed class ColdExpiry(ColdFixture fixture) : ExpiryTests<ColdFixture>(fixture);

public sealed class IndexedQueries(IndexedFixture fixture) : QueryTests<IndexedFixture>(fixture);

public sealed class IndexedPaging(IndexedFixture fixture) : PagingTests<IndexedFixture>(fixture);

public sealed class IndexedExpiry(IndexedFixture fixture) : ExpiryTests<IndexedFixture>(fixture);

public sealed class EmbeddedRollupCosts(EmbeddedFixture fixture) : RollupCostTests<EmbeddedFixture>(fixture);
