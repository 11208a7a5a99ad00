namespace FunctionsCommerce.Functions.Http.Hosting.Explorer;

/// <summary>Only a demo store has any: their passwords are in the page.</summary>
public sealed record ExplorerAccounts(Func<IReadOnlyList<ExplorerAccount>> All);
