using FunctionsCommerce.Azure.Cosmos;

namespace FunctionsCommerce.Functions.Workers;

/// <summary>What change-feed triggers are bound to in Azure: the same names as in Bicep.</summary>
internal static class CosmosNames
{
    public const string Connection = CosmosSettings.Section;
    public const string Database = CosmosSettings.DefaultDatabase;
    public const string Leases = CosmosDatabase.Leases;
}
