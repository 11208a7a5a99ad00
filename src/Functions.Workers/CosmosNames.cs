namespace FunctionsCommerce.Functions.Workers;

/// <summary>What change-feed triggers are bound to in Azure: the same names as in Bicep.</summary>
internal static class CosmosNames
{
    public const string Connection = "Cosmos";
    public const string Database = "commerce";
    public const string Leases = "leases";
}
