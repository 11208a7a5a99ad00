namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>One pair of hosts for all who compare them.</summary>
[CollectionDefinition(nameof(Pair))]
public sealed class SharedPair : ICollectionFixture<Pair>;
