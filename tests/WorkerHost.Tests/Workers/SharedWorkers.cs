namespace FunctionsCommerce.WorkerHost.Tests.Workers;

/// <summary>One app for all who invoke its functions.</summary>
[CollectionDefinition(nameof(WorkersApp))]
public sealed class SharedWorkers : ICollectionFixture<WorkersApp>;
