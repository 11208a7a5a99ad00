namespace FunctionsCommerce.Clients.Tests;

/// <summary>Tests of a minute that wait for pages: one after the other, when the rest is done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LongWalks
{
    public const string Name = "Long walks";
}
