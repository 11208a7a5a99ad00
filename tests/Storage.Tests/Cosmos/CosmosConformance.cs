using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Cosmos;

public sealed class CosmosReads(CosmosFixture fixture) : ReadTests<CosmosFixture>(fixture);

public sealed class CosmosWrites(CosmosFixture fixture) : WriteTests<CosmosFixture>(fixture);

public sealed class CosmosUpdates(CosmosFixture fixture) : UpdateTests<CosmosFixture>(fixture);

public sealed class CosmosBatches(CosmosFixture fixture) : BatchTests<CosmosFixture>(fixture);

public sealed class CosmosRoundTrips(CosmosFixture fixture) : RoundTripTests<CosmosFixture>(fixture);

public sealed class CosmosQueries(CosmosFixture fixture) : QueryTests<CosmosFixture>(fixture);

public sealed class CosmosPaging(CosmosFixture fixture) : PagingTests<CosmosFixture>(fixture);

public sealed class CosmosFeed(CosmosFixture fixture) : FeedTests<CosmosFixture>(fixture);

public sealed class CosmosExpiry(CosmosFixture fixture) : ExpiryTests<CosmosFixture>(fixture);

public sealed class AccountReads(AccountFixture fixture) : ReadTests<AccountFixture>(fixture);

public sealed class AccountWrites(AccountFixture fixture) : WriteTests<AccountFixture>(fixture);

public sealed class AccountUpdates(AccountFixture fixture) : UpdateTests<AccountFixture>(fixture);

public sealed class AccountBatches(AccountFixture fixture) : BatchTests<AccountFixture>(fixture);

public sealed class AccountRoundTrips(AccountFixture fixture) : RoundTripTests<AccountFixture>(fixture);

public sealed class AccountQueries(AccountFixture fixture) : QueryTests<AccountFixture>(fixture);

public sealed class AccountPaging(AccountFixture fixture) : PagingTests<AccountFixture>(fixture);

public sealed class AccountFeed(AccountFixture fixture) : FeedTests<AccountFixture>(fixture);

public sealed class CosmosRollupCosts(CosmosFixture fixture) : RollupCostTests<CosmosFixture>(fixture);
